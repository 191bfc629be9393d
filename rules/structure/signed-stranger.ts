import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Person } from "../../src/filing/filing.js";
import { mayHaveLostNames } from "../../src/filing/persons/lost-names.js";
import type { Signatory, Structure } from "../../src/filing/structure.js";
import { SUSPENDS } from "./departure-words.js";
import { personsOfOneName } from "./double-names.js";

/** A signature under a name that no cover page bears. */
export function signedStranger(
  name: Signatory["name"],
  structure: Structure,
  persons: readonly Person[],
  { fail, unverified }: RuleContext,
): Verdict {
  const [double] = personsOfOneName(persons);
  const meant =
    double === undefined
      ? null
      : `A signature is given for ${name.value}; one of the cover pages of ${double[0].name.value} may be meant for this person.`;
  const doubt = mayHaveLostNames(structure) ?? meant;
  if (doubt !== null) return unverified({ at: [name], message: doubt });
  return fail({
    at: [name],
    expected: "the name of a reporting person",
    actual: name.value,
    message: `A signature is given for ${name.value}, of whom there is no cover page. ${SUSPENDS}`,
  });
}
