/** A caption of the form that goes on in the line below its Item's heading is no part of the answer. */
import { expect, it } from "@jest/globals";
import { typedFiling } from "./typed-reading.js";

const items = (schedule: "13D" | "13G", ...lines: string[]): [string, ...string[]][] =>
  typedFiling(schedule, lines.join("\n")).items.map(({ heading, paragraphs }) => [
    heading.value,
    ...paragraphs.map(({ value }) => value),
  ]);
const NONE = ["", "Not applicable.", ""];

it.each([
  [
    "3",
    "If this statement is filed pursuant to Rule 13d-1(b), or 13d-2(b) or",
    "(c), check whether the person filing is a:",
  ],
  ["5", "OWNERSHIP OF FIVE PERCENT OR LESS OF", "A CLASS"],
  ["6", "Ownership of More than Five Percent on Behalf of", "          Another Person."],
  [
    "7",
    "Identification and Classification of the Subsidiary Which Acquired",
    "the Security Being Reported on by the Parent Holding Company or",
    "Control Person:",
  ],
  ["8", "Identification and Classification of Members of the", "Group."],
  ["9", "Notice of Dissolution of", "the Group"],
])("Item %s of a 13G: %s ...", (number, first, ...rest) => {
  const heading = [`Item ${number}.   ${first}`, ...rest];
  expect(items("13G", ...heading, ...NONE)).toEqual([
    [heading.join(" ").replace(/\s+/g, " "), "Not applicable."],
  ]);
});

it("an answer behind the end of the caption is read from there", () => {
  const heading = [
    "Item 3.   Source and Amount of Funds or Other",
    "Consideration.  The Fund paid $4,000,000.",
  ];
  expect(items("13D", ...heading)).toEqual([
    ["Item 3. Source and Amount of Funds or Other Consideration.", "The Fund paid $4,000,000."],
  ]);
});

it("an answer that the end of the heading's line breaks is read whole", () => {
  const heading = ["Item 5.   Ownership of Five Percent or Less of a Class:  Not", "          Applicable."];
  expect(items("13G", ...heading)).toEqual([
    ["Item 5. Ownership of Five Percent or Less of a Class:", "Not Applicable."],
  ]);
});

it("a sentence that begins with the words of the caption is the answer's", () => {
  const [[heading, ...paragraphs] = [""]] = items(
    "13G",
    "Item 8.   Identification and Classification of Members of the",
    "Group are set out in Exhibit A.",
  );
  expect(heading).toBe("Item 8. Identification and Classification of Members of the");
  expect(paragraphs).toEqual(["Group are set out in Exhibit A."]);
});
