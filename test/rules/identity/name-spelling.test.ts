import rule from "../../../rules/identity/name-spelling.js";
import { testRule } from "../../../src/index.js";
import { filingText, ROE } from "../../support/filing-text.js";
import { entity, FAMILY, natural, signedAs } from "./name-cases.js";
import { structured13G, THORNE } from "../../support/structured-13g.js";

testRule(rule, {
  passing: [
    {
      name: "spelled alike everywhere",
      filing: filingText({ agreement: ["Larkspur Holdings LLC", "Jane M. Roe"] }),
      passes: 2,
    },
    {
      name: "the legal form with and without stops and blanks",
      filing: signedAs([entity("LARKSPUR HOLDINGS, L. P."), natural("JANE M. ROE")], {
        "LARKSPUR HOLDINGS, L. P.": "Larkspur Holdings LP",
      }),
      passes: 2,
    },
    {
      name: "case, forms, initials' stops and generations",
      filing: signedAs([entity("LARKSPUR HOLDINGS, L.L.C."), natural("JANE M ROE, JR.")], {
        "LARKSPUR HOLDINGS, L.L.C.": "Larkspur Holdings LLC",
        "JANE M ROE, JR.": "Jane M. Roe Jr.",
      }),
      passes: 2,
    },
    ...[
      ["Larkspur Holdings LLC", "LARKSPUR HOLDINGS, L.L.C."],
      ["Larkspur Holdings, Limited Liability Company", "Larkspur Holdings LLC"],
      ["Larkspur Fund, Limited Partnership", "LARKSPUR FUND, L.P."],
      ["Larkspur Mills Corporation", "Larkspur Mills Corp."],
      ["Larkspur Mills Limited", "Larkspur Mills Ltd."],
      ["Larkspur & Co., Inc.", "Larkspur & Company"],
      ["Larkspur Fund, L.P.", "Larkspur Fund"],
    ].map(([cover = "", signature = ""]) => ({
      name: `one form in two spellings, or none: ${cover}, ${signature}`,
      filing: signedAs([entity(cover)], { [cover]: signature }),
      passes: 1,
    })),
    {
      name: "the person's own form besides another",
      filing: signedAs([entity("Larkspur GP LLC")], {
        "Larkspur GP LLC": "LARKSPUR GP, L.P.\nBy: Larkspur GP LLC, its general partner",
      }),
      passes: 1,
    },
    { name: "a couple with names a letter apart", filing: filingText({ persons: FAMILY }), passes: 2 },
    {
      name: "sister funds with names a letter apart",
      filing: filingText({
        persons: [entity("Larkspur Onshore Fund LP"), entity("Larkspur Offshore Fund LP")],
      }),
      passes: 2,
    },
    {
      name: "funds told apart by numerals and letters",
      filing: filingText({
        persons: [
          "Larkspur Partners II LP",
          "Larkspur Partners III LP",
          "Larkspur Holdings A LLC",
          "Larkspur Holdings B LLC",
        ].map(entity),
      }),
      passes: 4,
    },
    {
      name: "one of a couple signs for both, under a power of attorney",
      filing: signedAs(FAMILY, {
        "/s/ Joan Harper\nJoan Harper": "/s/ John Harper\nJohn Harper, attorney-in-fact for Joan Harper",
      }),
    },
    {
      name: "a nickname in the signature above the printed name",
      filing: signedAs([natural("Stephen Harper")], { "/s/ Stephen Harper": "/s/ Steven Harper" }),
      passes: 1,
    },
    {
      name: "one of a couple does not sign",
      filing: signedAs(FAMILY, { "/s/ Joan Harper\nJoan Harper": "" }),
      passes: 2,
    },
    {
      name: "a first name cut short",
      filing: signedAs(
        [natural("Gregg Harper")],
        { "Gregg Harper": "Greg Harper" },
        { filedBy: ["Gregg Harper"] },
      ),
      passes: 1,
    },
    {
      name: "a first name cut short on the cover page",
      filing: signedAs(
        [natural("Greg Harper")],
        { "Greg Harper": "Gregg Harper" },
        { filedBy: ["Greg Harper"] },
      ),
      passes: 1,
    },
    {
      name: "a first name another's, where no type of person is given",
      filing: signedAs(
        [{ ...natural("Gregg Harper"), type: "" }],
        { "Gregg Harper": "Greg Harper" },
        { filedBy: ["Gregg Harper"] },
      ),
    },
    {
      name: "the right name beside a misspelt one",
      filing: filingText({ filedBy: ["Larkspur Holdings LLC", "Larkspur Holdngs LLC", "Jane M. Roe"] }),
      passes: 2,
    },
    {
      name: "a list that leaves one of two sister funds out",
      filing: filingText({
        persons: [entity("Larkspur Onshore Fund LP"), entity("Larkspur Offshore Fund LP")],
        filedBy: ["Larkspur Onshore Fund LP"],
      }),
      passes: 2,
    },
    {
      name: "initials left out",
      filing: signedAs(
        [natural("Jane Mary Harper")],
        { "Jane Mary Harper": "Jane Harper" },
        { filedBy: ["Jane Mary Harper"] },
      ),
      passes: 1,
    },
    {
      name: "a numeral in the place of another",
      filing: signedAs(
        [entity("Larkspur Partners XVII Fund LP")],
        { XVII: "XVIII" },
        { filedBy: ["Larkspur Partners XVII Fund LP"] },
      ),
    },
    {
      name: "two that may be meant",
      filing: signedAs(
        [entity("Larkspur Capital LLC")],
        { "Larkspur Capital LLC\n": "Larkspurr Capital LLC\n\nBy: /s/ X Y\n\nLarksspur Capital LLC\n" },
        { filedBy: ["Larkspur Capital LLC"] },
      ),
    },
    {
      name: "a name that may be either's",
      filing: signedAs(
        [entity("Larkspur Capitol LLC"), entity("Larkspur Capitals LLC")],
        { "Larkspur Capitol LLC": "Larkspur Capital LLC", "Larkspur Capitals LLC": "" },
        { filedBy: ["Larkspur Capitol LLC", "Larkspur Capitals LLC"] },
      ),
      passes: 2,
    },
    {
      name: "a relative's signature beside others that are not read as the persons'",
      filing: signedAs([natural("Joan Harper"), entity("Larkspur LLC")], {
        "/s/ Joan Harper\nJoan Harper": "/s/ John Harper\nJohn Harper\n\n/s/ Mary Dunn\nMary Dunn",
      }),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "two letters exchanged in the signatures",
      filing: signedAs([entity("Larkspur Holdings LLC"), natural("Jane Roe")], {
        "Larkspur Holdings LLC": "Larkpsur Holdings LLC",
      }),
      failures: [
        {
          severity: "warning",
          person: "Larkspur Holdings LLC",
          expected: "Larkspur Holdings LLC",
          actual: "Larkpsur Holdings LLC",
          message:
            /^The signature page prints Larkpsur Holdings LLC, the cover page Larkspur Holdings LLC\. Nobody else there has the one name or the other, so that one of the two is probably misspelt\.$/,
        },
      ],
    },
    ...[
      ["Larkspur GP, LLC", "LARKSPUR GP, L.P."],
      ["Larkspur & Co., LLC", "LARKSPUR & CO., INC."],
      ["Larkspur GP, LLC", "Larkspur GP, Inc."],
      ["Larkspur GP Limited", "Larkspur GP LLC"],
      ["Larkspur GP, Limited Partnership", "Larkspur GP Limited"],
    ].map(([cover = "", signature = ""]) => ({
      name: `another legal form: ${cover}, ${signature}`,
      filing: signedAs([entity(cover)], { [cover]: signature }),
      failures: [
        {
          severity: "warning" as const,
          person: cover,
          expected: cover,
          message: "their legal forms differ, by which the two would be different persons.",
        },
      ],
    })),
    {
      name: "a misspelt name that begins with the term defined for the parent",
      filing: signedAs(
        [entity("Larkspur Laboratories"), entity("Larkspur Established Products Holdings Limited")],
        {
          "Larkspur Established Products Holdings Limited": "Larkspur Established Product Holdings Limited",
        },
        {
          preamble:
            "This Amendment No. 2 is filed by Larkspur Laboratories (“Larkspur”) and Larkspur Established Products Holdings Limited (“Larkspur Limited”).",
        },
      ),
      failures: [{ person: "Larkspur Established Products Holdings Limited" }],
    },
    {
      name: "misspelt in a list that leaves another person out",
      filing: filingText({ filedBy: ["Larkspur Holdngs LLC"] }),
      failures: [{ person: "LARKSPUR HOLDINGS LLC" }],
    },
    {
      name: "an abbreviation's stop and a list's",
      filing: filingText({ filedBy: ["Larkspur Holdngs, Inc.", "Jane M. Roe"] }),
      failures: [{ actual: "Larkspur Holdngs, Inc." }],
    },
    {
      name: "a list's stop",
      filing: filingText({ persons: [natural("Jane Harper")], filedBy: ["Jane Hraper"] }),
      failures: [{ actual: "Jane Hraper" }],
    },
    {
      name: "a letter lost in Item 2(a)",
      filing: filingText({ filedBy: ["Larkspur Holdngs LLC", "Jane M. Roe"] }),
      failures: [
        { person: "LARKSPUR HOLDINGS LLC", actual: "Larkspur Holdngs LLC", message: "Item 2(a) prints" },
      ],
    },
    {
      name: "the cover page alone is misspelt",
      filing: filingText({
        persons: [{ ...entity("Larkspur Holdings LLC"), name: "Larkspur Holdingss LLC" }],
        filedBy: ["Larkspur Holdings LLC"],
        agreement: ["Larkspur Holdings LLC"],
      }).replace(/(SIGNATURE\n[\s\S]*?)Holdingss/, "$1Holdings"),
      failures: [
        {
          message:
            "Item 2(a), the signature page and the joint filing agreement print Larkspur Holdings LLC, the cover page Larkspur Holdingss LLC.",
        },
      ],
    },
    {
      name: "in the joint filing agreement",
      filing: filingText({
        persons: [natural("Jane M. Harper")],
        filedBy: ["Jane M. Harper"],
        agreement: ["Jane M. Harpre"],
      }),
      failures: [{ actual: "Jane M. Harpre", message: "The joint filing agreement prints Jane M. Harpre," }],
    },
    {
      name: "a family name",
      filing: signedAs([natural("Jane Harper")], { "Jane Harper": "Jane Hraper" }),
      failures: [{ actual: "Jane Hraper" }],
    },
    {
      name: "a first name, in a list of as many names as there are persons",
      filing: signedAs([natural("Michael Harper"), natural("Jane Harper")], {
        "Michael Harper": "Micheal Harper",
      }),
      failures: [{ person: "Michael Harper", actual: "Micheal Harper" }],
    },
    {
      name: "an entity's first word cut short",
      filing: signedAs([entity("Larkspurs Capital LLC")], {
        "Larkspurs Capital LLC": "Larkspur Capital LLC",
      }),
      failures: [{ actual: "Larkspur Capital LLC" }],
    },
    {
      name: "in a structured filing",
      filing: structured13G({ persons: [THORNE] }).replace(
        /Thorne(?= Advisers LP<\/reportingPersonName>\s*<signatureDetails>)/,
        "Thorn",
      ),
      failures: [{ person: "Thorne Advisers LP", actual: "Thorn Advisers LP" }],
    },
  ],
  notApplicable: [
    {
      name: "no list of names",
      filing: filingText({ schedule: "13G", persons: [{ ...ROE, signed: false }] }),
    },
  ],
});
