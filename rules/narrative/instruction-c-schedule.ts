import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import {
  chargedElsewhere,
  controllerOf,
  isAsked,
  listedOutside,
  mayConcern,
  tellsOf,
  toldInCharge,
} from "../../src/filing/item2/instruction-c.js";
import { chargedByIts } from "../../src/filing/item2/its-office.js";
import { item2Texts } from "../../src/filing/item2/item2-answers.js";
import { mayAmend, mayBeIncomplete } from "../../src/filing/words/whole.js";

/** Behind a corporation or a partnership stand people; General Instruction C asks for them. */
export default defineRule({
  id: "instruction-c-schedule",
  title: "A corporation or partnership tells its officers, directors, partners and controlling persons",
  group: "narrative",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, General Instruction C and Item 2"],
  applies: { schedules: ["13D"], amendment: false },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const [first] = item2Texts(filing);
    if (first === undefined) return;
    for (const person of filing.persons) {
      const asked = isAsked(filing, person);
      if (asked === false) continue;
      const message = `Item 2 does not tell who is in charge of ${person.name.value}, and the filing lists no schedule or exhibit that does. For a corporation that is each executive officer and director, for a partnership each general partner, and for both whoever controls them.`;
      yield (
        told(filing, person, context) ??
        doubted(filing, person, asked === true, context) ??
        context.fail({ person, at: [first, person.name], message })
      );
    }
  },
});

function told(filing: Filing, person: Person, { pass, unverified }: RuleContext): Verdict | null {
  const sentences = toldInCharge(filing);
  const own = sentences.find((each) => tellsOf(each, person, filing));
  const place = own?.place ?? controllerOf(filing, person) ?? chargedByIts(filing, person, "Item 2");
  if (place !== null)
    return pass({
      person,
      at: [place],
      message: "Item 2 tells who is in charge of this person, or where that is told.",
    });
  const near = sentences.find((each) => mayConcern(each, person, filing)) ?? sentences[0];
  const elsewhere = near?.place ?? listedOutside(filing);
  const charged = chargedElsewhere(filing, person);
  if (elsewhere === null)
    return (
      charged &&
      unverified({
        person,
        at: [charged, person.name],
        message:
          "Item 2 does not tell who is in charge of this person, but another part speaks of a reporting person who is: whether that is all of them is not told.",
      })
    );
  return unverified({
    person,
    at: [elsewhere, person.name],
    message:
      "Officers, partners or owners are told of, but whether of this person cannot be told from the words.",
  });
}

function doubted(
  filing: Filing,
  person: Person,
  surelyAsked: boolean,
  { unverified }: RuleContext,
): Verdict | null {
  const doubt = mayAmend(filing) ?? mayBeIncomplete(filing);
  if (doubt === null && surelyAsked) return null;
  const reason = doubt?.reason ?? "whether it must for an entity of this kind is open";
  return unverified({
    person,
    at: [doubt?.place ?? person.name],
    message: `Item 2 does not tell who is in charge of this person; but ${reason}.`,
  });
}
