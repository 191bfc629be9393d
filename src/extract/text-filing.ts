import type { Document } from "../document/document.js";
import { paragraphsOf } from "../document/paragraphs.js";
import type { Filing, Person } from "../filing/filing.js";
import type { SourceFile } from "../source/source-file.js";
import { readIssuerAddress } from "./addresses.js";
import { asNamed, readBackground } from "./background.js";
import { readCertifiedTrue } from "./certified-true.js";
import { readLetteredCeased } from "./ceased.js";
import { coverStarts, readCoverPages } from "./cover-pages.js";
import { readRepeatedCusips } from "./cusips.js";
import { readExhibitReferences } from "./exhibit-references.js";
import { readExhibits } from "./exhibits.js";
import { isOfNote } from "./footnotes.js";
import { factMaker, textFact, type FactMaker } from "./fact-maker.js";
import { readFiledBy } from "./filed-by.js";
import { answerText, itemAnswer } from "./item-answer.js";
import { readItem2 } from "./item2.js";
import { asItem, firstItemStart, readItems, textsOf, type ItemSection } from "./items.js";
import { readJointFilingAgreement } from "./joint-agreement.js";
import { readOfficers } from "./officers.js";
import { readHeadedNumbers, readOwnNumbers } from "./own-numbers.js";
import { readPersons } from "./persons.js";
import { passagesOf } from "./passages.js";
import { readSlips } from "./slips.js";
import { readScheduleA } from "./schedule-a.js";
import { readSignatures, signaturePageStart } from "./signatures.js";
import { readSourceOfFunds } from "./source-of-funds.js";
import { readTables } from "./tables.js";
import { readTransactions } from "./transactions.js";
import { readThirteenG } from "./thirteen-g.js";
import { readTitlePage } from "./title-page.js";
import { readToldInProse } from "./told-in-prose.js";

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
  const firstOf = new Map(sections.toReversed().map((section) => [section.number, section]));
  const item = (number: string) => firstOf.get(number);
  const item5c = sections.filter(({ number }) => number === "5(c)");
  const item5 = item5c.length > 0 ? item5c : sections.filter(({ number }) => number === "5");
  const issuerAnswer = answerText(item, "1", "a", /\bname\s+of\s+(?:the\s+)?issuer\b\s*:?/i);
  const issuer = title.issuerName ?? (issuerAnswer && textFact(make, issuerAnswer));
  const persons = readPersons({
    document,
    make,
    schedule: title.schedule,
    issuer: issuer?.value ?? null,
    covers,
    paragraphs,
    item,
  });
  const item2 = readItem2(title.schedule, item);
  const jointFilingAgreement = readJointFilingAgreement(document, make);
  return {
    source,
    format: "printed",
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
    cusips: [...title.cusips, ...readRepeatedCusips(document, make, title.cusips, bodyEnd)],
    eventDate: title.eventDate,
    titleAnswers: title.answers,
    eventDateWords: title.eventDateWords,
    header: null,
    issuerAddress: readIssuerAddress(item("1") ?? item("1(a)"), item("1(b)"), make),
    notice: title.notice,
    previouslyFiled13G: title.previouslyFiled13G,
    thirteenG:
      title.schedule === "13G"
        ? readThirteenG(document, make, Math.min(firstCover, bodyStart), item, persons)
        : null,
    fivePercentCeased:
      title.schedule === "13D"
        ? readLetteredCeased(
            ["5", "5(e)"].flatMap((number) => textsOf(item(number))),
            make,
          )
        : null,
    repairs: [],
    structure: null,
    scheduleA: readScheduleA(document, make, bodyStart),
    officers: readOfficers(document, make, bodyStart),
    persons,
    background: readBackground({
      persons: persons.map(asNamed),
      issuer: issuer?.value ?? null,
      securityClass: title.securityClass?.value ?? null,
      title: title.noticeText === null ? [] : [title.noticeText],
      item1: ["1", "1(a)", "1(b)"].flatMap((number) => textsOf(item(number))),
      issuerAnswer: title.issuerName && issuerAnswer,
      item2,
      prose: paragraphs.map(({ text }) => text),
      make,
    }),
    ...readToldInProse(
      {
        everywhere: allParagraphs,
        narrative: paragraphs,
        recited: allParagraphs.filter(({ start }) => start >= firstCover && start < bodyEnd),
        items: sections,
        tables,
        schedule: title.schedule,
        persons,
      },
      make,
    ),
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
    sourceOfFunds: title.schedule === "13D" ? sourceOfFunds(sections, persons, make) : null,
    items: sections.map((section) => asItem(document, section, make)),
    signatures,
    certifiedTrue: readCertifiedTrue(paragraphs, make),
    jointFilingAgreement,
    filedBy: readFiledBy(item2.paragraphs, title.schedule, make),
    ...readExhibits(document, title.schedule === "13D" ? item("7") : undefined, make, bodyEnd),
    attachments: null,
    exhibitReferences: readExhibitReferences(
      sections.filter(({ number }) => /^[1-6]/.test(number)).flatMap(textsOf),
      make,
    ),
    ownNumbers: [
      ...readHeadedNumbers(document, make, Math.min(firstCover, bodyStart), bodyStart),
      ...readOwnNumbers(
        allParagraphs.filter(({ start }) => start < bodyEnd),
        title.schedule,
        make,
      ),
    ],
    previousAccession: null,
    slips: readSlips(
      passagesOf(
        allParagraphs,
        { bodyStart, bodyEnd, exhibitList: title.schedule === "13D" ? item("7") : undefined },
        (text) => isOfNote(textFact(make, text), persons),
      ),
      source.encoding === "windows-1252",
      make,
    ),
    paragraphs: allParagraphs.map(({ text }) => textFact(make, text)),
  };
}

function sourceOfFunds(
  sections: readonly ItemSection[],
  persons: readonly Person[],
  make: FactMaker,
): Filing["sourceOfFunds"] {
  const [section, ...more] = sections.filter(({ number }) => number === "3");
  return section === undefined
    ? null
    : readSourceOfFunds(
        { heading: section.heading, texts: [section, ...more].flatMap(textsOf) },
        persons.map(({ name, aliases }) => ({ name: name.value, aliases })),
        make,
      );
}
