import { isNaturalByType } from "../figures/natural-name.js";
import type { Paragraph } from "../document/paragraphs.js";
import { readCeased } from "../extract/item5/ceased.js";
import { OWNED_OR_VOTED, withDefinedAmounts } from "../extract/holdings/defined-amounts.js";
import { readExhibitReferences } from "../extract/exhibits/exhibit-references.js";
import { factMaker, textFact } from "../extract/words/fact-maker.js";
import { asReporter, readItem5, type Reporter } from "../extract/item5/item5.js";
import { byShortNames } from "../extract/names/mistaken-names.js";
import { isListed } from "../extract/item5/item5-list.js";
import { readOwnNumbers } from "../extract/items/own-numbers.js";
import { readSlips } from "../extract/words/slips.js";
import { readTold } from "../extract/holdings/tellings.js";
import { wholeRights } from "../extract/holdings/whole-right.js";
import { readToldInProse } from "../extract/item5/told-in-prose.js";
import type { Filing, Item5Statement, Person } from "../filing/filing.js";
import { holdingsOf } from "../filing/parts/accounts.js";
import type { MappedText } from "../source/mapped-text.js";
import type { SourceFile } from "../source/source-file.js";
import { answerIn } from "./answers.js";
import { readBackgroundOf } from "./background.js";
import { readCoverHeader } from "./cover-header.js";
import { leafParagraphs } from "./element-text.js";
import { readExhibitList } from "./exhibit-list.js";
import { FieldReader } from "./fields.js";
import { formOf, type Form } from "./form.js";
import { proseIn } from "./free-text.js";
import { dayOfCovers, readItem4 } from "./item4.js";
import { itemElements, proseOf, readItem, tablesOf } from "./items.js";
import { withBreaksAtNames } from "../extract/items/lost-breaks.js";
import { readXml, type MendedXml } from "./mend.js";
import { readPersons, type PersonRows } from "./person-rows.js";
import { readSignaturePage } from "./signature-page.js";
import { readStructure } from "./structure.js";
import { passagesOf } from "./passages.js";
import { readThirteenG } from "./thirteen-g.js";
import { readToldAgain } from "./told-again.js";
import { agreementIn, filedByIn, item5ReferencesIn, sourceOfFundsIn, transactionsIn } from "./told-items.js";
import { child, childrenCalled, descend } from "./xml-tree.js";
import { namesIn } from "../extract/names/titles.js";

/**
 * Reads the XML document of a Schedule 13D or 13G, in either spelling. `xml` is its text, mapped to the
 * file. `null` where it is another form, where it is so malformed that figures could be given to the
 * wrong person, and where it states neither a cover page nor a reporting person.
 */
export function readStructuredFiling(source: SourceFile, xml: MappedText): Filing | null {
  const lead = xml.length - xml.text.trimStart().length;
  // Entities of a filing's own are never needed and have been used for attacks.
  if (xml.text[lead] !== "<" || !xml.text.includes("edgarSubmission") || /<!DOCTYPE/i.test(xml.text))
    return null;
  const read = new FieldReader(factMaker(source));
  const mended = readXml(lead === 0 ? xml : xml.slice(lead), read.make);
  const form = mended && formOf(mended.root, read);
  if (mended === null || form === null) return null;
  const rows = readPersons(form, read);
  if (form.cover === null && rows.length === 0) return null;
  return filing(source, form, rows, mended, read);
}

function filing(
  source: SourceFile,
  form: Form,
  rows: readonly PersonRows[],
  xml: MendedXml,
  read: FieldReader,
): Filing {
  const { make } = read;
  const prose = proseIn(form);
  // The exhibit field of a 13G takes whatever found no room elsewhere; Item 7 of a 13D only lists.
  const notes = form.schedule === "13G" ? [...prose.exhibits, ...prose.signatures] : prose.signatures;
  const told = [...prose.comments, ...prose.items, ...notes];
  const everything = [...prose.comments, ...prose.items, ...prose.exhibits, ...prose.signatures];
  const thirteenG = readThirteenG(form, rows, read);
  const tables = tablesOf(form, make);
  const cover = readCoverHeader(form, read);
  const persons = withItems(form, rows, told, read);
  const itemProse = itemElements(form).map(({ number, element }) => ({
    number,
    paragraphs: proseOf(element),
  }));
  return {
    source,
    format: "structured",
    schedule: form.schedule,
    formType: form.formType,
    ...cover,
    header: null,
    thirteenG,
    repairs: xml.repairs,
    structure: readStructure(xml, form, readToldAgain(told, prose.comments, make), read),
    fivePercentCeased: readCeased(
      proseOf(descend(form.data, form.words.items, "item5", "date5PercentOwnership")).map(({ text }) => text),
      make,
    ),
    persons,
    background: readBackgroundOf(form, { ...cover, persons }, told, read.make),
    ...readToldInProse(
      {
        everywhere: told,
        ofClass: told,
        narrative: prose.items,
        recited: [...prose.comments, ...prose.items, ...prose.exhibits],
        items: itemProse,
        tables,
        schedule: form.schedule,
        securityClass: cover.securityClass,
        issuer: cover.issuer.name?.value ?? null,
        eventDate: cover.eventDate,
        persons,
      },
      make,
    ),
    tables,
    item5References: form.schedule === "13D" ? item5ReferencesIn(form, make) : [],
    transactions: form.schedule === "13D" ? transactionsIn(form, { ...cover, persons }, make) : null,
    sourceOfFunds: form.schedule === "13D" ? sourceOfFundsIn(form, persons, read) : null,
    items: itemElements(form).map((item) => readItem(item, read)),
    signatures: readSignaturePage(form, read),
    certifiedTrue: null,
    jointFilingAgreement: agreementIn(form, persons, make),
    filedBy: filedByIn(form, read),
    ...readExhibitList(prose.exhibits, make),
    attachments: null,
    exhibitReferences: readExhibitReferences(
      prose.items.map(({ text }) => text),
      make,
    ),
    scheduleA: [],
    officers: [],
    ownNumbers: readOwnNumbers(told, form.schedule, make),
    previousAccession: answerIn(read, form.header, "previousAccessionNumber"),
    slips: readSlips(passagesOf(form), source.encoding === "windows-1252", make),
    paragraphs: everything.map(({ text }) => textFact(make, text)),
  };
}

/** The persons with what Item 5 of a 13D, or Item 4 of a 13G, states of each. */
function withItems(
  form: Form,
  rows: readonly PersonRows[],
  prose: readonly Paragraph[],
  read: FieldReader,
): Person[] {
  const named = namesIn(
    rows.map(({ name, typeOfReportingPerson }) => ({
      name: name.value,
      natural: isNaturalByType(typeOfReportingPerson?.value, name.value),
    })),
    prose.map(({ text }) => text.text),
  );
  const reporters = named.map((each, index) => asReporter(each, rows[index]));
  const statements = statementsIn(form, reporters, rows, prose, read);
  const toldOf = readTold(
    prose,
    rows.map((row, index) => ({ ...row, aliases: named[index]?.aliases ?? [] })),
    read.make,
  );
  return rows.map((row, index) => {
    const statement = statements.get(index) ?? null;
    const draft = {
      ...row,
      item5: form.schedule === "13D" ? statement : null,
      item4: form.schedule === "13G" ? statement : null,
      told: [...toldOf(index), ...wholeRights(row.footnotes, row)],
      aliases: named[index]?.aliases ?? [],
      holdings: [],
    };
    return { ...draft, holdings: holdingsOf(draft) };
  });
}

function statementsIn(
  form: Form,
  named: readonly Reporter[],
  rows: readonly PersonRows[],
  prose: readonly Paragraph[],
  read: FieldReader,
): Map<number, Item5Statement> {
  // "The Reporting Person" can only be the one who reports.
  const known =
    named.length === 1
      ? named.map((each) => ({ ...each, aliases: [...each.aliases, "the reporting person"] }))
      : named;
  const items = child(form.data, form.words.items);
  const issuer = read.text(child(child(form.cover, "issuerInfo"), "issuerName"))?.value ?? null;
  const item4 = child(items, "item4");
  if (form.schedule === "13G")
    return byShortNames(known, issuer, item4 === null ? [] : leafParagraphs(item4), (persons) =>
      readItem4(items, persons, read, dayOfCovers(items, rows)),
    );
  // Only (a) and (b) state what is owned; (c) to (e) tell of other days.
  const item5 = child(items, "item5");
  const stating = childrenCalled(item5, "percentageOfClassSecurities", "numberOfShares");
  const paragraphs = stating
    .flatMap(leafParagraphs)
    .flatMap((each) => (isListed(each.text.text, known) ? [each] : withBreaksAtNames([each], known)));
  return readItem5(withDefinedAmounts(paragraphs, prose, OWNED_OR_VOTED), known, read.make, issuer);
}
