import rule from "../../../rules/narrative/item4-present.js";
import { testRule } from "../../../src/index.js";
import { first13D, first13G, structuredFirst13D } from "../../support/first-statement.js";

const NONE_BY_LETTER = [..."abcdefghij"].map(
  (letter) => `(${letter}) ${letter < "d" ? "None" : "Not applicable"}.`,
);

testRule(rule, {
  passing: [
    { name: "a first statement with plans told to be none", filing: first13D(), passes: 2 },
    {
      name: "a first statement that refers to another Item for its plans",
      filing: first13D({ 4: ["Item 4. Purpose of Transaction.", "The answer is set forth in Item 6."] }),
      passes: 1,
    },
    {
      name: "a first statement that names the lettered paragraphs",
      filing: first13D({ 4: ["Item 4. Purpose of Transaction.", "Nothing under (a) through (j)."] }),
      passes: 2,
    },
    {
      name: "a first statement that answers each lettered paragraph",
      filing: first13D({
        4: ["Item 4. Purpose of Transaction.", "The shares are an investment.", ...NONE_BY_LETTER],
      }),
      passes: 2,
    },
    {
      name: "a first statement that answers the lettered paragraphs in one line",
      filing: first13D({ 4: ["Item 4. Purpose of Transaction.", NONE_BY_LETTER.join(" ")] }),
      passes: 2,
    },
    {
      name: "a first statement that tells of candidates for the board",
      filing: first13D({
        4: ["Item 4. Purpose of Transaction.", "Larkspur nominated Ms. Thorne for election to the Board."],
      }),
      passes: 2,
    },
    {
      name: "a first statement by which more shares may be bought",
      filing: first13D({
        4: [
          "Item 4. Purpose of Transaction.",
          "Larkspur may from time to time buy more shares, or sell some.",
        ],
      }),
      passes: 2,
    },
    {
      name: "a first statement that tells of an offer to buy all other shares",
      filing: first13D({
        4: [
          "Item 4. Purpose of Transaction.",
          "On March 3, 2025 Larkspur sent a letter to the Board offering to acquire all other shares for $16.00 each.",
        ],
      }),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "a first statement without Item 4, and with another heading that was not read",
      filing: first13D({ 3: ["ITEM III", "Working capital."], 4: [] }),
      failures: [{ severity: "error", message: "Item 4 is missing" }],
    },
    {
      name: "a first statement without Item 4",
      filing: first13D({ 4: [] }),
      failures: [
        {
          severity: "error",
          message:
            "Item 4 is missing: a first statement tells the purpose of the acquisition and the plans for the issuer, if only that there are none.",
        },
      ],
    },
    {
      name: "a structured first statement without Item 4",
      filing: structuredFirst13D("<item6><contractDescription>None.</contractDescription></item6>"),
      failures: [{ severity: "error", message: "Item 4 is missing" }],
    },
    {
      name: "a first statement that answers some of the lettered paragraphs",
      filing: first13D({ 4: ["Item 4. Purpose of Transaction.", ...NONE_BY_LETTER.slice(0, 4)] }),
      failures: [{ severity: "info" }],
    },
    {
      name: "a first statement whose Item 4 says nothing of plans",
      filing: first13D({ 4: ["Item 4. Purpose of Transaction.", "The shares are held for investment."] }),
      failures: [
        {
          severity: "info",
          message:
            "Item 4 neither speaks of plans or proposals nor says that there are none: paragraphs (a) to (j) ask for them.",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "a first statement with a heading that was not read",
      filing: first13D({ 4: ["ITEM IV", "Investment."] }),
      message: "No heading was read for Item 4, but words of the caption or the number stand in the text.",
    },
    {
      name: "a first statement that breaks off",
      filing: first13D({ 4: [] }).split("SIGNATURE")[0] ?? "",
      message: "No heading was read for Item 4, but no signature page was read",
    },
  ],
  notApplicable: [{ name: "a Schedule 13G has no such Item", filing: first13G() }],
});
