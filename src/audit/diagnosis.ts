import type { Fact } from "../filing/fact.js";
import type { Filing } from "../filing/filing.js";
import { placeOf } from "../filing/looks.js";
import { changesOf, type Repair } from "../filing/repair.js";
import { valueWords } from "../filing/with-repair.js";
import { follows, keyOf, weight, type Failure } from "./failure.js";
import type { Rule } from "./rule.js";
import { trialsOf, type Trial } from "./trials.js";
import { personsOf, severityOf, type Judged } from "./verdicts.js";
import { witnesses } from "./witnesses.js";

/** Failures of one cause: the one to show, those that follow from it, and the figure to blame if one stands out. */
export interface Cause {
  readonly primary: Failure;
  readonly following: readonly Failure[];
  readonly suspect: Repair | null;
}

type Failures = readonly [Failure, ...Failure[]];

/** A repair and the failures that hold with it; it breaks nothing that held. */
interface Cure {
  readonly repair: Repair;
  readonly cured: Failures;
}

/** More figures than this are not tried out in one filing, and fewer where many persons are judged again each time. */
const MOST_TRIALS = 150;
const MOST_PERSONS = 1500;

/**
 * Groups failures by their cause, in the manner of consistency-based diagnosis (R. Reiter, "A Theory of
 * Diagnosis from First Principles", 1987): the figures are the components and the checks the constraints.
 * Each failure says which values would make it hold; each is tried out in the filing, and the figure whose
 * repair makes most failures hold and breaks no check is the smallest thing to blame.
 */
export function causesOf(
  filing: Filing,
  rules: readonly Rule[],
  judged: readonly Judged[],
  failures: readonly Failure[],
): Cause[] {
  const failing = failures.filter((failure) => weight(failure) > 0);
  const before = failing.length === 0 ? new Map<string, Count>() : counts(judged);
  const repairs = repairsOf(failing, trialsFor(filing));
  const trialOf = trialsOf(filing, repairs, judged);
  const cures = repairs.flatMap((repair): Cure[] => {
    const [first, ...others] = curedBy(trialOf(repair), repair.fact, rules, failing, before);
    return first === undefined ? [] : [{ repair, cured: [first, ...others] }];
  });
  return grouped(filing, failing, cures);
}

function grouped(filing: Filing, failing: readonly Failure[], cures: readonly Cure[]): Cause[] {
  const left = cures.flatMap(({ repair, cured }): Cure[] => {
    const [first, ...others] = cured.filter((failure) => failing.includes(failure));
    return first === undefined ? [] : [{ repair, cured: [first, ...others] }];
  });
  const most = Math.max(0, ...left.map(({ cured }) => cured.length));
  const best = left.filter(({ cured }) => cured.length === most);
  const [first] = best;
  if (first === undefined) return [];
  const rivals = best.filter(({ cured }) => cured.every((failure) => first.cured.includes(failure)));
  const suspect = singledOut(filing, rivals);
  const facts = suspect === null ? rivals.map(({ repair }) => repair.fact) : [suspect.fact];
  const primary = clearest(first.cured, facts);
  const following = first.cured.filter((failure) => failure !== primary);
  const rest = failing.filter((failure) => !first.cured.includes(failure));
  return [{ primary, following, suspect }, ...grouped(filing, rest, cures)];
}

/** Each repair that the failures name once, those of the weightiest first. */
function repairsOf(failing: readonly Failure[], most: number): Repair[] {
  const sorted = [...failing].sort((a, b) => weight(b) - weight(a));
  const seen = new Map<string, Repair>();
  for (const repair of sorted.flatMap(({ verdict }) => verdict.repairs ?? [])) {
    const { start, end } = repair.fact.span;
    const key = changesOf(repair)
      .map(({ fact, value }) => `${placeOf(fact)}: ${valueWords(value)}`)
      .join("; ");
    const known = seen.get(key);
    if (end > start && (known === undefined || known.approximate === true)) seen.set(key, repair);
  }
  return [...seen.values()].slice(0, most);
}

function trialsFor({ persons }: Filing): number {
  return Math.min(MOST_TRIALS, Math.floor(MOST_PERSONS / Math.max(persons.length, 1)));
}

/** How often a rule passes and fails the same persons, of all that it says of them. The rest is undecided. */
interface Count {
  readonly passes: number;
  readonly fails: number;
  readonly all: number;
}

const NONE: Count = { passes: 0, fails: 0, all: 0 };

/** The failures that pass once the figure is put right; none where another check fails then, or passes no more. */
function curedBy(
  trial: Trial,
  figure: Fact<unknown>,
  rules: readonly Rule[],
  failing: readonly Failure[],
  before: ReadonlyMap<string, Count>,
): readonly Failure[] {
  const failed = new Set(failing.map(({ rule }) => rule));
  const after = counts([...failed].flatMap(trial));
  const passing = failing.filter((failure) => holds(failure, figure, before, after));
  const failsAsBefore = ({ rule, verdict }: Failure): boolean =>
    (after.get(keyOf(rule, verdict)) ?? NONE).fails >= (before.get(keyOf(rule, verdict)) ?? NONE).fails;
  const leaves = (failure: Failure): boolean =>
    failing.some((other) => follows(other, failure) && failsAsBefore(other));
  const cured = passing.filter((failure) => !leaves(failure));
  if (cured.length === 0 || isWorse(before, after)) return [];
  const breaks = (rule: Rule): boolean => !failed.has(rule) && isWorse(before, counts(trial(rule)));
  return rules.some(breaks) ? [] : cured;
}

/** Whether the check passes now, and nothing that it decided on the same persons is left undecided. */
function holds(
  { rule, verdict }: Failure,
  figure: Fact<unknown>,
  before: ReadonlyMap<string, Count>,
  after: ReadonlyMap<string, Count>,
): boolean {
  const was = before.get(keyOf(rule, verdict)) ?? NONE;
  const is = after.get(keyOf(rule, verdict)) ?? NONE;
  const decided = is.passes > 0 && is.passes >= was.passes && undecided(is) <= undecided(was);
  return decided && is.fails < was.fails && (is.fails === 0 || verdict.at.includes(figure));
}

function undecided({ passes, fails, all }: Count): number {
  return all - passes - fails;
}

/** Whether a check that passed does so no more, or one fails that did not. One that has nothing left to compare is no worse. */
function isWorse(before: ReadonlyMap<string, Count>, after: ReadonlyMap<string, Count>): boolean {
  return [...after].some(([key, is]) => {
    const was = before.get(key) ?? NONE;
    return is.fails > was.fails || (is.passes < was.passes && is.all >= was.all);
  });
}

/** Verdicts counted by rule and persons; those for information are no failures. */
function counts(judged: readonly Judged[]): Map<string, Count> {
  const found = new Map<string, Count>();
  for (const { rule, outcome } of judged) {
    const key = keyOf(rule, outcome);
    const { passes, fails, all } = found.get(key) ?? NONE;
    const pass = outcome.verdict === "pass" ? 1 : 0;
    const fail = outcome.verdict === "fail" && severityOf(rule, outcome) !== "info" ? 1 : 0;
    found.set(key, { passes: passes + pass, fails: fails + fail, all: all + 1 });
  }
  return found;
}

/**
 * The one figure that alone explains the failures; among several, the one whose right value the filing
 * prints in two other places or more while theirs stand in one at most. `null` where two contradict each other and
 * nothing tells which is wrong.
 */
function singledOut(filing: Filing, rivals: readonly Cure[]): Repair | null {
  const certain = rivals.filter(({ repair, cured }) => repair.approximate !== true || concernsSeveral(cured));
  const [only, ...others] = certain.map(({ repair }) => repair);
  if (only === undefined) return null;
  const facts = new Set(rivals.map(({ repair }) => repair.fact.span.start));
  if (others.length === 0 && facts.size === 1) return only;
  const ranked = rivals
    .map(({ repair }) => ({ repair, count: witnesses(filing, repair) }))
    .sort((a, b) => b.count - a.count);
  const [best, ...rest] = ranked;
  if (best === undefined || best.repair.approximate === true) return facts.size === 1 ? only : null;
  const rivalsOfIt = rest.filter(({ repair }) => repair.fact.span.start !== best.repair.fact.span.start);
  const stands = rivalsOfIt.length === 0 || (best.count > 1 && rivalsOfIt.every(({ count }) => count < 2));
  return stands ? best.repair : null;
}

function concernsSeveral(failures: readonly Failure[]): boolean {
  return new Set(failures.flatMap(({ verdict }) => personsOf(verdict))).size > 1;
}

/** The failure that shows the figures best: the weightiest, of these the one that names most of them, of these the shortest. */
function clearest(failures: Failures, facts: readonly Fact<unknown>[]): Failure {
  const ids = failures.map(({ rule }) => rule.id);
  const [first = failures[0], ...others] = failures.filter(
    ({ verdict }) => !ids.includes(verdict.follows ?? ""),
  );
  const named = ({ verdict }: Failure): number => verdict.at.filter((fact) => facts.includes(fact)).length;
  const before = (a: Failure, b: Failure): number =>
    weight(a) - weight(b) || named(a) - named(b) || b.verdict.at.length - a.verdict.at.length;
  return others.reduce((best, each) => (before(each, best) > 0 ? each : best), first);
}
