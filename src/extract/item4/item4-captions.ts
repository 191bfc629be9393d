import { matchesIn } from "../../figures/matches.js";
import { numberAtStart } from "../../figures/number.js";
import { percentAtStart } from "../../figures/percent.js";
import type { Figure } from "../../filing/fact.js";
import type { Composition, Item5Statement } from "../../filing/filing.js";
import { POWERS } from "../../filing/rows.js";
import type { MappedText } from "../../source/mapped-text.js";
import { readAnswer } from "../holdings/composition.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { ITEM4_ASKED, ITEM4_QUESTIONS, TO_ANSWER } from "./item4-questions.js";
import { markedFigure } from "../notes/marked-figure.js";

/** Behind the amount and before the next question the parts may be named: "650,000 shares, including …". */
function partsIn(text: MappedText, make: FactMaker): Composition | null {
  const [asked] = matchesIn(text.text, AMOUNT);
  const start = asked === undefined ? 0 : asked.index + asked[0].length;
  const next = NEXT_QUESTION.exec(text.text.slice(start))?.index;
  return readAnswer(text.slice(start, next === undefined ? text.length : start + next), make);
}

const NEXT_QUESTION =
  /(?:\(\s*b\s*\)\s*)?\bpercent(?:age)?\s+of\s+class\b|\bnumber\s+of\s+shares\s+as\s+to\b/i;
const AMOUNT = new RegExp(
  String.raw`\b${ITEM4_QUESTIONS.aggregateAmount}\b(?:\s*\([^)]*\))?${TO_ANSWER}`,
  "gi",
);
/** A single filer's answers may repeat the name: "Ms. Roe: 120,000 shares"; "Roe Fund LP - 120,000", where that is all ahead of the next letter. */
export const NAME_AHEAD =
  /^[A-Z][\w.,'’& -]{2,60}?(?::\s*(?=[\d-])|\s[–—-]{1,2}\s(?=\d[\d,.]{0,15}(?:\s(?:shares|units))?\s{0,3}(?:$|\((?:[ivx]{1,3}|[a-d])\))))/;

/** The figures that Item 4 states behind its own captions; `null` where it only refers to the cover page. */
export function readCaptionedItem4(text: MappedText, make: FactMaker): Item5Statement | null {
  const answer = (question: RegExp): { text: string; start: number } | null => {
    const [match] = matchesIn(text.text, question);
    if (match === undefined) return null;
    const start = match.index + match[0].length;
    const named = NAME_AHEAD.exec(text.text.slice(start))?.[0].length ?? 0;
    return { text: text.text.slice(start + named), start: start + named };
  };
  const figure = (question: RegExp): Figure | null => {
    const found = answer(question);
    const number = found && numberAtStart(found.text);
    if (found === null || number === null) return null;
    return markedFigure(make, text, found.start, number);
  };
  const amount = figure(AMOUNT);
  const percent = answer(ITEM4_ASKED.percentOfClass);
  const printed = percent && percentAtStart(percent.text.slice(0, 60));
  const statement = {
    place: textFact(make, text),
    aggregateAmount: amount,
    percentOfClass:
      percent &&
      printed &&
      make(printed.percent, text, percent.start + printed.start, percent.start + printed.end),
    composition: amount && partsIn(text, make),
    powersCaptioned: true,
    amountCaptioned: true,
    soleVotingPower: figure(ITEM4_ASKED.soleVotingPower),
    sharedVotingPower: figure(ITEM4_ASKED.sharedVotingPower),
    soleDispositivePower: figure(ITEM4_ASKED.soleDispositivePower),
    sharedDispositivePower: figure(ITEM4_ASKED.sharedDispositivePower),
  };
  const anything = [
    statement.aggregateAmount,
    statement.percentOfClass,
    ...POWERS.map((power) => statement[power]),
  ];
  return anything.some((fact) => fact !== null) ? statement : null;
}
