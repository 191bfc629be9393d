/** The title page of a typed filing whose captions run over two lines. */
import { expect, it } from "@jest/globals";
import { titleOf } from "./typed-reading.js";

it("values beside their labels, that of the event in two lines", () => {
  expect(
    titleOf(`
                              SCHEDULE 13G/A
                             AMENDMENT NO.: 12

NAME OF ISSUER:                         Hollin Mills Corporation

TITLE OF CLASS OF SECURITIES:           Common Stock

CUSIP NO.:                              435632106

DATE OF EVENT WHICH REQUIRES FILING
OF THIS STATEMENT:                      DECEMBER 31, 2003
`),
  ).toBe("Hollin Mills Corporation | 435632106 | 2003-12-31 | 12");
});
