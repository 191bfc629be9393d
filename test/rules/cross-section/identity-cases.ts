/** Filings that name the issuer, the class, the event or an address again in the text. */
import { filingText, type StatedFiling } from "../../support/filing-text.js";

export const NOTICE = [
  "Jane M. Roe",
  "c/o Larkspur Holdings LLC",
  "122 E. 42nd Street, 50th Floor, Suite 330",
  "New York, NY 10168",
  "(212) 555-0100",
];
export const office = (
  address: string,
  notice: readonly string[] = NOTICE,
  more: StatedFiling = {},
): string =>
  filingText({
    notice,
    item2: [`(b) The principal business address of Larkspur Holdings LLC is ${address}.`],
    ...more,
  });
export const item1 = (text: string, changes: StatedFiling = {}): string =>
  filingText({ item1: [text], ...changes });
export const RELATES = "This statement relates to the Common Stock, par value \\$0.01 per share, of";
export const issuer = (name: string, changes: StatedFiling = {}): string =>
  item1(`${RELATES} ${name}, a Delaware corporation (the “Issuer”).`, {
    classTitle: "Common Stock",
    ...changes,
  });
export const par = (text: string, classTitle?: string): string =>
  item1(text, classTitle === undefined ? {} : { classTitle });
export const event = (text: string): string => filingText({ item5: text });
