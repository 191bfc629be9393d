import type { IsoDate } from "../figures/date.js";
import type { Decimal } from "../figures/decimal.js";
import type { Percent } from "../figures/percent.js";
import type { SourceFile } from "../source/source-file.js";
import type { Span } from "../source/span.js";
import type { Attachments } from "./attachments.js";
import type { Background, Officer } from "./background.js";
import type { Base } from "./base.js";
import type { AskedRow, CoverAnswer, CoverAnswers, TitleField } from "./cover-answer.js";
import type { CeasedAnswer } from "./ceased.js";
import type { Conversion } from "./conversion.js";
import type { Closing, StatedHolding } from "./closing.js";
import type { Fact, Figure } from "./fact.js";
import type { Composition, Holding } from "./holding.js";
import type { Incorporation } from "./incorporation.js";
import type { Issuance } from "./issuance.js";
import type { Purchase } from "./purchase.js";
import type { SourceOfFunds } from "./source-of-funds.js";
import type { Structure } from "./structure.js";
import type { Slip } from "./slip.js";
import type { SubmissionHeader } from "./submission-header.js";
import type { Table } from "./table.js";
import type { ConversionPrices } from "./conversion-price.js";
import type { ToldExclusion } from "./told-exclusion.js";
import type { ToldCount } from "./told-count.js";
import type { ToldTransactions } from "./transaction.js";

export type {
  Background,
  Item2Paragraph,
  Officer,
  ProceedingsAnswer,
  Stated,
  StatedAddress,
  StatedPlaces,
} from "./background.js";
export type { HeaderCompany, SubmissionHeader } from "./submission-header.js";
export type { Base, BaseTerm } from "./base.js";
export type { Composition, Exclusion, Holding, InstrumentType } from "./holding.js";

/** The four powers of a cover page, by the form's captions. */
export interface Powers {
  readonly soleVotingPower: Figure | null;
  readonly sharedVotingPower: Figure | null;
  readonly soleDispositivePower: Figure | null;
  readonly sharedDispositivePower: Figure | null;
}

export type PowerName = keyof Powers;

/** A note of a cover page. */
export interface Footnote {
  /** The label as marked: `1`, `*`. */
  readonly mark: string;
  readonly text: Fact<string>;
  readonly composition: Composition | null;
}

/** What Item 5 states of one person. */
export interface Item5Statement extends Powers {
  /** The heading or the sentence by which the person is known there. */
  readonly place: Fact<string>;
  readonly aggregateAmount: Figure | null;
  readonly percentOfClass: Fact<Percent> | null;
  readonly composition: Composition | null;
  /** Whether every power stands behind a caption of its own, not in a sentence that may speak of a part only. */
  readonly powersCaptioned: boolean;
  /** Whether the amount stands behind a caption, a name or alone, not in a sentence that may speak of a part only. */
  readonly amountCaptioned: boolean;
}

/** A reporting person: the cover page and what the rest of the filing states of the same person. */
export interface Person extends Powers {
  readonly name: Fact<string>;
  /** Row 2: `a` a member of a group, `b` membership disclaimed. */
  readonly group: Fact<"a" | "b"> | null;
  /** Every box of Row 2 that is ticked: more than one only where both are. */
  readonly groupBoxes: readonly Fact<"a" | "b">[];
  readonly sourceOfFunds: Fact<readonly string[]> | null;
  readonly legalProceedings: Fact<boolean> | null;
  readonly citizenship: Fact<string> | null;
  readonly aggregateAmount: Figure | null;
  readonly excludesCertainShares: Fact<boolean> | null;
  readonly percentOfClass: Fact<Percent> | null;
  readonly typeOfReportingPerson: Fact<readonly string[]> | null;
  /** The rows' answers as printed, whether or not they could be read as figures or codes. */
  readonly answers: CoverAnswers<AskedRow>;
  /** EDGAR's number of the person, which only structured filings state. */
  readonly cik: Fact<string> | null;
  readonly footnotes: readonly Footnote[];
  /** Sentences elsewhere that take this person's holding apart. */
  readonly told: readonly Composition[];
  readonly holdings: readonly Holding[];
  readonly item5: Item5Statement | null;
  /** What Item 4 of a 13G states of this person. */
  readonly item4: Item5Statement | null;
  /** Shares that there is a right to acquire, where the user gave them, not the filing. */
  readonly rightsGiven?: Decimal;
  /** Names by which the text calls the person: `Ault & Company`, `Mr. Ault`. */
  readonly aliases: readonly string[];
}

export interface Item {
  /** `5`, or `2(a)` where a 13G heads its paragraphs so. */
  readonly number: string;
  readonly heading: Fact<string>;
  /** From the heading's start to the next heading. */
  readonly span: Span;
  readonly paragraphs: readonly Fact<string>[];
}

export interface Signature {
  /** On whose behalf: the entity above `By:`, else the signer. */
  readonly person: Fact<string>;
  /** The conformed signature (`/s/ …`) without its mark, or `null` where the line is blank. */
  readonly signer: Fact<string> | null;
  readonly title: Fact<string> | null;
  readonly date: Fact<IsoDate> | null;
  /** What stands in the place of the signature where it is plainly left blank: `By: /s/ ____`. */
  readonly blank: Fact<string> | null;
  /** The name printed below the signature, where it is spelled otherwise. */
  readonly respelled: Fact<string> | null;
  /** All that belongs to it, a line each: names above, the signature, what is printed below. */
  readonly block: Fact<string>;
}

/** A page of signatures: the statement's own, or the joint filing agreement's. */
export interface SignaturePage {
  readonly heading: Fact<string>;
  readonly signatures: readonly Signature[];
  /** The whole page, its heading left out. */
  readonly text: Fact<string>;
  /** Whether pictures stand on it: a signature may be one. */
  readonly pictured: boolean;
  /** Whether it is made of fields, so that the form prints the certification above them. */
  readonly inFields: boolean;
}

/** The agreement of several persons to file one statement. */
export interface JointFilingAgreement extends SignaturePage {
  /** The rule that it cites: `13d-1(k)`. */
  readonly ruleCited: Fact<string> | null;
  /** The company that it names as the issuer. */
  readonly issuerNamed: Fact<string> | null;
}

export interface Exhibit {
  readonly number: Fact<string>;
  readonly description: Fact<string>;
  /** Where it is incorporated by reference, from what. */
  readonly incorporated: Incorporation | null;
}

/** "… attached hereto as Exhibit 99.1": an exhibit that the Items speak of. */
export interface ExhibitReference {
  readonly number: Fact<string>;
  /** Whether it is plainly one of this filing: attached, or "hereto", "to this Statement". */
  readonly here: boolean;
}

/** The filings before this one, as the text lists them. */
export interface AmendmentHistory {
  readonly original: Fact<IsoDate> | null;
  readonly amendments: readonly Fact<IsoDate>[];
  /** Whether the text means to list them all; not so where it says "as most recently amended". */
  readonly complete: boolean;
  readonly place: Fact<string>;
}

/** Where a filing calls itself an amendment by its number. */
export interface OwnNumber {
  readonly number: Fact<number>;
  readonly where: "title page" | "page head" | "text";
}

/** What only a Schedule 13G asks. */
export interface ThirteenG {
  /** The rules ticked on the cover page: 13d-1(b), (c), (d). */
  readonly rules: readonly Fact<"b" | "c" | "d">[];
  /** Where the rules are listed, read as far as each one's box; `null` where a box could not be read. */
  readonly ruleList: Fact<string> | null;
  /** Item 3: the categories ticked, as letters of the list (`g`) or codes (`HC`). */
  readonly categories: readonly Fact<string>[];
  /** What Item 4 states without naming a person, where its answers are in fields of their own. */
  readonly item4: Item5Statement | null;
  /** Item 5: whether five percent or less is owned now. */
  readonly fivePercentOrLess: Fact<boolean> | null;
  /** The answer that Item 5 is not applicable, where it is given. */
  readonly fivePercentNotApplicable: Fact<string> | null;
  /** Item 10, where it certifies something. */
  readonly certification: Fact<string> | null;
  /** The answer that Item 10 is not applicable, where it is given. */
  readonly certificationNotApplicable: Fact<string> | null;
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
export interface Filing {
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
  /** Item 5(e) of a 13D: whether, and when, somebody ceased to own more than five percent. */
  readonly fivePercentCeased: Fact<CeasedAnswer> | null;
  readonly repairs: readonly Mended[];
  /** What was observed of the XML of a structured filing; `null` for text and HTML. */
  readonly structure: Structure | null;
  readonly persons: readonly Person[];
  /** What Item 2 states of the persons, and what is stated again of the title page. */
  readonly background: Background;
  /** The one that the percentages rest on first. */
  readonly bases: readonly Base[];
  /** Sales of shares by the issuer to a filer, each with its day. */
  readonly issuances: readonly Issuance[];
  /** The printed tables of figures behind the cover pages. */
  readonly tables: readonly Table[];
  /** What Item 5(c) of a 13D tells of transactions; `null` where the filing has no such answer. */
  readonly transactions: ToldTransactions | null;
  /** Trades told with number, unit price and total, in sentences and in rows of tables. */
  readonly purchases: readonly Purchase[];
  /** What was converted, or can be, into a told number of shares. */
  readonly conversions: readonly Conversion[];
  /** Conversion prices that float, and those told to be used in the count. */
  readonly conversionPrices: ConversionPrices;
  /** Sentences that leave shares out of the figures, or disclaim beneficial ownership of shares. */
  readonly exclusions: readonly ToldExclusion[];
  /** Purchases that Items 3 to 6 tell one by one, each with its day. */
  readonly closings: readonly Closing[];
  /** What sentences of Items 3 and 5 state to be held, or to have been bought in all. */
  readonly statedHoldings: readonly StatedHolding[];
  /** The numbers of shares in the sentences of Items 3, 4 and 6 of a 13D. */
  readonly toldCounts: readonly ToldCount[];
  /** What Item 3 of a 13D tells of the source and the amount of the funds; `null` where it was not read. */
  readonly sourceOfFunds: SourceOfFunds | null;
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
