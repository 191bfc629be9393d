import type { Paragraph } from "../document/paragraphs.js";
import { isNamed } from "../extract/aliases.js";
import type { FactMaker } from "../extract/fact-maker.js";
import { readItem5, type Named } from "../extract/item5.js";
import { sentencesOf } from "../extract/sentences.js";
import { numberAtStart } from "../figures/number.js";
import { percentAtStart } from "../figures/percent.js";
import type { Fact, Figure } from "../filing/fact.js";
import type { Item5Statement, PowerName } from "../filing/filing.js";
import type { MappedText } from "../source/mapped-text.js";
import { leafParagraphs } from "./element-text.js";
import type { FieldReader } from "./fields.js";
import { child, descend, type Element } from "./xml-tree.js";

type Draft = { -readonly [K in keyof Item5Statement]: Item5Statement[K] };
type FigureName = PowerName | "aggregateAmount";

/** The elements of Item 4 of a 13G; all hold free text. */
const FIGURES: readonly [FigureName, readonly string[]][] = [
  ["aggregateAmount", ["amountBeneficiallyOwned"]],
  ["soleVotingPower", ["numberOfSharesPersonHas", "solePowerOrDirectToVote"]],
  ["sharedVotingPower", ["numberOfSharesPersonHas", "sharedPowerOrDirectToVote"]],
  ["soleDispositivePower", ["numberOfSharesPersonHas", "solePowerOrDirectToDispose"]],
  ["sharedDispositivePower", ["numberOfSharesPersonHas", "sharedPowerOrDirectToDispose"]],
];

/** "Amount beneficially owned:", "Sole power to vote or to direct the vote:" ahead of the answer. */
const CAPTION = /^[^:\d]{0,40}\b(?:owned|power|percent|vote|disposition)\b[^:\d]{0,60}:\s*/i;
const NAME_AND_ANSWER = /^(.{2,150}?)\s*(?::|\s[-–—])\s*(?=[\d.])/;

/** A sentence on how many shares are owned; "the beneficial owner … for purposes of Section 13(d)" and a list of parts are none. */
const OWNS_SHARES =
  /\bbeneficial(?:ly)?,?\s+own[a-z]*[^.;(\d]{1,60}\d[\d,.'’]*\s+(?:\w+\s+){0,4}?(?:shares?|units?|adss?)\b/i;

/** A line of Item 4: whose it is by its own words, and where its answer begins. */
interface Line {
  readonly text: MappedText;
  readonly person: number | null;
  readonly answer: number;
}

/**
 * What Item 4 of a 13G states of each person, by the person's index. A bare figure is said of the only
 * reporting person; where there are several, only what the text gives to one by name. References to the
 * cover page state nothing.
 */
export function readItem4(
  item4: Element | null,
  persons: readonly Named[],
  read: FieldReader,
): Map<number, Item5Statement> {
  const reader = new Item4Reader(persons, read.make);
  if (item4 === null) return reader.statements;
  const place = read.nameOf(item4);
  for (const [name, path] of FIGURES) {
    reader.readInto(descend(item4, ...path), place, (statement, line) => {
      statement[name] ??= figureOf(line, read.make);
    });
  }
  reader.readInto(child(item4, "classPercent"), place, (statement, line) => {
    statement.percentOfClass ??= percentOf(line, read.make);
  });
  reader.readSentences(child(item4, "amountBeneficiallyOwned"));
  return reader.statements;
}

class Item4Reader {
  readonly statements = new Map<number, Draft>();

  constructor(
    private readonly persons: readonly Named[],
    private readonly make: FactMaker,
  ) {}

  /** "Mr. Roe may be deemed to beneficially own 5,000 shares, consisting of …", where nothing plainer is said. */
  readSentences(element: Element | null): void {
    if (element === null) return;
    const sentences = leafParagraphs(element).flatMap(owningSentences);
    for (const [index, statement] of readItem5(sentences, this.persons, this.make)) {
      const { place, aggregateAmount, percentOfClass, composition } = statement;
      const known = this.statements.get(index) ?? emptyStatement(place);
      if (aggregateAmount === null || known.aggregateAmount !== null) continue;
      const percent = known.percentOfClass ?? percentOfClass;
      this.statements.set(index, {
        ...known,
        aggregateAmount,
        percentOfClass: percent,
        composition,
        amountCaptioned: false,
      });
    }
  }

  readInto(element: Element | null, place: Fact<string>, put: (statement: Draft, line: Line) => void): void {
    const lines = element === null ? [] : leafParagraphs(element).map(({ text }) => this.lineOf(text));
    const own = lines.filter((line) => line.person !== null || statesFigure(line));
    for (const line of own) {
      // Two bare figures in one answer are told apart by nothing.
      const index = line.person ?? (this.persons.length === 1 && own.length === 1 ? 0 : null);
      if (index === null) continue;
      const statement = this.statements.get(index) ?? emptyStatement(place);
      put(statement, line);
      if (statesAnything(statement)) this.statements.set(index, statement);
    }
  }

  private lineOf(text: MappedText): Line {
    const named = NAME_AND_ANSWER.exec(text.text);
    const lead = named?.[1] ?? "";
    const person = this.persons.findIndex(({ aliases }) => isNamed(lead, aliases));
    if (named !== null && person >= 0) return { text, person, answer: named[0].length };
    return { text, person: null, answer: CAPTION.exec(text.text)?.[0].length ?? 0 };
  }
}

/** What may follow a count for it to be the whole answer: a unit, a note, another sentence. */
const COUNTED =
  /^(?!\s*%)\s*(?:$|[;*([†]|,(?!\d)|\.\s*$|(?:(?:class\s+[a-z]|common|ordinary|american|depositary|restricted|voting|preferred)\s+){0,3}(?:shares?|units?|stock|adss?)\b)/i;

function statesFigure({ text, answer }: Line): boolean {
  const rest = text.text.slice(answer);
  const end = numberAtStart(rest)?.end ?? percentAt(rest)?.end;
  return end !== undefined && /^\s*%|^\s*per\s?cent/i.test(rest.slice(end)) !== COUNTED.test(rest.slice(end));
}

function figureOf({ text, answer }: Line, make: FactMaker): Figure | null {
  const rest = text.text.slice(answer);
  const number = numberAtStart(rest);
  if (number === null || !COUNTED.test(rest.slice(number.end))) return null;
  return { ...make(number.value, text, answer + number.start, answer + number.end), marks: [] };
}

function percentOf({ text, answer }: Line, make: FactMaker): Draft["percentOfClass"] {
  const rest = text.text.slice(answer);
  const found = percentAt(rest);
  return found && make(found.percent, text, answer + found.start, answer + found.end);
}

/** A percentage that is the whole answer: bare, or with its sign. */
function percentAt(rest: string): ReturnType<typeof percentAtStart> {
  const found = percentAtStart(rest);
  if (found === null || rest.slice(0, found.start).trim() !== "") return null;
  const signed = /%|per\s?cent/i.test(rest.slice(found.start, found.end));
  return signed || /^\s*(?:$|[*(;[†]|\.\s*$)/.test(rest.slice(found.end)) ? found : null;
}

function owningSentences(paragraph: Paragraph): Paragraph[] {
  return sentencesOf(paragraph.text.text)
    .map(([start, end]) => ({ ...paragraph, text: paragraph.text.slice(start, end) }))
    .filter(({ text }) => OWNS_SHARES.test(text.text));
}

function emptyStatement(place: Fact<string>): Draft {
  return {
    place,
    soleVotingPower: null,
    sharedVotingPower: null,
    soleDispositivePower: null,
    sharedDispositivePower: null,
    aggregateAmount: null,
    percentOfClass: null,
    composition: null,
    // Each figure has an element of its own.
    powersCaptioned: true,
    amountCaptioned: true,
  };
}

function statesAnything({
  place: _place,
  powersCaptioned: _powers,
  amountCaptioned: _amount,
  ...stated
}: Draft): boolean {
  return Object.values(stated).some((value) => value !== null);
}
