import type { Document } from "../document/document.js";
import { paragraphsOf, type Paragraph } from "../document/paragraphs.js";
import { coverStarts, readCoverPages } from "./cover/cover-pages.js";
import type { FactMaker } from "./words/fact-maker.js";
import { firstItemStart, readItems, type ItemSection } from "./items/items.js";
import { signaturePageStart } from "./signatures/signatures.js";
import { readTitlePage, type TitlePage } from "./title-page/title-page.js";

/** The parts of a schedule printed as text or HTML, and where they begin and end. */
export interface TextLayout {
  readonly document: Document;
  readonly make: FactMaker;
  readonly title: TitlePage;
  readonly covers: ReturnType<typeof readCoverPages>;
  /** Where the title page ends. */
  readonly titleEnd: number;
  readonly firstCover: number;
  /** The Items stand between these. */
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly sections: readonly ItemSection[];
  /** The first section of an Item, by its number: "2(a)". */
  readonly item: (number: string) => ItemSection | undefined;
  readonly paragraphs: readonly Paragraph[];
  /** The paragraphs behind the last cover page. */
  readonly narrative: readonly Paragraph[];
}

/** Finds the parts of a document; `null` where no schedule is named, or neither a cover page nor an Item is found. */
export function layOut(document: Document, make: FactMaker, filedAs: readonly string[]): TextLayout | null {
  const length = document.text.length;
  const bodyStart = firstItemStart(document) ?? length;
  const [firstCover = bodyStart] = coverStarts(document.text.text);
  const titleEnd = Math.min(firstCover, bodyStart);
  const title = readTitlePage(document, make, { end: titleEnd, bodyStart, filedAs });
  if (title === null) return null;

  const covers = readCoverPages(document, make, bodyStart);
  const bodyEnd = signaturePageStart(document)?.start ?? length;
  const sections = readItems(document, make, bodyStart, bodyEnd);
  if (covers.length === 0 && sections.length === 0) return null;
  const firstOf = new Map(sections.toReversed().map((section) => [section.number, section]));
  return {
    document,
    make,
    title,
    covers,
    titleEnd,
    firstCover,
    bodyStart,
    bodyEnd,
    sections,
    item: (number) => firstOf.get(number),
    paragraphs: paragraphsBetween(document, 0, sections),
    narrative: paragraphsBetween(document, covers.at(-1)?.page.end ?? 0, sections),
  };
}

/** The paragraphs from an offset on; an answer that runs on in its Item's heading is one of its own. */
function paragraphsBetween(document: Document, from: number, sections: readonly ItemSection[]): Paragraph[] {
  const cuts = sections.flatMap(({ answerStart, start, headingText }) =>
    answerStart > from && runsOn(document, start + headingText.length) ? answerStart : [],
  );
  const starts = [from, ...cuts];
  return starts.flatMap((start, index) =>
    paragraphsOf(document, start, starts[index + 1] ?? document.text.length),
  );
}

/** Whether something is printed on the line behind an offset. */
function runsOn({ text: { text } }: Document, at: number): boolean {
  return at < text.length && !/[\n\r\f]/.test(text.charAt(at));
}
