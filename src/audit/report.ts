import type { IsoDate } from "../figures/date.js";
import type { Group, Severity } from "./rule.js";
import type { OptionValue } from "./rule-options.js";

/** A place in the filing, 1-based, as an editor shows it. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What a reader sees there. */
  readonly text: string;
}

/** A figure that is probably wrong: put right, this check and all that follow from it hold. */
export interface Suspect {
  readonly location: Location;
  /** The value that would restore agreement, as the form prints one. */
  readonly value: string;
  /** Whether other values near it would do as well. */
  readonly approximate: boolean;
}

/** Why somebody has decided to live with a finding, by the baseline file. */
export interface Suppression {
  readonly reason: string;
  readonly owner: string | null;
  /** The last day on which it holds. */
  readonly expires: IsoDate | null;
}

/** One verdict of one rule. Strings are plain text; what comes from the filing is not escaped yet. */
export interface Check {
  readonly rule: string;
  readonly severity: Severity;
  readonly verdict: "pass" | "fail" | "unverified" | "not-applicable";
  readonly person: string | null;
  readonly persons: readonly string[];
  readonly message: string;
  readonly remark: string | null;
  readonly expected: string | null;
  readonly actual: string | null;
  readonly working: string | null;
  readonly authority: readonly string[];
  readonly locations: readonly Location[];
  /** The fingerprint of the finding that this one follows from. */
  readonly follows: string | null;
  /** Of a primary finding: the figure to blame, or the few, where the filing's other figures single them out. */
  readonly suspects: readonly Suspect[];
  readonly fingerprint: string;
  /** Of a failure that the baseline file knows, or that follows from one; it weighs nothing. */
  readonly suppression: Suppression | null;
}

/** A reporting person in the report: counts as decimal strings, percentages 0-100. */
export interface ReportedPerson {
  readonly name: string;
  readonly aggregateAmount: string | null;
  /** Shares in Row 11 that there is a right to acquire; `null` where the filing does not tell. */
  readonly derivativeShares: string | null;
  readonly recomputedPercent: string | null;
  readonly printedPercent: string | null;
}

/** What the report says of the filing itself: whose securities, which form, and each reporting person's figures. */
export interface ReportedFiling {
  readonly issuer: string | null;
  readonly securityClass: string | null;
  readonly cusip: string | null;
  readonly schedule: "13D" | "13G";
  readonly amendmentNumber: number | null;
  readonly eventDate: IsoDate | null;
  /** The count of the class that the percentages rest on, and its date. */
  readonly outstandingShares: string | null;
  readonly outstandingAsOf: IsoDate | null;
  readonly persons: readonly ReportedPerson[];
}

/** How the checks of a filing, or of a run, came out, by their number. */
export interface Summary {
  readonly pass: number;
  readonly fail: number;
  readonly unverified: number;
  readonly notApplicable: number;
  /** Failures by what they weigh, those that follow from another left out. */
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Failures that follow from another. */
  readonly following: number;
  /** Failures that the baseline file knows, and those that follow from them; counted in `fail` only. */
  readonly suppressed: number;
}

/** One filing's report: what was read, and every check with its places in the file. */
export interface FileReport {
  readonly path: string;
  readonly sha256: string;
  /** Facts of this filing that the user gave by hand. */
  readonly given: readonly string[];
  readonly filing: ReportedFiling;
  readonly summary: Summary;
  readonly checks: readonly Check[];
}

/** A rule that threw; its own verdict is `unverified`. */
export interface RuleCrash {
  readonly path: string;
  readonly rule: string;
  readonly error: unknown;
}

/** A rule that the run had, whether or not it found something. */
export interface ReportedRule {
  readonly id: string;
  readonly title: string;
  readonly group: Group;
  /** What its failure weighs at most, by the configuration where that says so. */
  readonly severity: Severity;
  readonly authority: readonly string[];
  /** What its options were set to, where it has any. */
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** A whole run's report, as `--format json` writes it and every other format is made from. */
export interface Report {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly ruleset: string;
  /** A fingerprint of all that decides what a filing's report says: rules, severities, options, facts given, baseline. */
  readonly settings: string;
  /** The rules that were run, in order. */
  readonly rules: readonly ReportedRule[];
  /** Facts that the user gave by hand. */
  readonly given: readonly string[];
  readonly files: readonly FileReport[];
  /** Files that could not be read as a filing. */
  readonly errors: readonly { readonly path: string; readonly message: string }[];
  /** How many files of folders, globs and archives were passed over, being no Schedule 13D or 13G. */
  readonly skipped: number;
}
