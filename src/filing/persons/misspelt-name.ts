import { differInForm } from "../../figures/legal-forms.js";
import { respelling } from "../../figures/name-spelling.js";
import { plainName } from "../../figures/names.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { AGREED, ITEM_2, SIGNED, type NameList } from "./name-lists.js";
import { isCalled, mentions } from "./naming.js";
import { oneUnnamed } from "./told-filers.js";
import { stated } from "../words/wording.js";

/** Names that are plainly the person's, and nobody else's, but for a slip: below the person's own signature, and in Item 2(a). */
export function respelledOf(filing: Filing, person: Person): ReadonlyMap<string, Fact<string>> {
  const { persons, signatures, jointFilingAgreement, background, filedBy, structure } = filing;
  const below = (page: Filing["signatures"]): Fact<string>[] =>
    (page?.signatures ?? []).flatMap(({ person: signed, signer, respelled, title }) =>
      stated([
        signer !== null && isCalled(person, signer.value) ? respelled : null,
        isCalled(person, signed.value) ? signedFor(title) : null,
        structure !== null && isCalled(person, signed.value) ? withFamilySlip(person, signer) : null,
      ]),
    );
  const own = (names: readonly Fact<string>[], aligned: boolean): Fact<string> | undefined =>
    names.find(
      ({ value }) => isMisspelt(person, value, aligned) && !persons.some((each) => isNamed(each, value)),
    );
  const inItem2 = background.respelled.flatMap(({ of, told }) => (of === person.name.value ? [told] : []));
  const inItsPlace = oneUnnamed(filing) === person && (persons.length > 1 || filedBy.length === 1);
  const found = [
    [ITEM_2, own(inItem2, inItsPlace)],
    [SIGNED, own(below(signatures), true)],
    [AGREED, own(below(jointFilingAgreement), true)],
  ] as const;
  return new Map(found.flatMap(([words, name]) => (name === undefined ? [] : [[words, name]])));
}

/** The name in a structured signature, below which none is printed, where the family name alone is spelled otherwise. */
function withFamilySlip(person: Person, signer: Fact<string> | null): Fact<string> | null {
  const spelled = signer === null ? null : respelling(person.name.value, signer.value);
  return spelled?.close === true && !spelled.first ? signer : null;
}

/** "Attorney-in-Fact for Jane M. Roe", below the signature. */
const FOR_WHOM = /\battorney[\s-]in[\s-]fact\s+for\s+([^,;()*]{3,80})/i;

/** The person for whom an attorney signs, by the words of the signature. */
function signedFor(title: Fact<string> | null): Fact<string> | null {
  const name = FOR_WHOM.exec(title?.value ?? "")?.[1]?.trim();
  return title === null || name === undefined ? null : { ...title, value: name };
}

/** The one name of a list that may be the person's, where the list has the person by no other and the name is nobody else's. */
export function misspeltIn(
  { names, text }: NameList,
  person: Person,
  persons: readonly Person[],
): Fact<string> | undefined {
  const isListed = (each: Person): boolean =>
    names.some(({ value }) => isNamed(each, value)) || mentions(withoutRespelled(text, names, each), each);
  if (isListed(person)) return undefined;
  const all = distinct(names);
  const aligned = all.length === persons.length;
  const strangers = all.filter(({ value }) =>
    respelling(person.name.value, value) !== null
      ? // Another's defined term may be a part of it, too: "Larkspur" of a whole family.
        !persons.some((each) => isCalled(each, value))
      : !persons.some((each) => isNamed(each, value)),
  );
  const [name, ...others] = strangers.filter(({ value }) => isMisspelt(person, value, aligned));
  if (name === undefined || others.length > 0) return undefined;
  const claiming = persons.filter((each) => !isListed(each) && isMisspelt(each, name.value, aligned));
  return claiming.length === 1 ? name : undefined;
}

/** The name of another legal form by which a list has the person, where it has none of the person's own. */
export function inOtherForm({ names, text }: NameList, person: Person): Fact<string> | null {
  const own = names.filter(({ value }) => isCalled(person, value));
  const alike = own.find(({ value }) => !differInForm(person.name.value, value));
  const whole = ` ${plainName(text)} `.includes(` ${plainName(person.name.value)} `);
  return alike === undefined && !whole ? (own[0] ?? null) : null;
}

/** A defined term may be a part of the misspelt name: "Larkspur" of "Larkspur Holdnigs LLC". */
export function isNamed(person: Person, text: string): boolean {
  if (isCalled(person, text)) return true;
  if (!mentions(text, person)) return false;
  const spelled = respelling(person.name.value, text);
  return spelled?.close !== true && spelled?.within !== true;
}

/** Whether `text` prints the person's own name, and no mere defined term within another: "Merger Sub" in "Spruce Merger Sub, Inc." */
export function isSpelledAlike(person: Person, text: string): boolean {
  const whole = ` ${plainName(text)} `.includes(` ${plainName(person.name.value)} `);
  return isCalled(person, text) || (whole && isNamed(person, text));
}

function withoutRespelled(text: string, names: readonly Fact<string>[], person: Person): string {
  return names
    .filter(({ value }) => respelling(person.name.value, value)?.close === true)
    .reduce((rest, { value }) => rest.replaceAll(value, " "), text);
}

/** A given name may be shortened, and a relative's is another: it counts only where the list has as many names as there are persons. */
function isMisspelt(person: Person, text: string, aligned: boolean): boolean {
  const found = respelling(person.name.value, text);
  if (found === null) return false;
  const natural = person.typeOfReportingPerson?.value.includes("IN") !== false;
  if (!natural || !found.first || found.transposed) return true;
  return aligned && !found.from.startsWith(found.to) && !found.to.startsWith(found.from);
}

function distinct(names: readonly Fact<string>[]): Fact<string>[] {
  return [...new Map(names.map((name) => [plainName(name.value), name])).values()];
}
