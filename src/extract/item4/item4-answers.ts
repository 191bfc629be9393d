import type { Paragraph } from "../../document/paragraphs.js";
import type { Fact } from "../../filing/fact.js";
import { withHeld } from "../../filing/item5/item5-held.js";
import type { RestatedRow } from "../../filing/totals/restated.js";
import type { MappedText } from "../../source/mapped-text.js";
import { readComposition } from "../holdings/composition.js";
import type { FactMaker } from "../words/fact-maker.js";
import { emptyStatement, statesAnything, type Draft } from "./item4-draft.js";
import { entriesIn, type Entry } from "./item4-entries.js";
import { figureOf, percentOf, statesFigure } from "./item4-figures.js";
import { entriesByNumber, type Numbers } from "./item4-numbers.js";
import { entriesInOrder } from "./item4-order.js";
import { figuresRespectively } from "./item4-respectively.js";
import { owningSentences, percentsTold, powersTold, toldOfEach, type Told } from "./item4-told.js";
import { readItem5, type Named } from "../item5/item5.js";
import { beginsWithClass } from "../holdings/list-of-class.js";
import { personHeaded } from "../names/subject.js";

/** "Amount beneficially owned:", "Sole power to vote or to direct the vote:" ahead of the answer. */
const CAPTION = /^[^:\d]{0,40}\b(?:owned|power|percent|vote|disposition)\b[^:\d]{0,60}:\s*/i;

/** "See the response to Row 9 on the attached cover page: 1,775,315", "See Row 11 of the cover page (6.2%)", "See Row 6. 1,775,315": the answer beside its reference. */
const REFERENCE =
  /^\W*(?:please\s+)?(?:see|refer\s+to|same\s+as)\b[^:(\d]{1,40}\b(?:rows?|items?|lines?)\s+\(?\d{1,2}\)?(?:\s+(?:of|on|in|to|above)\b[^:(\d.;–—-]{0,60})?\s*(?:[:(–—-]\s*|\.\s+(?=\d[\d,.]{0,15}%?\s*$))(?=\d{1,3},\d{3}|\d{4}|\d{1,3}(?:\.\d+)?\s*(?:%|per\s?cent))/i;

/** "Row 9 of each cover page is incorporated by reference. 1,775,315": a figure alone behind the sentence. */
const BY_REFERENCE = /\bby\s+reference\.\s+(?=\d[\d,.]{0,15}%?\s*$)/i;

/** "See Row 11 of each cover page.", "As of December 31, 2005:" ahead of the answers. */
const REFERS_FIRST =
  /^\W*as\s+of\s+[^:;(]{4,60}:\s+|^\W*(?:please\s+)?(?:see|refer\s+to)\b[^:(\d.]{1,60}\b(?:rows?|items?|lines?)\s+\(?\d{1,2}\)?(?:\s[^.\d]{0,80})?\.\s+(?=\p{Lu})/iu;

/** "Without such blocker provisions, each may have been deemed to own 469,758 shares": what nobody owns. */
const HYPOTHETICAL =
  /^\W*(?:without|absent|but\s+for|in\s+the\s+absence\s+of)\b.{1,400}\b(?:each|all|any)\s+of\s+the\s+(?:reporting|filing)\s+persons\b/is;

/**
 * What Item 4 of a 13G states of each person, by the person's index. A bare figure is said of the only
 * reporting person; where there are several, only what the text gives to one by name. References to the
 * cover page state nothing.
 */
export class Item4Answers {
  readonly statements = new Map<number, Draft>();
  /** Whether the amounts are told behind marks in the order of the cover pages. */
  private inOrder = false;

  constructor(
    private readonly persons: readonly Named[],
    private readonly make: FactMaker,
    /** Where a statement has no place of its own. */
    private readonly place: Fact<string>,
    /** The numbers by which the text calls the persons. */
    private readonly numbers: Numbers = new Map(),
    /** Whether Item 2 lists the persons in the order of their cover pages. */
    private readonly isListedInOrder: () => boolean = () => false,
  ) {}

  /** The answers to one question. @param headed the person, or those together, under whose names they stand, where they stand so */
  read(field: RestatedRow, paragraphs: readonly Paragraph[], headed: readonly number[] = []): void {
    const numbered = this.numberedIn(field, paragraphs);
    const entries = numbered.length > 0 ? numbered : this.entriesOf(paragraphs);
    const own = entries.filter((entry) => entry.persons.length > 0 || statesFigure(entry));
    for (const entry of own) {
      // Two bare figures in one answer are told apart by nothing.
      const alone = headed.length === 0 && this.persons.length === 1 ? [0] : headed;
      const bare = own.length === 1 ? alone : [];
      const whose = entry.persons.length > 0 ? entry.persons : bare;
      // What stands under several names may be what they have together.
      const told = entry.persons.length === 0 && bare.length > 1 ? { ...entry, nameBehind: true } : entry;
      for (const index of whose)
        this.add(index, (statement) => {
          this.readEntry(field, told, statement);
        });
    }
    this.readTold(field, paragraphs);
  }

  /** The answers by the persons' numbers, which they have in Item 2 or, where their amounts are told so, by their order there. */
  private numberedIn(field: RestatedRow, paragraphs: readonly Paragraph[]): Entry[] {
    if (this.numbers.size > 0) return entriesByNumber(paragraphs, this.numbers);
    if (this.persons.length < 2 || (field !== "aggregateAmount" && !this.inOrder)) return [];
    const entries = entriesInOrder(paragraphs, this.persons);
    if (entries.length === 0 || !this.isListedInOrder()) return [];
    this.inOrder = true;
    return entries;
  }

  /** The answers by name, those without one, and a figure alone in the line below a name. */
  private entriesOf(paragraphs: readonly Paragraph[]): Entry[] {
    let headed: number | null = null;
    // "The others" are known where every figure before has a name.
    let before: Set<number> | null = new Set();
    return paragraphs.flatMap(({ text: whole }): Entry[] => {
      const text = whole.slice(REFERS_FIRST.exec(whole.text)?.[0].length ?? 0, whole.length);
      const above = headed;
      headed = personHeaded(text.text, this.persons);
      const named = entriesIn(text, this.persons, [...(before ?? [])]);
      if (named.length === 0 && /\d/.test(text.text)) before = null;
      for (const { persons } of named) for (const person of persons) before?.add(person);
      if (named.length > 0) return named;
      const figures = figuresRespectively(text, this.persons.length);
      const listed = figures.length > 1 && this.tellsInOrder() ? figures : [];
      if (listed.length > 0)
        return listed.map((figure, index) => ({
          text: figure,
          persons: [index],
          answer: 0,
          nameBehind: false,
        }));
      const { index = 0, 0: lead = "" } =
        CAPTION.exec(text.text) ?? REFERENCE.exec(text.text) ?? BY_REFERENCE.exec(text.text) ?? {};
      const bare = { text, persons: [], answer: index + lead.length, nameBehind: false };
      return [above !== null && statesFigure(bare) ? { ...bare, persons: [above] } : bare];
    });
  }

  /** Whether Item 2 lists the persons, or the amounts are told of every one by name, in the order of their cover pages. */
  private tellsInOrder(): boolean {
    const places = this.persons.map(
      (_, index) => this.statements.get(index)?.aggregateAmount?.span.start ?? null,
    );
    const amountsInOrder = places.every(
      (place, index) => place !== null && (index === 0 || place > (places[index - 1] ?? place)),
    );
    return places.length > 1 && (amountsInOrder || this.isListedInOrder());
  }

  private readEntry(field: RestatedRow, entry: Entry, statement: Draft): void {
    if (field === "percentOfClass") {
      statement.percentOfClass ??= percentOf(entry, this.make);
      return;
    }
    const figure = statement[field] === null ? figureOf(entry, this.make) : null;
    if (figure === null) return;
    statement[field] = figure;
    if (field !== "aggregateAmount") statement.powersCaptioned &&= !entry.nameBehind;
    else {
      statement.amountCaptioned = !entry.nameBehind;
      const list = readComposition(entry.text, this.make);
      if (list !== null && !beginsWithClass(list, figure.value)) statement.composition ??= list;
    }
  }

  /** Sentences that give percentages or powers to persons by name, where nothing plainer is said. */
  private readTold(field: RestatedRow, paragraphs: readonly Paragraph[]): void {
    if (field === "aggregateAmount") return;
    const told = <T>(read: (text: MappedText) => readonly Told<T>[]): readonly Told<T>[] =>
      paragraphs.flatMap(({ text }) => read(text));
    if (field === "percentOfClass") {
      const percents = told((text) => percentsTold(text, this.persons, this.make));
      for (const [index, percent] of toldOfEach(percents, (a, b) => a.value.value.eq(b.value.value)))
        this.add(index, (statement) => (statement.percentOfClass ??= percent));
      return;
    }
    const powers = told((text) => powersTold(text, field, this.persons, this.make));
    for (const [index, figure] of toldOfEach(powers, (a, b) => a.value.eq(b.value)))
      this.add(index, (statement) => {
        if (statement[field] !== null) return;
        statement[field] = figure;
        statement.powersCaptioned = false;
      });
  }

  private add(index: number, change: (statement: Draft) => void): void {
    const statement = this.statements.get(index) ?? emptyStatement(this.place);
    change(statement);
    if (statesAnything(statement)) this.statements.set(index, statement);
  }

  /** "Mr. Roe may be deemed to beneficially own 5,000 shares, consisting of …", where nothing plainer is said. */
  readSentences(paragraphs: readonly Paragraph[]): void {
    const owning = paragraphs.flatMap(owningSentences);
    // Of two amounts told of all alike, one of which nobody owns, neither is taken.
    if (owning.some(({ text }) => HYPOTHETICAL.test(text.text))) return;
    for (const [index, stated] of readItem5(owning, this.persons, this.make)) {
      const { place, aggregateAmount, percentOfClass, composition } = withHeld(stated);
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

  /** Whether an amount was read of anybody. */
  stateAmounts(): boolean {
    return [...this.statements.values()].some(({ aggregateAmount }) => aggregateAmount !== null);
  }
}
