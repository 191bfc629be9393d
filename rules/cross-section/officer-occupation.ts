import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { officesIn } from "../../src/figures/offices.js";
import type { Filing, Officer, Person } from "../../src/filing/filing.js";
import { list, stated } from "../../src/filing/words/wording.js";

/** Offices that one holds or does not; a manager or a partner may be called by other names. */
const EXECUTIVE = /chief|president|chairman|general counsel|secretary|treasurer|controller/;

/** The office in the schedule of officers is one that Item 2 gives as the principal occupation. */
export function* officerOccupation(
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
