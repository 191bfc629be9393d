/** By what a statement is known as a Schedule 13D or 13G, and as an amendment, where its title page says it badly. */
import { describe, expect, it } from "@jest/globals";
import { audit, readFiling } from "../../src/index.js";
import { filingText } from "../support/filing-text.js";
import { submitted } from "../support/submitted.js";

const EARLIER_13G =
  "If the filing person has previously filed a statement on Schedule 13G to report the acquisition which is the subject of this statement, and is filing it because of Rule 13d-1(e), check the following box.";

/** The statement with another title, which is named nowhere else. */
function titled(title: string, schedule: "13D" | "13G", amendment: string | null = null): string {
  const text = filingText({
    schedule,
    amendment,
    preamble: "",
    ...(schedule === "13D" ? { body: BODY } : {}),
  });
  return text.replace(/^SCHEDULE 13[DG]/, title);
}
const BODY = [
  "Item 1. Security and Issuer",
  "Common Stock of Hollin Mills, Inc., 1 Mill Lane, York, New York.",
  "Item 4. Purpose of Transaction",
  "The Shares were acquired for investment.",
];
const read = (text: string) => {
  const { schedule, persons, formType } = readFiling(text);
  return `${schedule} ${String(persons.length)} ${formType.value.endsWith("/A") ? "amendment" : "first"}`;
};

const TITLES = [
  "FORM 13G", "FORM SC 13G", "13G", "13-G", "SCHEDULE13G", "SCHEDULE: 13G", "SCHEDULE 13(g)", 'SCHEDULE "13G"',
  "SCHEDULE 13 – G", "S C H E D U L E 13G", "SHCEDULE 13G", "STATEMENT ON SCHEDULE 13G",
]; // prettier-ignore

describe("the schedule", () => {
  it.each(TITLES)("of a statement titled %s", (title) => {
    expect(read(titled(title, "13G"))).toBe("13G 2 first");
    const other = title.replace("G", "D").replace("(g)", "(d)").replace("– G", "– D");
    expect(read(titled(other, "13D"))).toBe("13D 2 first");
  });

  it.each([
    ["the form under which it is filed", submitted(titled("", "13D"), "20250306", "SC 13D"), "13D 2 first"],
    ["that of a 13G", submitted(titled("", "13G"), "20250306", "SC 13G"), "13G 2 first"],
    ["its rows and Items, with no title and no header", titled("", "13D"), "13D 2 first"],
    ["those of a 13G", titled("", "13G"), "13G 2 first"],
  ])("by %s", (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ["under the title FORM 13D", titled(`FORM 13D\n\n${EARLIER_13G} ☐`, "13D")],
    ["with no title", titled(`${EARLIER_13G} ☐`, "13D")],
    ["with no title, filed as SC 13D", submitted(titled(`${EARLIER_13G} ☐`, "13D"), "20250306", "SC 13D")],
    [
      "with neither title nor rows nor Items of its own",
      filingText({ preamble: "", body: ["Item 9. Other", "None."] })
        .replace(/^SCHEDULE 13D/, `${EARLIER_13G} ☐`)
        .replace(/SOURCE OF FUNDS|Row \(?11\)?|14\s+TYPE OF REPORTING PERSON/gi, ""),
    ],
  ])("is 13D where the cover asks for an earlier Schedule 13G: %s", (_, text) => {
    expect(readFiling(text).schedule).toBe("13D");
  });
});

describe("no Schedule 13D or 13G", () => {
  it.each([
    [
      "a letter that mentions one",
      "July 1, 2020\n\nDear Ms. Roe:\n\nWe have read your Schedule 13D.\n\nYours,\nA. Lark",
    ],
    [
      "a letter that mentions none",
      "July 1, 2020\n\nDear Ms. Roe:\n\nThank you for the minutes.\n\nYours,\nA. Lark",
    ],
    [
      "a proxy statement that tells of a Schedule 13D",
      "SCHEDULE 14A INFORMATION\n\nHollin Mills, Inc.\n\nLarkspur filed a Schedule 13D on May 4, 2020. The meeting elects three directors.",
    ],
    [
      "a report of an insider",
      "FORM 4\n\nSTATEMENT OF CHANGES IN BENEFICIAL OWNERSHIP\n\n1. Name and Address of Reporting Person\nRoe, Ann",
    ],
    [
      "an annual report with a CUSIP",
      "FORM 10-K\n\nHollin Mills, Inc.\n\nCUSIP 09175M507\n\nItem 1. Business\n\nWe mill.\n\nItem 4. Ownership\n\nNone.",
    ],
  ])("is refused: %s", (_, text) => {
    expect(() => readFiling(text)).toThrow(/13D or 13G/);
  });
});

describe("a statement filed under a form with /A is an amendment", () => {
  const annual = (number: string, form: string) =>
    submitted(titled(`SCHEDULE 13G\n\n${number}`, "13G"), "20250306", form);

  it.each([
    ["whose number is blank", "(Amendment No.    )*"],
    ["that has no line for a number", ""],
    ["whose number is not read", "(Amendment No. XX)"],
    ["whose line is mistyped", "(Ammendment No. 3)"],
  ])("%s", (_, line) => {
    const filing = readFiling(annual(line, "SC 13G/A"));
    expect(read(annual(line, "SC 13G/A"))).toBe("13G 2 amendment");
    const initial = audit(filing).report.checks.filter(
      ({ rule, verdict }) => rule === "initial-13g-timely" && (verdict === "fail" || verdict === "pass"),
    );
    expect(initial).toEqual([]);
  });

  it("and under one without it a first statement", () => {
    expect(read(annual("(Amendment No.    )*", "SC 13G"))).toBe("13G 2 first");
  });
});
