import type { Paragraph } from "../../document/paragraphs.js";
import { moneyIn } from "../../figures/money.js";
import type { Closing, Paid, StatedHolding } from "../../filing/closing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { closingDaysIn, type ClosingDays } from "./closing-days.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import { ownerOfSentence } from "./lot-owner.js";
import { lotsIn } from "./lots.js";
import { subjectsOf, type Named } from "../names/subject.js";
import { sentencesOf } from "../words/sentences.js";

/** The paragraphs of one Item. */
export interface ItemProse {
  readonly number: string;
  readonly paragraphs: readonly Paragraph[];
}

/** The purchases told one by one, and what is stated to be held or to have been bought in all. */
export interface Closings {
  readonly closings: Closing[];
  readonly statedHoldings: StatedHolding[];
}

/** Words of a purchase that took place. "Sold" is one only where the issuer sells. */
const BOUGHT =
  /\b(?:purchased|bought|acquired|subscribed\s+for|issued|received|sold\s+to|(?:Issuer|Company|Corporation|Partnership|it)\s+(?:\w+\s+){0,2}sold|used\s(?:[^.;]{1,80}?\s)?to\s+(?:purchase|buy|acquire))\b/;
/** A plan, a duty or a disposal; or somebody else's purchase. */
const NO_PURCHASE =
  /\b(?:agree[ds]?|will|shall|would|may|might|could|intends?|expects?|obligat\w+|committed|commitment|offered|proposes?|if|convert(?:ed|s|ing)?|exercised|redeemed|repurchased|exchanged|distributed|transferred|(?:has|have|had)\s+not|other\s+(?:investors|purchasers|holders))\b/i;
const OWNED =
  /\b(?:owns?|owned|holds?|holding|held|beneficial(?:ly)?|(?:up)?on\s+(?:the\s+)?(?:conversion|exercise)\s+of|purchase\s+price\s+(?:of|for|paid)|paid|purchased|bought|acquired)\b/i;
/** Items 4 and 6 tell of agreements; these words make a sentence of theirs a sum of what was bought. */
const IN_ALL = /\bclosings\b|^\W*As\s+a\s+result\b/;
/** A limit, a plan or another time: no statement of what is held. */
const NOT_HELD =
  /\b(?:agree[ds]?|authori[sz]ed|designated|maximum|prior\s+to|previously|formerly|original\s+(?:Schedule|statement|filing)|immediately\s+before|will|would|shall|issued\s+and\s+outstanding)\b/i;

const AMOUNT_BEFORE =
  /\b(?:for|of|was|is|were|are|paid|totall?(?:ing|ed)|at)\s+(?:(?:an?|the|approximately|about|aggregate|total|net|gross|cash|purchase|subscription|price|consideration|proceeds|amount|sum|paid|of|in)\s+){0,10}$/i;
const UNIT_PRICE = /^\s*(?:per\b|\/|each\b|a\s+share|stated\s+value|principal|liquidation|if\b)/i;
const NO_PRICE_BEFORE =
  /\b(?:principal|face|stated\s+value|par\s+value|conversion|exercise|strike)\b[^,;]{0,40}$/i;

/** What Items 3 to 6 tell of purchases. */
export function readClosings(
  items: readonly ItemProse[],
  persons: readonly Named[],
  make: FactMaker,
): Closings {
  const found: Closings = { closings: [], statedHoldings: [] };
  for (const { number, paragraphs } of items) {
    if (!/^[3-6]$/.test(number)) continue;
    for (const { text } of paragraphs)
      for (const [start, end] of sentencesOf(text.text))
        inSentence(text.slice(start, end), `Item ${number}`, persons, found, make);
  }
  return found;
}

/** What is longer is a table, not a sentence. */
const LONGEST = 10_000;

function inSentence(
  sentence: MappedText,
  item: string,
  persons: readonly Named[],
  found: Closings,
  make: FactMaker,
): void {
  if (sentence.length > LONGEST || !/\d/.test(sentence.text)) return;
  // Item 5(c) lists dealings of sixty days, never all that was bought.
  const closings =
    item === "Item 5" || filerSold(sentence.text, persons) ? [] : closingsIn(sentence, item, make);
  found.closings.push(...closings);
  if (closings.length > 0 || (/[46]/.test(item) && !IN_ALL.test(sentence.text))) return;
  const holding = holdingIn(sentence, item, make);
  if (holding !== null) found.statedHoldings.push(holding);
}

/** "It sold": by the issuer a purchase, by the reporting person of which the sentence speaks none. */
const IT_SOLD = /\bit\s+(?:\w+\s+){0,2}sold\b/;

function filerSold(sentence: string, persons: readonly Named[]): boolean {
  const sold = IT_SOLD.exec(sentence);
  if (sold === null) return false;
  const lead = sentence.slice(Math.max(0, sold.index - LEAD), sold.index);
  return subjectsOf(lead, persons, []).length > 0 && !ISSUER.test(lead);
}

/** How far before the verb its subject is looked for, and who else "it" may be. */
const LEAD = 400;
const ISSUER = /\b(?:Issuer|Company|Corporation|Partnership)\b/;

function closingsIn(sentence: MappedText, item: string, make: FactMaker): Closing[] {
  const { text } = sentence;
  const days = closingDaysIn(text);
  if (days.length === 0 || !BOUGHT.test(text)) return [];
  return partsOf(sentence, days, make).flatMap(({ when, from, to }): Closing[] => {
    const lots = lotsIn(sentence, from, to, make);
    const [first] = lots;
    if (first === undefined) return [];
    const words = text.slice(from, to);
    // A later part goes on without its verb: "and on March 8, 2024 a further 500 shares".
    const whole = BOUGHT.test(words) ? words : text.slice(0, to);
    const { start, end, ...told } = when;
    if (!BOUGHT.test(whole) || NO_PURCHASE.test(whole.split(/\bwhich\s+(?:are|is|convert)/)[0] ?? ""))
      return [];
    return [
      {
        ...told,
        timesUnsure: told.timesUnsure && !/\b(?:aggregate|total|respectively|each)\b/i.test(words),
        times:
          told.days.length > 1 && /\beach\b/i.test(text.slice(Math.max(0, start - 20), start + 12))
            ? told.days.length
            : told.times,
        when: textFact(make, sentence, start, end),
        lots,
        price: priceIn(sentence, from, to, make),
        item,
        place: textFact(make, sentence),
      },
    ];
  });
}

/** Behind it stands what is held after the purchase. */
const SUMS_UP =
  /\b(?:bringing|increasing|resulting\s+in|(?:after|following|upon)\s+which|so\s+that|as\s+a\s+result)\b/i;

interface Part {
  readonly when: ClosingDays;
  readonly from: number;
  readonly to: number;
}

/** The words that belong to each day: those behind it, or where the counts stand before the first day, those before it. */
function partsOf(sentence: MappedText, days: readonly ClosingDays[], make: FactMaker): Part[] {
  const [first] = days;
  const trailing = first !== undefined && lotsIn(sentence, 0, first.start, make).length > 0;
  const parts = days.map((when, index) =>
    trailing
      ? { when, from: days[index - 1]?.end ?? 0, to: when.start }
      : { when, from: when.end, to: days[index + 1]?.start ?? sentence.length },
  );
  return parts.map((part) => {
    const sumsUp = SUMS_UP.exec(sentence.text.slice(part.from, part.to));
    return sumsUp === null ? part : { ...part, to: part.from + sumsUp.index };
  });
}

/** What was paid in all, where the words name one amount that is no price of a unit. */
function priceIn(sentence: MappedText, from: number, to: number, make: FactMaker): Paid | null {
  const text = sentence.text.slice(from, to);
  const amounts = [...moneyIn(text)].filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 120), start);
    return (
      AMOUNT_BEFORE.test(before) &&
      !NO_PRICE_BEFORE.test(before.replace(AMOUNT_BEFORE, "")) &&
      !UNIT_PRICE.test(text.slice(end))
    );
  });
  const [only, ...others] = amounts;
  if (only === undefined || others.some(({ value }) => !value.eq(only.value))) return null;
  return { ...make(only.value, sentence, from + only.start, from + only.end), rounding: only.rounding };
}

function holdingIn(sentence: MappedText, item: string, make: FactMaker): StatedHolding | null {
  const { text } = sentence;
  if (!OWNED.test(text)) return null;
  const lots = lotsIn(sentence, 0, text.length, make).filter(
    ({ shares }) => !NOT_HELD.test(text.slice(0, text.indexOf(shares.printed)).slice(-80)),
  );
  if (lots.length === 0) return null;
  const owner = ownerOfSentence(sentence, make);
  return {
    lots: lots.map((lot) => ({ ...lot, owner: lot.owner ?? owner })),
    price: priceIn(sentence, 0, text.length, make),
    item,
    place: textFact(make, sentence),
  };
}
