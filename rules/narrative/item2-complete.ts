import { defineRule, type Failed, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { employersUntold } from "../../src/filing/item2/employer.js";
import type { Filing } from "../../src/filing/filing.js";
import {
  isNatural,
  item2Answer,
  item2Texts,
  type Item2Answer,
} from "../../src/filing/item2/item2-answers.js";
import { item2LetterDoubt, isItem2Restated } from "../../src/filing/item2/item2-doubt.js";
import { lettersAsked, type Letter } from "../../src/filing/item2/item2-letters.js";
import { isNotApplicable } from "../../src/filing/item2/not-applicable.js";
import { isStructured } from "../../src/filing/words/whole.js";
import { lacksOf, subject, tooShort } from "./item2-lacks.js";

/** Fewer characters are a reference or a remark, no answer to letters. */
const LEAST = 40;

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
      else if (lacks.length === 0) yield answered(filing, found, context);
      for (const lack of lacks) yield* weighed(filing, letter, lack, context);
    }
    if (filing.schedule === "13D") yield* employers(filing, context);
  },
});

/** An answer that lacks nothing, unless it says only that who files has no name, place or citizenship to tell. */
function answered(filing: Filing, found: Item2Answer, { pass, unverified }: RuleContext): Verdict {
  const { letter, texts } = found;
  const asked = subject(filing, letter);
  if (!mustTell(filing, letter) || !texts.every(({ value }) => isNotApplicable(value)))
    return pass({ at: texts, message: `Item 2(${letter}) is answered: ${asked}.` });
  return unverified({
    at: texts,
    message: `Item 2(${letter}) says only that it is not applicable, which does not tell ${asked}; the cover pages may.`,
  });
}

/** Whether everybody has something to tell: not all have proceedings or a CUSIP number, and only natural persons an occupation. */
function mustTell(filing: Filing, letter: Letter): boolean {
  if (filing.schedule === "13D" && letter === "c")
    return filing.persons.some((person) => isNatural(filing, person));
  return !/[de]/.test(letter);
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
  const doubt = item2LetterDoubt(filing, letter);
  if (doubt === null) yield fail(lack);
  else if (!filing.formType.value.endsWith("/A") || isItem2Restated(filing)) {
    const { persons, at, message } = lack;
    const finding = { at: [...at, ...doubt.at], message: `${message} But ${doubt.reason}.` };
    yield unverified(persons === undefined ? finding : { ...finding, persons });
  }
}
