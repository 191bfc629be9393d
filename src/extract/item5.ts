import type { Paragraph } from "../document/paragraphs.js";
import { plainName } from "../figures/names.js";
import type { Item5Statement, PowerName } from "../filing/filing.js";
import type { MappedText } from "../source/mapped-text.js";
import { readComposition } from "./composition.js";
import { textFact, type FactMaker } from "./fact-maker.js";
import type { Owned } from "./item5-captions.js";
import { readClause, type ClauseStatement } from "./item5-clause.js";
import { clausesOf } from "./item5-clauses.js";
import { heldIn } from "./item5-held.js";
import { listPieces, readListed } from "./item5-list.js";
import { representedPercent } from "./item5-represents.js";
import { readRow } from "./item5-row.js";
import { withShortNames, type Reporter } from "./item5-names.js";
import { add, emptyDraft, statementOf, type Draft } from "./item5-statement.js";
import {
  isAnothersHeading,
  isCollective,
  isOfOne,
  labelled,
  leadsToAll,
  subjectsIn5,
} from "./item5-subject.js";
import { eachMister, messrsHeaded } from "./messrs.js";
import { withoutMistaken } from "./mistaken-names.js";
import { sentencesOf } from "./sentences.js";
import { TablesByPerson } from "./tables-by-person.js";
import { mentionsIn, personHeaded } from "./subject.js";

export type { Named } from "./subject.js";
export { asReporter, type Reporter } from "./item5-names.js";

/** What several persons own as one. */
const TOGETHER = /\bin\s+the\s+aggregate\b|\bcollectively\b|\btogether\b/i;

/** "This amount consists of (i) 600,000 shares held and (ii) …": the parts of the amount just told. */
const CONSISTS =
  /^\s*(?:this|that|such|these|those|the\s+foregoing)(?:\s+(?:aggregate|amounts?|number|holdings?|of|shares|total)){0,4}\s+(?:consists?|(?:is|are)\s+(?:comprised|composed|made\s+up))\s/i;

/** What Item 5 states of each person, by the person's index; a person of whom it says nothing is missing. */
export function readItem5(
  paragraphs: readonly Paragraph[],
  reporters: readonly Reporter[],
  make: FactMaker,
  issuer?: string | null,
): Map<number, Item5Statement> {
  const persons = withShortNames(reporters, issuer ?? null, paragraphs);
  const reader = new Item5Reader(persons, make);
  for (const { text } of paragraphs) for (const piece of listPieces(text, persons)) reader.read(piece);
  const stated = new Map([...reader.drafts].map(([person, draft]) => [person, statementOf(draft)]));
  return withoutMistaken(stated, persons, reporters);
}

/** Whether several persons report one and the same figure in a row of all their cover pages. */
function reportAlike(reporters: readonly Reporter[], row: PowerName | "aggregateAmount"): boolean {
  const [first, ...others] = reporters.map(({ [row]: figure }) => figure?.value ?? null);
  return (
    first !== undefined &&
    first !== null &&
    others.length > 0 &&
    others.every((other) => other?.eq(first) === true)
  );
}

/** What a clause states of how much somebody owns. */
interface Told {
  readonly owned: Owned;
  readonly persons: readonly number[];
  readonly lists: readonly Owned[][];
}

/** Reads the paragraphs of Item 5 in order: whom one speaks of may be said by one before it. */
class Item5Reader {
  readonly drafts = new Map<number, Draft>();
  private current: readonly number[];
  /** Whether captions are answered for all as one. */
  private ofAll = false;
  /** The last paragraph that is no line of a list. */
  private lead = "";
  /** What the last clause stated, and of whom, where it may be the next that gives the percentage. */
  private last: Told | null = null;
  private readonly tables: TablesByPerson;

  constructor(
    private readonly persons: readonly Reporter[],
    private readonly make: FactMaker,
  ) {
    this.current = persons.length === 1 ? [0] : [];
    this.tables = new TablesByPerson(persons, make);
  }

  read(text: MappedText): void {
    const rows = this.tables.read(text);
    for (const row of rows) add(this.draftOf(row.person, text), { ...row, parts: null });
    if (rows.length > 0) return;
    const listed =
      readListed(text, this.lead, this.persons, this.make) ??
      readRow(text, this.lead, this.persons, this.make);
    if (listed !== null) {
      const draft = this.draftOf(listed.person, text);
      if (listed.owned !== null) draft.owned.push(listed.owned);
      draft.percent ??= listed.percent;
      return;
    }
    if (/\p{L}{3}/u.test(text.text)) this.lead = text.text;
    const one = personHeaded(text.text, this.persons);
    const headed = one === null ? messrsHeaded(text.text, this.persons) : [one];
    if (headed.length > 0) {
      this.turnTo(headed);
      for (const person of headed) this.draftOf(person, text);
    } else if (isAnothersHeading(text.text)) this.turnTo([]);
    else if (this.persons.length > 1 && this.leadsToAll(text.text)) {
      this.turnTo([]);
      this.ofAll = true;
    } else
      for (const [start, end] of sentencesOf(text.text))
        for (const clause of clausesOf(text.slice(start, end), this.persons)) this.readClause(clause, text);
  }

  /** "The Reporting Person has:" below a person's name is that person's. */
  private leadsToAll(text: string): boolean {
    return leadsToAll(text, this.persons) && !(this.current.length === 1 && isOfOne(text));
  }

  private readClause(clause: MappedText, paragraph: MappedText): void {
    for (const held of heldIn(clause, this.persons, this.make))
      this.draftOf(held.person, paragraph).held.push(held);
    const stated = readClause(clause, this.make);
    if (stated === null) {
      if (!this.readParts(clause)) this.readPercent(clause);
      return;
    }
    this.last = null;
    const lead = eachMister(clause.text.slice(0, stated.verb));
    if (!stated.captioned && isCollective(lead)) {
      if (stated.owned !== null) this.current = [];
      // Behind a colon or a mark the figure is one of a list.
      if (/^[^\d:(]*\d/.test(clause.text.slice(stated.verb))) this.addCollective(stated, paragraph);
      return;
    }
    const named = this.subjects(lead, stated.captioned);
    if (stated.captioned && named.length === 0 && this.ofAll) {
      this.addCollective(stated, paragraph);
      return;
    }
    // What several own "in the aggregate" is nobody's own amount.
    if (named.length > 1 && TOGETHER.test(clause.text)) return;
    for (const person of named) add(this.draftOf(person, paragraph), stated);
    this.remember(stated, named, ({ owned }) => owned);
    // Captions behind a sentence on somebody else are not the last person's.
    if (named.length > 0 || stated.owned !== null) this.turnTo(named);
  }

  private turnTo(persons: readonly number[]): void {
    this.current = persons;
    this.ofAll = false;
  }

  private subjects(lead: string, captioned: boolean): readonly number[] {
    if (!captioned) return subjectsIn5(lead, this.persons, this.current);
    if (isAnothersHeading(lead) && mentionsIn(plainName(lead), this.persons).length === 0) this.turnTo([]);
    const label = labelled(lead, this.persons);
    if (label !== null) this.turnTo([label]);
    return this.current;
  }

  /** What is told of all as one is true of each only where the cover pages all report one and the same. */
  private addCollective(stated: ClauseStatement, paragraph: MappedText): void {
    const alike = reportAlike(this.persons, "aggregateAmount");
    const owned = alike ? stated.owned : null;
    const powers = stated.powers.filter(({ power }) => reportAlike(this.persons, power));
    const percent = alike ? stated.percent : null;
    if (owned === null && powers.length === 0 && percent === null) return;
    const everyone = this.persons.map((_, index) => index);
    for (const person of everyone)
      add(this.draftOf(person, paragraph).collective, { owned, parts: null, powers, percent });
    this.remember({ ...stated, owned }, everyone, ({ collective }) => collective.owned);
  }

  private remember(
    { owned }: ClauseStatement,
    named: readonly number[],
    of: (draft: Draft) => Owned[],
  ): void {
    if (owned === null) return;
    const lists = named.flatMap((person) => this.drafts.get(person) ?? []).map(of);
    this.last = lists.length > 0 ? { owned, persons: named, lists } : null;
  }

  /** The parts that a sentence of its own names of the amount just told; whether it does. */
  private readParts(clause: MappedText): boolean {
    const { last } = this;
    if (last?.owned.composition !== null || !CONSISTS.test(clause.text)) return false;
    const composition = readComposition(clause, this.make);
    if (composition?.claim !== "whole" || composition.total !== null) return false;
    const owned = { ...last.owned, composition };
    for (const list of last.lists) list.splice(-1, 1, owned);
    this.last = { ...last, owned };
    return true;
  }

  /** The percentage that a sentence of its own gives of the amount just told. */
  private readPercent(clause: MappedText): void {
    const { last } = this;
    this.last = null;
    if (last?.owned.percent !== null) return;
    const percent = representedPercent(clause, last.persons, this.persons, this.make);
    if (percent === null) return;
    for (const list of last.lists) list.splice(-1, 1, { ...last.owned, percent });
  }

  private draftOf(person: number, place: MappedText): Draft {
    const draft = this.drafts.get(person) ?? emptyDraft(textFact(this.make, place));
    this.drafts.set(person, draft);
    return draft;
  }
}
