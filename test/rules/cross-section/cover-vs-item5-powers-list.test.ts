/** Item 5(b) that is nothing but a list of the persons with their four powers, where it leaves one of them out. */
import rule from "../../../rules/cross-section/cover-vs-item5-powers.js";
import { testRule } from "../../../src/index.js";
import { filingText, LARKSPUR, ROE } from "../../support/filing-text.js";

const NAMES = ["LARKSPUR HOLDINGS LLC", "JANE M. ROE", "HOLLIN GROUP, INC."];
const SHARES = "653,100";

const persons = (lastShared: string) =>
  NAMES.map((name, index) => ({
    ...(index === 1 ? ROE : LARKSPUR),
    ...{ name, heading: name, soleVoting: "0", soleDispositive: "0", aggregate: SHARES },
    ...{
      sharedVoting: index === 2 ? lastShared : SHARES,
      sharedDispositive: index === 2 ? lastShared : SHARES,
    },
    ...{ notes: [], item5: null },
  }));

/** Each person's powers in a paragraph of its own. */
const powers = (names: readonly string[]): string =>
  names
    .map(
      (name) =>
        `${name}: (1) Sole Voting Power: 0 (2) Shared Voting Power: ${SHARES} (3) Sole Dispositive Power: 0 (4) Shared Dispositive Power: ${SHARES}`,
    )
    .join("\n\n");

const told = (list: string, shared = SHARES): string =>
  filingText({
    persons: persons(shared),
    item5: [
      "(a) The percentages of each Reporting Person on the cover pages rest on 10,000,000 Shares outstanding.",
      `(b) ${list}`,
    ].join("\n\n"),
  });

const FIRST_TWO = ["Larkspur Holdings LLC", "Jane M. Roe"];
const UNREAD =
  "Item 5(b) states the four powers of each other reporting person, but none of HOLLIN GROUP, INC. could be read there.";

testRule(rule, {
  passing: [
    { name: "everyone in the list", filing: told(powers([...FIRST_TWO, "Hollin Group, Inc."])), passes: 3 },
  ],
  failing: [
    {
      name: "one left out of the list",
      filing: told(powers(FIRST_TWO)),
      failures: [
        {
          severity: "warning",
          person: "HOLLIN GROUP, INC.",
          expected: "the powers of Rows 8 and 10",
          actual: "not listed",
          message:
            /^Item 5\(b\) states the four powers of each other reporting person, but none of HOLLIN GROUP, INC\., whose cover page states some \(Row 8: 653,100, Row 10: 653,100\)\. Item 5\(b\) asks for those of each person named in Item 2\.$/,
        },
      ],
    },
  ],
  unverified: [
    { name: "one without any power", filing: told(powers(FIRST_TWO), "0"), message: UNREAD },
    {
      name: "one told of in the list by what it is",
      filing: told(`${powers(FIRST_TWO.slice(0, 1))} which its parent shares\n\n${powers(["Jane M. Roe"])}`),
      message: UNREAD,
    },
    {
      name: "four powers of somebody whom the list calls otherwise",
      filing: told(powers([FIRST_TWO[0] ?? "", "HGI", FIRST_TWO[1] ?? ""])),
      message: UNREAD,
    },
  ],
});
