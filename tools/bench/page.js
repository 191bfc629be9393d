// The page that explains the ratios, and their comparison with those stored.

/** Names of ratios where more is worse, with what is aimed at. */
const BUDGETS = {
  "whole command / node -e 0": 1.8,
  "reading and checks / bare parser": 3,
  "peak memory, many / few": 1.15,
};
/** So much may a ratio differ from run to run. */
const NOISE = 1.25;

function* ratiosIn(value, path = []) {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "object" && inner !== null && !Array.isArray(inner))
      yield* ratiosIn(inner, [...path, key]);
    else if (key in BUDGETS) yield [[...path, key].join(", "), inner];
    else if (key === "each doubling costs") yield [[...path, key].join(", "), Math.max(...inner)];
  }
}

/** What got slower than the stored ratios by more than chance explains, one line each. */
export function slower(now, before) {
  const known = new Map(ratiosIn(before));
  return [...ratiosIn(now)]
    .filter(([name, ratio]) => known.has(name) && ratio > known.get(name) * NOISE)
    .map(([name, ratio]) => `${name}: ${String(ratio)}, stored ${String(known.get(name))}`);
}

/** docs/performance.md. */
export function page({ date, node, ratios }) {
  return [
    "# Performance",
    "",
    `Written by \`npm run bench -- --write\` on ${date} with Node.js ${node}, on two cores. Ratios are measured side by side in one run, so that they`,
    "carry over to other machines better than seconds do; nothing here is a test in CI. `npm run bench -- --check` compares a run with these.",
    "",
    ...Object.entries(ratios).flatMap(([part, found]) => [
      `## ${TITLES[part]}`,
      "",
      EXPLAINED[part],
      "",
      ...table(found),
      "",
    ]),
  ].join("\n");
}

const TITLES = {
  command: "The whole command on one filing",
  reading: "Reading, and reading with all checks",
  growth: "As a filing grows",
  many: "Many filings",
};
const EXPLAINED = {
  command:
    "Against `node -e 0`, median of 20 in turn: what a hook waits for. Most of it is code that runs for the first time.",
  reading:
    "Warm, over the filings at hand, against the bare parser on the same bytes: fast-xml-parser with validation, order and positions kept; htmlparser2's DOM with positions.",
  growth: "1, 2, 4, 8 and 16 times the persons, or the text; linear growth is 2 a doubling, or less.",
  many: "The same filings over and over under names of their own, as ndjson; peak memory is the whole process's, its workers' included.",
};

function table(found) {
  const rows = [...rowsIn(found)];
  return [
    "| | |",
    "| --- | --- |",
    ...rows.map(([name, value]) => `| ${name} | ${[value].flat().join(", ")} |`),
  ];
}

function* rowsIn(value, path = []) {
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === "object" && inner !== null && !Array.isArray(inner))
      yield* rowsIn(inner, [...path, key]);
    else yield [[...path, key].join(": "), inner];
}
