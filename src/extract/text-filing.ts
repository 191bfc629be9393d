import type { Document } from "../document/document.js";
import type { Filing, Person } from "../filing/filing.js";
import type { SourceFile } from "../source/source-file.js";
import { readIssuerAddress } from "./item2/addresses.js";
import { papersStart } from "./exhibits/attached-papers.js";
import { asNamed, readBackground } from "./item2/background.js";
import { readCertifiedTrue } from "./signatures/certified-true.js";
import { readRepeatedCusips } from "./title-page/cusips.js";
import { factMaker, textFact } from "./words/fact-maker.js";
import { readFiledBy } from "./item2/filed-by.js";
import { isOfNote } from "./notes/footnotes.js";
import { answerText, itemAnswer } from "./items/item-answer.js";
import { namesAgain, readItem2 } from "./item2/item2.js";
import { textsOf } from "./items/items.js";
import { readJointFilingAgreement } from "./exhibits/joint-agreement.js";
import { readOfficers } from "./item2/officers.js";
import { readHeadedNumbers, readOwnNumbers } from "./items/own-numbers.js";
import { passagesOf } from "./items/passages.js";
import { readPersons } from "./names/persons.js";
import { readScheduleA } from "./item2/schedule-a.js";
import { readSignatures } from "./signatures/signatures.js";
import { readSlips } from "./words/slips.js";
import { readTables } from "./tables/tables.js";
import { readItemFacts } from "./items/text-items.js";
import { layOut, type TextLayout } from "./text-layout.js";
import { readToldInProse } from "./item5/told-in-prose.js";

/**
 * Reads a document of text or HTML as a Schedule 13D or 13G, with the forms under which it was filed. `null` where
 * it is none: nothing tells of either schedule, or neither a reporting person nor an Item is found.
 */
export function readTextFiling(
  source: SourceFile,
  document: Document,
  filedAs: readonly string[],
): Filing | null {
  const layout = layOut(document, factMaker(source), filedAs);
  if (layout === null) return null;
  const { make, title, bodyStart, item, paragraphs, narrative } = layout;
  const issuerAnswer = answerText(item, "1", "a", /\bname\s+of\s+(?:the\s+)?issuer\b\s*:?/i);
  const issuer = title.issuerName ?? (issuerAnswer && textFact(make, issuerAnswer));
  const persons = readPersons({
    ...layout,
    schedule: title.schedule,
    issuer: issuer?.value ?? null,
    paragraphs: narrative,
  });
  const names = persons.map(({ name }) => name.value);
  const item2 = readItem2(title.schedule, item);
  const stated = titleFacts(layout);
  return {
    source,
    format: "printed",
    ...stated,
    issuer: { name: issuer, cik: null },
    issuerAddress: readIssuerAddress(item("1") ?? item("1(a)"), item("1(b)"), make),
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
      ofClass: title.schedule === "13G" ? narrative.map(({ text }) => text) : [],
      prose: narrative.map(({ text }) => text),
      make,
    }),
    ...proseFacts(layout, persons, stated.securityClass, issuer?.value ?? null),
    ...readItemFacts(layout, persons),
    signatures: readSignatures(document, make, names),
    certifiedTrue: readCertifiedTrue(narrative, make),
    jointFilingAgreement: readJointFilingAgreement(document, make, names),
    filedBy: [item2.paragraphs, ...namesAgain(layout.sections)].flatMap((parts) =>
      readFiledBy(parts, title.schedule, make),
    ),
    attachments: null,
    previousAccession: null,
    slips: slipsIn(layout, source, persons),
    paragraphs: paragraphs.map(({ text }) => textFact(make, text)),
  };
}

/** What the title page states, and the heads of the pages repeat. */
function titleFacts({ document, make, title, titleEnd, bodyStart, bodyEnd, item, paragraphs }: TextLayout) {
  return {
    schedule: title.schedule,
    formType: title.formType,
    amendment: title.amendment,
    securityClass:
      title.securityClass ??
      itemAnswer(item, "2", "d", /\btitle\s+of\s+class\s+of\s+securities\b\s*:?/i, make),
    cusips: [...title.cusips, ...readRepeatedCusips(document, make, title.cusips, bodyEnd)],
    eventDate: title.eventDate,
    titleAnswers: title.answers,
    eventDateWords: title.eventDateWords,
    header: null,
    notice: title.notice,
    previouslyFiled13G: title.previouslyFiled13G,
    ownNumbers: [
      ...readHeadedNumbers(document, make, titleEnd, bodyStart),
      ...readOwnNumbers(
        paragraphs.filter(({ start }) => start < bodyEnd),
        title.schedule,
        make,
      ),
    ],
  };
}

function proseFacts(
  { document, make, title, covers, firstCover, bodyEnd, sections, paragraphs, narrative }: TextLayout,
  persons: readonly Person[],
  securityClass: Filing["securityClass"],
  issuer: string | null,
) {
  const papers = papersStart(document, bodyEnd);
  const tables = readTables(document, make, covers.at(-1)?.page.end ?? 0, document.text.length);
  return {
    tables,
    ...readToldInProse(
      {
        everywhere: paragraphs,
        ofClass: paragraphs.filter(({ start }) => start < papers),
        narrative,
        recited: paragraphs.filter(({ start }) => start >= firstCover && start < bodyEnd),
        items: sections,
        tables,
        schedule: title.schedule,
        securityClass,
        issuer,
        eventDate: title.eventDate,
        persons,
      },
      make,
    ),
  };
}

function slipsIn(
  { make, title, bodyStart, bodyEnd, item, paragraphs }: TextLayout,
  source: SourceFile,
  persons: readonly Person[],
): Filing["slips"] {
  const exhibitList = title.schedule === "13D" ? item("7") : undefined;
  const isNote = (text: Parameters<typeof textFact>[1]): boolean => isOfNote(textFact(make, text), persons);
  const passages = passagesOf(paragraphs, { bodyStart, bodyEnd, exhibitList }, isNote);
  return readSlips(passages, source.encoding === "windows-1252", make);
}
