/** Item 5 of a 13G answered with a sentence for each person on not having ceased to own more than five percent. */
import rule from "../../../rules/cross-section/thirteen-g-item5-box.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR } from "../../support/filing-text.js";

const denied = (name: string): string =>
  `${name} has not ceased to be the beneficial owner of more than five percent of the class.`;
const text = (printed: string, ...answer: readonly string[]): string =>
  filingText({
    schedule: "13G",
    amendment: "1",
    persons: [{ ...LARKSPUR, percent: printed }],
    outstanding: [
      `(b) Percent of class: ${printed}`,
      "Item 5. Ownership of Five Percent or Less of a Class.",
      ...answer,
    ].join("\n\n"),
  });

testRule(rule, {
  passing: [
    {
      name: "with more than five percent",
      filing: text("6.5%", denied("(1) Larkspur Holdings LLC"), denied("(2) Its manager")),
      passes: 1,
      message: "Item 5 is answered with a sentence on not having ceased",
    },
  ],
  failing: [
    {
      name: "with less than five percent",
      filing: text("4.5%", denied("As of the date hereof, Larkspur Holdings LLC")),
      failures: [{ expected: "checked", actual: "answered with a sentence on not having ceased" }],
    },
  ],
  unverified: [
    {
      name: "of one person, and of the other the contrary",
      filing: text(
        "6.5%",
        denied("(1) Larkspur Holdings LLC"),
        denied("(2) Its manager").replace("not ceased", "ceased"),
      ),
      message: "Whether Item 5 is checked could not be read.",
    },
  ],
});
