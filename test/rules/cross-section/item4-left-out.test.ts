/** Item 4 of a 13G where one answer lists every person but one, whom the others list. */
import rule from "../../../rules/cross-section/thirteen-g-item4-vs-cover.js";
import { testRule } from "../../../src/index.js";
import { QUILLBY_ADVISERS, QUILLBY_FUND, structured13G } from "../../support/structured-13g.js";

const PERSONS = [QUILLBY_FUND, QUILLBY_ADVISERS, { ...QUILLBY_ADVISERS, name: "Oscar Lund", types: ["IN"] }];
const NAMES = ["Quillby Fund LP", "Quillby Advisers LLC", "Oscar Lund"];
const lines = (figures: readonly string[], joint = "\n"): string =>
  NAMES.flatMap((name, index) =>
    figures[index] === "" ? [] : [`${name}${joint === "\n" ? " - " : ": "}${figures[index] ?? ""}`],
  ).join(joint);
const SHARED = ["900,000", "1,230,440", "1,230,440"];
const NOTHING = ["0", "0", "0"];

/** A fund, its adviser and who controls them, listed under each question. */
const listed = (shared: string, joint = "\n", persons = PERSONS) =>
  structured13G({
    persons,
    item4: {
      amount: "See Row 9 of the cover pages",
      percent: lines(["4.4%", "6.0%", "6.0%"], joint),
      soleVoting: lines(NOTHING, joint),
      sharedVoting: shared,
      soleDispositive: lines(NOTHING, joint),
      sharedDispositive: lines(SHARED, joint),
    },
  });

const WAREHAM = { ...QUILLBY_FUND, name: "Wareham Trust Company" };
const OFFSHORE = { ...QUILLBY_FUND, name: "Quillby Offshore LP" };
const OF_ALL = PERSONS.map(({ name, types }) => ({ ...QUILLBY_FUND, name, types }));

/** Each figure for two funds, for their adviser and who controls it in one line, and for a trustee by a short name. */
const inLines = (second: (figure: string) => string) => {
  const three = (figure: string, line = `Quillby Advisers LLC and Oscar Lund - ${figure}`): string =>
    [
      `Quillby Fund LP - ${figure}`,
      `Quillby Offshore LP - ${figure}`,
      line,
      `WTCo - ${figure} (of them 40,000 lent)`,
    ]
      .filter(Boolean)
      .join("\n");
  return structured13G({
    persons: [...OF_ALL, OFFSHORE, WAREHAM],
    item4: {
      amount: "See Row 9 of the cover pages",
      percent: three("4.4%"),
      soleVoting: three("0"),
      sharedVoting: three("900,000", second("900,000")),
      soleDispositive: three("0"),
      sharedDispositive: three("900,000"),
    },
  });
};

const LEFT_OUT =
  /^Item 4\(c\) lists the shared voting power of other reporting persons, but not that of Oscar Lund, whom the other answers list; Row 6 of this cover page states 1,230,440\.$/;

testRule(rule, {
  passing: [
    { name: "every person in every list", filing: listed(lines(SHARED)), passes: 3 },
    {
      name: "one who has nothing of the power left out of its list",
      filing: listed(
        lines(["900,000", "1,230,440", ""]),
        "\n",
        PERSONS.map((person, index) => (index === 2 ? { ...person, sharedVoting: "0" } : person)),
      ),
      passes: 3,
    },
    {
      name: "one named with another in one line",
      filing: listed("Quillby Fund LP - 900,000\nQuillby Advisers LLC and Mr. Lund - 1,230,440"),
      passes: 3,
    },
    {
      name: "one told of in words that are not read",
      filing: listed(
        `${lines(["900,000", "1,230,440", ""])}\nthe managing member, Mr. Lund, as many as the adviser`,
      ),
      passes: 3,
    },
    {
      name: "a further number below a name that is nobody's",
      filing: listed(`${lines(["900,000", "1,230,440", ""])}\nthe Manager - 1,230,440`),
      passes: 3,
    },
    {
      name: "two persons, of whom one answers for both",
      filing: listed("Quillby Fund LP - 900,000", "\n", PERSONS.slice(0, 2)),
      passes: 2,
    },
  ],
  failing: [
    {
      name: "the last line of one list left out",
      filing: listed(lines(["900,000", "1,230,440", ""])),
      failures: [
        {
          severity: "warning",
          person: "Oscar Lund",
          expected: "1,230,440",
          actual: "not listed",
          message: LEFT_OUT,
        },
      ],
    },
    {
      name: "one left out of a list in one line",
      filing: listed(lines(["900,000", "1,230,440", ""], "; "), "; "),
      failures: [{ severity: "warning", person: "Oscar Lund", message: LEFT_OUT }],
    },
    {
      name: "two of one line left out, beside one whom the lists call by a name that is not known",
      filing: inLines((figure) =>
        figure === "900,000" ? "" : `Quillby Advisers LLC and Oscar Lund - ${figure}`,
      ),
      failures: [
        {
          persons: ["Quillby Advisers LLC", "Oscar Lund"],
          message:
            "but not that of Quillby Advisers LLC and Oscar Lund, whom the other answers list; Row 6 of their cover pages states 900,000.",
        },
      ],
    },
    {
      name: "the first line of one list left out",
      filing: listed(lines(["", "1,230,440", "1,230,440"])),
      failures: [{ person: "Quillby Fund LP", expected: "900,000" }],
    },
  ],
  unverified: [
    {
      name: "two of one line in every list, beside one whom the lists call by a name that is not known",
      filing: inLines((figure) => `Quillby Advisers LLC and Oscar Lund - ${figure}`),
      message: "Item 4 states no figure that is certainly this person's.",
    },
  ],
});
