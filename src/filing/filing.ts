import type { IsoDate } from "../figures/date.js";
import type { SourceFile } from "../source/source-file.js";
import type { Span } from "../source/span.js";
import type { Attachments } from "./attachments.js";
import type { Officer } from "./background.js";
import type { CeasedAnswer } from "./ceased.js";
import type { CoverAnswer, CoverAnswers, TitleField } from "./cover-answer.js";
import type { Exhibit, ExhibitReference } from "./exhibit.js";
import type { Fact } from "./fact.js";
import type { AmendmentHistory, OwnNumber } from "./history.js";
import type { Narrative } from "./narrative.js";
import type { Person } from "./person.js";
import type { JointFilingAgreement, SignaturePage } from "./signature.js";
import type { Slip } from "./slip.js";
import type { Structure } from "./structure.js";
import type { SubmissionHeader } from "./submission-header.js";
import type { CoverReference } from "./item5/cover-references.js";
import type { ThirteenG } from "./thirteen-g.js";

export type {
  Background,
  Item2Paragraph,
  Officer,
  ProceedingsAnswer,
  Stated,
  StatedAddress,
  StatedCitizenship,
  StatedPlaces,
} from "./background.js";
export type { Base, BaseTerm } from "./base.js";
export type { Exhibit, ExhibitReference } from "./exhibit.js";
export type { AmendmentHistory, OwnNumber } from "./history.js";
export type { Composition, Exclusion, Holding, InstrumentType } from "./holding.js";
export type { Narrative } from "./narrative.js";
export type {
  ClassRows,
  Footnote,
  HeldAmount,
  Item5Statement,
  Person,
  PowerName,
  Powers,
  RowCount,
} from "./person.js";
export type { JointFilingAgreement, Signature, SignaturePage } from "./signature.js";
export type { HeaderCompany, SubmissionHeader } from "./submission-header.js";
export type { OwnershipTold, RowReference, ThirteenG } from "./thirteen-g.js";

/** An Item of the schedule, or one of its lettered paragraphs that has a heading of its own. */
export interface Item {
  /** `5`, or `2(a)` where a 13G heads its paragraphs so. */
  readonly number: string;
  readonly heading: Fact<string>;
  /** From the heading's start to the next heading. */
  readonly span: Span;
  readonly paragraphs: readonly Fact<string>[];
}

/** A CUSIP and where it stands: the title page lists those of the class or classes; page heads and an Item repeat them. */
export interface Cusip extends Fact<string> {
  readonly onTitlePage: boolean;
}

/** Something in the file that had to be mended to read it at all. */
export interface Mended {
  readonly message: string;
  readonly place: Fact<string>;
}

/** A Schedule 13D or 13G as read; every figure with its place. */
export interface Filing extends Narrative {
  readonly source: SourceFile;
  /** EDGAR's XML, or a document of text or HTML as it is printed. */
  readonly format: "structured" | "printed";
  readonly schedule: "13D" | "13G";
  /** EDGAR's name of the form: `SCHEDULE 13D/A`. */
  readonly formType: Fact<string>;
  readonly amendment: Fact<number> | null;
  readonly issuer: { readonly name: Fact<string> | null; readonly cik: Fact<string> | null };
  readonly securityClass: Fact<string> | null;
  /** The CUSIPs of the title page, then those of page heads and of Item 2(e) of a 13G, without spaces, in order. */
  readonly cusips: readonly Cusip[];
  readonly eventDate: Fact<IsoDate> | null;
  /** The title page's answers as printed. */
  readonly titleAnswers: CoverAnswers<TitleField>;
  /** What stands in the place of the event's date where no one date could be read in it. */
  readonly eventDateWords: Fact<string> | null;
  /** The submission's header, where the file has one. */
  readonly header: SubmissionHeader | null;
  /** The issuer's principal executive offices, by Item 1. */
  readonly issuerAddress: Fact<string> | null;
  /** Who is to receive notices, by the title page of a 13D. */
  readonly notice: Fact<string> | null;
  /** The box for an earlier 13G on the acquisition, on the title page of a 13D. */
  readonly previouslyFiled13G: Fact<boolean> | null;
  readonly thirteenG: ThirteenG | null;
  /** The rows of the cover pages by which Item 5(a) and (b) of a 13D answer. */
  readonly item5References: readonly CoverReference[];
  /** Item 5(e) of a 13D: whether, and when, somebody ceased to own more than five percent. */
  readonly fivePercentCeased: Fact<CeasedAnswer> | null;
  readonly repairs: readonly Mended[];
  /** What was observed of the XML of a structured filing; `null` for text and HTML. */
  readonly structure: Structure | null;
  readonly persons: readonly Person[];
  readonly items: readonly Item[];
  readonly signatures: SignaturePage | null;
  /** The certification that the statement is true, complete and correct, where it is printed. */
  readonly certifiedTrue: Fact<string> | null;
  readonly jointFilingAgreement: JointFilingAgreement | null;
  /** Persons whom Item 2(a) names as filing, or empty where it lists none. */
  readonly filedBy: readonly Fact<string>[];
  readonly exhibits: readonly Exhibit[];
  /** Entries of the same list under a number that it has already, with another description. */
  readonly exhibitsAgain: readonly Exhibit[];
  /** The documents filed with the schedule, where the file is a submission. */
  readonly attachments: Attachments | null;
  /** The exhibits, by number, that Items 1 to 6 say are filed. */
  readonly exhibitReferences: readonly ExhibitReference[];
  /** Officers and directors listed in a schedule or annex (General Instruction C). */
  readonly scheduleA: readonly Fact<string>[];
  /** The same with what the columns say of each; empty where the columns were not read. */
  readonly officers: readonly Officer[];
  readonly history: AmendmentHistory | null;
  /** Where the filing calls itself an amendment by its number, besides the answer on the title page. */
  readonly ownNumbers: readonly OwnNumber[];
  /** The number of the submission that is amended, which only structured filings are asked for. */
  readonly previousAccession: CoverAnswer | null;
  /** The day on which it was filed, where the user gave it, not the file. */
  readonly filedGiven?: IsoDate;
  /**
   * The filing before this one, where the user gave it. Its facts have their places in another file: a finding
   * may quote them in its message, never point at them.
   */
  readonly previous?: Filing;
  /** What is printed and nobody meant to print: blanks to be filled in, spoiled characters, odd numbers. */
  readonly slips: readonly Slip[];
  /** All prose in order, for rules that judge wording. */
  readonly paragraphs: readonly Fact<string>[];
}
