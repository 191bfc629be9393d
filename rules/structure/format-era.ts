import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { longDate, type IsoDate } from "../../src/figures/date.js";
import { dayOf, filingDay, type FilingDay } from "../../src/filing/days/dates.js";
import type { Filing } from "../../src/filing/filing.js";

/** Release 33-11253: EDGAR took the XML from the one day on, and nothing else from the other. */
const XML_SINCE: IsoDate = "2023-12-18";
const XML_ONLY_SINCE: IsoDate = "2024-12-18";
/** Nobody files a paper a year after it was signed. */
const LONG_BEFORE: IsoDate = "2023-12-18";

/** Since December 18, 2024 a Schedule 13D or 13G is filed as XML, which EDGAR has taken for a year before. */
export default defineRule({
  id: "format-era",
  title: "The statement is filed in the format that EDGAR took on the day of filing",
  group: "structure",
  severity: "warning",
  authority: ["17 CFR 232.201(a)", "17 CFR 232.301, EDGAR Filer Manual", "Release 33-11253"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const day = filingDay(filing);
    const earliest = dayOf(filing);
    const known = day !== null && isKnown(day);
    if (!known && filing.format === "printed" && earliest !== null && earliest < LONG_BEFORE) return;
    if (day === null) {
      const message = "The day of filing is not told, on which the format to be used depends.";
      yield context.unverified({ at: [filing.formType], message });
    } else yield verdict(filing, day, context);
  },
});

function verdict(filing: Filing, day: FilingDay, { pass, fail, unverified }: RuleContext): Verdict {
  const structured = filing.format === "structured";
  const format = structured ? "XML" : "text or HTML";
  const at = [day.fact ?? filing.formType, filing.formType];
  const known = isKnown(day);
  const filed = `${known ? "Filed" : "Signed"} ${longDate(day.date)}`;
  // A day of signing is the earliest that the day of filing can be.
  if (structured ? day.date >= XML_SINCE : known && day.date < XML_ONLY_SINCE)
    return pass({ at, message: `${filed}, when EDGAR took ${format}.` });
  if (!known) {
    const open = structured
      ? `EDGAR has taken XML since ${longDate(XML_SINCE)}`
      : `since ${longDate(XML_ONLY_SINCE)} EDGAR has taken nothing but XML`;
    return unverified({
      at,
      message: `${filed}; the day of filing is not told. The file is ${format}, and ${open}.`,
    });
  }
  if (!structured && /^\s*schedule\s/i.test(filing.header?.formType?.value ?? ""))
    return unverified({
      at,
      message: `${filed} under the name that EDGAR gives to XML; this ${format} is probably a rendering of it.`,
    });
  const rule = structured
    ? `EDGAR has taken it only since ${longDate(XML_SINCE)}. The file is probably a later rendering, or the day is wrong.`
    : `Since ${longDate(XML_ONLY_SINCE)} it has to be XML. The file is probably a draft or a rendering of what was filed.`;
  return fail({
    at,
    expected: structured ? "text or HTML" : "XML",
    actual: format,
    message: `${filed}, the statement is ${format}. ${rule}`,
  });
}

/** Not only by the signatures, which tell the earliest day that it can be. */
function isKnown({ known }: FilingDay): boolean {
  return known !== "at the earliest, by the latest signature";
}
