import rule from "../../../rules/structure/xml-vs-text.js";
import { testRule } from "../../../src/index.js";
import { sample13D } from "../../support/structured-sample.js";

const says = (text: string): string => sample13D(["</item1>", `<commentText>${text}</commentText></item1>`]);

testRule(rule, {
  passing: [{ name: "the CUSIP of the fields", filing: says("The CUSIP is 435990106.") }],
  failing: [
    {
      name: "another CUSIP, as if it were this one",
      filing: says("The CUSIP of the class is 435909106."),
      failures: [{ severity: "error", actual: "435909106" }],
    },
    {
      name: "two digits of the issue exchanged in the text, so that the check digit is none of that number",
      filing: says("The shares have CUSIP No. 435990160."),
      failures: [{ severity: "warning", expected: "435990106", actual: "435990160" }],
    },
  ],
  unverified: [
    {
      name: "a mistyped CUSIP of another class of the issuer, which is further from the field's",
      filing: says("The CUSIP of the warrants is 435990259."),
      message: "they may be of two securities",
    },
    ...["Former CUSIP: 435909106.", "In the last filing the CUSIP was stated as 435909106 in error."].map(
      (text) => ({
        name: `a CUSIP that is told as former or as an error: ${text}`,
        filing: says(text),
        message: "its words may tell of a former number, or of one that was stated in error",
      }),
    ),
  ],
});
