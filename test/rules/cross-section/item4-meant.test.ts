/** Figures that Item 4 gives to nobody by name, where the cover pages do not all state the same. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { both } from "./item4-cases.js";

const NOBODYS = "Item 4 states no figure that is certainly this person's.";
const ANSWERS = {
  amount: "80,917",
  percent: "7.4",
  soleVoting: "0",
  sharedVoting: "80,917",
  soleDispositive: "0",
  sharedDispositive: "80,917",
};
const ADVISER = {
  soleVoting: "0",
  sharedVoting: "80917",
  soleDispositive: "0",
  sharedDispositive: "80917",
  aggregate: "80917",
  percent: "7.4",
};
/** A sponsor without any power. */
const SPONSOR = { ...ADVISER, sharedVoting: "0", sharedDispositive: "0" };
/** A fund with a part of the adviser's shares. */
const FUND = {
  ...ADVISER,
  sharedVoting: "60512",
  sharedDispositive: "60512",
  aggregate: "60512",
  percent: "5.5",
};

testRule(rule, {
  passing: [
    {
      name: "the figures of both",
      filing: both(ANSWERS, ADVISER, ADVISER),
      passes: 2,
      message: "It names nobody.",
    },
  ],
  failing: [
    {
      name: "a power that nobody has, but for a digit he whose other figures are told",
      filing: both({ ...ANSWERS, sharedVoting: "80,957" }, SPONSOR, ADVISER),
      failures: [
        {
          severity: "warning",
          persons: ["Thorne Advisers LP"],
          message:
            /^Item 4\(c\) states 80,957 without naming anybody, and no cover page states that in Row 6; its other figures are those of Thorne Advisers LP, of whom Row 6 states 80,917\.$/,
          repairs: ["80,957 => 80,917"],
        },
      ],
    },
    {
      name: "a power that several cannot hold together, since it is less than that of the one whose figures are told",
      filing: both({ ...ANSWERS, sharedVoting: "80,278" }, SPONSOR, ADVISER),
      failures: [
        {
          severity: "warning",
          persons: ["Thorne Advisers LP"],
          message: "Item 4(c) states 80,278 without naming anybody",
          expected: "80,917",
        },
      ],
    },
    {
      name: "two digits of the amount transposed, beside the percentage of those who state it",
      filing: both(
        { ...ANSWERS, amount: "80,197", sharedVoting: "0", sharedDispositive: "0" },
        { ...FUND, sharedVoting: "60512" },
        ADVISER,
      ),
      failures: [
        {
          severity: "warning",
          persons: ["Thorne Advisers LP"],
          message: "Item 4(a) states 80,197 without naming anybody",
          expected: "80,917",
        },
      ],
    },
    {
      name: "a percentage that nobody has, beside the amount of one of two persons",
      filing: both({ ...ANSWERS, percent: "7.9" }, FUND, ADVISER),
      failures: [
        {
          severity: "warning",
          persons: ["Thorne Advisers LP"],
          message: "Item 4(b) states 7.9 % without naming anybody",
          expected: "7.4 %",
        },
      ],
    },
    {
      name: "one digit of a row is another, which Item 4 and the other cover page state",
      filing: both(ANSWERS, { ...ADVISER, sharedDispositive: "80317" }, ADVISER),
      failures: [
        {
          severity: "warning",
          person: "Thorne Group Inc.",
          message:
            /^Row 8 of the cover page states 80,317; Item 4\(c\), which names nobody, states 80,917, as Row 8 of Thorne Advisers LP does, and Row 6 of this cover page repeats it: Row 8 is probably mistyped\.$/,
        },
      ],
    },
    {
      name: "one digit of the amount of a person without powers",
      filing: both(ANSWERS, { ...SPONSOR, aggregate: "80977" }, ADVISER),
      failures: [
        { person: "Thorne Group Inc.", message: "Row 11 of all is 7.4 %: Row 9 is probably mistyped" },
      ],
    },
  ],
  unverified: [
    {
      name: "a fund with less than the adviser whose figures are told",
      filing: both(ANSWERS, FUND, ADVISER),
      message: NOBODYS,
    },
    {
      name: "a fund whose every row is a digit away from the adviser's",
      filing: both(
        ANSWERS,
        { ...ADVISER, sharedVoting: "80317", sharedDispositive: "80317", aggregate: "80317", percent: "7.3" },
        ADVISER,
      ),
      message: NOBODYS,
    },
    {
      name: "a power that is more than anybody's",
      filing: both({ ...ANSWERS, sharedVoting: "112,345" }, SPONSOR, ADVISER),
      message: "It may be what several of them hold together.",
    },
  ],
});
