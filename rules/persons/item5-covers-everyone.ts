import { isAmendment } from "../../src/filing/amended.js";
import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Item, Item5Statement, Person } from "../../src/filing/filing.js";
import { answeredByRows } from "../../src/filing/item5/cover-references.js";
import { withHeld } from "../../src/filing/item5/item5-held.js";
import { noneOwnedTold } from "../../src/filing/item5/none-owned.js";
import { isPassedOver, mayBeMeant } from "../../src/filing/item5/item5-silence.js";
import { mentions } from "../../src/filing/persons/naming.js";
import { mayBeNamed } from "../../src/filing/persons/presence.js";
import { REFERRING } from "../../src/filing/words/referring.js";
import { POWERS, row } from "../../src/filing/rows.js";
import { itemTexts } from "../../src/filing/words/prose.js";
import { rows } from "../../src/filing/words/wording.js";

/** An amendment that states Item 5 as a whole. */
const RESTATED = /\brestated\b|\bin (?:its|their) entirety\b|\breplaced\b/i;

/** "See Rows (11) and (13) of the cover pages", "The answers to Rows 7 to 13 are incorporated by reference". */
const REFERS = new RegExp(String.raw`${REFERRING}[^.]{1,120}\brows?\s+\(?\d`, "i");

/** The rows that state what Item 5(a) asks for. */
const HOLDING = ["aggregateAmount", "percentOfClass"] as const;

/** Item 5(a) asks for the number and percentage of each person named in Item 2. */
export default defineRule({
  id: "item5-covers-everyone",
  title: "Item 5 states a holding for every reporting person",
  group: "persons",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Item 5(a)"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const item5 = filing.items.find((item) => item.number === "5");
    if (item5 === undefined) return;
    const anyone = filing.persons.some((person) => (person.item5?.aggregateAmount ?? null) !== null);
    for (const person of filing.persons) yield verdict(filing, person, item5, anyone, context);
  },
});

/** @param anyone whether Item 5 states the holding of at least one person, so that it means to state them */
function verdict(
  filing: Filing,
  person: Person,
  item5: Item,
  anyone: boolean,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const statement = person.item5;
  if (statement !== null && statesHolding(statement)) {
    return pass({ person, at: [statement.place], message: "Item 5 states this person's holding." });
  }
  const referred = answeredByRows(filing, person, HOLDING);
  if (referred.length > 0) {
    const message = `Item 5 refers to ${rows(HOLDING.map((name) => row(filing, name)))} of the cover page for this person's holding.`;
    return pass({ person, at: referred, message });
  }
  const none = noneOwnedTold(filing, person);
  if (none !== null)
    return pass({
      person,
      at: [none.place],
      message: "Item 5 says that this person owns none of the shares.",
    });
  const text = itemTexts(filing, "5").join("\n");
  const at = [item5.heading, person.name];
  const amends = isAmendment(filing) && !RESTATED.test(text);
  const passedOver = !amends && isPassedOver(filing, person);
  const doubt = passedOver ? null : doubtOf(filing, person, text, anyone, amends);
  if (doubt !== null) return unverified({ person, at, message: doubt });
  const elsewhere = mentions(text, person) || mayBeNamed(text, person, filing.persons);
  return fail({
    person,
    at,
    severity: elsewhere ? "warning" : "error",
    expected: "number and percentage of the class",
    actual: elsewhere ? "neither" : "not mentioned",
    message: `${
      elsewhere
        ? `Item 5 states number and percentage of each other reporting person, but neither of ${person.name.value}`
        : `Item 5 does not mention ${person.name.value}`
    }, who has a cover page. Item 5(a) asks for the number and percentage of each person named in Item 2.`,
  });
}

/** Why Item 5 may state the person's holding after all, or need not. */
function doubtOf(
  { persons }: Filing,
  person: Person,
  text: string,
  anyone: boolean,
  amends: boolean,
): string | null {
  if (statesPowers(person))
    return "Item 5 gives powers of this person, but no number and percentage that could be read as the holding.";
  if (!anyone && REFERS.test(text))
    return "Item 5 refers to the cover pages for the holdings, and states no person's as a figure that could be read.";
  if (mentions(text, person))
    return "Item 5 names this person, but no figure of the holding could be read there.";
  if (!anyone && persons.some(statesPowers))
    return "Item 5 gives powers of other reporting persons, but nobody's number and percentage that could be read.";
  if (!anyone && persons.some(({ item5 }) => item5?.held !== undefined))
    return "Item 5 tells what other reporting persons hold, but nobody's beneficial ownership that could be read.";
  if (!anyone) return "Item 5 states no person's holding as a figure that could be read.";
  if (mayBeMeant(text, person, persons))
    return "Item 5 does not name this person, but speaks of the reporting persons together, of somebody by other words, or of another place.";
  return amends ? "Item 5 does not name this person, but an amendment may state only what changed." : null;
}

function statesHolding(item5: Item5Statement): boolean {
  const { aggregateAmount, percentOfClass, composition } = withHeld(item5);
  return (aggregateAmount ?? percentOfClass ?? composition) !== null;
}

/** Whether Item 5 states one of the four powers of a person as a figure. */
function statesPowers({ item5 }: Person): boolean {
  return item5 !== null && POWERS.some((power) => item5[power] !== null);
}
