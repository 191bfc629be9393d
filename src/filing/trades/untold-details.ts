import { MONTH_NAME_OR_SHORT } from "../../figures/month-name.js";
import { noDaysIn } from "../../figures/date.js";
import type { Filing } from "../filing.js";
import { once } from "../once.js";
import { sentencesIn } from "../words/prose.js";
import { holds, proseElsewhere, tellsOfPayment, toldWithPrice } from "./price-elsewhere.js";
import { isToldElsewhere, refersAway, saidOf } from "../words/refers-away.js";
import { PLANNED, speaksOfPlace } from "../words/speaks-of-place.js";
import { isOdd, isPriced, ownWords, speaksOfPrice, withoutUndertaking } from "./price-words.js";
import type { Telling } from "../telling.js";
import type { ToldTransactions, Transaction } from "../transaction.js";
import { howAll, sentencesOnHow } from "./how-told.js";

/** A detail that a telling lacks, and why it may be told all the same. */
export interface Lack {
  readonly detail: "amount" | "price" | "day" | "place";
  readonly doubt: string | null;
  /** Those that lack it, where others of the telling do not. */
  readonly of?: readonly Transaction[];
}

/** What Item 5(c) leaves out of what a telling of purchases or sales must have. */
export function lacksOf(filing: Filing, told: ToldTransactions, telling: Telling): Lack[] {
  const stranger = strangerTo(filing, telling);
  return [
    priceLack(filing, told, telling),
    dayLack(told, telling),
    placeLack(filing, told, telling),
    amountLack(telling),
  ]
    .filter((lack) => lack !== null)
    .map((lack) => ({ ...lack, doubt: lack.doubt ?? stranger }));
}

/** Item 5(c) asks for the transactions of those whom paragraph (a) is about: the reporting persons and those named in Item 2. */
function strangerTo({ items, officers, scheduleA }: Filing, { trades }: Telling): string | null {
  const named = [
    ...items.filter(({ number }) => number.startsWith("2")).flatMap(({ paragraphs }) => paragraphs),
    ...officers.map(({ name }) => name),
    ...scheduleA,
  ].map(({ value }) => value);
  const stranger = trades.find(({ stranger: who }) => who !== undefined)?.stranger;
  if (stranger === undefined) return null;
  const family = /^(?:Mr|Ms|Mrs|Dr)\.\s/.test(stranger) ? stranger.split(/\s+/).at(-1) : undefined;
  if (family !== undefined && named.some((each) => each.includes(family))) return null;
  return `${stranger} made it, and Item 5(c) asks for the transactions of those named in Item 2`;
}

/** A number that is not told in figures may be told in words, or by what all of them are. */
function amountLack({ trades }: Telling): Lack | null {
  const of = trades.filter(({ quantity }) => quantity === null);
  return of.length === 0 ? null : { detail: "amount", of, doubt: "the number could not be read" };
}

function priceLack(filing: Filing, told: ToldTransactions, telling: Telling): Lack | null {
  const { trades, list: number } = telling;
  const unpriced = trades.filter((trade) => !isPriced(trade));
  const words = isOdd(told, telling)
    ? `${saidOf(trades)} ${ownWords(told, number)}`
    : number === null
      ? saidOf(trades)
      : listWords(told, number);
  const lack = (doubt: string | null): Lack => ({ detail: "price", doubt });
  if (unpriced.length === 0) return null;
  if (unpriced.length < trades.length) return lack("a price could be read for others of them only");
  if (refersAway(told, telling)) return lack("the words refer to what is told in another place");
  if (speaksOfPrice(withoutUndertaking(words)) || trades.some(({ place }) => speaksOfPrice(place.value)))
    return lack("what it says of a price or an amount of money is not plainly theirs");
  if (number === null && told.lists.length > 0) return lack("a list of transactions may tell it");
  if (wordsOf(told).price) return lack("another sentence of Item 5(c) speaks of a price");
  if (pricedBeside(told, trades)) return lack("the sentences around it tell a price, which may be theirs");
  const other = toldWithPrice(filing, trades);
  if (other !== null) return lack(`${other} tells of the same number or day with an amount of money`);
  const mayBePaid = unpriced.every(({ quantity }) => quantity === null) && tellsOfPayment(filing);
  return lack(mayBePaid ? "Item 3 tells of a purchase with an amount of money, which may be this one" : null);
}

/**
 * Whether the paragraph tells a price of the same shares in another sentence: by their number, or since these have no day
 * of their own ("sold 900 shares at $12. Specifically, Larkspur sold 500 and Ms. Roe sold 400").
 */
function pricedBeside({ paragraphs }: ToldTransactions, trades: readonly Transaction[]): boolean {
  return trades.some(({ place, quantity }) => {
    const own = place.value;
    const around = paragraphs.find(({ value }) => value.includes(own))?.value ?? "";
    const figure = quantity?.printed ?? null;
    return sentencesIn(around.replace(own, " ")).some(
      (sentence) =>
        speaksOfPrice(sentence) && (!ANY_DAY.test(own) || (figure !== null && holds(sentence, figure))),
    );
  });
}

function listWords({ lists, paragraphs }: ToldTransactions, index: number): string {
  const { heading, words } = lists[index] ?? { heading: null, words: [] };
  return [...paragraphs, ...(heading === null ? [] : [heading]), ...words]
    .map(({ value }) => value)
    .join(" ");
}

/** The range behind an average price, and the undertaking to give each price: they belong to what has one. */
const OF_OTHERS = /^\W*price\s+range\b|\bundertak/i;

/** What Item 5(c) says, in all and beside the sentences that tell transactions themselves. */
const wordsOf = once(({ paragraphs, transactions }: ToldTransactions) => {
  const all = paragraphs.map(({ value }) => value).join("\n");
  const sentences = new Set(transactions.map(({ place }) => place.value));
  const beside = [...sentences].reduce((rest, sentence) => rest.replace(sentence, " "), all);
  return {
    price: beside
      .split("\n")
      .flatMap(sentencesIn)
      .some((each) => speaksOfPrice(each) && !OF_OTHERS.test(each)),
    day: ANY_DAY.test(all),
    place: speaksOfPlace(beside),
    placeOfOthers: speaksOfPlace(all),
  };
});

function dayLack(told: ToldTransactions, { trades, list: number }: Telling): Lack | null {
  const [odd] = trades.flatMap(({ date, place }) =>
    date === null ? (TYPED_DAY.exec(place.value)?.[0] ?? []) : [],
  );
  if (odd !== undefined && (number !== null || trades.some(({ date }) => date !== null)))
    return { detail: "day", doubt: `“${odd}” is no day of the calendar, as the other days are written` };
  if (number !== null) return null;
  const lack = (doubt: string | null, of = trades): Lack => ({ detail: "day", doubt, of });
  const words = saidOf(trades);
  const ofPeriods = trades.filter(({ from }) => from !== null);
  if (ofPeriods.length > 0) return lack(EACH_DAY, ofPeriods);
  if (WEEK.test(words)) return lack(EACH_DAY);
  const undated = trades.filter(({ date }) => date === null);
  if (undated.length === 0) return null;
  if (PERIOD.test(words)) return lack(EACH_DAY, undated);
  if (noDaysIn(words).length > 0 && undated.length === trades.length)
    return lack("no calendar has the day that is told");
  // A day without its year is told all the same.
  if (YEARLESS_DAY.test(words)) return null;
  if (undated.length < trades.length) return lack("a day could be read for others of them only", undated);
  if (wordsOf(told).day) return lack("a day that Item 5(c) tells may be theirs");
  const doubtful = isToldElsewhere(words) || told.lists.length > 0 || told.references.length > 0;
  return lack(doubtful ? "it may be told in the place referred to" : null);
}

/** A day in figures, in full: where none was read, it has no such month or day. */
const TYPED_DAY = /(?<![\d/-])\d{1,2}([/-])\d{1,2}\1\d{2,4}(?![\d/-])/;

const EACH_DAY = "how many of them on each of the days told is not said";
const WEEK = /\bweeks?\s+(?:of|ended|ending|beginning)\b/i;
/** "April 21-30, 2025", "during May": several days as one. */
const PERIOD = new RegExp(
  String.raw`\b${MONTH_NAME_OR_SHORT}\.?\s+\d{1,2}\s?[-–—]\s?\d{1,2}\b(?![/-])|\b(?:[Ii]n|[Dd]uring|[Tt]hroughout)\s+(?:the\s+month\s+of\s+)?${MONTH_NAME_OR_SHORT}\b(?!\.?\s+\d{1,2}\b)`,
);
const YEARLESS_DAY = new RegExp(
  String.raw`\b${MONTH_NAME_OR_SHORT}\.?\s+\d{1,2}\b|(?<![\d/-])\d{1,2}[/-]\d{1,2}(?![\d/-])`,
);

const ANY_DAY =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s+\d)\b|\b\d{1,2}[/-]\d{1,2}\b|\b\d{1,2}\.\d{1,2}\.\d{2,4}\b|\b(?:today|date\s+(?:hereof|of\s+this|of\s+(?:the\s+)?event))\b/;

function placeLack(filing: Filing, told: ToldTransactions, telling: Telling): Lack | null {
  const { trades, list: number } = telling;
  if (trades.some(({ manner }) => manner !== null)) return null;
  const lack = (doubt: string | null): Lack => ({ detail: "place", doubt });
  const sentence = saidOf(trades);
  const listed = number === null ? false : speaksOfPlace(listWords(told, number));
  if (listed || wordsOf(told).place || speaksOfPlace(sentence)) return null;
  if (trades.every(({ side }) => side !== null && howAll(filing).has(side))) return null;
  if (wordsOf(told).placeOfOthers) return lack("it tells a place for other transactions only");
  if (isToldElsewhere(sentence)) return lack("the words refer to what is told in another place");
  const where = placeOfHow(filing);
  return lack(where === null ? null : `${where} tells how shares were bought or sold`);
}

/** Where the filing tells how shares were bought or sold, if not with the transactions. */
const placeOfHow = once((filing: Filing): string | null => {
  if (sentencesOnHow(filing).length > 0) return "another part of Item 5";
  const elsewhere = proseElsewhere(filing).find(({ value }) =>
    sentencesIn(value).some((each) => !PLANNED.test(each) && speaksOfPlace(each)),
  );
  return elsewhere?.where ?? null;
});
