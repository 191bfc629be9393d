/** Four times as much of a hostile text takes about four times as long: measured as a ratio, in time of the processor. */
import { describe, expect, it } from "@jest/globals";
import { audit, NotAFilingError, readFiling } from "../../src/index.js";
import { htmlWith, textWith, xmlWith } from "../support/hostile-inputs.js";

const SIZE = 40_000;
/** Four times the text may take so many times as long; what is quadratic takes sixteen times as long. */
const MOST = 9;
/** Below this a measurement says nothing, in milliseconds; what is quadratic is far above it. */
const LEAST = 250;

function time(text: string): number {
  const before = process.cpuUsage();
  try {
    audit(readFiling(text));
  } catch (error) {
    if (!(error instanceof NotAFilingError)) throw error;
  }
  return process.cpuUsage(before).user / 1000;
}

/** The least of three, since the machine may do other things meanwhile. */
const least = (text: string): number => Math.min(time(text), time(text), time(text));

const PIECES: readonly (readonly [string, (behind: string) => string, readonly string[]])[] = [
  ["text", textWith, [
    " ", "\t", "\n", "\f", "- ", ". ", "_ ", "* ", "(", "“", "[", "{", "<", "&", "(1)", "(1) note\n", "1", "1,", "1,000 ", "$1,000 ", "5.0% ",
    "a ", "Aa ", "AA, ", "'", "and ", "of ", "the ", "c/o ", "Item 5. ", "Item 5.\n\n", "Exhibit 99.1 ", "Amendment No. 1 ", "CUSIP No. ",
    "By: ", "/s/ Jane M. Roe\n", "SIGNATURE\n", "NAME OF REPORTING PERSON\n", "January 1, 2024 ", "including ", "outstanding ",
    "1,000 shares held by Larkspur and ", "warrants to purchase 1,000 shares, ", 'Larkspur Holdings LLC ("Roe") ',
    "10,000 shares at $1.00 per share on January 2, 2024. ", "Larkspur may be deemed to beneficially own less than 1% of the outstanding shares; ",
    "7 SOLE VOTING POWER 163 8 SHARED VOTING POWER 0 11 AMOUNT BENEFICIALLY OWNED 163 ",
    "the Schedule 13D filed on February 5, 2024, as amended by Amendment No. 1 filed on May 1, 2024, ", "  1   2   3\n", "Schedule A\n\n", "<DOCUMENT>\n<TYPE>EX-1\n<TEXT>\nx\n</TEXT>\n",
  ]],
  ["HTML", htmlWith, ["<td>1</td>", "<tr>", "<table>", "<p>", "<div>", "<b>", "</b>", "<sup>(1)</sup>", "&nbsp;", "<!--", "<table><tr><td>1,000</td></tr></table>"]],
  ["XML", xmlWith, ["<a>", "<a/>", "</a>", "& ", "<?x?>", "<!-- x -->", "<![CDATA[x]]>"]],
]; // prettier-ignore

describe.each(PIECES)("%s", (_kind, around, pieces) => {
  it.each(pieces.map((piece) => [JSON.stringify(piece), piece] as const))(
    "of %s without end",
    (_name, piece) => {
      const times = Math.ceil(SIZE / piece.length);
      const longer = time(around(piece.repeat(2 * times)));
      if (longer < LEAST) return;
      const ratio = least(around(piece.repeat(4 * times))) / least(around(piece.repeat(times)));
      expect(ratio).toBeLessThan(MOST);
    },
  );
});

it("sixty sentences that each tell a part of one total come to an end, as the sums of any of them would not", () => {
  const told = Array.from(
    { length: 60 },
    (_, index) =>
      `${(10_001 + 37 * index).toLocaleString("en-US")} of the 9,276,997 shares are held in account ${"ABC".repeat(index + 1)}.`,
  );
  expect(audit(readFiling(textWith(told.join("\n\n")))).report.checks.length).toBeGreaterThan(0);
});
