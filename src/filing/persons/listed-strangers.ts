import { mayBeOneCompany, mayBeOneWord } from "../../figures/company-names.js";
import { differInForm } from "../../figures/legal-forms.js";
import { formlessName, plainName } from "../../figures/names.js";
import { isNaturalName } from "../../figures/natural-name.js";
import type { Fact } from "../fact.js";
import type { Filing } from "../filing.js";
import { tellsFormerName } from "./former-name.js";
import { isListed } from "./listing.js";
import { isCalled } from "./naming.js";
import { onceTold } from "../once.js";

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

/** "Roe Management LLC and Oscar Thorne": a name behind one of the persons' in an entry that is nothing but names. */
function namedBehind({ persons }: Filing, entry: Fact<string>): Fact<string>[] {
  const [first = "", name, ...more] = entry.value.replace(/\s+/g, " ").split(/,? and /);
  if (name === undefined || more.length > 0 || !isNaturalName(name)) return [];
  if (!persons.some((person) => isCalled(person, first))) return [];
  return persons.some((person) => isListed(person, name)) ? [] : [{ ...entry, value: name }];
}

/** Whether no word of a name is one of a person's, who may have it as another name. */
function sharesNoWord({ persons }: Filing, name: string): boolean {
  const words = plainName(name).split(" ");
  return !persons.some((person) =>
    plainName(person.name.value)
      .split(" ")
      .some((word) => word.length > 1 && words.includes(word)),
  );
}

/** Names in Item 2(a) that no cover page bears; certain of a 13D's list where every cover page has its own entry, and of a natural person's behind the others'. */
export function listedStrangers(
  filing: Filing,
): { readonly name: Fact<string>; readonly certain: boolean }[] {
  const { filedBy, persons, schedule } = filing;
  if (persons.length === 0) return [];
  const everyone = persons.every((person) => filedBy.some((name) => isListed(person, name.value)));
  const alone = filedBy
    .filter((name) => !persons.some((person) => isListed(person, name.value)))
    .filter((name) => listedInstead(filing) !== name)
    .map((name) => ({ name, certain: schedule === "13D" && everyone && isAName(name.value) }));
  const behind = everyone ? filedBy.flatMap((entry) => namedBehind(filing, entry)) : [];
  return [
    ...alone,
    ...behind.map((name) => ({
      name,
      certain: sharesNoWord(filing, name.value) && !tellsFormerName(filing),
    })),
  ];
}
