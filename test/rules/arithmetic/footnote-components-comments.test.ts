/** footnote-components where the notes of one comment explain a row each. */
import rule from "../../../rules/arithmetic/footnote-components.js";
import { testRule } from "../../../src/index.js";
import { PERSON, schedule13D } from "../../structured/structured-xml.js";

/** Sole power over 471,234 shares and shared power over 180,000, each told in a note of its own. */
const twoNotes = (second: string) =>
  schedule13D({
    persons: PERSON.replace(
      /(?<=<commentContent>).*(?=<\/commentContent>)/,
      `(1) Consists of 471,234 shares held directly. (2) Consists of ${second} shares held by the Roe Family Trust.`,
    )
      .replaceAll("650000.00", "651234")
      .replace(/(?<=<sole\w+Power>)651234/g, "471234")
      .replace(/(?<=<shared\w+Power>)0(?=<)/g, "180000"),
  });

/** A fund's two parts, each held by it, and its limit in a further sentence. */
const held = (warrants: string) =>
  schedule13D({
    persons: PERSON.replace(
      /(?<=<commentContent>).*(?=<\/commentContent>)/,
      `The shares reported herein consist of (i) 471,234 shares and (ii) ${warrants} shares issuable upon exercise of pre-funded warrants, in each case held by the Fund. The warrants are subject to a limitation of 9.99%.`,
    ).replaceAll("650000.00", "651234"),
  });

testRule(rule, {
  passing: [
    { name: "two parts in each case held by a fund", filing: held("180,000"), passes: 1 },
    { name: "each note adds up to its row", filing: twoNotes("180,000"), passes: 2 },
  ],
  failing: [
    {
      name: "two parts in each case held by a fund, two digits of one transposed",
      filing: held("108,000"),
      failures: [{ message: "471,234 + 108,000 = 579,234" }],
    },
    {
      name: "two digits of the second transposed, whose row makes up the aggregate amount with the first",
      filing: twoNotes("108,000"),
      failures: [
        {
          message:
            "Row 8 states 180,000 and Row 10 states 180,000; the parts named in its note (2) add up to 108,000",
        },
      ],
    },
  ],
});
