import { expect, it } from "@jest/globals";
import groupTotalStated from "../../../rules/persons/group-total-stated.js";
import rule from "../../../rules/persons/group-member-gets-all.js";
import { audit, readFiling, testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE, type StatedPerson } from "../../support/filing-text.js";

const Larkspur: StatedPerson = { ...LARKSPUR, group: "a" };
const Roe: StatedPerson = { ...ROE, group: "a" };
const untold = (person: StatedPerson): StatedPerson => ({ ...person, type: "OO", notes: [], item5: null });
const group = (persons: readonly StatedPerson[], ...told: string[]) => filingText({ persons, told });

testRule(rule, {
  passing: [
    {
      name: "the same amount for all",
      filing: group([Larkspur, { ...Larkspur, name: "ADA QUILL" }]),
      passes: 1,
    },
    {
      name: "members who report their own, and the total in the text",
      filing: group([Larkspur, Roe], "The group may be deemed to own in the aggregate 770,000 Shares."),
      passes: 1,
      message:
        "The members of the group report their own amounts in Row 11; the text states what they hold together, 770,000 shares.",
    },
    {
      name: "one who reports the total that the text tells",
      filing: group(
        [untold(Larkspur), untold({ ...Roe, aggregate: "770,000" })],
        "The group owns 770,000 Shares.",
      ),
      passes: 1,
    },
    {
      name: "a total told beside the class that its percentage is of",
      filing: group([untold(Larkspur), untold(Roe)], "The group owns 770,000 of 9,950,000 Shares."),
      passes: 1,
    },
  ],
  failing: [
    {
      name: "members who report their own",
      filing: group([Larkspur, Roe]),
      failures: [
        {
          severity: "info",
          line: 26,
          expected: "770,000 shares for each member",
          actual: "less for 2 of 2",
          message:
            "Row 2(a) affirms a group, whose members hold 770,000 shares together, but Row 11 of LARKSPUR HOLDINGS LLC and JANE M. ROE report less. Practice varies: some filings show each member's own shares, others the group's total on every page.",
        },
      ],
    },
    {
      name: "a manager who reports two funds' shares, in a 13G",
      filing: filingText({
        schedule: "13G",
        persons: [
          untold(Larkspur),
          untold(Roe),
          untold({ ...Roe, name: "ADA QUILL", heading: "Ada Quill", aggregate: "770,000" }),
        ],
      }),
      failures: [{ message: "but Row 9 of LARKSPUR HOLDINGS LLC and JANE M. ROE report less." }],
    },
  ],
  unverified: [
    {
      name: "different amounts, and no total to be told",
      filing: group([untold(Larkspur), untold(Roe)]),
      message:
        "The members of the group report different amounts in Row 11; the group's total cannot be told from the filing.",
    },
    {
      name: "a group that a member has left",
      filing: group([Larkspur, Roe], "Ms. Roe is no longer a member of a group with the others."),
      message: "the text says that the group has ended, or that somebody has left it.",
    },
    {
      name: "two numbers told",
      filing: group(
        [untold(Larkspur), untold(Roe)],
        "The group owns 770,000 Shares, 90,000 of them in trust.",
      ),
      message: "cannot be told",
    },
    {
      name: "a number told below each member's",
      filing: group([untold(Larkspur), untold(Roe)], "The group owns 100,000 Shares."),
      message: "cannot be told",
    },
  ],
  notApplicable: [
    { name: "no box ticked", filing: group([LARKSPUR, ROE]) },
    { name: "one member", filing: group([Larkspur, ROE]) },
  ],
});

it("stands under the group's missing total", () => {
  const { report } = audit(readFiling(group([Larkspur, Roe])), [groupTotalStated, rule]);
  const [total, member] = report.checks;
  expect(member?.follows).toBe(total?.fingerprint);
});
