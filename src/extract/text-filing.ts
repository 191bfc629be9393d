import type { Document } from "../document/document.js";
import { paragraphsOf } from "../document/paragraphs.js";
import type { Filing } from "../filing/filing.js";
import type { SourceFile } from "../source/source-file.js";
import { readIssuerAddress } from "./addresses.js";
import { readBases } from "./bases.js";
import { coverStarts, readCoverPages } from "./cover-pages.js";
import { readExhibits } from "./exhibits.js";
import { factMaker, textFact } from "./fact-maker.js";
import { readFiledBy } from "./filed-by.js";
import { readHistory } from "./history.js";
import { itemAnswer } from "./item-answer.js";
import { readIssuances } from "./issuances.js";
import { asItem, firstItemStart, readItems } from "./items.js";
import { readPersons } from "./persons.js";
import { readScheduleA } from "./schedule-a.js";
import { readJointFilingAgreement, readSignatures, signaturePageStart } from "./signatures.js";
import { readThirteenG } from "./thirteen-g.js";
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
  const item = (number: string) => sections.find((section) => section.number === number);
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
    eventDateWords: title.eventDateWords,
    header: null,
    issuerAddress: readIssuerAddress(item("1") ?? item("1(a)"), item("1(b)"), make),
    notice: title.notice,
    previouslyFiled13G: title.previouslyFiled13G,
    thirteenG:
      title.schedule === "13G" ? readThirteenG(document, make, Math.min(firstCover, bodyStart), item) : null,
    repairs: [],
    scheduleA: readScheduleA(document, make, bodyStart),
    persons: readPersons({ document, make, schedule: title.schedule, covers, paragraphs, item }),
    bases: readBases(allParagraphs, make),
    issuances: readIssuances(paragraphs, make),
    items: sections.map((section) => asItem(document, section, make)),
    signatures,
    jointFilingAgreement: readJointFilingAgreement(document, make),
    filedBy: readFiledBy(item("2"), make),
    exhibits: readExhibits(document, title.schedule === "13D" ? item("7") : undefined, make, bodyEnd),
    history: readHistory(allParagraphs, make),
    paragraphs: allParagraphs.map(({ text }) => textFact(make, text)),
  };
}
