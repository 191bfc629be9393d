/** The title page of a typed filing whose captions run over two lines. */
import { describe, expect, it } from "@jest/globals";
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

it("values beside their labels that go on below, where they begin", () => {
  expect(
    titleOf(`
                              SCHEDULE 13G
NAME OF ISSUER                Hollin Short Duration High Yield
                              Opportunities Fund
                              and Trust

TITLE OF CLASS OF SECURITIES  Common
CUSIP NUMBER                  435632106
           (of the class named above)
DATE OF EVENT WHICH REQUIRES
FILING OF THIS STATEMENT      December 31, 2003
                              January 31, 2004
`),
  ).toBe("Hollin Short Duration High Yield Opportunities Fund and Trust | 435632106 | 2003-12-31 | -");
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

describe("captions in brackets ahead of their answers", () => {
  const page = (notice: string, event: string): string => `
                              SCHEDULE 13D
Name of Issuer:  Hollin Mills Corporation
Title of Class of Securities:  Common Stock
CUSIP Number:  435632106

(Name, Address and Telephone Number of Person Authorized to Receive Notices and
Communications)
${notice}
${event}
`;
  const EVENT = "(Date of Event which Requires Filing of this Statement):  March 2, 1998";

  it("whoever gets notices, and the event", () => {
    const told = page("\n     Sarah K. Lund\n     Larkspur Associates\n     (203) 555-0144\n", EVENT);
    expect(noticeOf(told)).toBe("Sarah K. Lund Larkspur Associates (203) 555-0144");
    expect(titleOf(told)).toBe("Hollin Mills Corporation | 435632106 | 1998-03-02 | -");
  });

  it("but the day of the event below is nobody who gets notices", () => {
    const told = page("", "\n     March 2, 1998\n(Date of Event which Requires Filing of this Statement)");
    expect(noticeOf(told)).toBeUndefined();
    expect(titleOf(told)).toBe("Hollin Mills Corporation | 435632106 | 1998-03-02 | -");
  });

  it("the day of the event with its month cut short", () => {
    const told = page("", "(Date of Event which Requires Filing of this Statement):  2-Mar-1998");
    expect(titleOf(told)).toBe("Hollin Mills Corporation | 435632106 | 1998-03-02 | -");
  });
});
