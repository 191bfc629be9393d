import type { Filing } from "../filing/filing.js";
import { changesOf, type Repair } from "../filing/repair.js";
import { valueWords } from "../filing/with-repair.js";
import { audit } from "./audit.js";
import type { Check } from "./report.js";
import type {
  ExpectedFailure,
  FailingCase,
  PassingCase,
  RuleCase,
  RuleCases,
  UndecidedCase,
} from "./rule-cases.js";
import type { Failed, Rule } from "./rule.js";
import { outcomesOf } from "./verdicts.js";

type Read = (text: string) => Filing;
type Test = (name: string, body: () => void) => void;

/**
 * Tests a rule by a table of cases, in the manner of ESLint's RuleTester. Under a test runner with
 * `describe` and `it` every case is a test of its own; elsewhere the first broken case throws.
 * @throws Error where the table itself proves too little: no passing or no failing case, a case twice.
 */
export function testRule(read: Read, rule: Rule, cases: RuleCases): void {
  checkTable(rule, cases);
  const { describe, it } = runner();
  describe(rule.id, () => {
    for (const each of cases.passing)
      it(`passes: ${each.name}`, () => {
        checkPassing(run(read, rule, each), each);
      });
    for (const each of cases.failing)
      it(`fails: ${each.name}`, () => {
        checkFailing(run(read, rule, each), each);
        checkLinks(failuresOf(filingOf(read, each), rule), each);
      });
    for (const each of cases.unverified ?? [])
      it(`unverified: ${each.name}`, () => {
        checkUndecided(run(read, rule, each), each, "unverified");
      });
    for (const each of cases.notApplicable ?? [])
      it(`not applicable: ${each.name}`, () => {
        checkUndecided(run(read, rule, each), each, "not-applicable");
      });
  });
}

function runner(): { describe: Test; it: Test } {
  const { describe, it } = globalThis as { describe?: Test; it?: Test };
  const now: Test = (_name, body) => {
    body();
  };
  return { describe: describe ?? now, it: it ?? now };
}

function checkTable(rule: Rule, cases: RuleCases): void {
  if (cases.passing.length === 0) throw new Error(`${rule.id}: no passing case`);
  if (cases.failing.length === 0) throw new Error(`${rule.id}: no failing case`);
  const all = [
    ...cases.passing,
    ...cases.failing,
    ...(cases.unverified ?? []),
    ...(cases.notApplicable ?? []),
  ];
  const names = new Set<string>();
  const filings = new Set<unknown>();
  for (const { name, filing } of all) {
    if (names.has(name)) throw new Error(`${rule.id}: two cases are called "${name}"`);
    if (filings.has(filing)) throw new Error(`${rule.id}: the case "${name}" repeats another's filing`);
    names.add(name);
    filings.add(filing);
  }
  const lax = cases.failing.find((each) => each.failures.length === 0);
  if (lax !== undefined) throw new Error(`${rule.id}: the failing case "${lax.name}" expects no failure`);
}

function filingOf(read: Read, { filing }: RuleCase): Filing {
  return typeof filing === "string" ? read(filing) : filing;
}

function run(read: Read, rule: Rule, each: RuleCase): readonly Check[] {
  const { report, crashes } = audit(filingOf(read, each), [rule]);
  const [crash] = crashes;
  if (crash !== undefined) throw crash.error;
  report.checks.forEach(checkWellFormed);
  const { verdicts = report.checks.length } = each;
  assert(report.checks.length === verdicts, `${String(verdicts)} verdicts`, report.checks);
  return report.checks;
}

const UNFILLED = /\{\{|\}\}|\$\{|\bundefined\b|\bNaN\b|\[object |\bnull\b/;

/** Whatever its verdict, a check has a message without holes, and a place unless it does not apply. */
function checkWellFormed(check: Check): void {
  for (const text of [check.message, check.working, check.expected, check.actual, check.remark]) {
    if (text !== null && (text.trim() === "" || UNFILLED.test(text)))
      throw new Error(`${check.rule}: unfilled message "${text}"`);
  }
  if (check.verdict !== "not-applicable" && check.locations.length === 0) {
    throw new Error(`${check.rule}: a verdict without a place: ${check.message}`);
  }
}

function checkPassing(checks: readonly Check[], expected: PassingCase): void {
  const others = checks.filter((check) => check.verdict !== "pass");
  assert(others.length === 0, "every verdict passes", others);
  const { passes = checks.length, message = "", remark } = expected;
  assert(checks.length === passes, `${String(passes)} passes`, checks);
  const first = checks.slice(0, 1);
  assert(
    first.every((check) => matches(check.message, message)),
    `first a message like ${String(message)}`,
    first,
  );
  checkPlaces(checks[0], expected.at);
  if (remark === null) assert(!checks.some((check) => check.remark !== null), "no remark", checks);
  else if (remark !== undefined)
    assert(
      checks.some((check) => matches(check.remark, remark)),
      `a remark like ${String(remark)}`,
      checks,
    );
}

function checkFailing(checks: readonly Check[], { failures }: FailingCase): void {
  const failed = checks.filter((check) => check.verdict === "fail");
  assert(failed.length === failures.length, `${String(failures.length)} failures`, checks);
  failures.forEach((expected, index) => {
    const check = failed[index];
    if (check !== undefined) checkFailure(check, expected);
  });
}

function failuresOf(filing: Filing, rule: Rule): Failed[] {
  return outcomesOf(rule, filing, []).filter((outcome) => outcome.verdict === "fail");
}

function repairWords(repair: Repair): string {
  return changesOf(repair)
    .map(({ fact, value }) => `${valueWords(fact.value)} => ${valueWords(value)}`)
    .join(" and ");
}

/** What the audit works with and no report prints as it stands. */
function checkLinks(found: readonly Failed[], { failures }: FailingCase): void {
  failures.forEach(({ repairs, follows }, index) => {
    const got = (found[index]?.repairs ?? []).map(repairWords).join("; ") || "none";
    if (repairs !== undefined && got !== (repairs.join("; ") || "none"))
      throw new Error(`wanted the repairs ${repairs.join("; ")}; got ${got}`);
    if (follows !== undefined && found[index]?.follows !== follows)
      throw new Error(`wanted that it follows ${follows}; got ${found[index]?.follows ?? "nothing"}`);
  });
}

function checkPlaces(check: Check | undefined, at: readonly string[] | undefined): void {
  const got = (check?.locations ?? []).map(({ text }) => text);
  if (at !== undefined && got.join("\n") !== at.join("\n"))
    throw new Error(`wanted the places ${at.join("; ")}; got ${got.join("; ")}`);
}

function checkFailure(check: Check, failure: ExpectedFailure): void {
  const { line, at, persons, repairs: _checked, follows: _apart, ...expected } = failure;
  for (const [key, value] of Object.entries(expected) as [keyof typeof expected, string | RegExp | null][]) {
    assert(
      matches(check[key], value, key === "message" || key === "working"),
      `${key} like ${String(value)}`,
      [check],
    );
  }
  if (line !== undefined)
    assert(check.locations[0]?.line === line, `its first place in line ${String(line)}`, [check]);
  if (persons !== undefined)
    assert(check.persons.join("; ") === persons.join("; "), `the persons ${persons.join("; ")}`, [check]);
  checkPlaces(check, at);
}

function checkUndecided(
  checks: readonly Check[],
  { message = "", at }: UndecidedCase,
  verdict: Check["verdict"],
): void {
  const found = checks.filter((check) => check.verdict === verdict);
  assert(
    found.length > 0 && checks.every((check) => check.verdict !== "fail"),
    `${verdict} and no failure`,
    checks,
  );
  const reasoned = found.find((check) => matches(check.message, message));
  assert(reasoned !== undefined, `a reason like ${String(message)}`, found);
  checkPlaces(reasoned, at);
}

function matches(text: string | null, expected: string | RegExp | null, partly = true): boolean {
  if (text === null || expected === null) return text === expected;
  if (expected instanceof RegExp) return expected.test(text);
  return partly ? text.includes(expected) : text === expected;
}

function assert(holds: boolean, wanted: string, checks: readonly Check[]): void {
  if (holds) return;
  const got = checks.map(({ verdict, severity, person, message, remark }) =>
    JSON.stringify({ verdict, severity, person, message, remark }),
  );
  throw new Error(`wanted ${wanted}; got\n  ${got.join("\n  ") || "nothing"}`);
}
