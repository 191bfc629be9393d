/** A total of Item 5(a) behind which "Specifically" lists what each person owns. */
import rule from "../../../rules/cross-section/item5a-components.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

/** What the persons own together, and "Specifically" each of them. */
const specified = (total: string, second: string, third = "beneficially owned 45,678 Shares.") =>
  filingText({
    persons: [LARKSPUR, ROE].map((person) => ({ ...person, notes: [], item5: null })),
    item5: [
      `(a) The Reporting Persons beneficially owned an aggregate of ${total} Shares. Specifically, as of March 5, 2025:`,
      "(i) Larkspur Holdings LLC, a fund (“Larkspur”), beneficially owned 651,300 Shares;",
      `(ii) Jane M. Roe beneficially owned ${second}; and`,
      `(iii) the Thorne Trust ${third}`,
      "Larkspur Holdings LLC acts through its manager.",
    ].join("\n\n"),
  });

testRule(rule, {
  passing: [
    {
      name: "what the persons own together is what each of them is listed with, and some of them make up",
      filing: specified(
        "820,209",
        "123,231 Shares, which together with the Shares owned by Larkspur represented 774,531 Shares",
      ),
      passes: 2,
      message: "651,300 + 123,231 + 45,678 = 820,209.",
    },
  ],
  failing: [
    {
      name: "two digits of what the persons own together transposed, beside the list of each",
      filing: specified("802,209", "123,231 Shares"),
      failures: [
        {
          severity: "error",
          expected: "820,209",
          actual: "802,209",
          message:
            "Item 5(a) states 802,209 shares as what the reporting persons own together; the list of what each of them owns adds up to 820,209: 651,300 + 123,231 + 45,678 = 820,209. The two differ by two digits transposed.",
        },
      ],
    },
    {
      name: "two digits of a part of that list transposed",
      filing: specified("820,209", "132,231 Shares"),
      failures: [{ expected: "829,209", actual: "820,209" }],
    },
    {
      name: "two digits of what some of them make up transposed",
      filing: specified(
        "820,209",
        "123,231 Shares, which together with the Shares owned by Larkspur represented 747,531 Shares",
      ),
      failures: [{ expected: "774,531", message: "those that it names add up to 774,531" }],
    },
  ],
  unverified: [
    {
      name: "a list that adds up to more, where two may own the same Shares",
      filing: specified("696,978", "123,231 Shares"),
      message: "may be listed twice",
    },
  ],
  notApplicable: [
    {
      name: "a list of each in which one number is about so much",
      filing: specified("802,209", "approximately 123,231 Shares"),
    },
    {
      name: "a list of each in which one tells no number",
      filing: specified("802,209", "123,231 Shares", "owns Shares, too."),
    },
  ],
});
