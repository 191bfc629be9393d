#!/usr/bin/env node
// Plants every kind of fault in generated filings of every form, audits them, and prints what was found as the primary
// finding with the right place, what otherwise, what was missed, and what the untouched filings were accused of.
// With --write it writes docs/faults.md. It is no part of the tests: it takes some minutes.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { audit, readFiling } from "../dist/src/index.js";
import { faults } from "../dist/src/sample/faults/index.js";
import { randomOf } from "../dist/src/sample/random.js";
import { FORMS } from "../dist/src/sample/forms.js";
import { sample, setIn } from "../dist/src/sample/sample.js";

const { values: options } = parseArgs({
  options: {
    seeds: { type: "string", default: "20" },
    from: { type: "string", default: "1" },
    sound: { type: "string", default: "0" },
    forms: { type: "string", default: FORMS.join(",") },
    only: { type: "string", default: "" },
    verbose: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});

const seeds = Array.from({ length: Number(options.seeds) }, (_, index) => index + Number(options.from));
const forms = options.forms.split(",");
const chosen = faults.filter(({ id }) => options.only === "" || options.only.split(",").includes(id));

/** What fails in a filing, and what is left undecided. */
function findingsOf(text) {
  const { checks } = audit(readFiling(text)).report;
  return {
    failed: checks.filter(({ verdict }) => verdict === "fail"),
    undecided: checks.filter(({ verdict }) => verdict === "unverified"),
  };
}

const known = ({ rule, persons, message }) => `${rule}|${persons.join(";")}|${message}`;

/** The lines and columns of a place, to be compared with a finding's. */
function linesOf(text, { start, end }) {
  const at = (offset) => {
    const before = text.slice(0, offset);
    return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
  };
  return { from: at(start), until: at(end) };
}

const before = (a, b) => a.line < b.line || (a.line === b.line && a.column <= b.column);

function overlaps(location, { from, until }) {
  const start = { line: location.line, column: location.column };
  const end = { line: location.endLine, column: location.endColumn };
  return before(start, until) && before(from, end);
}

/** `front`, `among`, `otherwise`, `undecided` where a check that may say so gives a reason why it does not, `missed`. */
function judge(planted, fault, changed, findings, undecided) {
  const primary = findings.filter(({ follows, rule }) => follows === null && fault.rules.includes(rule));
  if (findings.length === 0)
    return undecided.some(({ rule }) => fault.rules.includes(rule)) ? "undecided" : "missed";
  const places = planted.slots.flatMap((id) => {
    const place = changed.places.get(id);
    return place === undefined ? [] : [linesOf(changed.text, place)];
  });
  const name = planted.about === undefined ? null : changed.model.parties[planted.about].name;
  const named = ({ persons, message }) => name !== null && (persons.includes(name) || message.includes(name));
  const at = (locations) => places.some((place) => locations.some((location) => overlaps(location, place)));
  const nowhere = places.length === 0 && name === null;
  if (
    primary.some(
      (each) =>
        nowhere ||
        named(each) ||
        at(each.locations.slice(0, 1)) ||
        at(each.suspects.map(({ location }) => location)),
    )
  )
    return "front";
  if (primary.some((each) => at(each.locations))) return "among";
  return "otherwise";
}

const rows = new Map(
  chosen.map(({ id }) => [
    id,
    { front: 0, among: 0, otherwise: 0, undecided: 0, missed: 0, unknowable: 0, unknowableFound: 0 },
  ]),
);
const untouched = { filings: 0, error: 0, warning: 0, info: 0 };
const byForm = new Map(forms.map((form) => [form, { plantable: 0, primary: 0, found: 0 }]));

function accuse(findings, form, seed) {
  untouched.filings += 1;
  for (const { severity, rule, message } of findings) {
    untouched[severity] += 1;
    if (severity !== "info") console.error(`UNTOUCHED ${severity} ${form} ${seed} ${rule}: ${message}`);
  }
}

for (const form of forms) {
  for (const seed of seeds) {
    const sound = sample(form, { seed });
    const before = findingsOf(sound.text);
    accuse(before.failed, form, seed);
    const had = new Set([...before.failed, ...before.undecided].map(known));
    for (const [index, fault] of chosen.entries()) {
      const planted = fault.plant(sound, randomOf(seed, 100 + index));
      if (planted === null) continue;
      const changed = setIn(form, sound.model, planted.told);
      if (changed.text === sound.text) continue;
      const after = findingsOf(changed.text);
      const [findings, undecided] = [after.failed, after.undecided].map((list) =>
        list.filter((each) => !had.has(known(each))),
      );
      const row = rows.get(fault.id);
      const verdict = judge(planted, fault, changed, findings, undecided);
      if (planted.unknowable !== undefined) {
        row.unknowable += 1;
        if (verdict !== "missed" && verdict !== "undecided") row.unknowableFound += 1;
        continue;
      }
      row[verdict] += 1;
      const total = byForm.get(form);
      total.plantable += 1;
      if (verdict !== "missed" && verdict !== "undecided") total.found += 1;
      if (verdict === "front" || verdict === "among") total.primary += 1;
      if (options.verbose && verdict !== "front")
        console.error(
          `${verdict} ${fault.id} ${form} ${seed} ${planted.slots.slice(0, 3).join(",")} ${findings.map(({ rule, follows, locations }) => `${follows === null ? "" : "~"}${rule}@${locations[0]?.line}`).join(" ")}`,
        );
    }
  }
  for (const seed of Array.from({ length: Number(options.sound) }, (_, index) => 100_000 + index))
    accuse(findingsOf(sample(form, { seed }).text).failed, form, seed);
}

const percent = (part, whole) => (whole === 0 ? "–" : `${((part * 100) / whole).toFixed(1)} %`);
const sumOf = (key) => [...rows.values()].reduce((all, row) => all + row[key], 0);
const silent = sumOf("undecided") + sumOf("missed");
const plantable = sumOf("front") + sumOf("among") + sumOf("otherwise") + silent;
const primary = sumOf("front") + sumOf("among");

const table = [
  "| fault | planted | primary, in front | primary, among its places | otherwise | undecided | missed | cannot be known |",
  "| --- | --: | --: | --: | --: | --: | --: | --: |",
  ...chosen.flatMap(({ id, title }) => {
    const { front, among, otherwise, undecided, missed, unknowable } = rows.get(id);
    return `| \`${id}\`: ${title} | ${front + among + otherwise + undecided + missed} | ${front} | ${among} | ${otherwise} | ${undecided} | ${missed} | ${unknowable} |`;
  }),
];
const totals = [
  `- plantable faults: ${plantable}, of ${chosen.length} kinds; found ${percent(plantable - silent, plantable)}; left undecided, with the reason, ${percent(sumOf("undecided"), plantable)}; missed ${percent(sumOf("missed"), plantable)}`,
  `- as the primary finding with the right place ${percent(primary, plantable)} (in front, or singled out as the figure to blame: ${percent(sumOf("front"), plantable)})`,
  `- cannot be known from the document: ${sumOf("unknowable")} (something was found in ${sumOf("unknowableFound")})`,
  `- untouched filings: ${untouched.filings}; errors ${untouched.error}, warnings ${untouched.warning}, for information ${untouched.info}`,
  ...[...byForm].map(
    ([form, { plantable: all, found, primary: first }]) =>
      `- ${form}: ${all} planted, found ${percent(found, all)}, primary with the right place ${percent(first, all)}`,
  ),
];
console.log([...table, "", ...totals].join("\n"));

if (options.write) {
  const path = fileURLToPath(new URL("../docs/faults.md", import.meta.url));
  const command = `npm run bench:faults -- ${process.argv.slice(2).join(" ")}`;
  writeFileSync(path, [...heading(command), ...totals, "", ...table, ""].join("\n"));
}

function heading(command) {
  return [
    "# Planted faults",
    "",
    `Generated on ${new Date().toISOString().slice(0, 10)} by \`${command.trim()}\`.`,
    "",
    "A sound filing is made from a seed (`13d-audit sample`), in each of six forms; one thing in it is made wrong, and it is audited.",
    "A fault counts as found as primary with the right place where a finding that follows from no other, by a check that may rightly",
    "say so, points at what was changed: in front of its places or as the figure to blame, or else among the places that it compares",
    "(where two statements differ, the document need not tell which is wrong). What is missing has no place: the finding names the",
    "person. Undecided is what a check that may say so leaves open, with its reason: it is not counted as found. A figure that nothing in the document repeats, or whose slip no printed figure shows, is counted apart.",
    "",
  ];
}
