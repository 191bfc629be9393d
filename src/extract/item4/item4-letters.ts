import { numberAtStart } from "../../figures/number.js";
import { percentAtStart } from "../../figures/percent.js";
import type { Figure } from "../../filing/fact.js";
import type { Item5Statement } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { readAnswer } from "../holdings/composition.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";

const ROMAN = ["i", "ii", "iii", "iv"] as const;

/**
 * The answers to Item 4 of a printed 13G that leave the captions out: "(a) 1,245,000 shares (b) 12.4% (c) (i) 1,220,000
 * (ii) 25,000 …". `null` where the letters do not follow one another, or (a) or (b) states no figure.
 */
export function readLetteredItem4(text: MappedText, make: FactMaker): Item5Statement | null {
  const [a, b, c] = partsBehind(text, ["a", "b", "c"], 0, text.length);
  if (a === undefined || b === undefined) return null;
  const amount = figureIn(text, a, make);
  const printed = percentAtStart(text.text.slice(b.start, b.end));
  if (amount === null || printed === null || !isWhole(text.text.slice(b.start, b.end), printed)) return null;
  const powers = c === undefined ? [] : partsBehind(text, ROMAN, c.start, c.end);
  const power = (index: number): Figure | null => {
    const part = powers.length === ROMAN.length ? powers[index] : undefined;
    return part === undefined ? null : figureIn(text, part, make);
  };
  return {
    place: textFact(make, text),
    aggregateAmount: amount,
    percentOfClass: make(printed.percent, text, b.start + printed.start, b.start + printed.end),
    composition: readAnswer(text.slice(a.start, a.end), make),
    powersCaptioned: true,
    amountCaptioned: true,
    soleVotingPower: power(0),
    sharedVotingPower: power(1),
    soleDispositivePower: power(2),
    sharedDispositivePower: power(3),
  };
}

/** A percentage has its sign or stands alone: "(b) 25,000 shares" is none. */
function isWhole(answer: string, { start, end }: Part): boolean {
  return /%|per\s?cent/i.test(answer.slice(start, end)) || /^[\s.]*$/.test(answer.slice(end));
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** What stands behind each of the letters, in their order; as many as follow one another. */
function partsBehind({ text }: MappedText, letters: readonly string[], from: number, to: number): Part[] {
  const marks: { readonly at: number; readonly start: number }[] = [];
  for (const letter of letters) {
    const after = marks.at(-1)?.start ?? from;
    const mark = new RegExp(String.raw`(?<![\w)])\(\s*${letter}\s*\)\s*`, "i").exec(text.slice(after, to));
    if (mark === null) break;
    marks.push({ at: after + mark.index, start: after + mark.index + mark[0].length });
  }
  return marks.map(({ start }, index) => ({ start, end: marks[index + 1]?.at ?? to }));
}

function figureIn(text: MappedText, { start, end }: Part, make: FactMaker): Figure | null {
  const number = numberAtStart(text.text.slice(start, end));
  return number === null ? null : markedFigure(make, text, start, number, end);
}
