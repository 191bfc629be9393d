/** Items 2(d) and 2(e) answered together in the one, to which the other refers. */
import rule from "../../../rules/cover-page/row5-vs-item2de.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { PERSON, readWhole, schedule13D } from "../../structured/structured-xml.js";

const xml = (d: string, e: string, flag = "N"): ReturnType<typeof readWhole> =>
  readWhole(
    schedule13D({
      persons: PERSON.replace("<legalProceedings>N", `<legalProceedings>${flag}`),
      items: `<item2><hasBeenConvicted>${d}</hasBeenConvicted><convictionDescription>${e}</convictionDescription></item2>`,
    }),
  );
const BOTH =
  "None of the filers has been convicted in a criminal proceeding or was a party to a civil proceeding of a judicial or administrative body.";

testRule(rule, {
  passing: [
    ...[
      "See Item 2(d).",
      "Please see the response to Item 2(d) above.",
      "The information set forth in Item 2(d) of this Schedule 13D is incorporated herein by reference.",
    ].map((reference) => ({
      name: `both answered in 2(d), to which 2(e) refers: ${reference}`,
      filing: xml(BOTH, reference),
      passes: 1,
    })),
    {
      name: "a typed 2(e) that refers to a 2(d) answered for both",
      filing: filingText({
        persons: [
          { ...LARKSPUR, proceedings: false },
          { ...ROE, proceedings: false },
        ],
        item2: [
          "(d) Neither filer has been convicted in a criminal proceeding or been subject to an order under securities laws.",
          "(e) See (d) above.",
        ],
      }),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "ticked, though 2(d) denies both and 2(e) refers to it",
      filing: xml(BOTH, "See Item 2(d).", "Y"),
      failures: [{ severity: "warning", actual: "ticked" }],
    },
  ],
  unverified: [
    {
      name: "2(e) refers to a 2(d) that speaks of convictions alone",
      filing: xml("None has been convicted in a criminal proceeding.", "See Item 2(d)."),
      message: "is not plain from the words",
    },
    {
      name: "2(e) refers to a schedule besides",
      filing: xml(BOTH, "See Item 2(d) and Schedule A."),
      message: "is not plain from the words",
    },
  ],
});
