/**
 * The rooms of the house and who may import whom (CONTRIBUTING.md, "The house"). A room may always
 * import from itself; whatever is not named here is forbidden.
 */
const ROOMS = {
  // figures/matches: how any room looks for a pattern; figures/month-name: where a day may break; figures/spelled-number: a number told in words and in figures.
  "src/source": ["src/figures/matches.ts"],
  "src/figures": [],
  "src/document": [
    "src/source",
    "src/figures/matches.ts",
    "src/figures/month-name.ts",
    "src/figures/spelled-number.ts",
  ],
  "src/filing": ["src/source", "src/figures"],
  "src/extract": ["src/document", "src/filing", "src/figures", "src/source"],
  "src/structured": ["src/extract", "src/document", "src/filing", "src/figures", "src/source"],
  "src/read": [
    "src/structured",
    "src/document",
    "src/extract",
    "src/filing",
    "src/source",
    "src/figures/matches.ts",
  ],
  "src/audit": ["src/filing", "src/figures"],
  rules: ["src/audit/rule.ts", "src/filing", "src/figures"],
  // figures: dates, and the nearest word to a misspelt one.
  "src/batch": [],
  "src/config": ["src/audit", "src/figures"],
  "src/sheet": ["src/structured", "src/extract", "src/document", "src/source", "src/figures/matches.ts"],
  "src/reporters": ["src/audit", "src/figures"],
  // The page shows the filing itself, and pictures of what it holds.
  "src/reporters/html": [
    "src/reporters",
    "src/audit",
    "src/sheet",
    "src/filing",
    "src/figures",
    "src/source",
  ],
  // Nothing that reads or judges: a sample that the readers helped to write would prove nothing of them.
  "src/sample": ["src/figures"],
};

const outside = Object.entries(ROOMS).map(([room, allowed]) => ({
  name: `${room.replace("src/", "").replace("/", "-")}-imports`,
  comment: `${room} may import ${allowed.length === 0 ? "nothing" : allowed.join(", ")}`,
  severity: "error",
  from: { path: `^${room}/`, ...(room === "src/reporters" ? { pathNot: "^src/reporters/html/" } : {}) },
  to: { path: "^(?:src|rules|bin|test)/", pathNot: [room, ...allowed].map((path) => `^${path}(?:/|$)`) },
}));

module.exports = {
  forbidden: [
    ...outside,
    {
      name: "library-not-command-line",
      comment: "the public library does not know the command line",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: "^src/cli/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-dev-packages",
      severity: "error",
      from: { path: "^(?:src|rules|bin)/" },
      to: { dependencyTypes: ["npm-dev"] },
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      // sarif: types alone, from @types/sarif.
      to: { couldNotResolve: true, pathNot: "^\\.\\./lib/|^sarif$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(?:dist|lib)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
    },
  },
};
