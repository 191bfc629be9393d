import type { Document } from "../document/document.js";
import { paragraphsOf } from "../document/paragraphs.js";
import type { Filing, Footnote, Item5Statement, Person } from "../filing/filing.js";
import { holdingsOf } from "../filing/holdings.js";
import { MappedTextBuilder } from "../source/mapped-text.js";
import type { SourceFile } from "../source/source-file.js";
import { aliasesOf } from "./aliases.js";
import { readBases } from "./bases.js";
import type { CoverPage } from "./cover-page.js";
import { coverStarts, readCoverPages } from "./cover-pages.js";
import { readExhibits } from "./exhibits.js";
import { factMaker, textFact, type FactMaker } from "./fact-maker.js";
import { readFiledBy } from "./filed-by.js";
import { noteElsewhere, readFootnotes } from "./footnotes.js";
import { readHistory } from "./history.js";
import { readItem5 } from "./item5.js";
import { readIssuerAddress } from "./addresses.js";
import { readScheduleA } from "./schedule-a.js";
import { readItem4, readThirteenG } from "./thirteen-g.js";
import { itemAnswer } from "./item-answer.js";
import { asItem, firstItemStart, readItems, type ItemSection } from "./items.js";
import { readJointFilingAgreement, readSignatures, signaturePageStart } from "./signatures.js";
import { readCusips, readTitlePage } from "./title-page.js";

/**
 * Reads a document of text or HTML as a Schedule 13D or 13G. `null` where it is none: no schedule named,
 * or neither a reporting person nor an Item found.
 */
export function readTextFiling(source: SourceFile, document: Document): Filing | null {
  const make = factMaker(source);
  const length = document.text.length;
  const bodyStart = firstItemStart(document) ?? length;
  const [firstCover = bodyStart] = coverStarts(document.text.text);
  const title = readTitlePage(document, make, Math.min(firstCover, bodyStart));
  if (title === null) return null;

  const covers = readCoverPages(document, make, bodyStart);
  const signatures = readSignatures(document, make);
  const bodyEnd = signaturePageStart(document)?.start ?? length;
  const sections = readItems(document, make, bodyStart, bodyEnd);
  if (covers.length === 0 && sections.length === 0) return null;

  const paragraphs = paragraphsOf(document, covers.at(-1)?.page.end ?? 0, length);
  const allParagraphs = paragraphsOf(document, 0, length);
  const prose = paragraphs.map(({ text }) => text.text).join("\n");
  const named = covers.map(({ page }) => ({
    name: page.name.value,
    aliases: aliasesOf(page.name.value, isNatural(page), prose),
  }));
  const item = (number: string) => sections.find((section) => section.number === number);
  const item5 =
    title.schedule === "13D"
      ? readItem5(item("5")?.paragraphs ?? [], named, make)
      : new Map<number, Item5Statement>();
  const allMarks = new Set(covers.flatMap(({ page }) => [...page.marksUsed]));
  const notes = covers.map(({ page, until }) => readFootnotes(document, make, page.end, until, allMarks));
  const persons = covers.map(({ page }, index) => {
    const footnotes = [...page.marksUsed].flatMap(
      (mark) => noteFor(mark, index, notes) ?? noteElsewhere(paragraphs, make, mark) ?? [],
    );
    const item4 = title.schedule === "13G" && covers.length === 1 ? readWholeItem4(item("4"), make) : null;
    return person(page, footnotes, { item4, item5: item5.get(index) ?? null }, named[index]?.aliases ?? []);
  });

  return {
    source,
    schedule: title.schedule,
    formType: title.formType,
    amendment: title.amendment,
    issuer: {
      name: title.issuerName ?? itemAnswer(item, "1", "a", /\bname\s+of\s+(?:the\s+)?issuer\b\s*:?/i, make),
      cik: null,
    },
    securityClass:
      title.securityClass ??
      itemAnswer(item, "2", "d", /\btitle\s+of\s+class\s+of\s+securities\b\s*:?/i, make),
    cusips: readCusips(document, make, title.cusip),
    eventDate: title.eventDate,
    header: null,
    issuerAddress: readIssuerAddress(item("1") ?? item("1(a)"), item("1(b)"), make),
    notice: title.notice,
    previouslyFiled13G: title.previouslyFiled13G,
    thirteenG:
      title.schedule === "13G" ? readThirteenG(document, make, Math.min(firstCover, bodyStart), item) : null,
    repairs: [],
    scheduleA: readScheduleA(document, make, bodyStart),
    persons,
    bases: readBases(allParagraphs, make),
    items: sections.map((section) => asItem(document, section, make)),
    signatures,
    jointFilingAgreement: readJointFilingAgreement(document, make),
    filedBy: readFiledBy(item("2"), make),
    exhibits: readExhibits(document, title.schedule === "13D" ? item("7") : undefined, make, bodyEnd),
    history: readHistory(allParagraphs, make),
    paragraphs: allParagraphs.map(({ text }) => textFact(make, text)),
  };
}

function isNatural(page: CoverPage): boolean {
  return page.typeOfReportingPerson?.value.includes("IN") ?? false;
}

function person(
  page: CoverPage,
  footnotes: Footnote[],
  statements: Pick<Person, "item4" | "item5">,
  aliases: readonly string[],
): Person {
  const { end: _end, marksUsed: _marks, ...rows } = page;
  const draft = { ...rows, footnotes, ...statements, aliases, holdings: [] };
  return { ...draft, holdings: holdingsOf(draft) };
}

/** The note of a mark: below the person's own cover page, else below the next that has it. */
function noteFor(mark: string, index: number, notes: readonly (readonly Footnote[])[]): Footnote | undefined {
  const nearest = [...notes.slice(index), ...notes.slice(0, index)];
  return nearest.flatMap((each) => each.filter((note) => note.mark === mark))[0];
}

/** Item 4 with its heading as one text, since answers stand on the heading's line, too. */
function readWholeItem4(section: ItemSection | undefined, make: FactMaker): Item5Statement | null {
  if (section === undefined) return null;
  const builder = new MappedTextBuilder();
  for (const text of [section.headingText, ...section.paragraphs.map((paragraph) => paragraph.text)]) {
    builder.copy(text, 0, text.length);
    if (text.length > 0) builder.replace(" ", text, text.length - 1, text.length);
  }
  return readItem4(builder.build(), make);
}
