import { plainName } from "../../figures/names.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";
import type { Owned } from "./item5-captions.js";
import { readBare } from "./item5-bare.js";
import { isOfPowersAlone, readClause, type ClauseStatement } from "./item5-clause.js";
import { clausesOf } from "./item5-clauses.js";
import { heldIn, type Held } from "./item5-held.js";
import { deemedIn } from "./item5-deemed.js";
import { isNobodysOwn, toldInOrder, type InOrder } from "./item5-in-order.js";
import { isEntry, leadsElsewhere } from "./item5-list.js";
import { nowOf } from "./item5-now.js";
import { readEntry } from "./item5-row.js";
import { ToldLast } from "./item5-told-last.js";
import type { Reporter } from "./item5-names.js";
import { add, emptyDraft, type Draft } from "./item5-statement.js";
import {
  isAnothersHeading,
  isCollective,
  isOfOne,
  labelled,
  isAnswerOfAll,
  isThey,
  leadsToAll,
  ownersBehind,
  captionsLabelled,
  subjectsIn5,
} from "./item5-subject.js";
import { eachMister, messrsHeaded } from "../names/messrs.js";
import { isEachOnes, reportAlike } from "../cover/reported-alike.js";
import { sentencesOf } from "../words/sentences.js";
import { ITEM_5A, TablesByPerson } from "../tables/tables-by-person.js";
import { mentionsIn, personHeaded } from "../names/subject.js";

/** Reads the paragraphs of Item 5 in order: whom one speaks of may be said by one before it. */
export class Item5Reader {
  readonly drafts = new Map<number, Draft>();
  private current: readonly number[];
  /** Whether captions are answered for all as one. */
  private ofAll = false;
  /** The sentence before, whose subject may be "they". */
  private before: MappedText | null = null;
  /** The last paragraph that is no line of a list. */
  private lead = "";
  private readonly last: ToldLast;
  private readonly tables: TablesByPerson;

  constructor(
    private readonly persons: readonly Reporter[],
    private readonly make: FactMaker,
  ) {
    this.current = persons.length === 1 ? [0] : [];
    this.tables = new TablesByPerson(persons, make, ITEM_5A);
    this.last = new ToldLast(persons, make);
  }

  read(text: MappedText): void {
    const rows = this.tables.readOrNamed(text);
    for (const row of rows) add(this.draftOf(row.person, text), { ...row, parts: null });
    if (rows.length > 0) return;
    const listed = readEntry(text, this.lead, this.persons, this.make);
    if (listed !== null) {
      add(this.draftOf(listed.person, text), { ...listed, parts: null, powers: [] });
      return;
    }
    const before = this.lead;
    // "The Reporting Person has:" below a person's name is that person's.
    const isOnes = this.current.length === 1 && isOfOne(text.text);
    if (/\p{L}{3}/u.test(text.text) && !isEntry(text.text, this.persons)) this.lead = text.text;
    const one = personHeaded(text.text, this.persons);
    const headed = one === null ? messrsHeaded(text.text, this.persons) : [one];
    if (headed.length > 0) {
      this.turnTo(headed);
      for (const person of headed) this.draftOf(person, text);
    } else if (isAnothersHeading(text.text)) this.turnTo([]);
    else if (this.persons.length > 1 && leadsToAll(text.text, this.persons) && !isOnes) {
      // What is told ahead of the lead is told in sentences.
      this.readSentences(text);
      this.turnTo([]);
      this.ofAll = true;
    } else {
      if (this.current.length === 0 && isAnswerOfAll(text.text, before, this.persons)) this.ofAll = true;
      this.readSentences(text);
    }
  }

  private readSentences(text: MappedText): void {
    const label = captionsLabelled(text.text, this.persons);
    if (label !== null) this.turnTo(label.persons);
    const told = text.slice(label?.end ?? 0);
    this.before = null;
    for (const [start, end] of sentencesOf(told.text)) {
      const sentence = told.slice(start, end);
      for (const clause of clausesOf(sentence, this.persons)) this.readClause(nowOf(clause), text);
      this.hold(deemedIn(sentence, this.before, this.persons, this.make), text);
      this.before = sentence;
    }
  }

  private readClause(clause: MappedText, paragraph: MappedText): void {
    const inOrder = toldInOrder(clause, this.persons, this.make);
    if (inOrder.length > 0) this.addInOrder(inOrder, paragraph);
    else this.readOwn(clause, paragraph);
  }

  private readOwn(clause: MappedText, paragraph: MappedText): void {
    this.hold(heldIn(clause, this.persons, this.make), paragraph);
    const stated = readClause(clause, this.make);
    const bare = stated?.owned === null || stated === null ? this.readBare(clause, paragraph) : false;
    if (stated === null) {
      if (!bare && !this.last.readParts(clause)) this.hold(this.last.readPercent(clause), paragraph);
      return;
    }
    this.last.forget();
    const lead = eachMister(clause.text.slice(0, stated.verb));
    if (!stated.captioned && (isCollective(lead) || isThey(lead, this.before?.text ?? "", this.persons))) {
      if (stated.owned !== null) this.current = [];
      // Behind a colon or a mark the figure is one of a list.
      if (/^[^\d:(]*\d/.test(clause.text.slice(stated.verb))) this.addCollective(stated, clause, paragraph);
      return;
    }
    const named =
      ownersBehind(lead, clause.text.slice(stated.verb), this.persons) ??
      this.subjects(lead, stated.captioned);
    if (stated.captioned && named.length === 0 && this.ofAll) {
      this.addCollective(stated, clause, paragraph);
      return;
    }
    if (isNobodysOwn(named, lead, clause.text)) return;
    const isFilers = named.length === 0 && this.persons.length === 1 && isOfPowersAlone(stated, lead);
    const told = isFilers ? this.current : named;
    for (const person of told) add(this.draftOf(person, paragraph), stated);
    this.hold(this.last.readVoted(stated, clause, named), paragraph);
    this.remember(stated.owned, named, ({ owned }) => owned);
    // Captions behind a sentence on somebody else are not the last person's.
    if (named.length > 0 || stated.owned !== null) this.turnTo(named);
  }

  /** A number and a percentage behind a name, or alone below it, unless what leads there is of another matter; whether it is read. */
  private readBare(clause: MappedText, paragraph: MappedText): boolean {
    if (leadsElsewhere(this.lead)) return false;
    const bare = readBare(clause, this.persons, this.current, this.make);
    if (bare === null) return false;
    const { owned, persons } = bare;
    for (const person of persons) this.draftOf(person, paragraph).owned.push(owned);
    this.remember(owned, persons, (draft) => draft.owned);
    this.turnTo(persons);
    return true;
  }

  private addInOrder(told: readonly InOrder[], paragraph: MappedText): void {
    for (const { person, stated } of told) add(this.draftOf(person, paragraph), stated);
    for (const { held } of told) this.hold(held, paragraph);
    this.last.forget();
    this.turnTo([]);
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
  private addCollective(stated: ClauseStatement, clause: MappedText, paragraph: MappedText): void {
    const alike = reportAlike(this.persons, "aggregateAmount");
    const owned = alike ? stated.owned : null;
    const powers = stated.powers.filter((told) => isEachOnes(this.persons, told));
    const percent = alike ? stated.percent : null;
    if (owned === null && powers.length === 0 && percent === null) return;
    const everyone = this.persons.map((_, index) => index);
    for (const person of everyone)
      add(this.draftOf(person, paragraph).collective, { owned, parts: null, powers, percent });
    if (alike) this.hold(this.last.readVoted(stated, clause, everyone), paragraph);
    this.remember(owned, everyone, ({ collective }) => collective.owned);
  }

  private remember(owned: Owned | null, persons: readonly number[], of: (draft: Draft) => Owned[]): void {
    this.last.remember(owned, persons, persons.flatMap((person) => this.drafts.get(person) ?? []).map(of));
  }

  private hold(all: readonly Held[], paragraph: MappedText): void {
    for (const held of all) this.draftOf(held.person, paragraph).held.push(held);
  }

  private draftOf(person: number, place: MappedText): Draft {
    const draft = this.drafts.get(person) ?? emptyDraft(textFact(this.make, place));
    this.drafts.set(person, draft);
    return draft;
  }
}
