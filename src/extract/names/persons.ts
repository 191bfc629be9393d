import { isNaturalByType } from "../../figures/natural-name.js";
import type { Document } from "../../document/document.js";
import { paragraphsOf, type Paragraph } from "../../document/paragraphs.js";
import type { Filing, Footnote, Person } from "../../filing/filing.js";
import { holdingsOf } from "../../filing/parts/accounts.js";
import { withMarks } from "../notes/comment-marks.js";
import { readShownComment } from "../notes/comment.js";
import type { CoverPage } from "../cover/cover-page.js";
import { OWNED_OR_VOTED, withDefinedAmounts } from "../holdings/defined-amounts.js";
import type { FactMaker } from "../words/fact-maker.js";
import { noteElsewhere, readFootnotes, withReference } from "../notes/footnotes.js";
import { readItem4ByPerson } from "../item4/item4-by-person.js";
import { withToldAmount } from "../item4/item4-amount.js";
import { item4Section } from "../item4/item4-section.js";
import { readWholeItem4 } from "../item4/item4-whole.js";
import { asReporter, readItem5, type Named } from "../item5/item5.js";
import { withBreaksAmongPowers } from "../items/lost-breaks.js";
import { byShortNames } from "./mistaken-names.js";
import type { ItemSection } from "../items/items.js";
import { readTold } from "../holdings/tellings.js";
import { namesIn } from "./titles.js";
import { wholeRights } from "../holdings/whole-right.js";

/** What the reporting persons are put together from. */
export interface PersonSources {
  readonly document: Document;
  readonly make: FactMaker;
  readonly schedule: Filing["schedule"];
  readonly issuer: string | null;
  readonly covers: readonly { readonly page: CoverPage; readonly until: number }[];
  /** The prose behind the cover pages. */
  readonly paragraphs: readonly Paragraph[];
  readonly item: (number: string) => ItemSection | undefined;
}

/** The reporting persons: each cover page joined with its notes and with what Item 4 or 5 states of the same person. */
export function readPersons(sources: PersonSources): Person[] {
  const { document, make, paragraphs } = sources;
  const below = sources.covers.map(({ page, until }) => paragraphsOf(document, page.end, until));
  const comments = below.map((each) => readShownComment(each, make));
  const covers = sources.covers.map(({ page, until }, index) => ({
    page: withMarks(sources.schedule, page, comments[index] ?? []),
    until,
  }));
  const named = namesIn(
    covers.map(({ page }) => ({ name: page.name.value, natural: isNatural(page) })),
    paragraphs.map(({ text }) => text.text),
  );
  const statements = readStatements(sources, named);
  const allMarks = new Set(covers.flatMap(({ page }) => [...page.marksUsed]));
  const notes = below.map((each) => readFootnotes(each, make, allMarks));
  const footnotes = covers.map(({ page }, index) => [
    ...[...page.marksUsed]
      .flatMap((mark) => noteFor(mark, index, notes) ?? noteElsewhere(paragraphs, make, mark) ?? [])
      .map((note) => withReference(note, nearestFirst(notes, index).flat())),
    ...(comments[index] ?? []),
  ]);
  const told = readTold(
    paragraphs,
    covers.map(({ page }, index) => ({
      ...page,
      footnotes: footnotes[index] ?? [],
      aliases: named[index]?.aliases ?? [],
    })),
    make,
  );
  return covers.map(({ page }, index) =>
    person(
      page,
      footnotes[index] ?? [],
      { ...statements(index), told: told(index) },
      named[index]?.aliases ?? [],
    ),
  );
}

type Statements = Pick<Person, "item4" | "item5">;

/** Item 5 of a 13D tells of each person by name; Item 4 of a 13G answers under captions, with names where there are several. */
function readStatements(
  { schedule, item, issuer, covers, paragraphs, make }: PersonSources,
  named: readonly Named[],
): (index: number) => Statements {
  const reporters = named.map((each, index) => asReporter(each, covers[index]?.page));
  if (schedule === "13G") {
    const section = item4Section(item);
    const whole = covers.length === 1 ? readWholeItem4(section, make) : null;
    const only = whole && section && withToldAmount(whole, section, named, make);
    const item2 = ["2(a)", "2"].flatMap((number) => item(number)?.paragraphs ?? []);
    const each =
      section === undefined || only !== null
        ? null
        : byShortNames(reporters, issuer, section.paragraphs, (persons) =>
            readItem4ByPerson(section, persons, make, item2),
          );
    return (index) => ({ item4: only ?? each?.get(index) ?? null, item5: null });
  }
  const parted = withBreaksAmongPowers(item("5")?.paragraphs ?? [], reporters);
  const told = withDefinedAmounts(parted, paragraphs, OWNED_OR_VOTED);
  const item5 = readItem5(told, reporters, make, issuer);
  return (index) => ({ item4: null, item5: item5.get(index) ?? null });
}

function isNatural(page: CoverPage): boolean {
  return isNaturalByType(page.typeOfReportingPerson?.value, page.name.value);
}

function person(
  page: CoverPage,
  footnotes: Footnote[],
  statements: Statements & Pick<Person, "told">,
  aliases: readonly string[],
): Person {
  const { end: _end, marksUsed: _marks, parts = null, ...rows } = page;
  const whole = wholeRights(footnotes, rows);
  const told = [...(parts === null ? [] : [parts]), ...statements.told, ...whole];
  const draft = { ...rows, footnotes, ...statements, told, aliases, holdings: [] };
  return { ...draft, holdings: holdingsOf(draft) };
}

/** The note of a mark: below the person's own cover page, else below the next that has it. */
function noteFor(mark: string, index: number, notes: readonly (readonly Footnote[])[]): Footnote | undefined {
  return nearestFirst(notes, index).flatMap((each) => each.filter((note) => note.mark === mark))[0];
}

function nearestFirst<T>(each: readonly T[], index: number): T[] {
  return [...each.slice(index), ...each.slice(0, index)];
}
