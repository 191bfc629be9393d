import rule from "../../../rules/amendments/amended-items-declared.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const DECLARED = {
  item3: "Item 3 of the Schedule 13D is hereby amended and restated as follows: the Shares were bought.",
  item6: "Item 6 is supplemented by adding a loan of March 3, 2025.",
  outstanding: "Item 5 of the Statement is hereby amended to read as follows.",
};
const stating = (changes: object) =>
  filingText(changes).replace(
    "(a) This statement is filed by:",
    "Item 2 is hereby supplemented.\n\n(a) This statement is filed by:",
  );

/** An amendment as EDGAR's XML: Item 1, and what `items` holds. */
const structured = (items: string) => `<edgarSubmission xmlns="http://www.sec.gov/edgar/schedule13D">
<headerData><submissionType>SCHEDULE 13D/A</submissionType></headerData>
<formData><coverPageHeader><amendmentNo>2</amendmentNo></coverPageHeader>
<items1To7><item1><securityTitle>Common Stock</securityTitle><commentText>The Issuer is Hollin Mills, Inc.</commentText></item1>${items}</items1To7>
</formData></edgarSubmission>`;

testRule(rule, {
  passing: [
    {
      name: "above the heading of the Item, where the one before ends",
      filing: stating({
        ...DECLARED,
        item5: [
          "Item 5 is hereby amended.",
          "Nothing was bought.",
          "Items 6(a) and (c) are hereby amended to read as follows:",
        ],
        item6: "The Credit Agreement was made on March 3, 2025.",
      }),
      passes: 1,
    },
    {
      name: "a structured amendment, whose Item 1 EDGAR's form cannot do without",
      filing: structured(
        "<item4><transactionPurpose>Item 4 is hereby amended: none.</transactionPurpose></item4>",
      ),
      passes: 1,
    },
    {
      name: "the text before the Items, which stands in Item 1, names those that change",
      filing: structured(
        "<item4><transactionPurpose>Larkspur holds for investment.</transactionPurpose></item4>",
      ).replace("The Issuer is Hollin Mills, Inc.", "Item 4 of the Schedule 13D is hereby amended."),
      passes: 1,
    },
    { name: "every Item says what changes", filing: stating(DECLARED), passes: 1 },
    {
      name: "the statement is restated as a whole",
      filing: filingText({
        preamble: "This Amendment No. 2 amends and restates the Schedule 13D in its entirety.",
      }),
      passes: 1,
    },
    {
      name: "the introduction says that the statement before is added to",
      filing: filingText({
        preamble:
          "This Amendment No. 2 amends and supplements the statement on Schedule 13D filed on January 15, 2025.",
        item3: "Cash on hand.",
      }),
      passes: 1,
    },
    {
      name: "the introduction furnishes additional information",
      filing: filingText({
        preamble:
          "The Schedule 13D is hereby further amended to furnish the additional information set forth herein.",
        item3: "Cash on hand.",
      }),
      passes: 1,
    },
    {
      name: "an Item that only points to another, and a list of exhibits",
      filing: stating({
        ...DECLARED,
        item6: "The disclosure in Item 4 is incorporated herein by reference.",
        item7: ["Exhibit 1  Joint Filing Agreement"],
      }),
      passes: 1,
    },
    {
      name: "Item 1 that is the introduction of the amendment",
      filing: stating({ ...DECLARED, item1: ["This Amendment No. 2 is filed to amend the Schedule 13D."] }),
      passes: 1,
    },
    {
      name: "the text before the Items names those that change",
      filing: filingText({
        preamble: "Items 2, 3(a) and 5 of the Schedule 13D are hereby amended.",
        item3: "Cash on hand.",
      }),
      passes: 1,
    },
    {
      name: "an Item that is left as it is",
      filing: stating({ ...DECLARED, item6: "There is no material change." }),
    },
    { name: "an Item that does not apply", filing: stating({ ...DECLARED, item6: "Not applicable." }) },
    {
      name: "it supplements what the Item told",
      filing: stating({ ...DECLARED, item6: "The following supplements the information in Item 6." }),
    },
  ],
  failing: [
    {
      name: "no Item says what changes",
      filing: filingText({ item3: "The Shares were bought with cash under the Act, as amended." }),
      failures: [
        {
          severity: "info",
          message:
            "Items 2, 3 and 5 do not say whether the Item before is restated, supplemented or left as it is: a reader cannot tell what of it still holds.",
        },
      ],
    },
    {
      name: "Item 1 of a text is an Item like the others",
      filing: stating({ ...DECLARED, item1: ["The Issuer is Hollin Mills, Inc."] }),
      failures: [{ message: /^Item 1 does not say/ }],
    },
    {
      name: "an Item of a structured amendment",
      filing: structured(
        "<item4><transactionPurpose>Larkspur holds for investment.</transactionPurpose></item4>",
      ),
      failures: [{ message: /^Item 4 does not say/ }],
    },
    {
      name: "the introduction supplements the information of one Item",
      filing: stating({
        ...DECLARED,
        preamble: "This Amendment supplements the information set forth in Item 4 of the Schedule 13D.",
        item6: "The Credit Agreement was made on March 3, 2025.",
      }),
      failures: [{ message: /^Item 6 does not say/ }],
    },
    {
      name: "one Item does not",
      filing: stating({ ...DECLARED, item6: "The Credit Agreement was amended on March 3, 2025." }),
      failures: [{ message: /^Item 6 does not say/ }],
    },
    {
      name: "another Item is named before the Items, and one only deep in its text",
      filing: stating({
        ...DECLARED,
        preamble: "Item 4 of the Schedule 13D is hereby amended.",
        item6: ["A loan was made.", "It bears interest.", "Item 6 is hereby amended."],
      }),
      failures: [{ message: /^Item 6 does not say/ }],
    },
  ],
  notApplicable: [
    { name: "a structured amendment that holds Item 1 alone", filing: structured("") },
    { name: "a first statement", filing: filingText({ amendment: null, preamble: "" }) },
    { name: "a Schedule 13G", filing: filingText({ schedule: "13G" }) },
  ],
});
