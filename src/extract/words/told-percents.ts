import { datesIn } from "../../figures/date.js";
import { matchesIn } from "../../figures/matches.js";
import { numbersIn, type PrintedNumber } from "../../figures/number.js";
import { percentsIn, type PrintedPercent } from "../../figures/percent.js";
import type { Filing } from "../../filing/filing.js";
import { withoutTendered } from "../../filing/trades/tendered.js";
import type { ToldPercent } from "../../filing/told-percent.js";
import { isOfAnother } from "../bases/class-percent.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { ItemProse } from "../purchases/closings.js";
import { withDefinedAmounts } from "../holdings/defined-amounts.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { sentencesOf } from "./sentences.js";

/** What is longer is a table, not a sentence. */
const LONGEST = 3000;
/** The number of a note or a row is no number of shares. */
const SMALL = 100;
const SECURITY = /\b(?:shares|stock|securities|common\s+units)\b/i;
/** Between the two: what the shares are called, whose they are, and the word that makes them a percentage. */
const LONGEST_BETWEEN = 240;
const LINK =
  /(?:\(|(?:,|\b)\s*(?:(?:which|that)\s+)?(?:(?:in\s+the\s+aggregate|together|collectively),?\s+)?(?:represent(?:s|ing|ed)?|constitut(?:es|ing|ed|e)|compris(?:es|ing|e)|equal(?:s|ing)?(?:\s+to)?|amount(?:s|ing)?\s+to|or|being|(?<=\b(?:which|that)\s)(?:is|are))(?:,?\s+in\s+the\s+aggregate,?|\s+beneficial\s+ownership\s+of|\s+an\s+aggregate\s+of|\s+a\s+total\s+of)?)\s*$/i;
/** More shares than those, or a price, in between. */
const MORE =
  /[.;:()\d]|\b(?:and|plus|with|addition|consist\w*|includ\w*|exclud\w*|except|other\s+than|of\s+which|per|at|for|into|issu\w+|underlying|upon|exercis\w*|conver\w*|subject|option\w*|warrant\w*|votes?|voting|respectively)\b/i;
/** "3,000 Shares and warrants to purchase 400 Shares, or 12.3%": the percentage is of the two together. */
const JOINED_RIGHT =
  /\d\s[^.;\d]{0,80}\b(?:and|plus|together\s+with|as\s+well\s+as)\s[^.;\d]{0,60}\b(?:warrants?|options?|notes?|rights?|units?|preferred|debentures?)\b[^.;\d]{0,60}$/i;
/** `(the "Subject Shares")`, what the filing calls the shares. */
const TERM = /\s\((?:the\s|collectively|together)[^()\d]{0,30}["“][^()\d]{1,40}["”]\)/i;
const NOTE_MARKS = /^\s*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾*]+|\(\d{1,2}\))/;
/** "1,200 shares, 16.3% of the 7,400 outstanding": a comma makes it a percentage where the class is told behind. */
const COMMA = /,\s*$/;
const OF_THE_CLASS =
  /^\s*of\s+(?:the|all)\s+(?!which|whom)[^.;()]{0,100}?\b(?:shares?|stock|class|outstanding)\b/i;
/** A count ahead that is taken apart: the percentage behind the last part is that of the count. */
const TAKEN_APART =
  /\d\s[^.;]{0,80}\b(?:compris\w+|consist\w+|composed|made\s+up|being|includ\w+|of\s+which)\b[^.;]{0,200}$/i;
/** "Based on 9,950,000 shares outstanding, the foregoing represents 6.5%": the count is what the percentage is worked out on. */
const ON_A_BASE =
  /\b(?:(?:based|calculated|computed|determined)\s+(?:up)?on|(?:on\s+the\s+)?basis\s+of|using|denominator\s+of)\s+(?:(?:an?|the|aggregate|total|number|of|approximately)\s+){0,5}$/i;
/** Of what the percentage is: of the class, or nothing more is said. */
const OF_CLASS =
  /^\s*(?:[).,;]|$|(?:\)\s*)?of\s+[^.;()]{0,100}?\b(?:shares?|stock|class|securities|outstanding)\b)/i;
/** The mark of the next entry of a list: what stands before it is another's. */
const LIST_MARK = /(?:^|[\s,;])\(?(?:[ivx]{1,5}|[a-z])\)\s/gi;

/** Behind a percentage, the words up to the count of the class, and what is said of it. */
const OF_COUNT =
  /^[\s)]{0,3}of\s+(?:(?:the|all|an?|aggregate|total|of|issued|and|then|outstanding|approximately)\s+){1,6}$/i;
/** The same where the sentence tells what the percentage is worked out on: "6.4% of the Common Stock, based on 10,000,000 shares outstanding". */
const BASED_ON =
  /^[^.;()\d]{0,120}\b(?:based|calculated|computed)\s+(?:up)?on\s+(?:an?\s+|the\s+)?(?:(?:aggregate|total)\s+)?(?:of\s+)?$/i;
/** "…, and all such shares of Common Stock represent beneficial ownership of": the number ahead, told again. */
const SUCH_SHARES =
  /,?\sand\s(?:all\s)?such\sshares(?:\sof\s(?:Class\s[A-Z]\s)?(?:Common|Ordinary)\s(?:Stock|Shares))?(?=\s)/i;
const OUTSTANDING = /^[^.;()\d]{0,100}\boutstanding\b/i;

/**
 * The percentages that stand right behind a number of shares in one sentence of Item 5; of Items 3, 4 and 6, which tell of
 * other stock, too, and of Item 4 of a 13G, those of a count of the class that the sentence names.
 */
export function readToldPercents(
  items: readonly ItemProse[],
  schedule: Filing["schedule"],
  make: FactMaker,
): ToldPercent[] {
  const [read, links] = schedule === "13D" ? [/^[3-6]/, [OF_COUNT]] : [/^4/, [OF_COUNT, BASED_ON]];
  const everything = items.flatMap(({ paragraphs }) => paragraphs);
  return items
    .filter(({ number }) => read.test(number))
    .flatMap(({ number, paragraphs }) =>
      (number.startsWith("5") ? withDefinedAmounts(paragraphs, everything, /%/) : paragraphs).flatMap(
        ({ text }) =>
          sentencesOf(text.text).flatMap(([start, end]) =>
            end - start > LONGEST
              ? []
              : inSentence(text.slice(start, end), `Item ${number.charAt(0)}`, links, make),
          ),
      ),
    )
    .filter(({ item, of }) => item === "Item 5" || of !== null);
}

function inSentence(
  sentence: MappedText,
  item: string,
  links: readonly RegExp[],
  make: FactMaker,
): ToldPercent[] {
  const { text } = sentence;
  const percents = [...percentsIn(text)];
  if (percents.length === 0) return [];
  const dates = [...datesIn(text)];
  const counts = [...numbersIn(text)].filter(
    ({ value, start, end }) =>
      value.gte(SMALL) && !dates.some((date) => start >= date.start && end <= date.end),
  );
  return percents.flatMap((percent, index) => {
    const number = counts.findLast(({ end }) => end <= percent.start);
    if (number === undefined || !isOf(text, number, percent)) return [];
    const from = Math.max(percents[index - 1]?.end ?? 0, lastMark(text.slice(0, number.start)));
    const lead = text.slice(from, number.start);
    if (JOINED_RIGHT.test(lead) || TAKEN_APART.test(lead) || ON_A_BASE.test(lead)) return [];
    const of = counts.find(({ start }) => start >= percent.end);
    const isCounted =
      of !== undefined &&
      links.some((link) => link.test(text.slice(percent.end, of.start))) &&
      OUTSTANDING.test(text.slice(of.end));
    return {
      item,
      of: isCounted ? markedFigure(make, sentence, 0, of) : null,
      percent: make(percent.percent, sentence, percent.start, percent.end),
      shares: markedFigure(make, sentence, 0, number),
      lead,
      place: textFact(make, sentence),
    };
  });
}

/** Whether a percentage is that of a number of shares by the words between the two and behind them. */
function isOf(text: string, number: PrintedNumber, { start, end }: PrintedPercent): boolean {
  const words = text.slice(number.end, start).replace(NOTE_MARKS, "").replace(TERM, "");
  const between = withoutTendered(words).replace(SUCH_SHARES, "");
  const behind = text.slice(end);
  const link = LINK.exec(between) ?? (OF_THE_CLASS.test(behind) ? COMMA.exec(between) : null);
  if (link === null || between.length > LONGEST_BETWEEN || !OF_CLASS.test(behind)) return false;
  const ofShares = between.slice(0, link.index);
  return SECURITY.test(ofShares) && !MORE.test(ofShares) && !isOfAnother(behind);
}

function lastMark(lead: string): number {
  const marks = matchesIn(lead, LIST_MARK);
  const last = marks.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}
