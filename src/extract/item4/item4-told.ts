import type { Paragraph } from "../../document/paragraphs.js";
import { matchesIn } from "../../figures/matches.js";
import { numbersIn } from "../../figures/number.js";
import { percentAtStart, type Percent } from "../../figures/percent.js";
import type { Fact, Figure } from "../../filing/fact.js";
import type { PowerName } from "../../filing/filing.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";
import { reportedPercent } from "../item5/item5-represents.js";
import { subjectsIn5 } from "../item5/item5-subject.js";
import { markedFigure } from "../notes/marked-figure.js";
import { eachMister } from "../names/messrs.js";
import { percentFact } from "../words/percent-fact.js";
import { sentencesOf } from "../words/sentences.js";
import type { Named } from "../names/subject.js";

/** A figure that a sentence of Item 4 gives to persons by name. */
export interface Told<T> {
  readonly persons: readonly number[];
  readonly fact: T;
}

/** Words of another day, a case or a part, and of all persons as one. */
const NOT_SO =
  /\b(?:prior|previously|formerly|before|after|upon|until|would|could|will|if|assuming|directly|indirectly|through|additional|certain|aggregate|collectively|together|except|excluding|no\s+longer|ceased)\b/i;

/** "… may be deemed to beneficially own approximately", "… constitutes", up to the percentage. */
const OWNED_PART =
  /\b(?:(?:may|might)\s+be\s+deemed\s+(?:to\s+)?(?:(?:beneficially\s+)?own(?:\s+beneficially)?|(?:be\s+)?the\s+beneficial\s+owners?\s+of)|beneficially\s+own(?:s|ed)?|own(?:s|ed)?\s+beneficially|(?:is|was|are|were)\s+(?:deemed\s+(?:to\s+be\s+)?)?the\s+beneficial\s+owners?\s+of)\s+(?:(?:what\s+)?(?:constitutes?|represents?)\s+)?(?=approximately\s|about\s|less\s+than\s|\d{1,2}(?:\.\d+)?\s?(?:%|per\s?cent\b))/gi;
/** "Roe Fund's beneficial ownership of 5,000 shares of Common Stock represented" */
const OWNERSHIP_IS =
  /['’]s?\s+beneficial\s+ownership\s+of\s+\d[\d,]*\s+(?:[^\s\d%.;]+\s+){1,6}(?:represent(?:s|ed)?|constitute[sd]?)\s+(?=approximately\s|about\s|less\s+than\s|\d{1,2}(?:\.\d+)?\s?(?:%|per\s?cent\b))/gi;
const NUMBER_THAT = /^.*\bnumber\s+of\s+(?:[^\s\d]+\s+){1,4}(?:that|which)\s/i;
const OF_THE_CLASS =
  /^\s*of\s+(?:[^\s\d%.;]+\s+){0,6}?(?:outstanding|shares|units|adss|class|stock|securities)\b/i;

/**
 * The percentages of the class that a text says persons own: "each of Roe Fund and Ms. Roe may be deemed to own 7.0% of the
 * shares"; what it says of all that is reported is said of the only one.
 */
export function percentsTold(
  text: MappedText,
  persons: readonly Named[],
  make: FactMaker,
): Told<Fact<Percent>>[] {
  return sentencesOf(text.text).flatMap(([start, end]) => {
    const sentence = text.slice(start, end);
    const reported = persons.length === 1 ? reportedPercent(sentence, make) : null;
    return reported === null ? percentsIn(sentence, persons, make) : [{ persons: [0], fact: reported }];
  });
}

function percentsIn(sentence: MappedText, persons: readonly Named[], make: FactMaker): Told<Fact<Percent>>[] {
  const { text } = sentence;
  const verbs = [...matchesIn(text, OWNED_PART), ...matchesIn(text, OWNERSHIP_IS)];
  let from = 0;
  return verbs.flatMap((verb) => {
    const at = verb.index + verb[0].length;
    const lead = text.slice(from, verb.index);
    const found = percentAtStart(text.slice(at));
    if (found === null || found.start > 0 || !OF_THE_CLASS.test(text.slice(at + found.end))) return [];
    from = at + found.end;
    const told = subjects(lead.replace(NUMBER_THAT, ""), persons);
    return told.length === 0 ? [] : [{ persons: told, fact: percentFact(make, sentence, at, found) }];
  });
}

/** "Ms. Roe has the sole power to vote or to direct the vote of", up to the number of shares. */
const HAS_POWER = /\b(?:has|have|had|(?:may|might)\s+be\s+deemed\s+to\s+have)\s+(?:the\s+)?(sole|shared?)\s/i;
const WORDS: Readonly<Record<"voting" | "dispositive", RegExp>> = {
  voting: /\b(?:voting\s+power|vot(?:e|ing))\b/i,
  dispositive: /\b(?:dispositive\s+power|dispos\w+)\b/i,
};
const UNIT = /^\s*(?:[^\s\d.;]+\s+){0,3}?(?:shares?|units?|adss?|stock)\b/i;

/** The shares that a text gives persons one power over: "Roe Fund has shared power with Ms. Roe to vote the 5,000 shares". */
export function powersTold(
  text: MappedText,
  power: PowerName,
  persons: readonly Named[],
  make: FactMaker,
): Told<Figure>[] {
  return sentencesOf(text.text).flatMap(
    ([start, end]) => powerIn(text.slice(start, end), power, persons, make) ?? [],
  );
}

function powerIn(
  sentence: MappedText,
  power: PowerName,
  persons: readonly Named[],
  make: FactMaker,
): Told<Figure> | null {
  const { text } = sentence;
  const verb = HAS_POWER.exec(text);
  if (verb === null) return null;
  const from = verb.index + verb[0].length;
  const shared = (verb[1] ?? "").toLowerCase() !== "sole";
  const [number, further] = [...numbersIn(text.slice(from))];
  if (number === undefined || further !== undefined || !UNIT.test(text.slice(from + number.end))) return null;
  const words = text.slice(from, from + number.start);
  const [asked, other] = power.endsWith("VotingPower")
    ? [WORDS.voting, WORDS.dispositive]
    : [WORDS.dispositive, WORDS.voting];
  if (shared !== power.startsWith("shared") || !asked.test(words) || other.test(words)) return null;
  if (NOT_SO.test(words)) return null;
  const told = subjects(text.slice(0, verb.index), persons);
  return told.length === 0 ? null : { persons: told, fact: markedFigure(make, sentence, from, number) };
}

/** Whom the words before a verb have for their subject; "each of" them. */
function subjects(lead: string, persons: readonly Named[]): readonly number[] {
  return NOT_SO.test(lead) ? [] : subjectsIn5(eachMister(lead), persons, []);
}

/** What is told of each person by one of `told` alone, or alike by several. */
export function toldOfEach<T>(told: readonly Told<T>[], same: (a: T, b: T) => boolean): Map<number, T> {
  const all = new Set(told.flatMap(({ persons }) => persons));
  return new Map(
    [...all].flatMap((person): [number, T][] => {
      const [first, ...others] = told
        .filter(({ persons }) => persons.includes(person))
        .map(({ fact }) => fact);
      return first !== undefined && others.every((other) => same(first, other)) ? [[person, first]] : [];
    }),
  );
}

/** A sentence on how many shares are owned or held; "the beneficial owner … for purposes of Section 13(d)" and a list of parts are none. */
const OWNS_SHARES =
  /\b(?:beneficial(?:ly)?,?\s+own[a-z]*(?:\s+\([^()]{1,80}\))?|owns?|holds?)[^.;(\d]{1,60}\d[\d,.'’]*\s+(?:\w+\s+){0,4}?(?:shares?|units?|adss?)\b/i;

/** The sentences of a paragraph that tell how many shares are owned. */
export function owningSentences(paragraph: Paragraph): Paragraph[] {
  return sentencesOf(paragraph.text.text)
    .map(([start, end]) => ({ ...paragraph, text: paragraph.text.slice(start, end) }))
    .filter(({ text }) => OWNS_SHARES.test(text.text));
}
