import { defineRule, type Failed, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing } from "../../src/filing/filing.js";
import { employersUntold } from "../../src/filing/employer.js";
import {
  isNatural,
  item2Answer,
  item2Doubt,
  item2Texts,
  leftOutOf,
  namingInItem2,
  toldOutsideItem2,
  type Item2Answer,
} from "../../src/filing/item2-answers.js";
import { LETTERS_OF, lettersAsked, type Letter } from "../../src/filing/item2-letters.js";
import { longestPeriod } from "../../src/filing/look-back.js";
import { isStructured, mayAmend, mayBeIncomplete } from "../../src/filing/whole.js";
import { list } from "../../src/filing/wording.js";

/** Fewer characters are a reference or a remark, no answer to letters. */
const LEAST = 40;
/** Items 2(d) and 2(e) ask for five years. */
const LOOK_BACK = 5;

/** Item 2 tells who the holders are, letter by letter and for each of them. */
export default defineRule({
  id: "item2-complete",
  title: "Item 2 answers each of its letters, for each reporting person",
  group: "narrative",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Item 2(a) to (f)", "17 CFR 240.13d-102, Item 2(a) to (e)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const item = filing.items.find(({ number }) => number.startsWith("2"));
    if (item === undefined) return;
    const length = item2Texts(filing).reduce((sum, { value }) => sum + value.length, 0);
    if (length < LEAST && !isStructured(filing)) {
      const message = "Item 2 is too short to be read letter by letter.";
      yield context.unverified({ at: [item.heading], message });
      return;
    }
    for (const letter of lettersAsked(filing.schedule, isStructured(filing))) {
      const found = item2Answer(filing, letter);
      const lacks = lacksOf(filing, found, item.heading);
      const short = tooShort(filing, found);
      if (short !== null) yield context.fail(short);
      else if (lacks.length === 0)
        yield context.pass({
          at: found.texts,
          message: `Item 2(${letter}) is answered: ${subject(filing, letter)}.`,
        });
      for (const lack of lacks) yield* weighed(filing, letter, lack, context);
    }
    if (filing.schedule === "13D") yield* employers(filing, context);
  },
});

function subject({ schedule }: Filing, letter: Letter): string {
  return LETTERS_OF[schedule][letter]?.subject ?? "";
}

function names(persons: Filing["persons"]): string {
  return list(persons.map(({ name }) => name.value));
}

/** What a letter's answer lacks, as far as it can be read. */
function lacksOf(filing: Filing, found: Item2Answer, heading: Fact<string>): Failed[] {
  if (found.texts.length === 0) return [unanswered(filing, found.letter, heading)];
  const lacks = [leftOut(filing, found), withoutCitizenship(filing, found)];
  return lacks.filter((lack) => lack !== null);
}

function unanswered(filing: Filing, letter: Letter, heading: Fact<string>): Failed {
  const onTitlePage = filing.schedule === "13G" && /[de]/.test(letter);
  return {
    at: [heading],
    ...(onTitlePage ? { severity: "info" } : {}),
    message: `Item 2 does not speak of ${subject(filing, letter)}, which Item 2(${letter}) asks for${onTitlePage ? "; the title page does" : ""}.`,
  };
}

/** Persons of whom an answer that names the others says nothing; whether all are named in (a) is another check's. */
function leftOut(filing: Filing, found: Item2Answer): Failed | null {
  const { letter, texts } = found;
  if (filing.schedule === "13G" || letter === "a") return null;
  const left = leftOutOf(filing, found);
  if (left.length === 0) return null;
  const named = filing.persons.filter((person) => !left.includes(person));
  return {
    persons: left,
    at: [...texts, ...left.map(({ name }) => name)],
    message: `Item 2(${letter}), ${subject(filing, letter)}, speaks of ${names(named)}, but not of ${names(left)}.`,
  };
}

/** Natural persons in an Item 2 that tells places of organization and no citizenship. */
function withoutCitizenship(filing: Filing, { letter, lettered, texts }: Item2Answer): Failed | null {
  const words = LETTERS_OF[filing.schedule][letter]?.ofPeople;
  if (words === undefined || lettered || texts.some(({ value }) => words.test(value))) return null;
  const persons = filing.persons.filter((person) => isNatural(filing, person));
  if (persons.length === 0) return null;
  return { persons, at: texts, message: `Item 2 does not tell the citizenship of ${names(persons)}.` };
}

/** Items 2(d) and 2(e) that look back over fewer years than the form asks. */
function tooShort(filing: Filing, { letter, texts }: Item2Answer): Failed | null {
  if (filing.schedule === "13G" || !/[de]/.test(letter)) return null;
  const period = longestPeriod(texts);
  if (period === null || period.years >= LOOK_BACK) return null;
  return {
    at: [period.place],
    expected: "five years",
    actual: period.words,
    message: `Item 2(${letter}) speaks of the ${period.words}; it asks for ${subject(filing, letter)}.`,
  };
}

/** For information: Item 2(c) asks for the employer's business and address beside its name. */
function* employers(filing: Filing, { fail }: RuleContext): Generator<Verdict> {
  for (const { person, name, place } of employersUntold(filing))
    yield fail({
      person,
      severity: "info",
      at: [place],
      message: `Item 2(c) names ${name} as the employer of ${person.name.value}, but does not tell its principal business.`,
    });
}

/** A failure where it is certain; else unverified, and of an amendment nothing unless it states Item 2 anew. */
function* weighed(
  filing: Filing,
  letter: Letter,
  lack: Failed,
  { fail, unverified }: RuleContext,
): Generator<Verdict> {
  const doubt = doubtOf(filing, letter);
  if (doubt === null) yield fail(lack);
  else if (!filing.formType.value.endsWith("/A") || restates(filing)) {
    const { persons, at, message } = lack;
    const finding = { at: [...at, ...doubt.at], message: `${message} But ${doubt.reason}.` };
    yield unverified(persons === undefined ? finding : { ...finding, persons });
  }
}

/** Why what is not read in Item 2 may be told all the same, or need not be, or `null`. */
function doubtOf(
  filing: Filing,
  letter: Letter,
): { readonly reason: string; readonly at: readonly Fact<unknown>[] } | null {
  if (filing.formType.value.endsWith("/A"))
    return { reason: "an amendment may state only what has changed", at: [] };
  const doubt = mayAmend(filing) ?? mayBeIncomplete(filing) ?? item2Doubt(filing);
  if (doubt !== null) return { reason: doubt.reason, at: [doubt.place] };
  const naming = letter === "a" ? namingInItem2(filing) : null;
  if (naming !== null) return { reason: "other paragraphs of it name those who file", at: [naming] };
  const elsewhere = toldOutsideItem2(filing, letter);
  return elsewhere && { reason: "the text speaks of it in another place", at: [elsewhere] };
}

function restates(filing: Filing): boolean {
  return item2Texts(filing).some(({ value }) =>
    /\brestated\b|\bin\s+(?:its|their)\s+entirety\b/i.test(value),
  );
}
