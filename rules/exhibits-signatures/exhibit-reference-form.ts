import { isAmendment } from "../../src/filing/amended.js";
import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { datesIn, longDate, type IsoDate } from "../../src/figures/date.js";
import { isOfOnePaper } from "../../src/filing/papers/dated-agreements.js";
import type { Exhibit, Filing } from "../../src/filing/filing.js";
import type { Incorporation } from "../../src/filing/incorporation.js";
import { list } from "../../src/filing/words/wording.js";

/** Years between an instrument and the filing that it is taken from. */
const YEARS = 2;

/** "… to the Schedule 13D", which an amendment amends. */
const AMENDED = /\b(?:the|this|our)\s+(?:\w+\s+){0,2}(?:schedule\s+13[dg]|statement|filing)\b/i;

/** What is incorporated by reference can be found by what is said of it. */
export default defineRule({
  id: "exhibit-reference-form",
  title: "An exhibit incorporated by reference tells exhibit, form and date of the filing that it is in",
  group: "exhibits-signatures",
  severity: "warning",
  authority: ["17 CFR 240.12b-23"],
  applies: {},
  rulesets: ["strict", "form"],
  *check(filing, context) {
    for (const exhibit of filing.exhibits)
      if (exhibit.incorporated !== null) yield told(filing, exhibit, exhibit.incorporated, context);
  },
});

function told(filing: Filing, exhibit: Exhibit, from: Incorporation, context: RuleContext): Verdict {
  const { number, description } = exhibit;
  const at = [from.place, number];
  const amended = isAmendment(filing) && AMENDED.test(from.place.value);
  const lacking = [
    ...(from.document === null ? ["the form that it was filed with"] : []),
    ...(from.when === null && !amended ? ["the date of that filing"] : []),
  ];
  if (from.when === null && lacking.length === 1 && isBack(filing, exhibit, from))
    return context.pass({
      at,
      message: `Exhibit ${number.value} is incorporated by reference from the filing that an entry before it tells of.`,
    });
  const name = `Exhibit ${number.value} is incorporated by reference`;
  if (lacking.length > 0) {
    const message = `${name}, but its entry does not tell ${list(lacking)}.`;
    if (isCutOff(description.value) || isDefined(filing, from))
      return context.unverified({ at, message: `${message} The entry may go on in another place.` });
    // A registration statement can be found by its exhibit and form, though not as soon.
    const findable = from.exhibit !== null && REGISTRATION.test(from.document?.value ?? "");
    return context.fail({
      at,
      ...(findable ? { severity: "info" } : {}),
      expected: "exhibit number, form and date",
      actual: from.place.value,
      message,
    });
  }
  if (from.exhibit === null) {
    const message = `${name} from a filing that is told by form and date, but not by the exhibit's number in it.`;
    return context.fail({ at, severity: "info", message });
  }
  const instrument = instrumentDay(description.value, from);
  const filed = from.filed;
  if (instrument !== null && filed !== null && isFar(instrument, filed.value)) {
    const message = `${name} from a filing of ${longDate(filed.value)}, though it is dated ${longDate(instrument)}. One of the dates may be mistyped.`;
    return context.fail({ at: [filed, number], severity: "info", message });
  }
  return context.pass({ at, message: `${name}, and its entry tells exhibit, form and date.` });
}

/** A bracket that is not closed. */
function isCutOff(text: string): boolean {
  return text.lastIndexOf("(") > text.lastIndexOf(")");
}

const REGISTRATION = /\b(?:form\s+)?[SF]-\d{1,2}\b|registration\s+statement/i;

/** "such Current Report", "the same Form 8-K", "such Schedule TO": the filing of an entry before, which tells its day. */
const BACK =
  /\b(?:such|said|same|that)\s+(?:[\w-]+\s+){0,4}?(?:report|form|schedule|statement|filing|prospectus)\b/i;

function isBack({ exhibits }: Filing, exhibit: Exhibit, { place }: Incorporation): boolean {
  const before = exhibits.slice(0, exhibits.indexOf(exhibit));
  return (
    BACK.test(place.value) &&
    before.some(({ incorporated }) => incorporated !== null && incorporated.when !== null)
  );
}

/** "… to the Form 8-K", which another entry or the text has told of in full. */
function isDefined({ exhibits, paragraphs }: Filing, { place, document }: Incorporation): boolean {
  if (document === null) return false;
  const definite = new RegExp(
    String.raw`\b(?:the|such|said|that|same)\s+(?:\w+\s+){0,3}${escaped(document.value)}`,
    "i",
  );
  const quoted = new RegExp(String.raw`["“](?:\w+\s+){0,3}${escaped(document.value)}["”]`, "i");
  return (
    definite.test(place.value) &&
    [...exhibits.map(({ description }) => description), ...paragraphs].some(({ value }) => quoted.test(value))
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The day that the title of the exhibit bears; behind it, a list in one line goes on with the next exhibit. */
function instrumentDay(description: string, { place }: Incorporation): IsoDate | null {
  const title = description.slice(0, description.length - place.value.length);
  const [date, ...others] = [...datesIn(title)];
  return date !== undefined && others.length === 0 && isOfOnePaper(title.slice(date.end)) ? date.value : null;
}

function isFar(instrument: IsoDate, filed: IsoDate): boolean {
  const years = Number(filed.slice(0, 4)) - Number(instrument.slice(0, 4));
  return years > YEARS || instrument > filed;
}
