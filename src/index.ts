/**
 * The public library: read a Schedule 13D or 13G, audit it, write rules of one's own and test them.
 *
 * @module 13d-audit
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
export { defineRule, GROUPS } from "./audit/rule.js";
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
export type { OptionValue, OptionValues, RuleOption, RuleOptions, Described } from "./audit/rule-options.js";
export type { Percent } from "./figures/percent.js";
export type { Fact, Figure } from "./filing/fact.js";
export type * from "./filing/filing.js";
export type { ReportedFiling, ReportedPerson, ReportedRule, RuleCrash, Suppression } from "./audit/report.js";
export type { PostalAddress } from "./figures/address.js";
export type * from "./filing/attachments.js";
export type * from "./filing/ceased.js";
export type * from "./filing/closing.js";
export type * from "./filing/exchange.js";
export type * from "./filing/told-count.js";
export type * from "./filing/told-percent.js";
export type * from "./filing/conversion.js";
export type * from "./filing/conversion-price.js";
export type * from "./filing/cover-answer.js";
export type * from "./filing/incorporation.js";
export type * from "./filing/issuance.js";
export type * from "./filing/purchase.js";
export type * from "./filing/recital.js";
export type * from "./filing/repair.js";
export type * from "./filing/slip.js";
export type * from "./filing/source-of-funds.js";
export type * from "./filing/structure.js";
export type * from "./filing/table.js";
export type * from "./filing/told-exclusion.js";
export type * from "./filing/transaction.js";
export type { SourceFile } from "./source/source-file.js";
export type { Span } from "./source/span.js";
export type { Money } from "./filing/money.js";
export type { CoverReference } from "./filing/item5/cover-references.js";
export type { RestatedRow } from "./filing/totals/restated.js";
export type { RowName } from "./filing/rows.js";
export type { Encoding } from "./source/decode.js";
export type { LineMap, Position } from "./source/line-map.js";
