/** The title page of a typed filing whose captions run over two lines. */
import { expect, it } from "@jest/globals";
import { noticeOf, titleOf } from "./typed-reading.js";

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

it("who is to receive notices beside the last of three lines of the caption", () => {
  const notice = noticeOf(`
                              SCHEDULE 13D
NAME OF ISSUER:                             Hollin Mills Corporation
TITLE OF CLASS OF SECURITIES:               Common Stock
CUSIP NUMBER:                               435632106
NAME, ADDRESS AND TELEPHONE NUMBER OF
PERSON AUTHORIZED TO RECEIVE NOTICES
AND COMMUNICATIONS:                         Sarah K. Lund
                                            Larkspur Associates
                                            (203) 555-0144
DATE OF EVENT WHICH REQUIRES FILING
OF THIS STATEMENT:                          May 19, 2003
`);
  expect(notice).toBe("Sarah K. Lund Larkspur Associates (203) 555-0144");
});
