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

testRule(rule, {
  passing: [{ name: "each note adds up to its row", filing: twoNotes("180,000"), passes: 2 }],
  failing: [
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
