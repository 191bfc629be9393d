/** Pages of HTML as filing agents laid them out, for two invented persons. */
import { readFiling, type Filing } from "../../src/index.js";

export interface Row {
  readonly number: number;
  readonly caption: string;
  readonly value: string;
  readonly power: boolean;
}

const CAPTIONS = [
  "NAMES OF REPORTING PERSONS",
  "CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP",
  "SEC USE ONLY",
  "CITIZENSHIP OR PLACE OF ORGANIZATION",
  "SOLE VOTING POWER",
  "SHARED VOTING POWER",
  "SOLE DISPOSITIVE POWER",
  "SHARED DISPOSITIVE POWER",
  "AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON",
  "CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES",
  "PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)",
  "TYPE OF REPORTING PERSON",
];
const OFF = "<font face=Wingdings>o</font>";
const ON = "<font face=Wingdings>x</font>";

/** How an answer is dressed: every figure, the percentage and the zero go through it. */
export type Dress = (printed: string) => string;

/** The rows of a 13G cover page of a person who shares 1,234,567 shares. */
export function coverRows(name: string, type: string, dress: Dress): Row[] {
  const figures = ["-0-", "1,234,567", "-0-", "1,234,567", "1,234,567"].map(dress);
  const [soleVote = "", sharedVote = "", soleDispose = "", sharedDispose = "", aggregate = ""] = figures;
  const values = [
    ...[name, `(a) ${OFF}<br>(b) ${ON}`, "&nbsp;", "Delaware"],
    ...[soleVote, sharedVote, soleDispose, sharedDispose, aggregate, OFF, dress("5.3%"), type],
  ];
  return CAPTIONS.map((caption, index) => ({
    number: index + 1,
    caption,
    value: values[index] ?? "",
    power: index >= 4 && index <= 7,
  }));
}

const TITLE = `<p align=center><b>SCHEDULE 13G</b></p><p>(Amendment No. 3)*</p>
<p align=center><b><u>Quillhaven Instruments, Inc.</u></b><br>(Name of Issuer)</p>
<p>Common Stock, par value $0.01<br>(Title of Class of Securities)</p><p>87507R 10 1<br>(CUSIP Number)</p>
<p>March 4, 2009<br>(Date of Event Which Requires Filing of this Statement)</p>`;

/** A filing whose cover pages and Items are given. */
export function readPage(covers: readonly string[], items: string, schedule = "13G"): Filing {
  const title = TITLE.replace("13G", schedule);
  const page = `<html><body>${title}${covers.map((cover) => `<hr>${cover}`).join("")}${items}</body></html>`;
  return readFiling(Buffer.from(page), "page.htm");
}
