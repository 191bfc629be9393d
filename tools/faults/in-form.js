// Plants every kind of fault in the generated filings of one form and judges what is found: a worker's task.
import { parentPort, workerData } from "node:worker_threads";
import { audit, readFiling } from "../../dist/src/index.js";
import { faults } from "../../dist/src/sample/faults/index.js";
import { randomOf } from "../../dist/src/sample/random.js";
import { sample, setIn } from "../../dist/src/sample/sample.js";

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

/** How each fault fared in filings of one form, what the untouched ones were accused of, and lines on what to look at. */
function plantIn({ form, seeds, sound, only }) {
  const rows = new Map();
  const untouched = { filings: 0, error: 0, warning: 0, info: 0 };
  const lines = [];
  const accuse = (findings, seed) => {
    untouched.filings += 1;
    for (const { severity, rule, message } of findings) {
      untouched[severity] += 1;
      if (severity !== "info") lines.push(`UNTOUCHED ${severity} ${form} ${seed} ${rule}: ${message}`);
    }
  };
  const count = (id, verdict) => {
    const row = rows.get(id) ?? {};
    row[verdict] = (row[verdict] ?? 0) + 1;
    rows.set(id, row);
  };
  for (const seed of seeds) {
    const made = sample(form, { seed });
    const before = findingsOf(made.text);
    accuse(before.failed, seed);
    const had = new Set([...before.failed, ...before.undecided].map(known));
    for (const [index, fault] of faults.entries()) {
      if (only.length > 0 && !only.includes(fault.id)) continue;
      const planted = fault.plant(made, randomOf(seed, 100 + index));
      if (planted === null) continue;
      const changed = setIn(form, made.model, planted.told);
      if (changed.text === made.text) continue;
      const after = findingsOf(changed.text);
      const [findings, undecided] = [after.failed, after.undecided].map((list) =>
        list.filter((each) => !had.has(known(each))),
      );
      const verdict = judge(planted, fault, changed, findings, undecided);
      const isFound = verdict !== "missed" && verdict !== "undecided";
      if (planted.unknowable === undefined) count(fault.id, verdict);
      else count(fault.id, isFound ? "unknowableFound" : "unknowable");
      if (planted.unknowable === undefined && verdict !== "front")
        lines.push(
          `${verdict} ${fault.id} ${form} ${seed} ${planted.slots.slice(0, 3).join(",")} ${findings.map(({ rule, follows, locations }) => `${follows === null ? "" : "~"}${rule}@${locations[0]?.line}`).join(" ")}`,
        );
    }
  }
  for (let seed = 100_000; seed < 100_000 + sound; seed += 1)
    accuse(findingsOf(sample(form, { seed }).text).failed, seed);
  return { form, rows, untouched, lines };
}

parentPort.postMessage(plantIn(workerData));
