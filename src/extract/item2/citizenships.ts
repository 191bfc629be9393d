import { plainName } from "../../figures/names.js";
import { narrowed } from "../../figures/places.js";
import type { StatedPlaces } from "../../filing/background.js";
import type { Fact } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import { bareAnswers, type Told } from "./bare-citizenships.js";
import { barePlaces, clausesTold, type PlacesOfPersons } from "./citizenship-clauses.js";
import type { FactMaker } from "../words/fact-maker.js";
import type { Item2, Item2Part } from "./item2.js";
import { namedByNumber, numbersIn } from "../item4/item4-numbers.js";
import { sentencesOf } from "../words/sentences.js";
import { mentionsIn, type Named } from "../names/subject.js";

/** What is told of a person, and what other words of Item 2 tell plainly where it is told in the answer itself. */
export interface CitizenshipTold {
  readonly told: Fact<StatedPlaces>;
  readonly elsewhere: Fact<StatedPlaces> | null;
}

/**
 * What the text of Item 2 tells of each person's citizenship or place of organisation, by the person's index; of whom it tells
 * nothing, what the introduction before it does: "J Acquisition Corp., a Texas corporation".
 */
export function readCitizenships(
  { all, citizenship, paragraphs }: Pick<Item2, "all" | "citizenship" | "paragraphs">,
  persons: readonly Named[],
  make: FactMaker,
  introduction: () => readonly MappedText[] = () => [],
): (index: number) => CitizenshipTold | null {
  const filers = paragraphs.filter(({ letters }) => letters.includes("a"));
  const numbered = byNumber(citizenship, filers, persons);
  const answered =
    numbered.length > 0
      ? numbered
      : [
          ...(byPosition(citizenship, filers, persons) ?? bareAnswers(citizenship, persons)),
          ...toldIn(citizenship, persons, true),
        ];
  const elsewhere = toldIn(
    all.filter((text) => !citizenship.includes(text)),
    persons,
    false,
  ).filter(({ plain }) => plain);
  let introduced: Told[] | null = null;
  const inIntroduction = (): Told[] =>
    (introduced ??= toldIn(introduction(), persons, false, DEFINED_TERM).filter(({ plain }) => plain));
  return (index) => {
    const named = answered.filter(({ persons: of }) => of.includes(index));
    const byName = named.filter(({ others = false }) => !others);
    const own = byName.length > 0 ? byName : named;
    const isOf = ({ persons: of }: Told): boolean => of.includes(index);
    const besides = elsewhere.filter(isOf);
    const inItem2 = own.length > 0 ? own : besides;
    const told = together(inItem2.length > 0 ? inItem2 : inIntroduction().filter(isOf), make);
    if (told === null) return null;
    const ofForm = own.length === 0 ? [] : besides.filter((each) => each.ofForm === true);
    return { told, elsewhere: together(ofForm, make) };
  };
}

/** What several clauses tell of one person, where the first of them stands. */
function together(told: readonly Told[], make: FactMaker): Fact<StatedPlaces> | null {
  const [first] = told;
  if (first === undefined) return null;
  const places = narrowed(told.flatMap((each) => each.places));
  const plain = told.every((each) => each.plain) && told.every((each) => sameSet(each.places, places));
  return make({ places, plain }, first.from, first.start, first.end);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}

/** The question ahead of its answer: "(c) Citizenship:". */
const QUESTION = /^\s*(?:item\s+2\s*)?\(?[cf][.)]{1,2}\s{0,9}citizenship(?:\s[^:()]{1,40})?:\s*/i;

/** "(i) Cayman Islands (ii)-(iv) Delaware", where Item 2(a) gives the persons these numbers. */
function byNumber(
  answers: readonly MappedText[],
  filers: readonly Item2Part[],
  persons: readonly Named[],
): Told[] {
  const texts = answers.map((text) => text.slice(QUESTION.exec(text.text)?.[0].length ?? 0, text.length));
  if (!texts.some(({ text }) => /^\s*(?:\(|\w{1,4}[.):]\s)/.test(text))) return [];
  const numbers = numbersIn(filers, persons);
  const told = texts.flatMap((text) =>
    namedByNumber(text, numbers).map(({ persons: of, piece }) => ({
      of,
      piece,
      places: barePlaces(piece.text),
    })),
  );
  const of = told.flatMap((each) => each.of);
  if (of.length !== persons.length || new Set(of).size < of.length) return [];
  const read = told.flatMap(({ of: each, piece, places }) =>
    places === null ? [] : [{ persons: each, places, plain: true, from: piece, start: 0, end: piece.length }],
  );
  return read.length === told.length ? read : [];
}

/** "Cayman Islands; Delaware; United States": as many places as persons, whose they are in the order in which Item 2(a) names them. */
function byPosition(
  texts: readonly MappedText[],
  filers: readonly Item2Part[],
  persons: readonly Named[],
): Told[] | null {
  const [text, ...more] = texts.filter((each) => barePlaces(each.text) !== null);
  if (text === undefined || more.length > 0 || persons.length < 2) return null;
  const pieces = text.text.split(";");
  const places = pieces.map(barePlaces);
  if (pieces.length !== persons.length) return null;
  const order = orderOf(filers, persons);
  let start = 0;
  const told = pieces.flatMap((piece, index) => {
    const from = start;
    start += piece.length + 1;
    const [of, named] = [order?.[index] ?? index, places[index] ?? null];
    if (named === null) return [];
    return [{ persons: [of], places: named, plain: order !== null, from: text, start: from, end: start - 1 }];
  });
  return told.length === persons.length ? told : null;
}

/** The persons in the order in which Item 2(a) names them first; `null` where it does not name them all. */
function orderOf(filers: readonly Item2Part[], persons: readonly Named[]): number[] | null {
  const plain = ` ${filers.map(({ text }) => plainName(text.text)).join(" ")} `;
  const order = [...new Set(mentionsIn(plain, persons).map(({ person }) => person))];
  return order.length === persons.length ? order : null;
}

/** `("Berkshire" or "Parent")`: among several who are introduced no name of the next. */
const DEFINED_TERM =
  /\((?:the\s|collectively,?\s|together,?\s)?["“][^()"“”]{1,40}["”](?:,?\s(?:or|and)\s["“][^()"“”]{1,40}["”]){0,2}\)/g;

/** The clauses that name persons and then places, without what matches `aside`. */
function toldIn(
  texts: readonly MappedText[],
  persons: readonly Named[],
  answers: boolean,
  aside?: RegExp,
): Told[] {
  const plain = (sentence: string): string => (aside === undefined ? sentence : sentence.replace(aside, " "));
  return texts.flatMap((text) =>
    sentencesOf(text.text).flatMap(([start, end]) =>
      pieceByPiece(plain(text.text.slice(start, end)), persons, answers).map((told) => ({
        ...told,
        from: text,
        start,
        end,
      })),
    ),
  );
}

/** What a sentence tells; where that is not plain, what the one piece between its semicolons tells plainly of the same persons. */
function pieceByPiece(sentence: string, persons: readonly Named[], answers: boolean): PlacesOfPersons[] {
  const whole = clausesTold(sentence, persons, answers);
  if (!sentence.includes(";") || whole.every(({ plain }) => plain)) return whole;
  const pieces = sentence.split(";").flatMap((piece) => clausesTold(piece, persons, answers));
  return whole.map((told) => {
    const [own, ...more] = pieces.filter(({ persons: of }) =>
      of.some((index) => told.persons.includes(index)),
    );
    const same = own?.plain === true && more.length === 0 && own.persons.length === told.persons.length;
    return told.plain || !same ? told : own;
  });
}
