import type { Person } from "../filing/filing.js";
import type { MappedText } from "../source/mapped-text.js";
import { withMarks } from "../extract/notes/comment-marks.js";
import { readComment } from "../extract/notes/comment.js";
import { answered, answerIn } from "./answers.js";
import { leafProse } from "./element-text.js";
import type { FieldReader } from "./fields.js";
import type { Form } from "./form.js";
import { child, childrenCalled, type Element } from "./xml-tree.js";

/** A person as the cover page states it, before the Items are joined to it. */
export type PersonRows = Omit<Person, "aliases" | "holdings" | "item4" | "item5" | "told">;

const POWERS_OF_13G = "reportingPersonBeneficiallyOwnedNumberOfShares";

/** The reporting persons in order; one whose name the document does not reach is left out. */
export function readPersons(form: Form, read: FieldReader): PersonRows[] {
  const { data, words } = form;
  const persons = [
    ...childrenCalled(child(data, "reportingPersons"), words.person),
    ...childrenCalled(data, words.person),
  ];
  return persons.flatMap((person) => readPerson(person, form, read) ?? []);
}

function readPerson(person: Element, form: Form, read: FieldReader): PersonRows | null {
  const rows = form.words.personRows;
  const name = read.text(child(person, "reportingPersonName"));
  if (name === null) return null;
  const powers = child(person, POWERS_OF_13G) ?? person;
  const groupBoxes = childrenCalled(person, rows.group).flatMap(
    (box) => read.as(box, ({ text }) => groupLetter(text)) ?? [],
  );
  const footnotes = readComment(commentOn(person, rows.comment), read.make);
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
    answers: readAnswers(person, powers, form, read),
    cik: read.text(child(person, "reportingPersonCIK", "reportingCik")),
    footnotes,
  };
  return withMarks(form.schedule, stated, footnotes);
}

/** The form of a 13G does not ask for the source of funds. */
function readAnswers(
  person: Element,
  powers: Element,
  { schedule, words: { personRows: rows } }: Form,
  read: FieldReader,
): Person["answers"] {
  const power = (name: string) => answerIn(read, powers, name);
  return answered({
    sourceOfFunds: schedule === "13D" ? answerIn(read, person, "fundType") : null,
    citizenship: answerIn(read, person, "citizenshipOrOrganization"),
    soleVotingPower: power("soleVotingPower"),
    sharedVotingPower: power("sharedVotingPower"),
    soleDispositivePower: power("soleDispositivePower"),
    sharedDispositivePower: power("sharedDispositivePower"),
    aggregateAmount: answerIn(read, person, rows.aggregateAmount),
    percentOfClass: answerIn(read, person, rows.percentOfClass),
    typeOfReportingPerson: answerIn(read, person, "typeOfReportingPerson"),
  });
}

function groupLetter(text: string): "a" | "b" | null {
  const letter = text.trim().toLowerCase();
  return letter === "a" || letter === "b" ? letter : null;
}

function commentOn(person: Element, name: string): MappedText | null {
  const comment = child(person, name);
  return comment && leafProse(comment);
}
