import { Decimal } from "../figures/decimal.js";
import { percentValue, type Percent } from "../figures/percent.js";
import { isFact, type Fact } from "../filing/fact.js";
import type { Filing, Holding, Person } from "../filing/filing.js";

/** The filing as one JSON object; a fact gives its value, its text and its place. */
export function showJson(filing: Filing): string {
  const shown = {
    schemaVersion: 1,
    format: filing.format,
    schedule: filing.schedule,
    formType: filing.formType,
    amendmentNumber: filing.amendment,
    issuer: filing.issuer,
    securityClass: filing.securityClass,
    cusip: filing.cusips[0] ?? null,
    cusips: filing.cusips,
    eventDate: filing.eventDate,
    eventDateWords: filing.eventDateWords,
    titleAnswers: filing.titleAnswers,
    header: filing.header,
    issuerAddress: filing.issuerAddress,
    notice: filing.notice,
    previouslyFiled13G: filing.previouslyFiled13G,
    thirteenG: filing.thirteenG,
    item5References: filing.item5References,
    fivePercentCeased: filing.fivePercentCeased,
    repairs: filing.repairs,
    structure: filing.structure,
    persons: filing.persons.map(shownPerson),
    bases: filing.bases,
    issuances: filing.issuances,
    closings: filing.closings,
    statedHoldings: filing.statedHoldings,
    sourceOfFunds: filing.sourceOfFunds,
    transactions: filing.transactions,
    purchases: filing.purchases,
    conversions: filing.conversions,
    exchanges: filing.exchanges,
    conversionPrices: filing.conversionPrices,
    exclusions: filing.exclusions,
    tables: filing.tables,
    background: filing.background,
    items: filing.items.map(({ number, heading, paragraphs }) => ({ number, heading, paragraphs })),
    signatures: filing.signatures?.signatures ?? [],
    certifiedTrue: filing.certifiedTrue,
    jointFilingAgreement: filing.jointFilingAgreement?.signatures ?? null,
    filedBy: filing.filedBy,
    exhibits: filing.exhibits,
    exhibitsAgain: filing.exhibitsAgain,
    attachments: filing.attachments && {
      documents: filing.attachments.documents.map(({ text: _text, ...document }) => document),
      complete: filing.attachments.complete,
    },
    exhibitReferences: filing.exhibitReferences,
    scheduleA: filing.scheduleA,
    officers: filing.officers,
    history: filing.history,
    ownNumbers: filing.ownNumbers,
    previousAccession: filing.previousAccession,
    slips: filing.slips,
  };
  return `${JSON.stringify(asPlain(shown, filing), null, 2)}\n`;
}

function shownPerson(person: Person) {
  const { aliases: _aliases, holdings, ...rest } = person;
  return { ...rest, holdings: holdings.map(shownHolding) };
}

/** The contract names a holder, not its place. */
function shownHolding({ holder, ...rest }: Holding) {
  return { ...rest, holder: holder?.value ?? null };
}

function asPlain(value: unknown, filing: Filing): unknown {
  if (isFact(value)) return shownFact(value, filing);
  if (value instanceof Decimal) return value.toFixed();
  if (Array.isArray(value)) return value.map((item) => asPlain(item, filing));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asPlain(inner, filing)]));
}

function shownFact(fact: Fact<unknown>, { source }: Filing) {
  const { span, parts, value, ...rest } = fact;
  return {
    value: factValue(value),
    ...rest,
    ...source.lines.at(span.start),
    offset: span.start,
    length: span.end - span.start,
    ...(parts === undefined
      ? {}
      : { parts: parts.map(({ start, end }) => ({ offset: start, length: end - start })) }),
  };
}

function factValue(value: unknown): unknown {
  if (value instanceof Decimal) return value.toFixed();
  return isPercent(value) ? percentValue(value) : value;
}

function isPercent(value: unknown): value is Percent {
  return typeof value === "object" && value !== null && "relation" in value;
}
