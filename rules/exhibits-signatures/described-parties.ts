import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Filing } from "../../src/filing/filing.js";
import { isJoint, partiesNamed } from "../../src/filing/joint-filing.js";
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
    if (mayBeNamed(named, person, filing.persons))
      yield pass({
        person,
        at,
        message: "The list of exhibits names this person as a party to the agreement.",
      });
    else if (filing.amendment !== null || EARLIER.test(entry.description.value))
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
