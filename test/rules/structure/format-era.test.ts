import rule from "../../../rules/structure/format-era.js";
import { readFiling, testRule } from "../../../src/index.js";
import { withGiven } from "../../../src/filing/given.js";
import { filingText } from "../../support/filing-text.js";
import { structured13G } from "../../support/structured-13g.js";

/** A submission of this form, filed on this day. */
const filed = (day: string, form: string, body: string): string => `<SEC-DOCUMENT>x.txt : ${day}
<SEC-HEADER>x.hdr.sgml : ${day}
CONFORMED SUBMISSION TYPE:	${form}
FILED AS OF DATE:		${day}
</SEC-HEADER>
<DOCUMENT>
<TYPE>${form}
<TEXT>
${body}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>`;
const xml = (day: string, signedOn = "12/01/2023"): string =>
  filed(day, "SCHEDULE 13G", `<XML>\n${structured13G({ signedOn })}\n</XML>`);
const typed = (day: string, signedOn = "December 1, 2023"): string =>
  filed(day, "SC 13D", filingText({ signedOn }));
const given = (text: string, day: string) =>
  withGiven(readFiling(text), { outstanding: [], derivatives: [], filed: day, previous: null }).filing;

testRule(rule, {
  passing: [
    { name: "typed, filed the day before XML was asked for", filing: typed("20241217"), passes: 1 },
    { name: "typed, filed in 1996", filing: typed("19960214", "February 12, 1996") },
    { name: "XML, filed on the first day that EDGAR took it", filing: xml("20231218"), passes: 1 },
    {
      name: "XML signed when EDGAR took it, and filed whenever",
      filing: structured13G({ signedOn: "12/18/2023" }),
    },
    {
      name: "typed, its day given by hand",
      filing: given(filingText({ signedOn: "March 5, 2024" }), "2024-03-06"),
    },
  ],
  failing: [
    {
      name: "typed, filed on the day since when XML was asked for",
      filing: typed("20241218"),
      failures: [
        {
          severity: "warning",
          expected: "XML",
          actual: "text or HTML",
          message:
            /^Filed Wednesday, December 18, 2024, the statement is text or HTML\. Since Wednesday, December 18, 2024 it has to be XML\. The file is probably a draft or a rendering of what was filed\.$/,
        },
      ],
    },
    {
      name: "a draft that is to be filed on a day given by hand",
      filing: given(filingText(), "2025-03-06"),
      failures: [{ expected: "XML", message: "Filed Thursday, March 6, 2025" }],
    },
    {
      name: "XML, filed before EDGAR took it",
      filing: xml("20231217"),
      failures: [
        {
          expected: "text or HTML",
          actual: "XML",
          message:
            /^Filed Sunday, December 17, 2023, the statement is XML\. EDGAR has taken it only since Monday, December 18, 2023\. The file is probably a later rendering, or the day is wrong\.$/,
        },
      ],
    },
  ],
  unverified: [
    {
      name: "typed, signed in 2025, the day of filing not told",
      filing: filingText(),
      message:
        "Signed Wednesday, March 5, 2025; the day of filing is not told. The file is text or HTML, and since Wednesday, December 18, 2024 EDGAR has taken nothing but XML.",
    },
    {
      name: "typed, signed within the year before",
      filing: filingText({ signedOn: "December 18, 2023" }),
      message: "nothing but XML",
    },
    {
      name: "XML, signed before EDGAR took it",
      filing: structured13G({ signedOn: "12/15/2023" }),
      message: "The file is XML, and EDGAR has taken XML since Monday, December 18, 2023.",
    },
    {
      name: "typed under the name that EDGAR gives to XML",
      filing: filed("20250306", "SCHEDULE 13D/A", filingText()),
      message: "under the name that EDGAR gives to XML; this text or HTML is probably a rendering",
    },
    {
      name: "no day at all",
      filing: filingText({ signedOn: "", event: "" }),
      message: "The day of filing is not told, on which the format to be used depends.",
    },
    {
      name: "an event, but no signature's day",
      filing: filingText({ signedOn: "" }),
      message: "day of filing is not told, on which",
    },
  ],
  notApplicable: [
    { name: "typed, signed a year and more before", filing: filingText({ signedOn: "December 17, 2023" }) },
    {
      name: "typed, its event in 2001, not dated",
      filing: filingText({ signedOn: "", event: "January 10, 2001" }),
    },
  ],
});
