import { apartFrom } from "../../figures/apart.js";
import { datesIn } from "../../figures/date.js";
import { plainName } from "../../figures/names.js";
import { numbersIn, type PrintedNumber } from "../../figures/number.js";
import type { HeldAmount } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { percentBehind } from "../bases/class-percent.js";
import type { FactMaker } from "../words/fact-maker.js";
import { markedFigure } from "../notes/marked-figure.js";
import { numberWithPercent } from "../cover/owned-number.js";
import { percentFact } from "../words/percent-fact.js";
import { mentionsIn, PREPOSITION, type Named } from "../names/subject.js";

/** What one of the persons is told to own or to hold. */
export interface Held extends HeldAmount {
  readonly person: number;
}

/** "… directly holds", "… is the record owner of an aggregate of", right before the number. */
const HOLDS =
  /\s(?:(?:directly|currently|now|continues?\s+to)\s+){0,2}(?:owns?|holds?|owned|held|is\s+the\s+(?:(?:sole|direct|record|registered)\s+){0,2}(?:owner|holder)\s+of)\s+(?:(?:directly|of\s+record)\s+)?(?:(?:an\s+aggregate|a\s+total)\s+of\s+)?$/i;
/** "… are owned directly by", right behind the shares: "1,000 shares owned by" is a part of what another owns. */
const HELD_BY =
  /^(?:\s*\([^()]{1,60}\))?,?\s+are\s+(?:(?:directly|currently)\s+)?(?:owned|held)\s+(?:directly\s+|of\s+record\s+)?by\s+(?:the\s+)?/i;
/** "…, of which 1,000 shares are held by": again a part of what another owns. */
const OF_WHICH = /\bof\s+(?:which|whom)\s+(?:\w+\s+)?$/i;
/** What is counted, and is no right to it nor a stock of another rank. */
const SHARES =
  /^(?!\s*%)\s*(?:(?!(?:options?|warrants?|notes?|rights?|restricted)\b)[^\s.;:,()\d]+\s+){0,5}?(?:shares?|ads|adss|adrs|units?|stock|securities)\b(?:\s+of\s+(?:[\w'’-]+\s+){1,5}?(?:stock|shares)\b)?/i;
const ANOTHER_RANK = /\b(?:preferred|preference|series|convertible)\b/i;
/** "…, as the general partner of Roe Fund LP," and `(the "Fund")` may stand between a name and its verb. */
const ASIDE =
  /(?:,\s(?:as|the|an?|its|solely|in|acting|whose)\s(?:[^,;:.()\d]|(?<=\bM(?:rs?|s))\.){1,100},|\([^()]{1,80}\))\s*$/i;
/** What is told of shares that change hands, or of another time or case, is no telling of what is held. */
const NOT_HELD =
  /\b(?:purchas\w+|bought|sold|sells?|sales?|acqui\w+|dispos(?:ed|al|ition)\w*|transfer\w*|transact\w+|distribut\w+|contribut\w+|exchang\w+|redeem\w*|if|would|could|will|previously|formerly|prior\s+to|immediately\s+before|formation)\b/i;
const ALONE = / (?:the (?:reporting|filing) person|the undersigned|he|she|it|i) $/;
/** A percentage is of the number before it only close behind. */
const CLOSE = 120;
/** No name and no aside is longer. */
const LONGEST = 320;

/** What each sentence or clause tells somebody to own or to hold, where it does not call it beneficial. */
export function heldIn(clause: MappedText, persons: readonly Named[], make: FactMaker): Held[] {
  if (NOT_HELD.test(clause.text)) return [];
  const numbers = countsIn(clause.text);
  return numbers.flatMap((number, index): Held[] => {
    const until = numbers[index + 1]?.start ?? clause.length;
    const before = clause.text.slice(Math.max(0, number.start - LONGEST), number.start);
    const holder = holderBefore(before, persons);
    const shares = SHARES.exec(clause.text.slice(number.end))?.[0] ?? "";
    const behind = number.end + shares.length;
    const by = holder === null && !OF_WHICH.test(before) ? HELD_BY.exec(clause.text.slice(behind)) : null;
    const person = by === null ? holder : holderBehind(clause.text.slice(behind + by[0].length), persons);
    if (person === null || ANOTHER_RANK.test(shares)) return [];
    const end = by === null ? Math.min(until, behind + CLOSE) : behind + by[0].length;
    return [{ person, ...amountTold(clause, number, behind, end, make) }];
  });
}

/** Every amount of shares that a text tells to be owned or held, whoever holds it, and where; none where shares change hands. */
export function heldAmounts(text: MappedText, make: FactMaker): readonly (HeldAmount & { start: number })[] {
  if (NOT_HELD.test(text.text)) return [];
  const numbers = countsIn(text.text);
  return numbers.map((number, index) => {
    const shares = SHARES.exec(text.text.slice(number.end))?.[0] ?? "";
    const behind = number.end + shares.length;
    const end = Math.min(numbers[index + 1]?.start ?? text.length, behind + CLOSE);
    return { ...amountTold(text, number, behind, end, make), start: number.start };
  });
}

/** A count with the percentage told from behind its shares up to `end`. */
function amountTold(
  text: MappedText,
  number: PrintedNumber,
  behind: number,
  end: number,
  make: FactMaker,
): HeldAmount {
  const told = percentBehind(text.text.slice(behind, end), text.text.slice(behind));
  const percent = told && percentFact(make, text, behind + told.from, told.percent);
  return { amount: markedFigure(make, text, 0, number), percent };
}

/** The numbers that count shares, none a day. */
function countsIn(text: string): PrintedNumber[] {
  const counts: PrintedNumber[] = [];
  for (const number of numbersIn(text)) {
    const isCount =
      SHARES.test(text.slice(number.end)) || numberWithPercent(text.slice(number.start)) !== null;
    if (isCount) counts.push(number);
  }
  return apartFrom(counts, [...datesIn(text)]);
}

/** Whose name ends right before the verb that leads to a number. */
function holderBefore(lead: string, persons: readonly Named[]): number | null {
  const verb = HOLDS.exec(lead);
  if (verb === null) return null;
  const named = lead.slice(0, verb.index).replace(ASIDE, "");
  if (/[,;:]\s*$/.test(named)) return null;
  const plain = ` ${plainName(named)} `;
  if (persons.length === 1 && ALONE.test(plain)) return 0;
  const mentions = mentionsIn(plain, persons);
  const holder = mentions.find(({ end }) => end === plain.length - 1);
  if (holder === undefined) return null;
  const joined = mentions.some(({ end }) => /^ (?:and|or) $/.test(plain.slice(end, holder.start)));
  return joined || PREPOSITION.test(plain.slice(0, holder.start)) ? null : holder.person;
}

/** Whose name, and nobody else's with it, begins right behind "held by". */
function holderBehind(rest: string, persons: readonly Named[]): number | null {
  const plain = ` ${plainName(rest.slice(0, LONGEST))} `;
  const mentions = mentionsIn(plain, persons);
  const holder = mentions.find(({ start }) => start === 1);
  if (holder === undefined) return null;
  const another = mentions.some(({ start }) => start === holder.end + 1);
  return another || /^ (?:s|or|and (?!may |each |is |are ))/.test(plain.slice(holder.end))
    ? null
    : holder.person;
}
