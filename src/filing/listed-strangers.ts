import { mayBeOneCompany, mayBeOneWord } from "../figures/company-names.js";
import { differInForm } from "../figures/legal-forms.js";
import { formlessName, plainName } from "../figures/names.js";
import type { Fact } from "./fact.js";
import type { Filing } from "./filing.js";
import { tellsFormerName } from "./former-name.js";
import { isListed } from "./listing.js";
import { isCalled } from "./naming.js";
import { onceTold } from "./once.js";

/** A name begins with a capital; "the Manager" and "Directors and officers listed below" are none. */
const A_NAME = /^[A-Z][^:]{3,80}$/;
const NO_NAME =
  /\b(?:directors|officers|defined|listed|persons?|this|each|following|shares|is|are|was|has|have)\b/i;

function isAName(text: string): boolean {
  return A_NAME.test(text) && !NO_NAME.test(text);
}

/**
 * The one name of Item 2(a) that no cover page bears and that shares no word with the one person whom Item 2(a) leaves out,
 * while it lists everybody else; or, where one person files, the name of who signs for this one. `null` where there is none.
 */
export const listedInstead = onceTold((filing: Filing): Fact<string> | null => {
  const { filedBy, persons, structure, signatures } = filing;
  const [stranger, ...others] = filedBy.filter(
    ({ value }) => !persons.some((person) => isListed(person, value)),
  );
  const [person, ...further] = persons.filter((each) => !filedBy.some(({ value }) => isListed(each, value)));
  if (stranger === undefined || person === undefined || others.length > 0 || further.length > 0) return null;
  if (structure === null || filedBy.length !== persons.length || !isAName(stranger.value)) return null;
  const { value: name } = stranger;
  const another = !mayBeOneCompany(person.name.value, name) || isSister(person.name.value, name);
  if (!another || tellsFormerName(filing)) return null;
  const plain = plainName(stranger.value);
  const signsForIt = signatures?.signatures.some(
    ({ signer, person: signed }) =>
      signer !== null && plainName(signer.value).endsWith(plain) && isCalled(person, signed.value),
  );
  return persons.length > 1 || signsForIt === true ? stranger : null;
});

/** Another of the same house: each has a word and a legal form that the other has not, "Roe Group Management LLC" and "Roe International Management LP". */
function isSister(a: string, b: string): boolean {
  const [words, others] = [formlessName(a).split(" "), formlessName(b).split(" ")];
  return (
    differInForm(a, b) &&
    words.length > 1 &&
    words.length === others.length &&
    words.some((word) => others.every((other) => !mayBeOneWord(word, other))) &&
    others.some((other) => words.every((word) => !mayBeOneWord(word, other)))
  );
}

/** Names in Item 2(a) that no cover page bears; certain of a 13D's list where every cover page has its own entry, and of one in another's place. */
export function listedStrangers(
  filing: Filing,
): { readonly name: Fact<string>; readonly certain: boolean }[] {
  const { filedBy, persons, schedule } = filing;
  if (persons.length === 0) return [];
  const everyone = persons.every((person) => filedBy.some((name) => isListed(person, name.value)));
  return filedBy
    .filter((name) => !persons.some((person) => isListed(person, name.value)))
    .map((name) => ({
      name,
      certain: listedInstead(filing) === name || (schedule === "13D" && everyone && isAName(name.value)),
    }));
}
