/** Item 4 answered once under the names of several persons together, with the four powers in one line, and beside references to rows. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { QUILLBY_ADVISERS, QUILLBY_FUND, structured13G } from "../../support/structured-13g.js";

const OWNERS = ["Ada Merrow", "Peter Quill"].map((name) => ({ ...QUILLBY_ADVISERS, name, types: ["IN"] }));
const REFERS =
  "What this Item asks for is stated in Rows 5 to 11 of the cover page of each Reporting Person and is incorporated by reference.";
const block = (names: string, amount: string, percent: string, shared: string): string =>
  [
    names,
    `(a) Amount beneficially owned: ${amount}`,
    `(b) Percent of class: ${percent}`,
    `(c) (i) 0 (ii) ${shared} (iii) 0 (iv) ${amount}`,
  ].join("\n");
const filed = (amount: string, shared = "900,000", names = "B. Ada Merrow and Peter Quill") =>
  structured13G({
    persons: [QUILLBY_FUND, ...OWNERS],
    item2: "Quillby Fund LP, Ada Merrow and Peter Quill",
    item4: {
      amount: [
        REFERS,
        block("A. Quillby Fund LP", "900,000", "4.4%", shared),
        block(names, amount, "6.0%", "1,230,440"),
      ].join("\n\n"),
      percent: "4.4%",
      soleVoting: "0",
      sharedVoting: "900,000",
      soleDispositive: "0",
      sharedDispositive: "900,000",
    },
  });
const beside = (sharedVoting: string) =>
  structured13G({
    persons: [QUILLBY_FUND, QUILLBY_ADVISERS],
    item4: {
      amount: REFERS,
      percent: "See Row 11.",
      soleVoting: "See Row 5. 0",
      sharedVoting: `See Row 6. ${sharedVoting}`,
      soleDispositive: "See Row 7. 0",
      sharedDispositive: "See Row 8. 900000",
    },
  });

testRule(rule, {
  passing: [
    {
      name: "two persons under one heading, whose pages state what stands there",
      filing: filed("1,230,440"),
      passes: 3,
      message: /^Item 4 agrees with Rows 5, 6, 7, 8, 9 and 11\.$/,
    },
    {
      name: "figures behind references to rows, which are the first person's",
      filing: beside("900000"),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "a slip of the keys in the amount of two persons together",
      filing: filed("1,230,640").replace("(iv) 1,230,640", "(iv) 1,230,440"),
      failures: OWNERS.map(({ name }) => ({
        person: name,
        severity: "error" as const,
        expected: "1,230,440",
        actual: "1,230,640",
      })),
    },
    {
      name: "a slip of the keys in a line with all four powers",
      filing: filed("1,230,440", "900,700"),
      failures: [{ person: "Quillby Fund LP", expected: "900,000", actual: "900,700" }],
    },
  ],
  unverified: [
    {
      name: "another amount than any cover page's behind the reference",
      filing: beside("900000").replace("incorporated by reference.<", "incorporated by reference. 1234440<"),
      message: "but also states 1,234,440, without naming anybody",
    },
    {
      name: "an amount of two persons that may be what they have together",
      filing: filed("2,460,880").replace("(iv) 2,460,880", "(iv) 1,230,440"),
      message: "Item 4(a) states 2,460,880 shares",
    },
    {
      name: "another figure than the row's behind the reference to it",
      filing: beside("900700"),
      message: "but also states 900,700, without naming anybody",
    },
  ],
});
