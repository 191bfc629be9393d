import rule from "../../../rules/narrative/items-present.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";
import { first13D, first13G, ITEMS_13D, structuredFirst13D } from "../../support/first-statement.js";
import { structured13G } from "../../support/structured-13g.js";

const ITEM_2 = "<item2><filingPersonName>Larkspur Holdings LLC</filingPersonName></item2>";
const LATER =
  "<item4><transactionPurpose>Investment.</transactionPurpose></item4><item5><numberOfShares>650,000</numberOfShares></item5>";
const ITEM_6 = "<item6><contractDescription>None.</contractDescription></item6>";
/** The support's XML puts Item 3 before these and Item 7 behind them. */
const xml13D = (items: string): string => structuredFirst13D(items);

/** Everything up to the signatures. */
const brokenOff = (text: string): string => text.slice(0, text.indexOf("SIGNATURE"));
const roman = ["I", "II", "III", "IV", "V", "VI", "VII"];

testRule(rule, {
  passing: [
    { name: "all seven Items of a Schedule 13D", filing: first13D(), passes: 1 },
    { name: "all ten Items of a Schedule 13G", filing: first13G(), passes: 1 },
    {
      name: "captions in capitals",
      filing: first13D({ 6: ["ITEM 6. CONTRACTS, ARRANGEMENTS, UNDERSTANDINGS OR RELATIONSHIPS", "None."] }),
      passes: 1,
    },
    {
      name: "Items 5 to 9 answered together",
      filing: first13G({ 5: ["Items 5-9. Not applicable."], 6: [], 7: [], 8: [], 9: [] }),
      passes: 1,
    },
    {
      name: "Items 7, 8 and 9 answered together in a sentence",
      filing: first13G({ 7: ["Items 7, 8 and 9 are not applicable."], 8: [], 9: [] }),
      passes: 1,
    },
    {
      name: "Items 6 and 7 under one heading, a line above the answer",
      filing: first13D({ 6: ["Items 6 and 7", "None."], 7: [] }),
      passes: 1,
    },
    {
      name: "an Item answered in its heading without a caption",
      filing: first13D({ 6: ["Item 6. None."] }),
      passes: 1,
    },
    { name: "a structured filing", filing: xml13D(`${ITEM_2}${LATER}${ITEM_6}`), passes: 1 },
  ],
  failing: [
    {
      name: "a Schedule 13G that tells no rule, without certification",
      filing: first13G({ 10: [] }),
      failures: [{ severity: "error", message: "Item 10 (the certification) is missing" }],
    },
    {
      name: "a Schedule 13G under two rules, without certification",
      filing: first13G(
        { 10: [] },
        { titleLines: ["[ ] Rule 13d-1(b)", "[X] Rule 13d-1(c)", "[X] Rule 13d-1(d)"] },
      ),
      failures: [{ severity: "error", message: "Item 10 (the certification) is missing" }],
    },
    {
      name: "two Items answered together, and another missing",
      filing: first13G({ 6: ["Items 6 and 7. Not applicable."], 7: [], 8: [] }),
      failures: [
        {
          message:
            "Item 8 (the members of the group) is missing; the filing has Items 1, 2, 3, 4, 5, 6, 7, 9 and 10.",
        },
      ],
    },
    {
      name: "a Schedule 13D without Item 6",
      filing: first13D({ 6: [] }),
      failures: [
        {
          severity: "error",
          line: 1,
          message:
            "Item 6 (contracts with respect to the securities) is missing; the filing has Items 1, 2, 3, 4, 5 and 7. A first statement answers every Item, if only by saying that it does not apply.",
        },
      ],
    },
    {
      name: "one without its last Item",
      filing: first13D({ 7: [] }),
      failures: [{ severity: "error", message: "Item 7 (the exhibits) is missing" }],
    },
    {
      name: "one without its first Item",
      filing: first13D({ 1: [] }),
      failures: [{ severity: "error", message: "Item 1 (the security and the issuer) is missing" }],
    },
    {
      name: "two Items missing are told together",
      filing: first13D({ 3: [], 6: [] }),
      failures: [
        {
          message:
            "Item 3 (the source and amount of funds) and Item 6 (contracts with respect to the securities) are missing;",
        },
      ],
    },
    {
      name: "a reference to the missing Item does not answer it",
      filing: first13D({ 4: ["Item 4. Purpose of Transaction.", "Investment, as Item 6 tells."], 6: [] }),
      failures: [{ message: "Item 6 (contracts with respect to the securities) is missing" }],
    },
    {
      name: "a Schedule 13G without Item 8",
      filing: first13G({ 8: [] }),
      failures: [{ severity: "error", message: "Item 8 (the members of the group) is missing" }],
    },
    {
      name: "the caption of Item 5 does not stand for a missing Item 4",
      filing: first13G({ 4: [] }),
      failures: [{ message: "Item 4 (ownership) is missing" }],
    },
    {
      name: "a Schedule 13G under Rule 13d-1(c) without certification",
      filing: first13G(
        { 10: [] },
        { titleLines: ["[ ] Rule 13d-1(b)", "[X] Rule 13d-1(c)", "[ ] Rule 13d-1(d)"] },
      ),
      failures: [{ severity: "error", message: "Item 10 (the certification) is missing" }],
    },
    {
      name: "under Rule 13d-1(d) the certification says nothing",
      filing: first13G(
        { 10: [] },
        { titleLines: ["[ ] Rule 13d-1(b)", "[ ] Rule 13d-1(c)", "[X] Rule 13d-1(d)"] },
      ),
      failures: [
        {
          severity: "info",
          message:
            "Item 10 (the certification) is missing. Under Rule 13d-1(d) it certifies nothing, but the form asks to say so.",
        },
      ],
    },
    {
      name: "under Rule 13d-1(d) another Item missing with it",
      filing: first13G(
        { 9: [], 10: [] },
        { titleLines: ["[ ] Rule 13d-1(b)", "[ ] Rule 13d-1(c)", "[X] Rule 13d-1(d)"] },
      ),
      failures: [
        { severity: "error", message: "Item 9 (the dissolution of the group) is missing" },
        { severity: "info", message: "Item 10 (the certification) is missing" },
      ],
    },
    {
      name: "a structured filing without the element of Item 6",
      filing: xml13D(`${ITEM_2}${LATER}`),
      failures: [
        { severity: "error", message: "Item 6 (contracts with respect to the securities) is missing" },
      ],
    },
    {
      name: "a structured filing with the element of Item 6 left empty",
      filing: xml13D(`${ITEM_2}${LATER}<item6><contractDescription/></item6>`),
      failures: [
        {
          severity: "error",
          message:
            "Item 6 (contracts with respect to the securities) is there, but nothing is entered in it. An Item that does not apply is answered by saying so.",
        },
      ],
    },
    {
      name: "a structured filing that lacks many Items",
      filing: structured13G(),
      failures: [{ severity: "error", message: "the filing has Items 3, 4, 5, 6 and 8" }],
    },
  ],
  unverified: [
    {
      name: "a heading in Roman numbers is one that was not read",
      filing: first13D({ 6: ["ITEM VI", "None."] }),
      message: /^No heading was read for Item 6, but words of the caption or the number stand in the text\.$/,
    },
    {
      name: "a heading with the number spelled out",
      filing: first13D({ 6: ["Item Six", "None."] }),
      message: "No heading was read for Item 6",
    },
    {
      name: "a heading with another sign of number",
      filing: first13D({ 6: ["Item No. 6", "None."] }),
      message: "No heading was read for Item 6",
    },
    {
      name: "a caption without the word Item",
      filing: first13D({ 6: ["6. Contracts and the like", "None."] }),
      message: "No heading was read for Item 6",
    },
    {
      name: "a caption in the midst of a paragraph",
      filing: first13D({
        5: [
          "Item 5. Interest in Securities of the Issuer.",
          "650,000 shares. Contracts, arrangements and so on: none.",
        ],
        6: [],
      }),
      message: "No heading was read for Item 6",
    },
    {
      name: "a list that holds the Item's number",
      filing: first13D({
        5: [
          "Item 5. Interest in Securities of the Issuer.",
          "See the offer to purchase for Items 5 through 6 hereof.",
        ],
        6: [],
      }),
      message: "No heading was read for Item 6",
    },
    {
      name: "one caption is there, another is not",
      filing: first13D({ 3: [], 6: ["ITEM VI", "None."] }, { persons: [] }),
      message: "No heading was read for Items 3 and 6, but no cover page was read",
    },
    {
      name: "every heading in Roman numbers",
      filing: first13D(
        Object.fromEntries(
          Object.entries(ITEMS_13D).map(([number, [, ...rest]]) => [
            number,
            [`ITEM ${roman[Number(number) - 1] ?? ""}`, ...rest],
          ]),
        ),
      ),
      message: "No heading was read for Items 1, 2, 3, 4, 5, 6 and 7, but no other was read either.",
    },
    {
      name: "three Items without a heading",
      filing: first13D({ 3: [], 4: [], 6: [] }),
      message:
        "No heading was read for Items 3, 4 and 6, but so many are missing that headings were probably not read.",
    },
    {
      name: "Items that do not stand in order",
      filing: first13D({ 6: [], 7: [...(ITEMS_13D[7] ?? []), ...(ITEMS_13D[3] ?? [])] }),
      message: "No heading was read for Item 6, but those read do not stand in order.",
    },
    {
      name: "a file that breaks off",
      filing: brokenOff(first13D({ 7: [] })),
      message:
        "No heading was read for Item 7, but no signature page was read, so that the file may break off.",
    },
    {
      name: "an abridged copy",
      filing: first13D({ 5: [...(ITEMS_13D[5] ?? []), "[ ... ]"], 6: [] }),
      message: "No heading was read for Item 6, but the text may be an abridged copy.",
    },
    {
      name: "a statement that is an amendment by its own words",
      filing: first13D({
        1: ["This Amendment amends the Schedule 13D filed on January 15, 2025.", ...(ITEMS_13D[1] ?? [])],
        4: [],
      }),
      message:
        "No heading was read for Item 4, but the text speaks of amending an earlier statement, and an amendment tells only what has changed.",
    },
    {
      name: "an Item that is told to be amended",
      filing: first13D({
        4: [],
        5: ["Item 5. Interest in Securities of the Issuer.", "Item 5(a) of the statement is hereby amended."],
      }),
      message: "the text speaks of amending an earlier statement",
    },
    {
      name: "a damaged structured filing",
      filing: xml13D(`${ITEM_2}${LATER}`).replace("</edgarSubmission>", ""),
      message: "No heading was read for Item 6, but the file is damaged.",
    },
  ],
  notApplicable: [
    {
      name: "a statement that the submission header calls an amendment",
      filing: `<SEC-HEADER>\nCONFORMED SUBMISSION TYPE:\tSC 13D/A\n</SEC-HEADER>\n<DOCUMENT>\n<TYPE>SC 13D/A\n<TEXT>\n${first13D({ 4: [] })}\n</TEXT>\n</DOCUMENT>`,
    },
    { name: "an amendment tells what has changed", filing: filingText() },
    { name: "an amendment to a Schedule 13G", filing: first13G({ 8: [] }, { amendment: "1" }) },
    { name: "a structured amendment", filing: structured13G({ amendment: "1" }) },
  ],
});
