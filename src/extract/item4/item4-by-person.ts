import type { Paragraph } from "../../document/paragraphs.js";
import type { Item5Statement } from "../../filing/filing.js";
import type { RestatedRow } from "../../filing/totals/restated.js";
import type { FactMaker } from "../words/fact-maker.js";
import { Item4Answers } from "./item4-answers.js";
import { namesTogether } from "./item4-labels.js";
import { letteredAnswers, powersInLine } from "./item4-lettered.js";
import { numbersIn } from "./item4-numbers.js";
import { namesInOrder } from "./item4-order.js";
import { ITEM4_QUESTIONS, ITEM4_ROWS, TO_ANSWER } from "./item4-questions.js";
import type { Named } from "../item5/item5.js";
import type { ItemSection } from "../items/items.js";
import { withBreaksAtNames } from "../items/lost-breaks.js";
import { personHeaded } from "../names/subject.js";
import { readTablesByPerson } from "../tables/tables-by-person.js";

const LETTERS = String.raw`^[\s•-]*(?:\(?(?:[a-c]|[ivx]{1,4}|\d)[.)]\s*){0,2}`;
const QUESTIONS: readonly (readonly [RestatedRow, RegExp])[] = ITEM4_ROWS.map((row) => [
  row,
  new RegExp(String.raw`${LETTERS}${ITEM4_QUESTIONS[row]}${TO_ANSWER}`, "i"),
]);
/** The caption over the four powers is no answer to the question before it. */
const POWERS = /^[\s•-]*\(?c[.)]\s*number\s+of\s+shares\b/i;

/** The answers under one question, in the name of one person, or of several together, where they stand under it. */
interface Answer {
  readonly field: RestatedRow;
  readonly headed: readonly number[];
  readonly paragraphs: Paragraph[];
}

/**
 * Item 4 of a printed 13G for several persons, by the person's index: the persons under each question ("Roe Fund LP:
 * 5,528,000"), or the questions under each person's name; or a table with the persons in rows;
 * or sentences without any question.
 */
export function readItem4ByPerson(
  section: ItemSection,
  persons: readonly Named[],
  make: FactMaker,
  item2: readonly Paragraph[],
): Map<number, Item5Statement> {
  const numbers = [item2, section.paragraphs].map((list) => numbersIn(list, persons));
  const known = numbers.find(({ size }) => size > 0) ?? new Map<string, number>();
  const answers = new Item4Answers(persons, make, section.heading, known, () => namesInOrder(item2, persons));
  readQuestions(answers, section.paragraphs, persons);
  // Below questions that nobody answered a sentence may tell what is owned.
  if (!answers.stateAmounts()) answers.readSentences(section.paragraphs);
  // A caption of a table may look like a question, whose answer the row below is not.
  return new Map([...answers.statements, ...readTablesByPerson(section.paragraphs, persons, make)]);
}

/** Reads what paragraphs answer to the questions that they ask, the persons below each or each below a person's name. */
export function readQuestions(
  answers: Item4Answers,
  paragraphs: readonly Paragraph[],
  persons: readonly Named[],
): void {
  const asked = answersOf(withBreaksAtNames(paragraphs, persons), persons);
  if (asked.length === 0)
    for (const { field, paragraphs: answer } of letteredAnswers(paragraphs)) answers.read(field, answer);
  for (const { field, headed, paragraphs: answer } of asked) answers.read(field, answer, headed);
  for (const { field, paragraphs: answer } of asked)
    if (field === "aggregateAmount") answers.readSentences(answer);
}

/** The paragraphs before the first that asks more than what is owned: the form's own questions may be typed below one another. */
export function beforeFurther(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const next = paragraphs.findIndex(({ text }) => {
    const field = questionOf(text.text)?.field ?? "aggregateAmount";
    return field !== "aggregateAmount";
  });
  return next < 0 ? paragraphs : paragraphs.slice(0, next);
}

function answersOf(paragraphs: readonly Paragraph[], persons: readonly Named[]): Answer[] {
  const answers: Answer[] = [];
  let headed: readonly number[] = [];
  let headedLast = false;
  let questionsUnderNames = false;
  for (const paragraph of paragraphs) {
    const names = headedBy(paragraph.text.text, persons);
    const question = names.length === 0 ? questionOf(paragraph.text.text) : null;
    const powers = questionsUnderNames && question === null ? powersInLine(paragraph) : [];
    const last = answers.at(-1);
    if (names.length > 0) {
      headed = names;
      if (last !== undefined) answers.push({ field: last.field, headed, paragraphs: [] });
    } else if (question !== null) {
      questionsUnderNames ||= headedLast;
      if (!questionsUnderNames) headed = [];
      const rest = paragraph.text.slice(question.end);
      const paragraphsHere = rest.text.trim() === "" ? [] : [{ ...paragraph, text: rest }];
      answers.push({ field: question.field, headed, paragraphs: paragraphsHere });
    } else if (powers.length > 0)
      for (const { field, paragraphs: answer } of powers) answers.push({ field, headed, paragraphs: answer });
    else if (!POWERS.test(paragraph.text.text)) last?.paragraphs.push(paragraph);
    headedLast = names.length > 0;
  }
  return answers;
}

/** The persons whose names alone make up a paragraph: one, or several together. */
function headedBy(text: string, persons: readonly Named[]): readonly number[] {
  const one = personHeaded(text, persons);
  return one === null ? namesTogether(text, persons) : [one];
}

function questionOf(text: string): { readonly field: RestatedRow; readonly end: number } | null {
  for (const [field, pattern] of QUESTIONS) {
    const match = pattern.exec(text);
    if (match !== null) return { field, end: match[0].length };
  }
  return null;
}
