import { numberAtStart } from "../../figures/number.js";
import { percentAtStart } from "../../figures/percent.js";
import type { Figure } from "../../filing/fact.js";
import type { Composition, Item5Statement } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { percentFact } from "../words/percent-fact.js";

/** One telling of how much a person owns. */
export interface Owned {
  readonly amount: Figure;
  readonly percent: Item5Statement["percentOfClass"];
  readonly composition: Composition | null;
  readonly whole: boolean;
  /** "a further 50,000 shares": a part of what is owned. */
  readonly partial: boolean;
  readonly captioned: boolean;
  /** Whether it stands in a row of a table, whose captions tell what every figure is. */
  readonly tabled?: boolean;
}

/** What stands behind a caption, in a list or in a column that says that it is all that is owned. */
export function captionedOwned(amount: Figure, percent: Owned["percent"]): Owned {
  return { amount, percent, composition: null, whole: false, partial: false, captioned: true };
}

const PERCENTAGE = /^[\s\-(a-z)]*\bpercent(?:age)?(?:\s+of\s+class)?\s*:/i;
/** The same caption on the line of the amount. */
const PERCENTAGE_BEHIND =
  /^[\s;,(]*(?:(?:shares|ordinary|common|stock)[\s;,(]+){0,3}percent(?:age)?(?:\s+of\s+class)?\s*:\s*/i;
/** Answers typed behind the captions of the form: "(a) Amount beneficially owned: 1,359,567", "Aggregate number: 1,359,567". */
const AMOUNT =
  /^[\s\-(a-z\d).]*\b(?:(?:aggregate\s+)?(?:amount|number\s+of\s+(?:shares|securities))\s+beneficially\s+owned|aggregate\s+(?:amount|number)(?:\s+of\s+(?:shares|securities))?(?:\s+owned)?)\s*:\s*/i;

/** Whether a line is the caption of a percentage, and what is behind it its answer. */
export function isPercentageCaptioned({ text }: MappedText): boolean {
  return PERCENTAGE.test(text);
}

/** The percentage behind its caption. */
export function captionedPercent(text: MappedText, make: FactMaker): Item5Statement["percentOfClass"] {
  const start = text.text.indexOf(":") + 1;
  const found = percentAtStart(text.text.slice(start));
  return found && percentFact(make, text, start, found);
}

/** The amount behind its caption, with the percentage behind the next caption of the line. */
export function captionedAmount(text: MappedText, make: FactMaker): Owned | null {
  const start = AMOUNT.exec(text.text)?.[0].length;
  const number = start === undefined ? null : numberAtStart(text.text.slice(start));
  if (start === undefined || number === null) return null;
  const behind = start + number.end;
  const caption = PERCENTAGE_BEHIND.exec(text.text.slice(behind));
  const answer = behind + (caption?.[0].length ?? 0);
  const percent = caption && percentAtStart(text.text.slice(answer));
  return captionedOwned(
    markedFigure(make, text, start, number),
    percent && percentFact(make, text, answer, percent),
  );
}
