import type { Paragraph } from "../../document/paragraphs.js";
import { numbersIn } from "../../figures/number.js";
import type { Figure } from "../../filing/fact.js";
import type { Composition } from "../../filing/holding.js";
import type { MappedText } from "../../source/mapped-text.js";
import { readTellings } from "./composition.js";
import { readListFrom } from "./list-from.js";
import { countsIn } from "../words/counts.js";
import type { FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { sentencesOf } from "../words/sentences.js";

/** "This amount consists of …", "Consists of …": the amount stands in the sentence before. */
const THIS =
  /^\W*(?:(?:this|these|such|the\s+(?:foregoing|above))\s+(?:(?:amount|number|total|figure|shares|securities)\s+)?)?(?:is\s+|are\s+)?(?=compris|compos|consist|made\s+up)/i;
/** "See Row 9." before it: the amount stands on the cover page. */
const REFERS_TO_ROW_9 = /\b(?:rows?|items?|lines?)\s+\(?9\)?\b/i;
/** "See Row 9 of the cover page, which includes 500 shares and an additional 300 shares underlying warrants": parts of the cover page's amount. */
const INCLUDED_IN_ROW_9 =
  /^[^;]{0,120}?\b(?:rows?|items?|lines?)\s+\(?9\)?\s[^;]{0,300}?\bwhich\s+(?:amount\s+|number\s+)?includes\s+(?=\d{1,3}(?:,\d{3})+\s[^.;]{1,200}?\band\s+an\s+additional\s+\d)/i;
/** "Of these, …", "Of the 1,402,388 shares held by the plan, …". */
const OF_THESE =
  /^\W*of\s+(?:(?:these|those|such|this|the\s+(?:foregoing|above))(?:\s+[a-z]+){0,3}|the(?:se)?\s+(?=\d)[^;:.]{1,120}?(?<!\d)),\s(?=\d)/i;
/** A plan's shares are either the one or the other. */
const PARTS_OF_A_PLAN = /\ballocated\b.+\b(?:unallocated|not\s+(?:been\s+|yet\s+)*allocated|suspense)\b/i;

/** The amounts that the paragraphs state and take apart, in one sentence or in the next. */
export function readAmountsTakenApart(paragraphs: readonly Paragraph[], make: FactMaker): Composition[] {
  const within = paragraphs.flatMap(({ text }) => readTellings(text, make));
  const sentences = paragraphs.flatMap(({ text }) =>
    sentencesOf(text.text).map(([start, end]) => text.slice(start, end)),
  );
  const behind = sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1];
    return listOf(sentence, before, make) ?? [];
  });
  return [...within.filter(isWhole), ...behind];
}

/** "(i) 500 shares, which include 200 …, and (ii) 900 warrants": such an amount is a part of a list itself. */
const ENUMERATED = /\(\s*(?:[ivx]{1,5}|[a-h\d])\s*\)\s*$/i;

function isWhole({ total, claim, place: { value } }: Composition): boolean {
  return total !== null && claim !== "held" && !ENUMERATED.test(value.slice(0, value.indexOf(total.printed)));
}

/** A sentence that goes on from an amount: its parts, with the amount as their total. */
function listOf(sentence: MappedText, before: MappedText | undefined, make: FactMaker): Composition | null {
  const { text } = sentence;
  if (THIS.test(text)) {
    const [list] = readTellings(sentence, make);
    const total = before === undefined ? null : onlyCount(before, make);
    if (list?.total !== null) return null;
    if (total !== null) return { ...list, total };
    // "See Row 9. Consists of (i) … and (ii) …": several parts, and no other amount that they might be of.
    const isOfRow9 = before !== undefined && REFERS_TO_ROW_9.test(before.text) && list.holdings.length > 1;
    return isOfRow9 && list.claim === "whole" ? list : null;
  }
  const included = INCLUDED_IN_ROW_9.exec(text)?.[0].length;
  if (included !== undefined) {
    const list = readListFrom(sentence.slice(included), 0, make);
    return list?.total === null ? { ...list, claim: "some" } : null;
  }
  const opening = OF_THESE.exec(text)?.[0].length;
  if (opening === undefined) return null;
  const [own] = numbersIn(text.slice(0, opening));
  const said = before === undefined ? null : onlyCount(before, make);
  const total = own === undefined ? said : markedFigure(make, sentence, 0, own);
  const list = total === null ? null : readListFrom(sentence, opening, make);
  return list && { ...list, total, claim: PARTS_OF_A_PLAN.test(text) ? "whole" : "some" };
}

/** "650,000", with its separators: no year and no day. */
const ALONE = /^\s*\d{1,3}(?:,\d{3})+\.?\s*$/;

function onlyCount(text: MappedText, make: FactMaker): Figure | null {
  // An answer that is no more than a number needs no unit.
  const counts = ALONE.test(text.text) ? [...numbersIn(text.text)] : countsIn(text.text, 0);
  const [count, more] = counts;
  return count === undefined || more !== undefined ? null : markedFigure(make, text, 0, count);
}
