import type { Document } from "../document/document.js";
import { paragraphsOf } from "../document/paragraphs.js";
import type { Filing } from "../filing/filing.js";
import type { SourceFile } from "../source/source-file.js";
import { readIssuerAddress } from "./addresses.js";
import { readBackground } from "./background.js";
import { readBases } from "./bases.js";
import { readConversions } from "./conversions.js";
import { readConversionPrices } from "./conversion-prices.js";
import { readClosings } from "./closings.js";
import { coverStarts, readCoverPages } from "./cover-pages.js";
import { readExhibitReferences } from "./exhibit-references.js";
import { readExhibits } from "./exhibits.js";
import { factMaker, textFact } from "./fact-maker.js";
import { readFiledBy } from "./filed-by.js";
import { readHistory } from "./history.js";
import { itemAnswer } from "./item-answer.js";
import { readIssuances } from "./issuances.js";
import { readItem2 } from "./item2.js";
import { asItem, firstItemStart, readItems, textsOf } from "./items.js";
import { readOfficers } from "./officers.js";
import { readPersons } from "./persons.js";
import { readPurchases } from "./purchases.js";
import { readScheduleA } from "./schedule-a.js";
import { readJointFilingAgreement, readSignatures, signaturePageStart } from "./signatures.js";
import { purchasesInTables } from "./table-purchases.js";
import { readTables } from "./tables.js";
import { readTransactions } from "./transactions.js";
import { readToldExclusions } from "./told-exclusions.js";
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
  const tables = readTables(document, make, covers.at(-1)?.page.end ?? 0, length);
  const item = (number: string) => sections.find((section) => section.number === number);
  const item5c = sections.filter(({ number }) => number === "5(c)");
  const item5 = item5c.length > 0 ? item5c : sections.filter(({ number }) => number === "5");
  const issuer =
    title.issuerName ?? itemAnswer(item, "1", "a", /\bname\s+of\s+(?:the\s+)?issuer\b\s*:?/i, make);
  const persons = readPersons({ document, make, schedule: title.schedule, covers, paragraphs, item });
  const jointFilingAgreement = readJointFilingAgreement(document, make);
  return {
    source,
    schedule: title.schedule,
    formType: title.formType,
    amendment: title.amendment,
    issuer: {
      name: issuer,
      cik: null,
    },
    securityClass:
      title.securityClass ??
      itemAnswer(item, "2", "d", /\btitle\s+of\s+class\s+of\s+securities\b\s*:?/i, make),
    cusips: readCusips(document, make, title.cusip),
    eventDate: title.eventDate,
    titleAnswers: title.answers,
    eventDateWords: title.eventDateWords,
    header: null,
    issuerAddress: readIssuerAddress(item("1") ?? item("1(a)"), item("1(b)"), make),
    notice: title.notice,
    previouslyFiled13G: title.previouslyFiled13G,
    thirteenG:
      title.schedule === "13G" ? readThirteenG(document, make, Math.min(firstCover, bodyStart), item) : null,
    repairs: [],
    scheduleA: readScheduleA(document, make, bodyStart),
    officers: readOfficers(document, make, bodyStart),
    persons,
    background: readBackground({
      persons: persons.map(({ name, aliases }) => ({ name: name.value, aliases })),
      issuer: issuer?.value ?? null,
      securityClass: title.securityClass?.value ?? null,
      title: title.noticeText === null ? [] : [title.noticeText],
      item1: ["1", "1(a)", "1(b)"].flatMap((number) => textsOf(item(number))),
      item2: readItem2(title.schedule, item),
      prose: paragraphs.map(({ text }) => text),
      make,
    }),
    bases: readBases(allParagraphs, make),
    issuances: readIssuances(paragraphs, make),
    tables,
    transactions:
      title.schedule === "13D"
        ? readTransactions({
            document,
            paragraphs: item5.flatMap(({ paragraphs: own }) => own),
            lettered: item5c.length > 0,
            schedulesFrom: item5.at(-1)?.end ?? null,
            persons: persons.map(({ name, aliases }) => ({ name: name.value, aliases })),
            make,
          })
        : null,
    purchases: [...readPurchases(allParagraphs, make), ...purchasesInTables(tables)],
    conversions: readConversions(allParagraphs, make),
    conversionPrices: readConversionPrices(allParagraphs, make),
    exclusions: readToldExclusions(allParagraphs, make),
    ...readClosings(sections, make),
    items: sections.map((section) => asItem(document, section, make)),
    signatures,
    jointFilingAgreement,
    filedBy: readFiledBy(item("2"), make),
    exhibits: readExhibits(document, title.schedule === "13D" ? item("7") : undefined, make, bodyEnd),
    exhibitReferences: readExhibitReferences(
      sections.filter(({ number }) => /^[1-6]/.test(number)).flatMap(textsOf),
      make,
    ),
    history: readHistory(allParagraphs, make),
    paragraphs: allParagraphs.map(({ text }) => textFact(make, text)),
  };
}
