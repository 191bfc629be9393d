// The page that explains the ratios with what is aimed at, and their comparison with those stored.

/** By the end of a ratio's name: what is aimed at, and whether more or less of it is worse. */
const AIMS = [
  ["whole command / node -e 0", 1.8, "more"],
  ["xml: reading and checks / bare parser", 2, "more"],
  ["html: reading and checks / bare parser", 3, "more"],
  ["text: reading, MB a second", 20, "less"],
  ["each doubling costs", 2.3, "more"],
  ["2 workers / 1 worker", 1.7, "less"],
  ["peak memory, many / few", 1.15, "more"],
];
/** So much may a ratio differ from run to run. */
const NOISE = 1.25;

const aimOf = (name) => AIMS.find(([end]) => name.endsWith(end));

function* rowsIn(value, path = []) {
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === "object" && inner !== null && !Array.isArray(inner))
      yield* rowsIn(inner, [...path, key]);
    else yield [[...path, key].join(": "), inner];
}

/** Each ratio that has an aim: the worst of several. */
function* ratiosIn(value) {
  for (const [name, found] of rowsIn(value)) {
    const [, , worse] = aimOf(name) ?? [];
    if (worse === "more") yield [name, Math.max(...[found].flat()), (now, before) => now / before];
    // Megabytes a second are the machine's, too.
    else if (worse === "less" && name.includes("/"))
      yield [name, Math.min(...[found].flat()), (now, before) => before / now];
  }
}

/** What got slower than the stored ratios by more than chance explains, one line each. */
export function slower(now, before) {
  const known = new Map([...ratiosIn(before)].map(([name, ratio]) => [name, ratio]));
  return [...ratiosIn(now)]
    .filter(([name, ratio, worse]) => known.has(name) && worse(ratio, known.get(name)) > NOISE)
    .map(([name, ratio]) => `${name}: ${String(ratio)}, stored ${String(known.get(name))}`);
}

/** docs/performance.md. */
export function page({ date, node, ratios }) {
  return [
    "# Performance",
    "",
    `Written by \`npm run bench -- --write\` on ${date} with Node.js ${node}, on two cores. Ratios are measured side by side in one run, so that they`,
    "carry over to other machines better than seconds do; nothing here is a test in CI. `npm run bench -- --check` compares a run with these.",
    "What is aimed at and not reached is told as it is; [decision 11](decisions/0011-where-the-time-goes.md) says where the time goes.",
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
  growth:
    "1, 2, 4, 8 and 16 times the persons, the notes or the text (of persons, six samples together); linear growth is 2 a doubling, or less.",
  many: "The same filings over and over under names of their own, as ndjson; peak memory is the most that each process has taken, the workers' included.",
};

function table(found) {
  const rows = [...rowsIn(found)].map(([name, value]) => {
    const [, aim, worse] = aimOf(name) ?? [];
    const words = aim === undefined ? "" : `at ${worse === "more" ? "most" : "least"} ${String(aim)}`;
    return `| ${name} | ${[value].flat().join(", ")} | ${words} |`;
  });
  return ["| | measured | aim |", "| --- | --- | --- |", ...rows];
}
