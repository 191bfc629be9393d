import type { IsoDate } from "../figures/date.js";
import type { Fact } from "./fact.js";

/** A company as the submission's header names it. */
export interface HeaderCompany {
  readonly name: Fact<string> | null;
  readonly cik: Fact<string> | null;
}

/** What EDGAR's submission header states. Where it and the document disagree, the document rules. */
export interface SubmissionHeader {
  readonly formType: Fact<string> | null;
  readonly filedAsOf: Fact<IsoDate> | null;
  readonly accessionNumber: Fact<string> | null;
  readonly subjectCompany: HeaderCompany | null;
  readonly filedBy: readonly HeaderCompany[];
  readonly groupMembers: readonly Fact<string>[];
}
