import rule from "../../../rules/cross-section/thirteen-g-item5-box.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";
import { structured13G, THORNE, THORNE_ITEM4, type Structured13G } from "../../support/structured-13g.js";

const percent = (printed: string, changes: Structured13G = {}) =>
  structured13G({ persons: [{ ...THORNE, percent: printed }], item4: {}, ...changes });
const two = (first: string, second: string, changes: Structured13G = {}) =>
  structured13G({
    persons: [
      { ...THORNE, percent: first },
      { ...THORNE, name: "Thorne Fund LP", percent: second },
    ],
    item4: {},
    ...changes,
  });

/** A text filing by one person, whose Items go on behind Item 4 as told. */
const text = (printed: string, items: string, amendment: string | null = "1") =>
  filingText({
    schedule: "13G",
    amendment,
    persons: [{ ...LARKSPUR, percent: printed }],
    outstanding: `(b) Percent of class: ${printed}\n\n${items}`,
  });
const HEAD = "Item 5. Ownership of Five Percent or Less of a Class.";
const CAPTION =
  "If this statement is being filed to report the fact that as of the date hereof the reporting person has ceased to be the beneficial owner of more than five percent of the class of securities, check the following";
/** Both answers on lines of their own, an X over the rule of the one that holds. */
const LIST = (none: string, ceased: string): string =>
  `     ${none}   Not Applicable.\n   ----\n\n     ${ceased}   This statement is being filed to report the fact that the reporting\n   ----  person has ceased to be the beneficial owner of more than five percent.`;

testRule(rule, {
  passing: [
    { name: "more than five percent, not checked", filing: percent("6.5"), passes: 1 },
    { name: "just above five percent at the printed precision", filing: percent("5.1") },
    {
      name: "more than five percent, called not applicable",
      filing: percent("6.5", { item5: null, item5NotApplicable: true }),
    },
    { name: "an exit, checked", filing: percent("0.0", { amendment: "3", item5: "Y" }), passes: 1 },
    { name: "just below five percent, checked", filing: percent("4.9", { amendment: "3", item5: "Y" }) },
    {
      name: "less than one percent, checked",
      filing: percent("less than 1%", { amendment: "3", item5: "Y" }),
    },
    {
      name: "an initial statement at less than five percent, checked",
      filing: percent("4.8", { item5: "Y" }),
      passes: 1,
    },
    {
      name: "one of two joint filers above five percent, not checked",
      filing: two("4.2", "6.5", { amendment: "2" }),
      passes: 1,
    },
    {
      name: "one of two without a percentage, the other above five percent",
      filing: two("", "6.5", { amendment: "2" }),
      passes: 1,
    },
    { name: "both joint filers below, checked", filing: two("4.2", "4.5", { amendment: "2", item5: "Y" }) },
    { name: "a ticked box in text", filing: text("4.2%", `${HEAD}\n\n${CAPTION} [X].`) },
    { name: "an open box in text", filing: text("6.5%", `${HEAD}\n\n${CAPTION} [ ].`) },
    {
      name: "of two boxes the one before not applicable is ticked",
      filing: text(
        "6.5%",
        `${HEAD}\n\n[X] Not applicable.\n[ ] This statement is filed to report that the reporting person has ceased to own more than five percent.`,
      ),
    },
    {
      name: "of two answers of a typed list the X stands at not applicable",
      filing: text("6.5%", `${HEAD}\n\n${LIST("X", " ")}`),
      passes: 1,
    },
    {
      name: "of two answers of a typed list the X stands at the exit",
      filing: text("4.2%", `${HEAD}\n\n${LIST(" ", "X")}`),
      passes: 1,
    },
    ...["X", ": x.", "X\n          ---"].map((mark) => ({
      name: `an X without a box: ${mark.replace(/\s+/g, " ")}`,
      filing: text("4.2%", `${HEAD}\n\n${CAPTION}${mark.startsWith(":") ? "" : " "}${mark}`),
      passes: 1,
    })),
    ...["____", "o", "|_|"].map((mark) => ({
      name: `an open box drawn by other means: ${mark}`,
      filing: text("6.5%", `${HEAD}\n\n${CAPTION} ${mark}`),
      passes: 1,
    })),
    {
      name: "a sentence on having ceased as the whole answer",
      filing: text(
        "4.2%",
        `${HEAD}\n\nLarkspur Holdings LLC has ceased to be the beneficial owner of more than five percent of the class.`,
      ),
      passes: 1,
      message: "Item 5 is answered with a sentence on having ceased; Row 11 states 4.2 %.",
    },
    { name: "not applicable behind the caption", filing: text("6.5%", `${HEAD} Not applicable.`) },
  ],
  failing: [
    {
      name: "a sentence on having ceased, although more than five percent is owned",
      filing: text(
        "10.0%",
        `${HEAD}\n\nLarkspur Holdings LLC has ceased to be the beneficial owner of more than five percent of the class.`,
      ),
      failures: [{ actual: "answered with a sentence on having ceased" }],
    },
    {
      name: "an X without a box, although more than five percent is owned",
      filing: text("10.0%", `${HEAD}\n\n${CAPTION} X`),
      failures: [{ message: "Item 5 is checked; Row 11 states 10.0 %." }],
    },
    {
      name: "the X stands at the exit, although more than five percent is owned",
      filing: text("10.0%", `${HEAD}\n\n${LIST(" ", "X")}`),
      failures: [{ message: "Item 5 is checked; Row 11 states 10.0 %." }],
    },
    {
      name: "an amendment at less than five percent, not checked",
      filing: percent("4.9", { amendment: "3" }),
      failures: [
        {
          severity: "warning",
          message:
            /^Item 5 is not checked; Row 11 states 4\.9 %\. Who has ceased to own more than five percent checks the box\.$/,
          expected: "checked",
          actual: "not checked",
          line: 44,
        },
      ],
    },
    {
      name: "an amendment by its form, which does not state its number",
      filing: percent("4.9").replace("SCHEDULE 13G<", "SCHEDULE 13G/A<"),
      failures: [{ actual: "not checked" }],
    },
    {
      name: "an amendment by its number, filed under the form of a first statement",
      filing: percent("4.9", { amendment: "3" }).replace("SCHEDULE 13G/A<", "SCHEDULE 13G<"),
      failures: [{ actual: "not checked" }],
    },
    {
      name: "an amendment at less than five percent that calls Item 5 not applicable",
      filing: percent("4.99", { amendment: "3", item5: "N", item5NotApplicable: true }),
      failures: [
        {
          message: "Item 5 is answered as not applicable; Row 11 states 4.99 %.",
          actual: "answered as not applicable",
        },
      ],
    },
    {
      name: "the same in text",
      filing: text("3.872", `${HEAD}\n\nN/A`),
      failures: [{ message: "Item 5 is answered as not applicable; Row 11 states 3.872 %." }],
    },
    {
      name: "an open box in the text of an exit",
      filing: text("3.9%", `${HEAD}\n\n${CAPTION} [ ].`),
      failures: [{ message: "Item 5 is not checked; Row 11 states 3.9 %." }],
    },
    {
      name: "checked with more than five percent",
      filing: percent("5.1", { amendment: "3", item5: "Y" }),
      failures: [
        {
          severity: "warning",
          message:
            /^Item 5 is checked; Row 11 states 5\.1 %\. Item 5 is for those who have ceased to own more than five percent\.$/,
          expected: "not checked",
          actual: "checked",
        },
      ],
    },
    {
      name: "an initial statement, checked with more than five percent",
      filing: percent("more than 5%", { item5: "Y" }),
      failures: [{ actual: "checked" }],
    },
    {
      name: "joint filers are judged by the highest",
      filing: two("4.2", "6.5", { amendment: "2", item5: "Y" }),
      failures: [{ message: "Item 5 is checked; Row 11 of Thorne Fund LP, the highest, states 6.5 %." }],
    },
    {
      name: "exactly five percent in Item 8 is not more than five",
      filing: percent("4.7", { amendment: "3", item8: "5% in all" }),
      failures: [{ actual: "not checked" }],
    },
    {
      name: "the highest stands first",
      filing: two("4.5", "4.2", { amendment: "2" }),
      failures: [{ message: "Row 11 of Thorne Advisers LP, the highest, states 4.5 %." }],
    },
    {
      name: "an initial statement at less than five percent that tells of having ceased, the box open",
      filing: percent("4.0", { item4: { amount: "The persons ceased to be owners of more than 5%." } }),
      failures: [{ severity: "warning", message: "The text tells that more than five percent has ceased" }],
    },
  ],
  unverified: [
    {
      name: "neither of two answers of a typed list is marked",
      filing: text("6.5%", `${HEAD}\n\n${LIST(" ", " ")}`),
      message: "Whether Item 5 is checked could not be read.",
    },
    ...[
      "Not applicable [X]",
      "[X] The reporting person continues to own more than five percent of the class.",
      "[X] No.  [ ] Yes, the reporting person has ceased to own more than five percent.",
    ].map((answer) => ({
      name: `the ticked box belongs to another answer: ${answer.split("\n")[0] ?? ""}`,
      filing: text("7.0%", `${HEAD}\n\n${answer}`),
    })),
    ...[
      "X [ ]",
      "[ ] X",
      "[ ] YES",
      "( ) [X]",
      "[ ]\n\nThe filer has ceased to own more than five percent.",
      "[ ]\n\nThe filer no longer beneficially owns more than five percent.",
      "[ ]\n\nThe filer owns less than 5% of the class.",
    ].map((box) => ({
      name: `an answer beside the empty box: ${box}`,
      filing: text("4.1%", `${HEAD}\n\n${CAPTION} ${box}`),
      message: "Whether Item 5 is checked could not be read.",
    })),
    {
      name: "5.0 percent may be more or less",
      filing: percent("5.0", { amendment: "3" }),
      message: "Row 11 states 5.0 %, which may be a little more or less than 5 %.",
    },
    {
      name: "checked and not applicable at once",
      filing: percent("4.2", { amendment: "3", item5: "Y", item5NotApplicable: true }),
      message:
        "Item 5 is checked, and marked as not applicable at once: which of the two is meant is not told.",
    },
    {
      name: "neither flag set",
      filing: percent("4.2", { amendment: "3", item5: null }),
      message: "Whether Item 5 is checked could not be read.",
    },
    {
      name: "no percentage on the cover page",
      filing: percent("", { amendment: "3" }),
      message: "Row 11 does not state every person's percentage, which Item 5 depends on.",
    },
    {
      name: "one of two percentages missing, the other below five percent",
      filing: two("4.2", "", { amendment: "3" }),
      message: "Row 11 does not state every person's percentage",
      at: ["Thorne Fund LP", "N"],
    },
    {
      name: "a group above five percent by Item 8",
      filing: two("4.2", "3.9", { amendment: "3", item8: "Together the members own 8.1% of the class." }),
      message: "Item 4 or 8 states a percentage above five, which may be a group's.",
    },
    {
      name: "Item 4 tells of the day of filing, on which five percent may be lost",
      filing: percent("6.5", {
        amendment: "3",
        item5: "Y",
        item4: { ...THORNE_ITEM4, amount: "650,000\nAs of the date hereof none is owned." },
      }),
      message: "The text may tell of another day than the cover page.",
    },
    {
      name: "no Item 5 in a text",
      filing: text("4.2%", ""),
      message: "Whether Item 5 is checked could not be read.",
      at: ["SCHEDULE 13G"],
    },
    {
      name: "an answer in words",
      filing: text("4.2%", `${HEAD}\n\nThe person has sold.`),
      message: "Whether Item 5 is checked could not be read.",
      at: [HEAD],
    },
  ],
  notApplicable: [
    { name: "an initial statement at less than five percent, the box open", filing: percent("4.8") },
    {
      name: "a Schedule 13D",
      filing: filingText({ persons: [ROE] }),
      message: "concerns Schedule 13G only",
    },
    {
      name: "no cover page",
      filing: filingText({ schedule: "13G", persons: [], outstanding: `${HEAD}\n\nThe person has sold.` }),
    },
  ],
});
