import { respelling } from "../../figures/name-spelling.js";
import { formlessName, plainName } from "../../figures/names.js";
import type { Fact } from "../fact.js";
import type { Filing, Person, SignaturePage } from "../filing.js";
import { isCalled } from "../persons/naming.js";
import { signsByAgent, signsForOthers } from "./signing.js";
import { isNamedAsEntity, signsForItself } from "../persons/surplus.js";

/**
 * The name of a sister, which the filing gives nowhere else, under which somebody signs in the place of the one person
 * whose signature is missing: "Spruce Merger Sub, Inc." for Spruce Acquisition Sub, Inc. Everybody else signs.
 */
export function signedInstead(filing: Filing, page: SignaturePage, person: Person): Fact<string> | null {
  const { persons, structure } = filing;
  if (structure !== null || signsByAgent(page) || signsForOthers(page)) return null;
  const hasSigned = (each: Person): boolean =>
    page.signatures.some((signature) => isCalled(each, signature.person.value));
  if (!persons.every((each) => (each === person) !== hasSigned(each))) return null;
  const others = page.signatures.filter(
    (signature) => !persons.some((each) => isCalled(each, signature.person.value)),
  );
  const [signature, ...further] = others;
  if (signature === undefined || further.length > 0 || signature.signer === null) return null;
  const name = signature.person;
  const strange = areSisters(person.name.value, name.value) && signsForItself(signature);
  return strange && !isTold(filing, page, name.value) ? name : null;
}

/** Two entities whose names begin alike, and have each a word that the other has not. */
function areSisters(a: string, b: string): boolean {
  if (!isNamedAsEntity(a) || !isNamedAsEntity(b) || respelling(a, b) !== null) return false;
  const [one, other] = [formlessName(a).split(" "), formlessName(b).split(" ")];
  const own = (words: readonly string[], from: readonly string[]): boolean =>
    words.some((word) => !from.includes(word));
  return one[0] === other[0] && own(one, other) && own(other, one);
}

/** Whether the filing has the name anywhere besides this signature. */
function isTold(
  { paragraphs, jointFilingAgreement: agreement }: Filing,
  page: SignaturePage,
  name: string,
): boolean {
  const plain = plainName(name);
  const isIn = (text: string): boolean => ` ${plainName(text)} `.includes(` ${plain} `);
  return (
    ` ${plainName(page.text.value)} `.split(` ${plain} `).length > 2 ||
    isIn(agreement?.text.value ?? "") ||
    paragraphs.some(({ span, value }) => span.end <= page.heading.span.start && isIn(value))
  );
}
