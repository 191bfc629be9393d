/** Item 2 of amendments, and where an answer may stand that was not read. */
import rule from "../../../rules/narrative/item2-complete.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { first13D, item2, ITEM_2 } from "../../support/first-statement.js";

const heading = "Item 2. Identity and Background.";
const RESTATED = "Item 2 is hereby amended and restated in its entirety as follows:";
const unlettered = Object.values(ITEM_2).map((text) => text.slice(4));

testRule(rule, {
  passing: [
    {
      name: "an amendment that states Item 2 anew",
      filing: filingText({ body: [heading, RESTATED, ...Object.values(ITEM_2)] }),
      passes: 6,
    },
    {
      name: "an amendment that changes one letter",
      filing: filingText({
        body: [
          heading,
          "(b) The address of each Reporting Person is now 3 Mill Lane, Albany, New York 12207.",
        ],
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "too short a period in an amendment",
      filing: filingText({ body: [heading, RESTATED, ITEM_2.d.replace("five", "two")] }),
      failures: [{ severity: "warning", actual: "last two years" }],
    },
  ],
  unverified: [
    {
      name: "an amendment that replaces Item 2, but does not answer all of it",
      filing: filingText({
        body: [heading, "Item 2 is replaced in its entirety by the following:", ITEM_2.a, ITEM_2.b],
      }),
      message: "But an amendment may state only what has changed.",
    },
    {
      name: "an amendment that states Item 2 anew, with the officers' occupations in a schedule",
      filing: filingText({
        body: [
          heading,
          RESTATED,
          ITEM_2.a,
          ITEM_2.b,
          "The names and occupations of the directors are set forth on Schedule A.",
          "The persons are as identified on the cover page.",
          ITEM_2.d,
          ITEM_2.e,
          ITEM_2.f,
        ],
      }),
      message: "But Item 2 refers to another place.",
    },
    {
      name: "names under other letters",
      filing: first13D(item2({ a: "", c: "(c) Larkspur Holdings LLC invests. Jane M. Roe is its manager." })),
      message:
        "Item 2 does not speak of the name, which Item 2(a) asks for. But other paragraphs of it name those who file.",
    },
    {
      name: "the occupations of officers in a schedule, and none of those who file",
      filing: first13D(
        item2({
          a: `${ITEM_2.a} The names and principal occupations of the executive officers and directors of Larkspur stand on Schedule A.`,
          c: "",
        }),
      ),
      message: "But another paragraph of it tells of an office or occupation.",
    },
    {
      name: "a reference in the place of answers",
      filing: first13D({
        2: [heading, "The answers for the Reporting Persons are set forth in Schedule I hereto."],
      }),
      message:
        "Item 2 does not speak of the address, which Item 2(b) asks for. But Item 2 refers to another place.",
    },
    {
      name: "an answer in an annex",
      filing: first13D(item2({ d: "" }), { annex: ["ANNEX A", "Nobody was convicted."] }),
      message: "But the text speaks of it in another place.",
    },
    {
      name: "letters marked in another way",
      filing: first13D({
        2: [heading, "a. Larkspur Holdings LLC and Jane M. Roe", "b. Albany, New York", "d. None"],
      }),
      message: "But Item 2 marks its answers in another way than the form.",
    },
    {
      name: "a bare answer that bears no letter",
      filing: first13D({ 2: [heading, ...unlettered.slice(0, 3), "None."] }),
      message: "criminal convictions in the last five years, which Item 2(d) asks for. But",
    },
    {
      name: "a person left out, in a filing that refers to a schedule",
      filing: first13D(
        item2({
          e: `${ITEM_2.e} More is contained in Annex B.`,
          f: "(f) Larkspur is organized in Delaware.",
        }),
      ),
      message: "but not of JANE M. ROE. But Item 2 refers to another place.",
    },
    {
      name: "a file that breaks off",
      filing: first13D(item2({ e: "" })).split("SIGNATURE")[0] ?? "",
      message: "But no signature page was read",
    },
    {
      name: "a statement that amends by its own words",
      filing: first13D({
        ...item2({ e: "" }),
        1: ["Item 1. Security and Issuer.", "This Amendment amends the Statement."],
      }),
      message: "But the text speaks of amending an earlier statement.",
    },
    {
      name: "an amendment that states Item 2 anew, but not all of it",
      filing: filingText({ body: [heading, RESTATED, ITEM_2.a, ITEM_2.b] }),
      message: "But an amendment may state only what has changed.",
    },
    {
      name: "too short to be read",
      filing: first13D({ 2: [heading, "See the offer."] }),
      message: /^Item 2 is too short to be read letter by letter\.$/,
    },
  ],
  notApplicable: [
    { name: "no Item 2", filing: first13D({ 2: [] }) },
    { name: "an amendment without Item 2", filing: filingText({ body: ["Item 6. Contracts.", "None."] }) },
  ],
});
