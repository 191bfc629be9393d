import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { datesIn } from "../../src/figures/date.js";
import { dayOf } from "../../src/filing/dates.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { isJoint, partiesNamed } from "../../src/filing/joint-filing.js";
import { isCalled } from "../../src/filing/naming.js";
import { mayBeNamed } from "../../src/filing/presence.js";

const EARLIER =
  /\b(?:previously|incorporated|originally|earlier|filed\s+(?:as|with)\s+(?!herewith|hereto))\b/i;

/** Where only its entry in the list of exhibits can be seen, the parties that the entry names. */
export function* describedParties(
  filing: Filing,
  { pass, fail, unverified }: RuleContext,
): Generator<Verdict> {
  const entry = filing.exhibits.find(({ description }) => isJoint(description.value));
  if (entry === undefined) return;
  const named = partiesNamed(entry.description.value);
  if (named === null) {
    const message =
      "The joint filing agreement is listed as an exhibit; its text was not found in this file.";
    yield unverified({ at: [entry.description], message });
    return;
  }
  for (const person of filing.persons) {
    const at = [entry.description, person.name];
    if (mayBeParty(named, person, filing.persons))
      yield pass({
        person,
        at,
        message: "The list of exhibits names this person as a party to the agreement.",
      });
    else if (mayBeEarlier(filing, entry.description.value))
      yield unverified({
        person,
        at,
        message:
          "The list of exhibits does not name this person as a party to the agreement, which was filed earlier.",
      });
    else
      yield fail({
        person,
        severity: "warning",
        at,
        expected: `${person.name.value} among the parties`,
        message: `The list of exhibits names the parties to the joint filing agreement, but not ${person.name.value}, who is a reporting person.`,
      });
  }
}

/** Whether the agreement may have been made for an earlier filing: an amendment's may, unless it bears the amendment's own day. */
function mayBeEarlier(filing: Filing, description: string): boolean {
  const ofToday = [...datesIn(description)].some(({ value }) => value === dayOf(filing));
  return EARLIER.test(description) || (filing.amendment !== null && !ofToday);
}

/** Between two parties; "Roe Fund, LP" and "Roe Group, Inc." have a comma of their own. */
const NEXT_PARTY =
  /[;,]? and |[;,] ?(?!(?:L\.?\s?L?\.?\s?[CP]|Inc|Ltd|Limited|Corp|Co|PLC|N\.?\s?V|S\.?\s?A|Jr|Sr|I{2,3})\b)/i;

/** Whether the list of parties may name the person, in what is not wholly another person's name. */
function mayBeParty(named: string, person: Person, persons: readonly Person[]): boolean {
  const own = named
    .replace(/\s+/g, " ")
    .split(NEXT_PARTY)
    .filter((party) => isCalled(person, party) || !persons.some((each) => isCalled(each, party)));
  return mayBeNamed(own.join(", "), person, persons);
}
