import { apartFrom } from "../../figures/apart.js";
import { datesIn } from "../../figures/date.js";
import type { HeldAmount } from "../../filing/filing.js";
import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";
import { numbersIn, type PrintedNumber } from "../../figures/number.js";
import { percentAtStart, type PrintedPercent } from "../../figures/percent.js";
import type { MappedText } from "../../source/mapped-text.js";
import { readComposition } from "../holdings/composition.js";
import type { FactMaker } from "../words/fact-maker.js";
import type { Owned } from "./item5-captions.js";
import { countedFirst } from "./item5-count-first.js";
import type { Reporter } from "./item5-names.js";
import { markedFigure } from "../notes/marked-figure.js";
import { percentFact } from "../words/percent-fact.js";
import type { StatedPower } from "../cover/powers.js";
import { EVERYONE, personHeaded, type Named } from "../names/subject.js";

/** A number of shares with its percentage behind a name, or alone: "Roe Fund LP: 641,300 shares (6.4%)". */
export interface Bare {
  /** Whose it is, by index; all where it is told of each. */
  readonly persons: readonly number[];
  readonly owned: Owned;
}

/** From the count to its percentage: note marks, what is counted, a bracket or a comma, and the word that makes it a percentage. */
const TO_PERCENT =
  /^(?:\s*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾*]|\(\d{1,2}\)))*(?:\s+(?!(?:and|plus|with|per|at|to|or|which|being|represent\w*|constitut\w*|equal\w*)\b)[^\s.;:,()–—\d]+){0,10}\s*(?:[(,;/–—-]\s*)?(?:(?:and|or|which\s+(?:is|are|represents?|constitutes?)|being|represent(?:s|ing)|constitut(?:es|ing)|equal(?:s|ing)?(?:\s+to)?)\s+)?(?=(?:(?:approximately|about|approx\.|less\s+than|under)\s)?[\d.]{1,7}\s?(?:%|per\s?cent))/i;
const LINKED =
  /[(,;/–—]\s*$|\b(?:and|or|is|are|represents?|constitutes?|being|representing|constituting|equals?|equaling|to)\s+$/i;
const SHARES = /\b(?:shares?|ADSs?|ADRs?|units?|stock|securities)\b/i;
/** What stands before a number without a name: nothing, or the mark of a list. */
const OPENING = /^[\s\-•]*(?:\(?(?:[a-e]|[ivx]{1,4}|\d{1,2})[.)])?$/i;
const WHOLE = /(?:\bapproximately|\ban\s+aggregate\s+of|\ba\s+total\s+of)$/i;
/** How a statement that begins with its number may go on: to its end, to its base, to its parts. */
const ENDS =
  /^\)?(?:\s+of\s[^;]{1,200})?(?:[.;,]?$|\s+\((?:of|based|calculated|computed)\s|[,;]\s+(?:consist|compris|includ|being\b|of\s+which\b|based\s+(?:up)?on\b|calculated\b|(?:with\s+)?(?:sole|shared)\b))/i;
/** Shares that change hands, or what was or would be, are none that is owned. */
const NOT_OWNED =
  /\b(?:sold|sells?|sales?|purchas(?:ed?|es|ing)|bought|dispos(?:ed|al|ition\s+of\s+\d)|transferred|granted|issued\s+to|received|formerly|previously|before|prior|if|would|were|was|had|assum\w+|pro\s+forma)\b/i;
const OWNING = /\bown(?:s|ed|ers?\s+of)?\b/i;
const JOINT = /[,;]\s+(?:and\s+)?|\s(?:and|while|whereas)\s+/g;
/** No name with its titles and its mark is longer. */
const LONGEST = 160;

/** A count of a text with the percentage right behind it. */
interface Pair {
  readonly number: PrintedNumber;
  readonly percent: PrintedPercent;
  /** Where the percentage is looked for. */
  readonly from: number;
  /** Whether what is counted is told. */
  readonly counted: boolean;
}

/** What a clause tells by a name, a number and a percentage without a verb; `current` answers where it has no name. */
export function readBare(
  clause: MappedText,
  persons: readonly Reporter[],
  current: readonly number[],
  make: FactMaker,
): Bare | null {
  const { text } = clause;
  if (NOT_OWNED.test(text)) return null;
  const first = countedFirst(clause, persons, make);
  if (first !== null) return first;
  for (const { number, percent, from, counted } of pairsIn(text)) {
    const lead = text.slice(0, number.start);
    const alone =
      OPENING.test(nameIn(lead)) &&
      counted &&
      current.length === 1 &&
      ENDS.test(text.slice(from + percent.end).trimEnd());
    const whose = alone ? current : named(lead, persons);
    if (whose.length === 0) continue;
    const amount = markedFigure(make, clause, 0, number);
    const facts = { amount, percent: percentFact(make, clause, from, percent) };
    const composition = readComposition(clause, make);
    return {
      persons: whose,
      owned: { ...facts, composition, whole: false, partial: false, captioned: false },
    };
  }
  return persons.length === 1 ? answeredByCount(clause, make) : null;
}

/** "(a) 188,500 shares, being 38,500 shares held and 150,000 which …", up to the count. Without its parts a further sentence may tell more. */
const ANSWER_OF_ONE =
  /^[\s•-]*\(a\)[\s:–—-]{0,9}(?=\d)(?=[\d,]{3,15}\s+(?:[^\s\d.;:,()]+\s+){0,5}?(?:shares|ADSs|units)\b(?![^.;]{1,80}\boutstanding\b)[^.;:,()\d]{0,80},\s+(?:being|consisting|comprising|including|representing)\s)/i;

/** What the only reporting person owns, where the answer to Item 5(a) is the count itself, taken apart. */
function answeredByCount(clause: MappedText, make: FactMaker): Bare | null {
  const from = ANSWER_OF_ONE.exec(clause.text)?.[0].length;
  const [number] = from === undefined ? [] : numbersIn(clause.text.slice(from, from + 20));
  if (from === undefined || number?.start !== 0) return null;
  const amount = markedFigure(make, clause, from, number);
  const composition = readComposition(clause, make);
  if (composition?.total?.value.eq(amount.value) !== true) return null;
  return {
    persons: [0],
    owned: { amount, percent: null, composition, whole: false, partial: false, captioned: false },
  };
}

/** Where, behind what somebody is told to own, another person's name, number and percentage stand without a verb: "… and B 1,200 shares (6.3%)". */
export function ellipsesIn(text: string, persons: readonly Named[]): number[] {
  const owns = OWNING.exec(text);
  if (owns === null) return [];
  return matchesIn(text, JOINT)
    .map(({ 0: words, index }) => index + words.length)
    .filter((start) => {
      if (start < owns.index || NOT_OWNED.test(text.slice(0, start))) return false;
      const after = text.slice(start);
      return pairsIn(after).some(({ number }) => named(after.slice(0, number.start), persons).length > 0);
    });
}

/** "… have shared power to vote 1,200 shares, representing 5% of the class": who votes or disposes of them owns them, as far as no other number is called owned. Without the percentage, a sentence of its own may give it. */
export function votedIn(
  clause: MappedText,
  { owned, powers }: { readonly owned: Owned | null; readonly powers: readonly StatedPower[] },
  make: FactMaker,
): HeldAmount | null {
  const [power, ...others] = powers;
  if (power === undefined || owned !== null || NOT_OWNED.test(clause.text)) return null;
  if (others.some(({ figure }) => figure.span.start !== power.figure.span.start)) return null;
  const { text } = clause;
  const at = text.indexOf(power.figure.printed, power.start);
  const end = at + power.figure.printed.length;
  const link = at < 0 ? undefined : TO_PERCENT.exec(text.slice(end))?.[0];
  const percent = link === undefined ? null : percentAtStart(text.slice(end + link.length));
  if (link === undefined || !LINKED.test(link) || percent?.start !== 0)
    return { amount: power.figure, percent: null };
  return { amount: power.figure, percent: percentFact(make, clause, end + link.length, percent) };
}

/** The counts of the beginning of a text, none a day, with their percentages. */
function pairsIn(text: string): Pair[] {
  const begins = text.slice(0, 3 * LONGEST);
  return apartFrom([...numbersIn(begins)], [...datesIn(begins)]).flatMap((number): Pair[] => {
    if (number.start > LONGEST || number.value.lt(100)) return [];
    const link = TO_PERCENT.exec(begins.slice(number.end))?.[0];
    if (link === undefined || !LINKED.test(link)) return [];
    const from = number.end + link.length;
    const percent = percentAtStart(text.slice(from));
    return percent?.start === 0 ? [{ number, percent, from, counted: SHARES.test(link) }] : [];
  });
}

function named(lead: string, persons: readonly Named[]): readonly number[] {
  const name = nameIn(lead);
  const person = personHeaded(name, persons) ?? personHeaded(name.replace(/^\s*the\s+/i, ""), persons);
  if (person !== null) return [person];
  const each = EVERYONE.exec(` ${plainName(name)} `);
  return each?.[0].trim() === plainName(name) ? persons.map((_, index) => index) : [];
}

/** What stands before a number, without what parts the two. */
function nameIn(lead: string): string {
  const name = lead.trimEnd().replace(WHOLE, "").trimEnd();
  return name.replace(/[:,–—-]$/, "").trimEnd();
}
