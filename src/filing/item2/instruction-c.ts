import { coreName, plainName } from "../../figures/names.js";
import { narrativeOf, saidOf } from "../words/clause.js";
import { chargedByIts } from "./its-office.js";
import { controlsIn } from "../persons/control.js";
import type { Fact } from "../fact.js";
import type { Filing, Person } from "../filing.js";
import { isNatural, item2Texts } from "./item2-answers.js";
import { legalForm } from "../persons/legal-form.js";
import { isCalled, mentions } from "../persons/naming.js";
import { once, onceTold } from "../once.js";
import { mayBeNamed } from "../persons/presence.js";

/** In plain words, those in charge of an entity: officers, directors, partners, managers, owners. */
const ROLE =
  /\b(?:officers?|directors?|(?:general|managing|sole)\s(?:partners?|members?|managers?|shareholders?|stockholders?|owners?)|managers?|members?|shareholders?|stockholders?|owners?|equity\s?holders?|trustees?|partners|president|chair(?:man|woman|person)?|principals?|founders?|control(?:s|led|ling)?|owned|subsidiar(?:y|ies)|parent|executives?|governing|board|owns|instruction\sc)\b/;
/** Who is in charge of the one spoken of, not of whom that one is in charge. */
const OF_ITSELF =
  /\b(?:officers?|directors?|executives?|board|its\s(?:\w+\s){0,3}(?:partners?|members?|managers?|owners?|shareholders?|stockholders?|trustees?|president|parent)|(?:controlled|owned|managed)\sby|subsidiary\sof|whose|(?:owns|controls)\s(?:all|the\sreporting))\b/;
/** Where a schedule of them may stand. */
const SCHEDULE =
  /\b(?:schedules?(?!\s*(?:13|to\b|14))|annex(?:es)?|appendix|attachment|exhibit|attached|annexed|offer\s+to\s+purchase|incorporated\s+(?:herein\s+)?by\s+reference)\b/i;
const OTHER_SCHEDULE = /\b(?:joint|agreements?|powers?\s+of\s+attorney)\b/i;
/** "None of its officers and directors was convicted" names nobody. */
const NEGATIVE = /\b(?:convict\w+|proceedings?|decree|judgment)\b/;
const TOGETHER =
  /\b(?:each|all|every|both|any)\b|\b(?:reporting|filing)\spersons?\b|\b(?:the|these|such)\s(?:entities|funds|companies|partnerships|corporations)\b/;

/** Who owns shares is another matter. */
const HOLDING =
  /\b(?:beneficial(?:ly)?|directly|indirectly)\sown\w*(?:\sby)?|\b(?:shares|stock|securities)\s(?:\w+\s){0,6}?(?:owned|held)\s(?:\w+\s)?by\b/g;

/** A principal office or business is no principal, and control of other companies nobody's who is in charge. */
const NO_ROLE =
  /\bprincipal\s(?:executive\s)?(?:offices?|place|business|occupations?|employment|address(?:es)?)\b|\b(?:changes?\s(?:of|in)\scontrol|control\stransactions?)\b/g;

/** A sentence of Item 2 on those in charge of somebody, or on where they are listed. */
export interface ToldInCharge {
  /** Without case and stops, and without the words of the persons' names that sound like offices. */
  readonly plain: string;
  readonly listed: boolean;
  readonly place: Fact<string>;
}

/** The sentences of Item 2 that tell who is in charge of an entity, or where that is told. */
export const toldInCharge = onceTold((filing: Filing): readonly ToldInCharge[] =>
  item2Texts(filing).flatMap((place) =>
    saidOf(place).flatMap((said): ToldInCharge[] => {
      const listed = SCHEDULE.test(said) && !OTHER_SCHEDULE.test(said);
      const plain = plainName(said).replace(HOLDING, " ").replace(NO_ROLE, " ");
      const told = ROLE.test(withoutNames(plain, filing)) && !NEGATIVE.test(plain);
      return listed || told ? [{ plain, listed, place }] : [];
    }),
  ),
);

/** The names hold such words, too: "Larkspur Partners". */
function withoutNames(plain: string, filing: Filing): string {
  return namesIn(filing).reduce((rest, name) => rest.replaceAll(name, " "), plain);
}

const namesIn = once(({ persons }: Filing): readonly string[] => persons.flatMap(namesOf));

function namesOf({ name, aliases }: Person): string[] {
  return [...new Set([plainName(name.value), coreName(name.value), ...aliases])]
    .filter((each) => each.length > 2)
    .sort((a, b) => b.length - a.length);
}

/** Whether a sentence tells who is in charge of the person, or where that is told. */
export function tellsOf(told: ToldInCharge, person: Person, filing: Filing): boolean {
  if (!mayConcern(told, person, filing)) return false;
  if (told.listed || OF_ITSELF.test(told.plain)) return true;
  const role = ROLE.exec(withoutNames(told.plain, filing));
  const named = Math.max(
    told.plain.search(TOGETHER),
    ...namesOf(person).map((name) => told.plain.lastIndexOf(` ${name}`)),
  );
  // "Mr. Roe is the sole member of Larkspur": the name stands behind the office.
  return role !== null && named > told.plain.indexOf(role[0]);
}

/** Whether a sentence speaks of the person, by a name or of several together. */
export function mayConcern(
  { plain }: Pick<ToldInCharge, "plain">,
  person: Person,
  { persons }: Filing,
): boolean {
  return persons.length === 1 || TOGETHER.test(plain) || mayBeNamed(plain, person, persons);
}

/** Where one of the persons is told to control the person, or `null`. */
export function controllerOf(filing: Filing, person: Person): Fact<string> | null {
  return controlsIn(filing).find(({ controlled }) => controlled === person)?.place ?? null;
}

/** By what one of the persons is in charge of another, who so answers Items 2 to 6 as one who files. */
const IN_CHARGE =
  /\b(?:general\spartners?|(?:managing|sole)\smembers?|managers?|manag(?:es?|ing)|controls?|(?:investment\s)?advis[eo]rs?|trustees?)\b/;

/** In the title of who signs for an entity: "Managing Member of Larkspur GP LLC, its general partner". */
const ITS_OWN =
  /\bits\s+(?:general\s+partner|(?:managing|sole)\s+member|(?:investment\s+)?(?:manager|advis[eo]r)|trustee)\b/i;

/** A sentence outside Item 2 in which somebody is told to be in charge, with the reporting persons whom it names. */
interface ToldCharge {
  readonly plain: string;
  readonly place: Fact<string>;
  readonly named: readonly Person[];
}

const chargesTold = once((filing: Filing): readonly ToldCharge[] =>
  narrativeOf(filing).flatMap((place) =>
    saidOf(place).flatMap((said): ToldCharge[] => {
      const plain = plainName(said);
      if (!IN_CHARGE.test(plain) || !IN_CHARGE.test(withoutNames(plain, filing))) return [];
      const named = filing.persons.filter((person) => mentions(said, person));
      return named.length === 0 ? [] : [{ plain, place, named }];
    }),
  ),
);

/** Where the text outside Item 2, or a signature, tells another reporting person to be in charge of the person, or `null`. */
export function chargedElsewhere(filing: Filing, person: Person): Fact<string> | null {
  const signed = filing.signatures?.signatures.find(
    ({ person: { value }, title }) =>
      title !== null &&
      isCalled(person, value) &&
      ITS_OWN.test(title.value) &&
      filing.persons.some((other) => other !== person && mentions(title.value, other)),
  );
  const told = chargesTold(filing).find(
    (charge) => charge.named.some((other) => other !== person) && mayConcern(charge, person, filing),
  );
  return signed?.title ?? told?.place ?? chargedByIts(filing, person, "anywhere");
}

const OF_PEOPLE =
  /\b(?:officers?|directors?|partners|managers?|control\w*|executives?|item\s+2|instruction\s+c|(?:reporting|filing|covered|certain)\s+persons?|members?|schedules?|information)\b/i;
const HEADS_PEOPLE =
  /^[^.]{0,120}\b(?:(?:executive\s+)?officers?\s+(?:and|or|&)\s+directors?|directors?\s+(?:and|or|&)\s+(?:executive\s+|principal\s+)?officers?|executive\s+officers|board\s+of\s+(?:directors|managers|trustees))\b[^.]{0,120}$/i;

/** Where the filing lists officers and directors outside Item 2: in a schedule, or in an exhibit by its entry. */
export const listedOutside = onceTold((filing: Filing): Fact<string> | null => {
  const [officer] = filing.scheduleA;
  if (officer !== undefined) return officer;
  const listed = filing.exhibits.find(({ description: { value } }) => OF_PEOPLE.test(value));
  return listed?.description ?? narrativeOf(filing).find(({ value }) => HEADS_PEOPLE.test(value)) ?? null;
});

/**
 * Whether General Instruction C asks for those in charge of a person: of corporations and partnerships,
 * perhaps of other entities, not of natural persons and trusts.
 */
export function isAsked(filing: Filing, person: Person): boolean | "perhaps" {
  if (isNatural(filing, person)) return false;
  const form = legalForm(filing, person);
  if (form === "natural" || form === "trust") return false;
  const types = person.typeOfReportingPerson?.value ?? [];
  if (form === "corporation" || form === "partnership") return true;
  if (form === "company") return LIABILITY.test(person.name.value) ? "perhaps" : true;
  return types.includes("CO") || types.includes("PN") ? true : "perhaps";
}

/** An LLC may be run as either. */
const LIABILITY = /\b(?:l\.?\s?l\.?\s?[cp]|p\.?l\.?l\.?c|limited\s+liability)\b/i;
