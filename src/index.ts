/**
 * The public library: read a Schedule 13D or 13G, audit it, write rules of one's own and test them.
 */
import { rules } from "../rules/index.js";
import { audit as auditWith, type Audited } from "./audit/audit.js";
import type { Rule } from "./audit/rule.js";
import type { RuleCases } from "./audit/rule-cases.js";
import { testRule as testRuleWith } from "./audit/test-rule.js";
import type { Filing } from "./filing/filing.js";
import { readFiling as readSource } from "./read/read-filing.js";
import { sourceFile } from "./source/source-file.js";

/**
 * Reads a filing from its text or its bytes.
 * @param content the whole file as given; `path` is what reports call it
 * @throws NotAFilingError where it is no Schedule 13D or 13G
 */
export function readFiling(content: string | Uint8Array, path = "filing.txt"): Filing {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return readSource(sourceFile(path, bytes));
}

/** Runs the project's checks, or those given, over a filing. */
export function audit(filing: Filing, checks: readonly Rule[] = rules): Audited {
  return auditWith(filing, checks);
}

/** Tests a rule by a table of cases: `passing`, `failing`, and where they matter `unverified` and `notApplicable`. */
export function testRule(rule: Rule, cases: RuleCases): void {
  testRuleWith((text) => readFiling(text), rule, cases);
}

export { rules };
export { defineRule } from "./audit/rule.js";
export { NotAFilingError } from "./read/read-filing.js";
export { Decimal } from "./figures/decimal.js";
export type { Audited } from "./audit/audit.js";
export type { Check, FileReport, Location, Report, Summary, Suspect } from "./audit/report.js";
export type {
  Applicability,
  ConfiguredContext,
  Failed,
  Finding,
  Group,
  Passed,
  Rule,
  RuleContext,
  Severity,
  Verdict,
} from "./audit/rule.js";
export type {
  ExpectedFailure,
  FailingCase,
  PassingCase,
  RuleCases,
  UndecidedCase,
} from "./audit/rule-cases.js";
export type { OptionValue, OptionValues, RuleOption, RuleOptions } from "./audit/rule-options.js";
export type { Percent } from "./figures/percent.js";
export type { Fact, Figure } from "./filing/fact.js";
export type * from "./filing/filing.js";
