import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person, ProceedingsAnswer } from "../../src/filing/filing.js";
import { once } from "../../src/filing/once.js";
import { letterReferredTo } from "../../src/filing/item2/letter-reference.js";
import { itemTexts, textAround } from "../../src/filing/words/prose.js";
import { stated } from "../../src/filing/words/wording.js";

/** Items 2(d) and 2(e) ask for five years. */
const LOOK_BACK = 5;

/** The box of Row 5 is ticked if, and only if, Item 2(d) or 2(e) has a proceeding to tell. */
export default defineRule({
  id: "row5-vs-item2de",
  title: "Row 5 is ticked exactly where Item 2(d) or 2(e) tells of a legal proceeding",
  group: "cover-page",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Row (5) and Items 2(d) and 2(e)"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const person of filing.persons) {
      const box = person.legalProceedings;
      if (box !== null) yield* verdict(filing, person, box, context);
    }
  },
});

function* verdict(
  filing: Filing,
  person: Person,
  box: Fact<boolean>,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const { convictions, securitiesOrders } = filing.background;
  const answers = stated([convictions, securitiesOrders]);
  const telling = answers.find(({ value }) => value.answer === "told");
  const at = [box, ...answers];
  if (answers.length === 0) return;
  if (telling !== undefined) {
    yield told(filing, person, box, telling, { pass, fail, unverified });
  } else if (answers.some(({ value }) => value.answer === "unclear")) {
    yield unverified({
      person,
      at,
      message: "Whether Items 2(d) and 2(e) tell of a proceeding is not plain from the words.",
    });
  } else if (convictions === null || securitiesOrders === null) {
    yield unverified({
      person,
      at,
      message: `${convictions === null ? "Item 2(d)" : "Item 2(e)"} is not answered in this filing, so that Row 5 cannot be compared with both.`,
    });
  } else if (box.value && elsewhere(filing)) {
    yield unverified({
      person,
      at,
      message:
        "Row 5 is ticked, and the answers of Items 2(d) and 2(e) that could be read are negative; but a proceeding may be told in another place.",
    });
  } else if (box.value) {
    yield fail({
      person,
      at,
      expected: "not ticked",
      actual: "ticked",
      message:
        "Row 5 is ticked, as if legal proceedings had to be disclosed, but Items 2(d) and 2(e) tell of none. Either the box is ticked by mistake or a proceeding is left out.",
      repairs: [{ fact: box, value: false }],
    });
  } else {
    yield pass({
      person,
      at,
      message: "Row 5 is not ticked, and Items 2(d) and 2(e) tell of no proceeding.",
    });
  }
}

/** Words of a proceeding, beside those of the negative answers themselves. */
const PROCEEDING =
  /\b(?:settle|consent(?:ed| order| decree)|assurance|respondent|defendant|complaint|indict|plea\b|pled|pleaded|fine|penalty|desist|alleg)/i;
/** Words of another place that may tell of one; this Schedule 13D is none. */
const PLACE =
  /\b(?:schedule(?!\s+13)|annex|exhibit|appendix|attach|see\b|set forth|described|disclosed|below)/i;

/** Whether Item 2, but for an answer to another question, has words that may tell of a proceeding. */
const elsewhere = once((filing: Filing): boolean => {
  const parts = itemTexts(filing, "2")
    .join("\n")
    .split(/(?=\([a-f]\))/)
    .filter((part) => !/^\([abcf]\)/.test(part));
  return parts.some((part) => PROCEEDING.test(part)) || answersOf(filing, parts).some(refers);
});

/** That (e) refers to (d) leads to no other place. */
const refers = (part: string): boolean =>
  PLACE.test(part) && letterReferredTo(part, "e") !== "d" && letterReferredTo(part, "d") !== "e";

/** The answers to Items 2(d) and 2(e), which in a structured filing stand in fields of their own. */
function answersOf(filing: Filing, parts: readonly string[]): readonly string[] {
  const { convictions, securitiesOrders } = filing.background;
  return filing.structure === null
    ? parts
    : stated([convictions, securitiesOrders]).map((answer) => textAround(filing, answer));
}

/** A proceeding is told: of this person, of another, or of somebody whom the sentence does not name plainly. */
function told(
  { persons, eventDate }: Filing,
  person: Person,
  box: Fact<boolean>,
  telling: Fact<ProceedingsAnswer>,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const at = [box, telling];
  if (box.value)
    return pass({ person, at, message: "Row 5 is ticked, and Item 2 tells of a legal proceeding." });
  const unticked = (doubt: string): Verdict =>
    unverified({
      person,
      at,
      message: `Item 2 tells of a legal proceeding, and Row 5 is not ticked; ${doubt} is not plain from the words.`,
    });
  const { of, year } = telling.value;
  if (!of.includes(person.name.value))
    return unticked(persons.length === 1 ? "whom it concerns" : "whether it concerns this person");
  if (year === null || eventDate === null || Number(eventDate.value.slice(0, 4)) - year >= LOOK_BACK)
    return unticked("whether it lies within the last five years");
  return fail({
    person,
    at,
    expected: "ticked",
    actual: "not ticked",
    message: `Item 2 tells of a legal proceeding against ${person.name.value}, but Row 5 is not ticked. The box was probably left as it was.`,
    repairs: [{ fact: box, value: true }],
  });
}
