import type { Paragraph } from "../../document/paragraphs.js";
import type { Footnote, Person, PowerName } from "../../filing/filing.js";
import type { Composition, Holding } from "../../filing/holding.js";
import { addsUpTo, totalOf } from "../../filing/parts/holdings.js";
import { isCalled, mentions } from "../../filing/persons/naming.js";
import { readTellings } from "./composition.js";
import { withDashedLists } from "./dashed-lists.js";
import { withTotalBefore } from "./includes-behind.js";
import type { FactMaker } from "../words/fact-maker.js";

/** What is compared to tell whose holding a sentence takes apart. */
interface Holder extends Pick<Person, "aggregateAmount" | "name" | "aliases" | PowerName> {
  /** The notes to the own cover page. */
  readonly footnotes: readonly Footnote[];
}

/** A count this large is not met twice by chance. */
const TELLING = 1000;

/**
 * The sentences of the prose that take each person's holding apart, by the person's index: told once in
 * Item 4 or 5 for several persons, or in another person's note. A sentence belongs to every person whose
 * aggregate amount it states or adds up to; names alone decide nothing, since a sentence may speak of
 * another day.
 */
export function readTold(
  paragraphs: readonly Paragraph[],
  persons: readonly Holder[],
  make: FactMaker,
): (index: number) => Composition[] {
  const amounts = amountsOf(persons);
  const told = withDashedLists(paragraphs)
    .filter(({ text }) => /\d,\d{3}|\d{5}/.test(text.text))
    .flatMap(({ text }) => withTotalBefore(readTellings(text, make), text, amounts, make));
  return (index) => {
    const person = persons[index];
    const explained = person?.footnotes.some(({ composition }) => composition !== null) === true;
    // Two persons may hold as much and not the same: whose own notes tell the parts, another's do not.
    const others = explained
      ? persons.filter((other) => other !== person).flatMap(({ footnotes }) => footnotes)
      : [];
    const own = told
      .filter(
        (composition) =>
          isOf(composition, person?.aggregateAmount?.value) ||
          (person !== undefined && isOfReported(composition, person, persons)),
      )
      .filter((composition) => !others.some((note) => isWithin(composition, note)))
      .filter((composition) => person === undefined || !isOfOtherShares(composition, person, persons));
    if (explained || own.length > 0 || person === undefined) return own;
    const listed = byOthers(told, person);
    return listed.length > 0 ? listed : ofWhoHolds(told, person, persons);
  };
}

function amountsOf(persons: readonly Holder[]): ReadonlySet<string> {
  const amounts = persons.flatMap(({ aggregateAmount: amount }) => amount?.value ?? []);
  return new Set(amounts.filter((amount) => amount.gte(TELLING)).map((amount) => amount.toFixed()));
}

/** "(iii) 9,790,000 Shares held by the Fund" in a manager's list: all that the Fund reports, told by another. */
function byOthers(told: readonly Composition[], person: Holder): Composition[] {
  const whole = person.aggregateAmount?.value;
  if (whole === undefined || whole.lt(TELLING)) return [];
  return told.flatMap((composition): Composition[] => {
    const holdings = heldBy(composition, person).map((part) => ({ ...part, holder: null }));
    const list: Composition = { ...composition, total: null, holdings, claim: "whole" };
    return holdings.length > 0 && totalOf(list).eq(whole) ? [list] : [];
  });
}

/** The same of who controls the Fund, and reports as much: the parts are the Fund's by name. */
function ofWhoHolds(told: readonly Composition[], person: Holder, persons: readonly Holder[]): Composition[] {
  const whole = person.aggregateAmount?.value;
  return persons
    .filter(
      (other) => other !== person && whole !== undefined && other.aggregateAmount?.value.eq(whole) === true,
    )
    .flatMap((other) => byOthers(told, other))
    .filter((composition) => !isOfOtherShares(composition, person, persons))
    .slice(0, 1);
}

/** The parts that name the person as their holder, each with what is told as a part of it. */
function heldBy({ holdings }: Composition, person: Holder): Holding[] {
  let own = false;
  return holdings.filter(({ excluded, within, holder }) => {
    if (!within) own = !excluded && holder !== null && isCalled(person, holder.value);
    return own && !excluded;
  });
}

/** What is reported, or reported as owned by a named person, includes so many, or options to buy so many: the sentence names no total, and means that of the cover page. */
const REPORTED =
  /^(?:\([a-z]\)\s*)?(?:(?:the|all)\s+)?(?:aggregate\s+)?(?:shares|securities|amounts?|numbers?|figures?|holdings?)\s+(?:of\s+(?:shares|securities)\s+)?(?:(?:that\s+(?:is|are)|beneficially|as)\s+){0,2}(?:reported|stated|shown|set\s+forth|owned|listed)\b(?:[^.;,\d]|,(?=\s(?:L\.?[LP]|Inc|Ltd|N\.A))|(?<=\b(?:[a-z]|Inc|Ltd))\.){1,120}\binclud(?:es?|ing)\s+(?:(?:options|warrants|rights)\s+to\s+(?:buy|purchase|acquire)\s+(?:up\s+to\s+)?)?\d/i;

/** "The number of shares includes 50,000 issuable upon exercise": of what is reported, without the word. */
const NUMBER_INCLUDES =
  /^(?:\([a-z]\)\s*)?the\s+(?:aggregate\s+)?(?:number|amount)\s+of\s+(?:shares|securities)\s+(?:beneficially\s+owned\s+)?includes?\s+\d/i;

function isOfReported(list: Composition, person: Holder, persons: readonly Holder[]): boolean {
  const whole = person.aggregateAmount?.value;
  if (whole === undefined || list.claim !== "some" || list.total !== null) return false;
  const sentence = list.place.value;
  if (!REPORTED.test(sentence) && !NUMBER_INCLUDES.test(sentence)) return false;
  const named = persons.filter((each) => mentions(sentence, each));
  // A sentence that names nobody is on everybody, where all report the same shares.
  const isOn = named.length === 0 ? haveOneAmount(persons) : named.length === 1 && named[0] === person;
  return (isOn || persons.length === 1) && totalOf(list).lte(whole);
}

function haveOneAmount(persons: readonly Holder[]): boolean {
  return new Set(persons.map(({ aggregateAmount: amount }) => amount?.value.toFixed())).size === 1;
}

/** Whether the sentence is on another person who has as much: what two persons have sole power over is not the same shares. */
function isOfOtherShares(list: Composition, person: Holder, persons: readonly Holder[]): boolean {
  const sentence = list.place.value;
  if (mentions(sentence, person) || person.footnotes.some((note) => isWithin(list, note))) return false;
  const named = persons.filter(
    (other) =>
      other !== person && (mentions(sentence, other) || other.footnotes.some((note) => isWithin(list, note))),
  );
  if (isOfTwin(named, person, persons)) return true;
  return named.length > 0 && named.every((other) => SOLE.some((power) => areApart(person, other, power)));
}

/** Whether the sentence names the only other person who has as much, while a third reports the two amounts together. */
function isOfTwin(named: readonly Holder[], person: Holder, persons: readonly Holder[]): boolean {
  const whole = person.aggregateAmount?.value;
  if (whole === undefined || named.length !== 1) return false;
  const alike = persons.filter(({ aggregateAmount: amount }) => amount?.value.eq(whole) === true);
  return (
    alike.length === 2 &&
    alike.every((each) => each === person || each === named[0]) &&
    persons.some(({ aggregateAmount: amount }) => amount?.value.eq(whole.times(2)) === true)
  );
}

const SOLE = ["soleVotingPower", "soleDispositivePower"] as const;

/** Whether the shares of two persons that the one or the other has sole power over are more than either reports. */
function areApart(one: Holder, other: Holder, power: (typeof SOLE)[number]): boolean {
  const [a, b, whole] = [one[power]?.value, other[power]?.value, one.aggregateAmount?.value];
  if (a === undefined || b === undefined || whole === undefined) return false;
  return a.gt(0) && b.gt(0) && a.plus(b).gt(whole);
}

function isWithin({ place }: Composition, { text }: Footnote): boolean {
  return place.span.start < text.span.end && place.span.end > text.span.start;
}

function isOf(
  composition: Composition,
  aggregate: NonNullable<Person["aggregateAmount"]>["value"] | undefined,
): boolean {
  if (aggregate === undefined || aggregate.lt(TELLING)) return false;
  const { total, claim } = composition;
  if (addsUpTo(composition, aggregate) !== null)
    return total === null || total.value.eq(aggregate) || claim !== "whole";
  return (
    claim === "some" && total !== null && total.value.eq(aggregate) && totalOf(composition).lte(aggregate)
  );
}
