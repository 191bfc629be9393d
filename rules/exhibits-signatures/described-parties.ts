import { isAmendment } from "../../src/filing/amended.js";
import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { differInOneWord } from "../../src/figures/company-names.js";
import { datesIn } from "../../src/figures/date.js";
import { respelling } from "../../src/figures/name-spelling.js";
import { coreName, formlessName, plainName, sameName } from "../../src/figures/names.js";
import { dayOf } from "../../src/filing/days/dates.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, JointFilingAgreement, Person } from "../../src/filing/filing.js";
import { isJoint, partiesNamed } from "../../src/filing/joint-filing.js";
import { isCalled, mentions } from "../../src/filing/persons/naming.js";
import { mayBeNamed } from "../../src/filing/persons/presence.js";
import { placeOfSignature } from "../../src/filing/signatures/unsigned.js";
import { amongAll } from "./among-all.js";

const EARLIER =
  /\b(?:previously|incorporated|originally|earlier|filed\s+(?:as|with)\s+(?!herewith|hereto))\b/i;

/** Where only its entry in the list of exhibits can be seen, the parties that the entry names. */
export function* describedParties(filing: Filing, context: RuleContext): Generator<Verdict> {
  const entry = filing.exhibits.find(({ description }) => isJoint(description.value));
  if (entry === undefined) return;
  const named = partiesNamed(entry.description.value);
  if (named === null) {
    const among = amongAll(filing, entry.description);
    if (among !== null && ![entry.description, among].some(({ value }) => mayBeEarlier(filing, value))) {
      yield context.pass({
        at: [entry.description, among],
        message: "The agreement is told to be one among the reporting persons.",
      });
      return;
    }
    const message =
      "The joint filing agreement is listed as an exhibit; its text was not found in this file.";
    yield context.unverified({ at: [entry.description], message });
    return;
  }
  for (const person of filing.persons) yield verdict(filing, entry.description, named, person, context);
}

/**
 * Persons for whom the agreement in this file is signed, and whom its entry in the list of exhibits leaves out of the
 * parties that it names one by one.
 */
export function* leftOutOfEntry(
  filing: Filing,
  agreement: JointFilingAgreement,
  { fail }: RuleContext,
): Generator<Verdict> {
  const entry = filing.exhibits.find(({ description }) => isJoint(description.value))?.description;
  const named = entry === undefined ? null : partiesNamed(entry.value);
  if (entry === undefined || named === null || mayBeEarlier(filing, entry.value)) return;
  const missing = filing.persons.filter((person) => howNamed(named, person, filing) === null);
  // The list of another agreement would name none of them, or few.
  if (missing.length * 2 >= filing.persons.length) return;
  for (const person of missing) {
    const place = placeOfSignature(agreement, person);
    if (place.kind !== "signed") continue;
    yield fail({
      person,
      severity: "warning",
      at: [entry, place.signature.person],
      expected: `${person.name.value} among the parties`,
      message: `The list of exhibits names the parties to the joint filing agreement, but not ${person.name.value}, for whom the agreement in this file is signed.`,
    });
  }
}

function verdict(
  filing: Filing,
  description: Fact<string>,
  named: string,
  person: Person,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const finding = { person, at: [description, person.name] };
  const told = howNamed(named, person, filing);
  if (told === "named") {
    const message = "The list of exhibits names this person as a party to the agreement.";
    return pass({ ...finding, message });
  }
  if (told === "unsure") {
    const message =
      "Whether a party to the agreement is this person is not plain from the name in the list of exhibits.";
    return unverified({ ...finding, message });
  }
  if (mayBeEarlier(filing, description.value)) {
    const message =
      "The list of exhibits does not name this person as a party to the agreement, which was filed earlier.";
    return unverified({ ...finding, message });
  }
  const instead = told === null ? "" : ` It names ${told.other}, of whom there is no cover page.`;
  return fail({
    ...finding,
    severity: "warning",
    expected: `${person.name.value} among the parties`,
    message: `The list of exhibits names the parties to the joint filing agreement, but not ${person.name.value}, who is a reporting person.${instead}`,
  });
}

/** Whether the agreement may have been made for an earlier filing: an amendment's may, unless it bears the amendment's own day. */
function mayBeEarlier(filing: Filing, description: string): boolean {
  const ofToday = [...datesIn(description)].some(({ value }) => value === dayOf(filing));
  return EARLIER.test(description) || (isAmendment(filing) && !ofToday);
}

/** Between two parties; "Roe Fund, LP" and "Roe Group, Inc." have a comma of their own. */
const NEXT_PARTY =
  /[;,]? and |[;,](?! ?(?:L\.?\s?L?\.?\s?[CP]|Inc|Ltd|Limited|Corp|Co|PLC|N\.?\s?V|S\.?\s?A|Jr|Sr|I{2,3})\b) ?/i;
/** What follows on the last party's name. */
const BEHIND = /[\s,]{1,3}(?:\(|(?:dated|as|relating|pursuant|with|in|filed|attached|incorporated)\b).*$/i;

/** How the list tells of a person: by name, by what may be a part of the name, by another company's name, or not at all. */
function howNamed(
  named: string,
  person: Person,
  filing: Filing,
): "named" | "unsure" | { other: string } | null {
  const { persons } = filing;
  const own = named
    .replace(/\s+/g, " ")
    .split(NEXT_PARTY)
    .filter((party) => isCalled(person, party) || !persons.some((each) => isCalled(each, party)));
  if (!mayBeNamed(own.join(", "), person, persons)) return null;
  if (person.typeOfReportingPerson?.value.includes("IN") === true) return "named";
  const parties = own.map((party) => party.replace(BEHIND, "").trim());
  const like = parties.filter((party) => mayBeNamed(party, person, persons));
  if (like.length === 0 || like.some((party) => names(party, person))) return "named";
  const [other = ""] = like;
  const renamed = filing.paragraphs.some(({ value }) =>
    /\b(?:formerly|known\s+as|[fk]\/k\/a)\b/i.test(value),
  );
  return !renamed && like.every((party) => isAnother(party, person)) ? { other } : "unsure";
}

/** Whether a party's name is the person's: but for its form or a slip, or shortened where it has no form. */
function names(party: string, person: Person): boolean {
  const name = person.name.value;
  if (sameName(party, name) || respelling(party, name) !== null) return true;
  if (hasForm(party)) return ` ${plainName(party)} `.includes(` ${plainName(name)} `);
  const own = plainName(name).split(" ");
  const words = plainName(party).split(" ");
  return words.length === 1 || words.every((word) => own.includes(word)) || mentions(party, person);
}

/** Whether it is the whole name of another of like-named companies: "Roe Fund II, LP" for "Roe Fund, LP", "Roe Group Holdings LLC" for "Roe Group Management LLC". */
function isAnother(party: string, { name: { value } }: Person): boolean {
  return hasForm(party) && (coreName(party) === coreName(value) || differInOneWord(party, value));
}

function hasForm(name: string): boolean {
  return formlessName(name) !== plainName(name);
}
