import rule from "../../../rules/persons/group-total-stated.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";
import { RoeWithAll } from "./group-cases.js";

/** Larkspur's 650,000 (options over 50,000) and Roe's 120,000: 770,000 of 9,950,000 + 50,000. */
const Larkspur: StatedPerson = { ...LARKSPUR, group: "a" };
const Roe: StatedPerson = { ...ROE, group: "a" };
/** A third who holds 30,000 shares and no right. */
const Quill: StatedPerson = {
  ...ROE,
  group: "a",
  name: "ADA QUILL",
  heading: "Ada Quill",
  soleVoting: "30,000 ⁽¹⁾",
  soleDispositive: "30,000 ⁽¹⁾",
  aggregate: "30,000",
  percent: "0.3%",
  notes: ["(1) Consists of 30,000 shares of Common Stock."],
  item5: { owns: "30,000 Shares, consisting of 30,000 Shares", percent: "0.3%" },
};
/** One with a number that is met only once. */
const Odd: StatedPerson = {
  ...Roe,
  soleVoting: "123,231 ⁽¹⁾",
  soleDispositive: "123,231 ⁽¹⁾",
  aggregate: "123,231",
  notes: ["(1) Consists of 123,231 shares of Common Stock."],
  item5: null,
};
const Kin: StatedPerson = { ...Quill, soleVoting: "32,336", soleDispositive: "32,336", aggregate: "32,336" };
const untold = (person: StatedPerson): StatedPerson => ({
  ...person,
  soleVoting: person.soleVoting.replace(/ .*/, ""),
  soleDispositive: person.soleDispositive.replace(/ .*/, ""),
  notes: [],
  item5: null,
});
const group = (persons: readonly StatedPerson[], ...told: string[]) => filingText({ persons, told });
const TICKED = "Row 2(a) is ticked for LARKSPUR HOLDINGS LLC and JANE M. ROE, so that they report as a group";
const stated = (name: string, told: string) => ({ name, filing: group([Larkspur, Roe], told), passes: 1 });
const fails = (name: string, told: string) => ({
  name,
  filing: group([Larkspur, Roe], told),
  failures: [{ expected: "a total for the group: 770,000 shares, 7.7 %" }],
});

testRule(rule, {
  passing: [
    {
      name: "one member's cover page reports what all hold",
      filing: group([Larkspur, RoeWithAll]),
      passes: 1,
    },
    {
      name: "a manager's cover page is the sum of two funds'",
      filing: group([
        untold({ ...Larkspur, aggregate: "650,000" }),
        untold(Roe),
        untold({ ...Quill, aggregate: "770,000", soleVoting: "0", soleDispositive: "0" }),
      ]),
      passes: 1,
    },
    {
      name: "a cover page of someone who is no member reports the total",
      filing: group([Larkspur, Roe, untold({ ...Quill, group: "", aggregate: "770,000" })]),
      passes: 1,
    },
    stated("the text gives the number", "The group beneficially owns 770,000 Shares."),
    stated("the text gives the percentage", "The Reporting Persons collectively own 7.7% of the class."),
    stated(
      "the text gives both",
      "As a group, the Reporting Persons hold an aggregate of 770,000 Shares, or approximately 7.7% of the class.",
    ),
    stated("members are spoken of", "The members of such group may be deemed to own 770,000 Shares in all."),
    {
      name: "Schedule 13G",
      filing: filingText({
        schedule: "13G",
        persons: [Larkspur, Roe],
        told: ["The Reporting Persons in the aggregate beneficially own 770,000 Shares."],
      }),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "a total with two digits transposed",
      filing: group(
        [{ ...Larkspur, aggregate: "650,000" }, Odd],
        "The group beneficially owns 773,321 Shares.",
      ),
      failures: [
        {
          severity: "warning",
          expected: "773,231",
          actual: "773,321",
          message:
            "what they report adds up to 773,231, each share counted once: the two differ by two digits transposed",
        },
      ],
    },
    {
      name: "a digit of the total dropped, where the accounts do not tell who holds what",
      filing: group([untold(Larkspur), untold(Odd)], "The group beneficially owns 77,231 Shares."),
      failures: [{ expected: "773,231", actual: "77,231" }],
    },
    {
      name: "a digit of the total changed, where a manager tells of what another reports",
      filing: group(
        [
          untold(Larkspur),
          { ...RoeWithAll, aggregate: "773,231", notes: [RoeWithAll.notes?.[1] ?? ""] },
          untold(Kin),
        ],
        "The group beneficially owns 805,577 Shares.",
      ),
      failures: [{ expected: "805,567", actual: "805,577" }],
    },
    {
      name: "two members, no total",
      filing: group([Larkspur, Roe]),
      failures: [
        {
          severity: "warning",
          line: 18,
          message: `${TICKED}, but no total is stated for it, on a cover page or in the text. Each share counted once, the members hold 770,000 shares, 7.7 % of 10,000,000.`,
          expected: "a total for the group: 770,000 shares, 7.7 %",
          actual: "none",
          working:
            "720,000 held + 50,000 to be acquired = 770,000\n9,950,000 + 50,000 = 10,000,000\n770,000 / 10,000,000 = 7.700000 %",
        },
      ],
    },
    {
      name: "what one reports of another counts once",
      filing: group([Larkspur, RoeWithAll, Quill]),
      failures: [
        {
          expected: "a total for the group: 800,000 shares, 8.0 %",
          working: "800,000 / 10,000,000 = 8.000000 %",
        },
      ],
    },
    {
      name: "no right to acquire",
      filing: group([Roe, Quill]),
      failures: [
        {
          message:
            "Row 2(a) is ticked for JANE M. ROE and ADA QUILL, so that they report as a group, but no total is stated for it, on a cover page or in the text. Each share counted once, the members hold 150,000 shares, 1.5 % of 9,950,000.",
          working: /^150,000 \/ 9,950,000 = 1\.507538 %$/,
        },
      ],
    },
    {
      name: "percentages printed to two decimals",
      filing: group([Larkspur, { ...Roe, percent: "1.21%" }]),
      failures: [{ expected: "a total for the group: 770,000 shares, 7.70 %" }],
    },
    {
      name: "no number of shares outstanding",
      filing: filingText({
        persons: [Larkspur, Roe],
        outstanding: "Percentages are as the Issuer gave them.",
      }),
      failures: [
        {
          expected: "a total for the group: 770,000 shares",
          message: "the members hold 770,000 shares.",
          working: /^720,000 held \+ 50,000 to be acquired = 770,000$/,
        },
      ],
    },
    {
      name: "a member who ticks no box is none",
      filing: group([Larkspur, Roe, { ...Quill, group: "b" }]),
      failures: [{ expected: "a total for the group: 770,000 shares, 7.7 %" }],
    },
    {
      name: "natural persons with sole power, whose accounts are not told",
      filing: group([untold(Roe), untold(Quill)]),
      failures: [
        {
          message:
            "no total is stated for it, on a cover page or in the text. Together they hold more than any one of them reports; how much cannot be worked out from the text.",
          expected: "a total for the group",
          actual: "none",
        },
      ],
    },
    fails("what each holds is no total", "Each of the Reporting Persons owns 770,000 Shares as a group."),
    fails("a purchase is no total", "The Reporting Persons together purchased, and own, 770,000 Shares."),
    fails("the base is no total", "What the group owns is a part based on 9,950,000 Shares."),
    fails("one person is no group", "Larkspur Holdings LLC owns 770,000 Shares."),
    fails("no number", "The Reporting Persons collectively own the Shares."),
    fails("a year is no number", "The group owned the Shares in 2024."),
  ],
  unverified: [
    {
      name: "another number is told than the members hold",
      filing: group([Larkspur, Roe], "The group beneficially owns 700,000 Shares."),
      message:
        "The text states what the persons own together, but not as the 770,000 shares that their accounts add up to, each share counted once.",
    },
    {
      name: "another percentage is told than the members hold",
      filing: group([Larkspur, Roe], "The group beneficially owns 7.9% of the class."),
      message: "but not as the 770,000 shares",
    },
    {
      name: "entities whose accounts are not told",
      filing: group([untold({ ...Larkspur, type: "CO" }), untold({ ...Roe, type: "OO" })]),
      message: `${TICKED}. The text does not tell plainly enough who holds what to see whether one of the cover pages gives its total.`,
    },
    {
      name: "shares that are shared by nobody named",
      filing: group([{ ...Larkspur, soleVoting: "0", sharedVoting: "650,000 ⁽¹⁾" }, Roe]),
      message: "does not tell plainly enough who holds what",
    },
    {
      name: "the same large number told of two",
      filing: group([Larkspur, Roe, { ...Roe, name: "ADA QUILL", heading: "Ada Quill", item5: null }]),
      message: "does not tell plainly enough who holds what",
    },
    {
      name: "a controller whose account names no holder",
      filing: group([Larkspur, Roe], "Ms. Roe is the sole member of Larkspur Holdings LLC."),
      message: "does not tell plainly enough who holds what",
    },
    {
      name: "no Item 5 in the filing",
      filing: group([Larkspur, Roe].map(untold)).replace(/Item 5\..*?(?=SIGNATURE)/s, ""),
      message: `${TICKED}. No total is stated for it here, but the Item that would state it is not in the filing.`,
    },
  ],
  notApplicable: [
    { name: "no box ticked", filing: group([LARKSPUR, ROE]) },
    { name: "one member alone", filing: group([Larkspur, ROE]) },
    {
      name: "membership disclaimed",
      filing: group([
        { ...LARKSPUR, group: "b" },
        { ...ROE, group: "b" },
      ]),
    },
    { name: "the same amount for all", filing: group([Larkspur, { ...Larkspur, name: "ADA QUILL" }]) },
  ],
});
