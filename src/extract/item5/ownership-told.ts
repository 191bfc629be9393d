import type { Paragraph } from "../../document/paragraphs.js";
import { matchesIn } from "../../figures/matches.js";
import { numberAtStart } from "../../figures/number.js";
import { percentAtStart } from "../../figures/percent.js";
import { REPORTED_HEREIN } from "../../filing/item5/ownership-told.js";
import type { OwnershipTold } from "../../filing/thirteen-g.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { sentencesOf } from "../words/sentences.js";

const UNIT = String.raw`\s+(?:(?:common|ordinary)\s+)?shares?(?:\s+of(?:\s[^\s.;,%\d()]{1,20}){1,8}?)?`;
/** "4,317,500 shares or 5.5% of the total outstanding", "4,317,500 shares (5.5%)", "Jane Roe - 4,317,500 shares - 5.5%". */
const WITH_PERCENT = new RegExp(
  String.raw`(?<![\d.,$])\d[\d,]*(?:\.0+)?(?=${UNIT}(?:,?\s+or\s+(?:approximately\s+|about\s+)?(?:\d|\.\d)|\s+\(\d{1,2}(?:\.\d+)?\s?(?:%|per\s?cent)\)|\s+[-–—]\s+\d{1,2}(?:\.\d+)?\s?%))`,
  "gi",
);
const PERCENT_BEHIND = new RegExp(String.raw`^${UNIT}(?:,?\s+or\s+|\s+\(|\s+[-–—]\s+)`, "i");
/** "… is the beneficial owner of 4,567,890 shares", but no list of these and of warrants. */
const OWNER_OF =
  /\b(?:is|are|was|were|be)\s+(?:deemed\s+)?(?:to\s+be\s+)?(?:the\s+|an?\s+)?beneficial\s+owners?\s+of\s+(?=\d[\d,]*(?:\.0+)?\s+(?:(?:common|ordinary)\s+)?shares?\b(?!\s+(?:and|plus)\s+\d))/gi;

/** "As reported herein, Roe LP holds 2,118,000 shares": what the cover page reports, whatever the verb. */
const AS_REPORTED = new RegExp(
  String.raw`\b${REPORTED_HEREIN}[^;:\d]{2,80}?\s(?:beneficially\s+)?(?:holds|owns)\s+(?=\d[\d,]*\s+(?:(?:common|ordinary)\s+)?shares?\b(?!\s+(?:and|plus)\s+\d))`,
  "gi",
);

/** A limit, and no holding: "may not acquire more than 7,200,000 shares (12%)", "a waiver to own up to 7,200,000 shares (12%)". */
const LIMIT =
  /\b(?:(?:more|less|fewer|greater|other)\s+than|exceed(?:s|ing)?|in\s+excess\s+of|up\s+to|over|at\s+(?:least|most)|as\s+(?:many|much)\s+as|(?:maximum|minimum|limit|cap|ceiling|threshold)\s+of)(?:\s+an?\s+aggregate\s+of)?\s+$/i;
const LIMITED =
  /\b(?:limits?|limited\s+to|limitations?|ceiling|waivers?|permit(?:s|ted|ting)?|allow(?:s|ed|ing)?|prohibit(?:s|ed|ing)?|exempt(?:s|ed|ing|ion)?|threshold|standstill|may\s+(?:not\s+)?(?:acquire|purchase|own|hold|beneficially\s+own))\b/i;

/** How much Items 6 to 8 of a 13G and its exhibits tell somebody to own, sentence by sentence. */
export function readOwnershipTold(paragraphs: readonly Paragraph[], make: FactMaker): OwnershipTold[] {
  return paragraphs.flatMap(({ text }) =>
    sentencesOf(text.text).flatMap(([start, end]) => inSentence(text.slice(start, end), make)),
  );
}

function inSentence(sentence: MappedText, make: FactMaker): OwnershipTold[] {
  const { text } = sentence;
  const places = [
    ...matchesIn(text, WITH_PERCENT).map(({ index }) => index),
    ...[OWNER_OF, AS_REPORTED].flatMap((words) =>
      matchesIn(text, words).map((verb) => verb.index + verb[0].length),
    ),
  ];
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .flatMap((from) => {
      const number = numberAtStart(text.slice(from));
      const before = text.slice(0, from);
      if (number === null || LIMIT.test(before.slice(-60)) || LIMITED.test(before)) return [];
      return {
        shares: markedFigure(make, sentence, from, number),
        percent: percentBehind(sentence, from + number.end, make),
        sentence: textFact(make, sentence),
      };
    });
}

function percentBehind(sentence: MappedText, from: number, make: FactMaker): OwnershipTold["percent"] {
  const rest = sentence.text.slice(from);
  const lead = PERCENT_BEHIND.exec(rest)?.[0].length;
  const found = lead === undefined ? null : percentAtStart(rest.slice(lead));
  if (lead === undefined || found === null || !/%|per\s?cent/i.test(rest.slice(lead, lead + found.end)))
    return null;
  return make(found.percent, sentence, from + lead + found.start, from + lead + found.end);
}
