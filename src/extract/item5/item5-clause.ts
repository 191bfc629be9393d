import { percentAtStart, percentIn } from "../../figures/percent.js";
import type { Figure } from "../../filing/fact.js";
import type { Composition, Item5Statement } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import { percentBehind } from "../bases/class-percent.js";
import { readComposition } from "../holdings/composition.js";
import { readListFrom } from "../holdings/list-from.js";
import type { FactMaker } from "../words/fact-maker.js";
import { captionedAmount, captionedPercent, isPercentageCaptioned, type Owned } from "./item5-captions.js";
import { markedFigure } from "../notes/marked-figure.js";
import { percentFact } from "../words/percent-fact.js";
import { powersIn, type StatedPower } from "../cover/powers.js";
import { firstNumber, isOfName, numberThatIs, numberWithPercent } from "../cover/owned-number.js";

/** "Is the beneficial owner of", up to its number. */
export const OWNS =
  /\bowns?\s+beneficially,?\s+pursuant\s+to\s+Rule\s+13d-3(?:\([a-z\d]{1,3}\)){0,4}(?:\s+(?:of|under)\s+the\s+(?:Exchange\s+)?Act)?,?\s+(?:is|are)\s+[^.;\d]{0,40}(?=\d)|\bbeneficially\s+owned\s+by\b(?:[^.;\d]|\.(?=\S|\s(?:is|are|was|and)\s)|(?<=\b(?:Mrs?|Ms|Dr|[A-Z]))\.){1,120}?\s(?:is|are|was|totals?)\s+[^.;\d]{0,40}(?=\d)|\bbeneficial(?:ly)?,?\s+own(?:s|ed|ers?(?:\s+\([^()]{1,80}\))?\s+of)?\b[^.;]{1,60}?(?=\d)|\bbeneficial\s+ownership\s+of\b[^.;]{1,40}?(?=\d)|\bown(?:s|ed)?\s+beneficially\b(?!\s+by\b)[^.;]{1,40}?(?=\d)|\b(?:may|might)\s+(?:(?:also|each|therefore|thereby|both)[,\s]+){0,3}be\s+deemed\s+(?:to\s+)?(?:also\s+)?own\b[^.;]{1,60}?(?=\d)|\bowns?(?:,?\s+in\s+the\s+aggregate,?)?\s+(?=\d)(?<=\breporting\s+persons?\sowns?(?:,?\s+in\s+the\s+aggregate,?)?\s+)|\bmanages\s+(?=\d)/i;
/** The first mark of a list, right before a number. */
const FIRST_MARK = /\(\s*[ia1x]\s*\)\s+$/i;
const WHOLE = /\b(?:aggregate\s+of|total\s+of|in\s+(?:the\s+aggregate|total),?)\s*$/i;
const PARTIAL = /\b(?:further|additional|another)\s+$/i;
/** Sentences on what others own, or on what was owned at another time, state nothing of the person's holding. */
const OTHER_TIME = /\b(?:prior\s+to|previously|formerly|immediately\s+before)\b/i;

/** What a clause of Item 5 states of its subject. */
export interface ClauseStatement {
  readonly owned: Owned | null;
  /** What is owned as a list of marked parts without a total. */
  readonly parts: Composition | null;
  readonly powers: readonly StatedPower[];
  readonly percent: Item5Statement["percentOfClass"];
  /** Where the first statement begins: the subject stands before it. */
  readonly verb: number;
  readonly captioned: boolean;
}

const NOTHING: ClauseStatement = {
  owned: null,
  parts: null,
  powers: [],
  percent: null,
  verb: 0,
  captioned: false,
};

/** What a clause states, whoever its subject is; `null` where that is nothing. */
export function readClause(sentence: MappedText, make: FactMaker): ClauseStatement | null {
  const powers = powersIn(sentence, make);
  const amount = captionedAmount(sentence, make);
  if (amount !== null) return { ...NOTHING, owned: amount, powers, captioned: true };
  if (isPercentageCaptioned(sentence))
    return { ...NOTHING, powers, percent: captionedPercent(sentence, make), captioned: true };
  const owns = OTHER_TIME.test(sentence.text) ? null : OWNS.exec(sentence.text);
  const behind = owns === null ? 0 : owns.index + owns[0].length;
  const list =
    owns &&
    (markedList(sentence, behind, make) ??
      togetherWith(sentence, behind, make) ??
      totalled(sentence, behind, make));
  const parts = list?.total === null ? list : null;
  const owned =
    owns === null
      ? votedInAll(sentence, powers, make)
      : list === null
        ? readOwned(sentence, owns, make)
        : ownedInAll(sentence, list, make);
  const percent =
    owns === null || owned !== null || parts !== null ? null : ownedPercent(sentence, owns, make);
  if (owned === null && parts === null && percent === null && powers.length === 0) return null;
  const captioned =
    powers.length > 0 && owned === null && parts === null && powers.every((power) => power.captioned);
  return { ...NOTHING, owned, parts, powers, percent, verb: owns?.index ?? powers[0]?.start ?? 0, captioned };
}

/** A list of parts may stand between the amount and its percentage. */
const PARTED = /\b(?:consist|compris|includ|represent)\w*\b|\(/i;

function readOwned(sentence: MappedText, owns: RegExpExecArray, make: FactMaker): Owned | null {
  const verb = owns.index;
  const start = verb + owns[0].length;
  const [lead, rest] = [sentence.text.slice(0, start), sentence.text.slice(start)];
  const number =
    numberThatIs(lead, rest) ??
    (RIGHT_BEHIND.test(owns[0]) ? numberWithPercent(rest) : null) ??
    firstNumber(rest);
  if (number === null) return null;
  const end = start + number.end;
  if (isOfName(sentence.text, start + number.start, end)) return null;
  const amount = markedFigure(make, sentence, start, number);
  // Behind another count the percentage is another's.
  const own =
    sentence.text.slice(end).split(/(?:\d{1,3}(?:,\d{3})+|\d{5,15})\s+(?:shares|units|ADSs)\b/i)[0] ?? "";
  const behind = sentence.text.slice(end);
  const told = percentBehind(PARTED.test(behind) ? behind : own, behind);
  return {
    amount,
    percent: told && percentFact(make, sentence, end + told.from, told.percent),
    composition:
      readComposition(sentence.slice(verb), make) ?? takenApartBefore(sentence.slice(0, verb), amount, make),
    whole: WHOLE.test(sentence.text.slice(0, start + number.start)),
    partial: PARTIAL.test(sentence.text.slice(0, start + number.start)),
    captioned: false,
  };
}

/** "… power to vote 1,000,000 shares (consisting of …), and may be deemed the beneficial owner of 1,000,000 shares": the same, taken apart before. */
function takenApartBefore(lead: MappedText, amount: Figure, make: FactMaker): Composition | null {
  const list = readComposition(lead, make);
  return list?.total?.value.eq(amount.value) === true ? list : null;
}

const RIGHT_BEHIND =
  /\bown\w*(?:\s+(?:of|beneficially))?\s+(?:(?:approximately|about|(?:an|the)\s+aggregate\s+of|(?:a|the)\s+total\s+of)\s+)*$/i;

/** "… beneficially own approximately 6.4% of the class": the percentage without the amount. */
function ownedPercent(
  sentence: MappedText,
  owns: RegExpExecArray,
  make: FactMaker,
): Item5Statement["percentOfClass"] {
  if (!RIGHT_BEHIND.test(owns[0])) return null;
  const about = /(?:approximately|about)\s+$/i.exec(owns[0])?.[0].length ?? 0;
  const start = owns.index + owns[0].length - about;
  const found = percentAtStart(sentence.text.slice(start));
  return found && percentFact(make, sentence, start, found);
}

/** "… the beneficial owner of (i) 500 Shares held by A and (ii) 300 Shares held by B": a list that begins at its first mark. */
function markedList(sentence: MappedText, start: number, make: FactMaker): Composition | null {
  const mark = FIRST_MARK.exec(sentence.text.slice(0, start));
  return mark && readListFrom(sentence, mark.index, make);
}

const TOGETHER_WITH = /\bwhich,?\s+(?:when\s+)?(?:(?:taken|added|combined|aggregated)\s+)?together\s+with\b/i;
const IN_ALL =
  /\b(?:represents?|constitutes?|totals?|equals?|aggregates?|amounts?\s+to)\s+(?:(?:an?|the)\s+(?:aggregate|total)\s+(?:number\s+)?of\s+|in\s+the\s+aggregate,?\s+)?(?=\d)/i;

/** "… own the 500 Shares owned by A which, together with the 30 Shares held in trust, represents 530 Shares": a list with its total. */
function togetherWith(sentence: MappedText, start: number, make: FactMaker): Composition | null {
  const joined = TOGETHER_WITH.exec(sentence.text.slice(start));
  if (joined === null) return null;
  const from = start + joined.index + joined[0].length;
  const total = IN_ALL.exec(sentence.text.slice(from));
  if (total === null) return null;
  const at = from + total.index;
  const number = firstNumber(sentence.text.slice(at));
  const list = readListFrom(sentence.slice(0, at), start, make);
  return number === null || list === null || list.holdings.length < 2
    ? null
    : { ...list, total: markedFigure(make, sentence, at, number) };
}

const FOR_A_TOTAL = /^\d[^;:]{1,300}?,?\sfor\san?\s(?:total|aggregate)\sof\s(?=\d)/i;

/** "… own 600,000 Shares directly and 50,000 through the Trust, for a total of 650,000 Shares": a list with its total. */
function totalled(sentence: MappedText, start: number, make: FactMaker): Composition | null {
  if (!FOR_A_TOTAL.test(sentence.text.slice(start))) return null;
  const list = readListFrom(sentence, start, make);
  return (list?.total ?? null) === null || (list?.holdings ?? []).length < 2 ? null : list;
}

/** "… power to vote 900 shares and 100 shares issuable on exercise, or an aggregate of 1,000 shares, representing 5% of the class": who votes owns. */
const REPRESENTS = /^[^\d;]{1,60},\s+(?:representing|or|constituting)\s/i;

function votedInAll(sentence: MappedText, powers: readonly StatedPower[], make: FactMaker): Owned | null {
  const [power, ...others] = powers;
  if (power === undefined || others.some(({ figure }) => figure.span.start !== power.figure.span.start))
    return null;
  const from = sentence.text.slice(power.start).search(/\d/) + power.start;
  const end = sentence.text.indexOf(power.figure.printed, from) + power.figure.printed.length;
  if (end <= from + power.figure.printed.length || !REPRESENTS.test(sentence.text.slice(end))) return null;
  const list = readListFrom(sentence, from, make);
  return list?.total?.value.eq(power.figure.value) === true ? ownedInAll(sentence, list, make) : null;
}

/** What such a list says that its parts are in all. */
function ownedInAll(sentence: MappedText, list: Composition, make: FactMaker): Owned | null {
  const amount = list.total;
  if (amount === null) return null;
  const end = sentence.text.lastIndexOf(amount.printed) + amount.printed.length;
  const percent = percentIn(sentence.text.slice(end));
  return {
    amount,
    percent: percent && percentFact(make, sentence, end, percent),
    composition: list,
    whole: true,
    partial: false,
    captioned: false,
  };
}

/** "Sole voting and dispositive power over 500 shares": a sentence on powers without a subject, which one filer alone may have. */
export function isOfPowersAlone({ owned, powers, captioned }: ClauseStatement, lead: string): boolean {
  return owned === null && powers.length > 0 && !captioned && !/\p{L}{2}/u.test(lead);
}
