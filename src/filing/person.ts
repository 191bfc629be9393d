import type { Decimal } from "../figures/decimal.js";
import type { Percent } from "../figures/percent.js";
import type { AskedRow, CoverAnswers } from "./cover-answer.js";
import type { Fact, Figure } from "./fact.js";
import type { Composition, Holding } from "./holding.js";

/** The four powers of a cover page, by the form's captions. */
export interface Powers {
  readonly soleVotingPower: Figure | null;
  readonly sharedVotingPower: Figure | null;
  readonly soleDispositivePower: Figure | null;
  readonly sharedDispositivePower: Figure | null;
}

/** One of the four powers. */
export type PowerName = keyof Powers;

/** What the rows of a cover page state of one class, where they state a figure for each of several. */
export interface ClassRows extends Powers {
  /** The class as the row that counts all shares calls it. */
  readonly ofClass: string;
  readonly aggregateAmount: Figure | null;
  readonly percentOfClass: (Fact<Percent> & Pick<Figure, "marks">) | null;
}

/** "Rows 7 and 9: 1,510,000 shares": a number of shares that a note gives for rows that it names. */
export interface RowCount {
  /** The numbers by which the note calls the rows. */
  readonly rows: readonly number[];
  readonly shares: Fact<Decimal>;
}

/** A note of a cover page. */
export interface Footnote {
  /** The label as marked: `1`, `*`. */
  readonly mark: string;
  readonly text: Fact<string>;
  readonly composition: Composition | null;
  readonly rowCounts: readonly RowCount[];
}

/** Shares that somebody is told to own or to hold, directly or of record: a part of what the person beneficially owns, or all of it. */
export interface HeldAmount {
  readonly amount: Figure;
  readonly percent: Fact<Percent> | null;
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
  /** Whether what is stated stands in a row of a table, whose captions tell what every figure is. */
  readonly tabled?: boolean;
  /** What the person is told to own or to hold, where nothing tells what is beneficially owned. */
  readonly held?: HeldAmount;
}

/** A reporting person: the cover page and what the rest of the filing states of the same person. */
export interface Person extends Powers {
  readonly name: Fact<string>;
  /** Row 2: `a` a member of a group, `b` membership disclaimed. */
  readonly group: Fact<"a" | "b"> | null;
  /** Every box of Row 2 that is ticked: more than one only where both are. */
  readonly groupBoxes: readonly Fact<"a" | "b">[];
  /** What Row 2 prints where something is ticked in it, but which of its boxes could not be read. */
  readonly groupUnread?: Fact<string>;
  readonly sourceOfFunds: Fact<readonly string[]> | null;
  readonly legalProceedings: Fact<boolean> | null;
  readonly citizenship: Fact<string> | null;
  readonly aggregateAmount: Figure | null;
  /** The figures class by class where a row states one for each of several classes; the row's own figure is then `null`. */
  readonly classes?: readonly ClassRows[];
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
