import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { addressesIn, sameBuilding, slipBetween } from "../../src/figures/address.js";
import { officesIn } from "../../src/figures/offices.js";
import { liesIn, placeName, placesIn } from "../../src/figures/places.js";
import type { Filing, Officer, Person } from "../../src/filing/filing.js";
import { isCalled } from "../../src/filing/naming.js";
import { list, stated } from "../../src/filing/wording.js";

/** Offices that one holds or does not; a manager or a partner may be called by other names. */
const EXECUTIVE = /chief|president|chairman|general counsel|secretary|treasurer|controller/;

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
      yield* occupation(filing, person, officer, context);
      yield* address(filing, person, officer, context);
      yield* citizenship(filing, person, officer, context);
    }
  },
});

function* occupation(
  { background }: Filing,
  person: Person,
  officer: Officer,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const told = background.occupations.find(({ of }) => of === person.name.value)?.told;
  const [first, ...others] = stated([officer.occupation, officer.position]);
  if (told === undefined || first === undefined) return;
  const at = [first, ...others, told];
  const item2 = officesIn(told.value);
  const listed = [first, ...others].flatMap(({ value }) => officesIn(value));
  const employed = officesIn(officer.occupation?.value ?? "");
  if (item2.some((office) => listed.includes(office)))
    yield pass({ person, at, message: "The schedule of officers names an office that Item 2 names, too." });
  else if (![item2, employed].every((offices) => offices.some((office) => EXECUTIVE.test(office))))
    yield unverified({
      person,
      at,
      message: "Item 2 and the occupation in the schedule of officers do not both name an executive office.",
    });
  else
    yield fail({
      person,
      at,
      expected: list(item2),
      actual: list([...new Set(listed)]),
      message: `The schedule of officers lists ${officer.name.value} as ${list([...new Set(listed)])}; Item 2 gives the principal occupation as ${list(item2)}. One of the two was probably not brought up to date.`,
    });
}

function* address(
  { background }: Filing,
  person: Person,
  { address: printed }: Officer,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const item2 = background.addresses.filter(
    ({ place, of }) => place === "Item 2" && of.includes(person.name.value),
  );
  const [listed] = addressesIn(printed?.value ?? "");
  const [first] = item2;
  if (printed === null || listed === undefined || first === undefined) return;
  const near = item2.find(({ fact }) => sameBuilding(fact.value, listed.address));
  const slip = near === undefined ? null : slipBetween(near.fact.value, listed.address);
  const at = [printed, (near ?? first).fact];
  if (near === undefined)
    yield unverified({
      person,
      at,
      message: "The schedule of officers and Item 2 give different addresses, which may both be right.",
    });
  else if (slip === null)
    yield pass({ person, at, message: "The schedule of officers and Item 2 give the same address." });
  else
    yield fail({
      person,
      at,
      expected: near.fact.printed.replace(/\s+/g, " "),
      actual: printed.value,
      message: `The address in the schedule of officers and the one in Item 2 have the same street and city but not the same ${slip}. One of the two is probably out of date or mistyped.`,
    });
}

function* citizenship(
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
  const alike = codes.some((code) =>
    places.some((place) => code === place || liesIn(code, place) || liesIn(place, code)),
  );
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
