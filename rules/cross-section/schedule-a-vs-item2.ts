import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { areOnePlace, placeName, placesIn } from "../../src/figures/places.js";
import type { Filing, Officer, Person } from "../../src/filing/filing.js";
import { isCalled } from "../../src/filing/persons/naming.js";
import { list } from "../../src/filing/words/wording.js";
import { officerAddress } from "./officer-address.js";
import { officerOccupation } from "./officer-occupation.js";

/** A reporting person who is also an officer is described twice: in Item 2 and in the schedule of officers. */
export default defineRule({
  id: "schedule-a-vs-item2",
  title: "The schedule of officers and directors agrees with Item 2 for the persons in both",
  group: "cross-section",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, General Instruction C and Item 2", "17 CFR 240.12b-20"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const officer of filing.officers) {
      const person = filing.persons.find((each) => isCalled(each, officer.name.value));
      if (person === undefined) continue;
      yield* officerOccupation(filing, person, officer, context);
      yield* officerAddress(filing, person, officer, context);
      yield* officerCitizenship(filing, person, officer, context);
    }
  },
});

function* officerCitizenship(
  { background }: Filing,
  person: Person,
  { citizenship: listed }: Officer,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const told = background.citizenships.find(({ of }) => of === person.name.value)?.told;
  if (listed === null || told === undefined) return;
  const at = [listed, told];
  const codes = placesIn(listed.value);
  const { places, plain } = told.value;
  const alike = codes.some((code) => places.some((place) => areOnePlace(code, place)));
  const [here, there] = [list(codes.map(placeName)), list(places.map(placeName))];
  if (alike)
    yield pass({ person, at, message: "The schedule of officers and Item 2 give the same citizenship." });
  else if (plain && codes.length > 0)
    yield fail({
      person,
      at,
      expected: there,
      actual: here,
      message: `The schedule of officers gives the citizenship as ${here}, Item 2 as ${there}. One of the two was probably taken from another person.`,
    });
  else
    yield unverified({
      person,
      at,
      message: "The citizenship in the schedule of officers could not be compared with Item 2.",
    });
}
