import type { Filing } from "../filing/filing.js";
import { audit } from "./audit.js";
import { assert, checkFailing, checkLinks, checkPassing, checkUndecided } from "./expectations.js";
import type { Check } from "./report.js";
import type { RuleCase, RuleCases } from "./rule-cases.js";
import type { Failed, Rule } from "./rule.js";
import { configured } from "./rule-options.js";
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
        checkLinks(failuresOf(filingOf(read, each), ruleFor(rule, each)), each);
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
  for (const { name, filing, options } of all) {
    if (names.has(name)) throw new Error(`${rule.id}: two cases are called "${name}"`);
    const stranger = Object.keys(options ?? {}).find((key) => !Object.hasOwn(rule.options ?? {}, key));
    if (stranger !== undefined)
      throw new Error(`${rule.id}: the case "${name}" sets an unknown option "${stranger}"`);
    // With other options the same filing is another case.
    if (options === undefined && filings.has(filing))
      throw new Error(`${rule.id}: the case "${name}" repeats another's filing`);
    names.add(name);
    if (options === undefined) filings.add(filing);
  }
  const lax = cases.failing.find((each) => each.failures.length === 0);
  if (lax !== undefined) throw new Error(`${rule.id}: the failing case "${lax.name}" expects no failure`);
}

function filingOf(read: Read, { filing }: RuleCase): Filing {
  return typeof filing === "string" ? read(filing) : filing;
}

function ruleFor(rule: Rule, { options }: RuleCase): Rule {
  return options === undefined ? rule : configured(rule, options);
}

function run(read: Read, rule: Rule, each: RuleCase): readonly Check[] {
  const { report, crashes } = audit(filingOf(read, each), [ruleFor(rule, each)]);
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

function failuresOf(filing: Filing, rule: Rule): Failed[] {
  return outcomesOf(rule, filing, []).filter((outcome) => outcome.verdict === "fail");
}
