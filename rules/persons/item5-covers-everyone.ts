import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Item, Person } from "../../src/filing/filing.js";
import { mentions } from "../../src/filing/naming.js";
import { mayBeNamed } from "../../src/filing/presence.js";

/** Words by which Item 5 may speak of everyone, of a person by what it is, or refer to another place, without naming them one by one. */
const COLLECTIVE =
  /\b(?:(?:of|by) the filers?|undersigned|filing parties|investors?|purchasers?|trustees?|advis[eo]rs?|general partners?|managing members?|managers?|principals?|controlling|parent|subsidiar\w+|spouse|wife|husband|he|she|his|her|they|their|schedule|annex|exhibit|appendix|table|items? [2346])\b|\b(?:each|all|every|any) (?:of the )?(?:\S+ ){0,2}(?:reporting persons?|filing persons?|filers?)\b|\bthe reporting persons?\b|\brows? ?\(?\d|\bcover pages?\b/i;

/** An amendment that states Item 5 as a whole. */
const RESTATED = /\brestated\b|\bin (?:its|their) entirety\b|\breplaced\b/i;

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
    const anyone = filing.persons.some(
      (person) => person.item5?.aggregateAmount !== null && person.item5 !== null,
    );
    for (const person of filing.persons) yield verdict(filing, person, item5, anyone, context);
  },
});

/** @param anyone whether Item 5 states the holding of at least one person, so that it means to state them */
function verdict(
  { persons, amendment }: Filing,
  person: Person,
  item5: Item,
  anyone: boolean,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const statement = person.item5;
  if (statement !== null && (statement.aggregateAmount ?? statement.percentOfClass) !== null) {
    return pass({ person, at: [statement.place], message: "Item 5 states this person's holding." });
  }
  const text = item5.paragraphs.map((paragraph) => paragraph.value).join(" ");
  const at = [item5.heading, person.name];
  if (mentions(text, person)) {
    return unverified({
      person,
      at,
      message: "Item 5 names this person, but no figure of the holding could be read there.",
    });
  }
  if (!anyone) {
    return unverified({
      person,
      at,
      message: "Item 5 states no person's holding as a figure that could be read.",
    });
  }
  if (COLLECTIVE.test(text) || mayBeNamed(text, person, persons)) {
    return unverified({
      person,
      at,
      message:
        "Item 5 does not name this person, but speaks of the reporting persons together, of somebody by other words, or of another place.",
    });
  }
  if (amendment !== null && !RESTATED.test(text))
    return unverified({
      person,
      at,
      message: "Item 5 does not name this person, but an amendment may state only what changed.",
    });
  return fail({
    person,
    at,
    expected: "number and percentage of the class",
    actual: "not mentioned",
    message: `Item 5 does not mention ${person.name.value}, who has a cover page. Item 5(a) asks for the number and percentage of each person named in Item 2.`,
  });
}
