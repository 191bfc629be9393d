import type { Document } from "../document/document.js";
import { paragraphsOf } from "../document/paragraphs.js";
import type { Filing, Footnote, Item5Statement, Person } from "../filing/filing.js";
import { holdingsOf } from "../filing/holdings.js";
import type { SourceFile } from "../source/source-file.js";
import { aliasesOf } from "./aliases.js";
import { readBases } from "./bases.js";
import type { CoverPage } from "./cover-page.js";
import { coverStarts, readCoverPages } from "./cover-pages.js";
import { readExhibits } from "./exhibits.js";
import { factMaker, textFact } from "./fact-maker.js";
import { readFiledBy } from "./filed-by.js";
import { readFootnotes } from "./footnotes.js";
import { readHistory } from "./history.js";
import { readItem5 } from "./item5.js";
import { asItem, firstItemStart, readItems } from "./items.js";
import { readJointFilingAgreement, readSignatures } from "./signatures.js";
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
  const bodyEnd = offsetOf(document, signatures?.heading.span.start) ?? length;
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
  const persons = covers.map(({ page, until }, index) => {
    const footnotes = readFootnotes(document, make, page.end, until, allMarks);
    return person(page, footnotes, item5.get(index) ?? null, named[index]?.aliases ?? []);
  });

  return {
    source,
    schedule: title.schedule,
    formType: title.formType,
    amendment: title.amendment,
    issuer: { name: title.issuerName, cik: null },
    securityClass: title.securityClass,
    cusips: readCusips(document, make, title.cusip),
    eventDate: title.eventDate,
    header: null,
    issuerAddress: null,
    notice: null,
    previouslyFiled13G: null,
    thirteenG: null,
    repairs: [],
    scheduleA: [],
    persons,
    bases: readBases(allParagraphs, make),
    items: sections.map((section) => asItem(document, section, make)),
    signatures,
    jointFilingAgreement: readJointFilingAgreement(document, make),
    filedBy: readFiledBy(item("2"), make),
    exhibits: readExhibits(item("7"), make),
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
  item5: Item5Statement | null,
  aliases: readonly string[],
): Person {
  const { end: _end, marksUsed: _marks, ...rows } = page;
  const draft = { ...rows, footnotes, item4: null, item5, aliases, holdings: [] };
  return { ...draft, holdings: holdingsOf(draft) };
}

/** The offset in the document's text of an offset in the file. */
function offsetOf(document: Document, source: number | undefined): number | null {
  if (source === undefined) return null;
  return (
    document.lines.find((line) => document.text.source(line.start, line.end).start >= source)?.start ?? null
  );
}
