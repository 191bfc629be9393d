/** The issuer that a joint filing agreement names, with its legal form or without. */
import rule from "../../../rules/exhibits-signatures/joint-agreement-parties.js";
import { testRule } from "../../../src/index.js";
import { filingText } from "../../support/filing-text.js";

const agreed = (issuer: string): string =>
  filingText({
    amendment: null,
    preamble: "",
    annex: [
      "JOINT FILING AGREEMENT",
      `Under Rule 13d-1(k)(1)(iii) the undersigned agree that the statement on Schedule 13D as to the common stock of ${issuer} is filed for each of them.`,
      ["LARKSPUR HOLDINGS LLC", "", "By: /s/ Ann Lund", "", "/s/ Jane M. Roe"].join("\n"),
    ],
  });

testRule(rule, {
  passing: [
    {
      name: "without its legal form, before the day",
      filing: agreed("Hollin Mills dated March 5, 2025"),
      passes: 4,
    },
    { name: "a word abbreviated", filing: agreed("Hollin Mls, Inc."), passes: 4 },
    {
      name: "a numbered partnership",
      filing: agreed("Hollin Income Fund IV, L.P., a partnership,").replaceAll(
        /Hollin Mills, Inc\./gi,
        "Hollin Income Fund IV, L.P.",
      ),
      passes: 4,
    },
    { name: "a word without its plural", filing: agreed("Hollin Mill, Inc."), passes: 4 },
  ],
  failing: [
    {
      name: "another issuer without its legal form, before the day",
      filing: agreed("Harrow Tools Group dated March 5, 2025"),
      failures: [{ message: "is about securities of Harrow Tools Group; the cover page names Hollin Mills" }],
    },
    {
      name: "an issuer that one letter tells from the cover page's",
      filing: agreed("Hollyn Mills, Inc."),
      failures: [
        {
          severity: "warning",
          message: "spells the issuer Hollyn Mills, Inc, and the cover page Hollin Mills",
        },
      ],
    },
  ],
  unverified: [
    {
      name: "an issuer whose name is near the cover page's and another",
      filing: agreed("Hollent Mills, Inc."),
      message: "whether they are one company is not plain",
    },
    {
      name: "an issuer that shares the first word only",
      filing: agreed("Hollin Timber Works, Inc."),
      message: "whether they are one company is not plain",
    },
  ],
});
