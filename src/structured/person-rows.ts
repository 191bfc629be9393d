import type { Person } from "../filing/filing.js";
import { readComment, withMarks } from "./comment.js";
import type { FieldReader } from "./fields.js";
import type { Form } from "./form.js";
import { child, childrenCalled, type Element } from "./xml-tree.js";

/** A person as the cover page states it, before the Items are joined to it. */
export type PersonRows = Omit<Person, "aliases" | "holdings" | "item4" | "item5" | "told">;

const POWERS_OF_13G = "reportingPersonBeneficiallyOwnedNumberOfShares";

/** The reporting persons in order; one whose name the document does not reach is left out. */
export function readPersons({ data, words }: Form, read: FieldReader): PersonRows[] {
  const persons = [
    ...childrenCalled(child(data, "reportingPersons"), words.person),
    ...childrenCalled(data, words.person),
  ];
  return persons.flatMap((person) => readPerson(person, words.personRows, read) ?? []);
}

function readPerson(
  person: Element,
  rows: Form["words"]["personRows"],
  read: FieldReader,
): PersonRows | null {
  const name = read.text(child(person, "reportingPersonName"));
  if (name === null) return null;
  const powers = child(person, POWERS_OF_13G) ?? person;
  const groupBoxes = childrenCalled(person, rows.group).flatMap(
    (box) => read.as(box, ({ text }) => groupLetter(text)) ?? [],
  );
  const footnotes = readComment(child(person, rows.comment), read.make);
  const stated = {
    name,
    group: groupBoxes[0] ?? null,
    groupBoxes,
    sourceOfFunds: read.codes(childrenCalled(person, "fundType")),
    legalProceedings: read.flag(child(person, "legalProceedings")),
    citizenship: read.text(child(person, "citizenshipOrOrganization")),
    soleVotingPower: read.figure(child(powers, "soleVotingPower")),
    sharedVotingPower: read.figure(child(powers, "sharedVotingPower")),
    soleDispositivePower: read.figure(child(powers, "soleDispositivePower")),
    sharedDispositivePower: read.figure(child(powers, "sharedDispositivePower")),
    aggregateAmount: read.figure(child(person, rows.aggregateAmount)),
    excludesCertainShares: read.flag(child(person, rows.excludesCertainShares)),
    percentOfClass: read.percent(child(person, rows.percentOfClass)),
    typeOfReportingPerson: read.codes(childrenCalled(person, "typeOfReportingPerson")),
    footnotes,
  };
  return withMarks(stated, footnotes);
}

function groupLetter(text: string): "a" | "b" | null {
  const letter = text.trim().toLowerCase();
  return letter === "a" || letter === "b" ? letter : null;
}
