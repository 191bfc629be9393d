import type { Filing } from "../filing/filing.js";
import type { Severity } from "./rule.js";
import type { OptionValue } from "./rule-options.js";

/** One filing and what the rule says of it. */
export interface RuleCase {
  /** What the case shows, in words that a lawyer would understand. */
  readonly name: string;
  /** The filing, or its text in any form that the program reads. */
  readonly filing: Filing | string;
  /** What the rule's options are set to; the others hold as the rule has them. */
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** How many verdicts there are in all; not counted where left out. */
  readonly verdicts?: number;
}

/** What is printed at the places of a verdict, in order. */
interface Placed {
  readonly at?: readonly string[];
}

/** Message and places are the first verdict's. */
export interface PassingCase extends RuleCase, Placed {
  /** How many verdicts pass; at least one where left out. */
  readonly passes?: number;
  readonly message?: string | RegExp;
  /** Part of the remark that a pass carries; `null` where none does. */
  readonly remark?: string | RegExp | null;
}

/** What a failure must say; what is left out is not compared. */
export interface ExpectedFailure extends Placed {
  readonly person?: string;
  readonly persons?: readonly string[];
  readonly severity?: Severity;
  readonly message?: string | RegExp;
  readonly expected?: string;
  readonly actual?: string;
  /** `null` where there is none. */
  readonly working?: string | RegExp | null;
  /** The line of the first place, 1-based. */
  readonly line?: number;
  /** The rule whose failure it follows from. */
  readonly follows?: string;
  /** What would make the check hold, as `650,080 => 650,000`, in order; several figures at once joined by ` and `. */
  readonly repairs?: readonly string[];
}

/** A filing of which the rule must find just these failures. */
export interface FailingCase extends RuleCase {
  /** Every failure, in order. */
  readonly failures: readonly ExpectedFailure[];
}

/** `at` are the places of the verdict that has the message. */
export interface UndecidedCase extends RuleCase, Placed {
  /** Part of the reason. */
  readonly message?: string | RegExp;
}

/** The table of cases of a rule. Every rule needs one that passes and one that fails. */
export interface RuleCases {
  readonly passing: readonly PassingCase[];
  readonly failing: readonly FailingCase[];
  readonly unverified?: readonly UndecidedCase[];
  readonly notApplicable?: readonly UndecidedCase[];
}
