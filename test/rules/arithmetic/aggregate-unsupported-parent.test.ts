/** aggregate-unsupported where a person states an amount and no power at all. */
import rule from "../../../rules/arithmetic/aggregate-unsupported.js";
import { testRule } from "../../../src/index.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";

const COMMENT = /(?<=<commentContent>).*(?=<\/commentContent>)/;
const SUBSIDIARY = PERSON.replace(COMMENT, "Held of record.");
const NONE = /(?<=<s\w+Power>)[\d.]+/g;
/** The parent of Larkspur Holdings LLC reports its 650,000 shares, and no power. */
const parent = (comment: string, own = SUBSIDIARY) =>
  schedule13D({
    persons:
      own +
      PERSON.replaceAll("Larkspur Holdings LLC", "Thorne Group Limited")
        .replace(NONE, "0")
        .replace(COMMENT, comment),
  });

testRule(rule, {
  passing: [
    {
      name: "a parent with the powers of its subsidiary",
      filing: schedule13D({
        persons: PERSON + PERSON.replaceAll("Larkspur Holdings LLC", "Thorne Group Limited"),
      }),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "a comment that tells nothing of powers or of a subsidiary",
      filing: parent("Thorne Group Limited may be deemed to own these shares as general partner."),
      failures: [{ message: "Nothing in the filing says why there would be no power over them." }],
    },
    {
      name: "ownership of the shares themselves",
      filing: parent("The amount shown is due to its ownership of the shares."),
      failures: [{ message: "Nothing in the filing says why" }],
    },
    {
      name: "a subsidiary that has no power, either",
      filing: parent("The shares are held by a subsidiary.", SUBSIDIARY.replace(NONE, "0")),
      failures: [
        { message: "Nothing in the filing says why" },
        { message: "Nothing in the filing says why" },
      ],
    },
  ],
  unverified: [
    ...[
      "Thorne Group Limited is deemed to own the amount shown due to the reporting person’s ownership of Larkspur Holdings LLC.",
      "The shares are attributed to the reporting person as parent holding company.",
      "The amount is that of its subsidiary Larkspur Holdings LLC.",
    ].map((comment) => ({
      name: `the comment on the cover page tells whose the shares are: ${comment}`,
      filing: parent(comment),
      message: "The note to the cover page tells of a subsidiary, which may have all the powers.",
    })),
    {
      name: "the comment tells that there is no power",
      filing: parent("The reporting person exercises no voting or dispositive power over these shares."),
      message: "The text says that there is no power over the shares, or over some of them.",
    },
  ],
});
