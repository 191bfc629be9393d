/** Title pages of typed filings: issuer, CUSIP, event date and number of the amendment. */
import { describe, expect, it } from "@jest/globals";
import { titleOf } from "./typed-reading.js";

const CASES: readonly (readonly [title: string, read: string, page: string])[] = [
  [
    "values above their labels",
    "Hollin Mills Corporation | 435632106 | 1998-03-05 | 3",
    `
                                 SCHEDULE 13D
                                (Rule 13d-101)
                   Under the Securities Exchange Act of 1934
                              (Amendment No. 3)*

                           Hollin Mills Corporation
- --------------------------------------------------------------------------------
                               (Name of Issuer)

                         Common Stock, $.01 par value
- --------------------------------------------------------------------------------
                        (Title of Class of Securities)

                                  435632 10 6
- --------------------------------------------------------------------------------
                                (CUSIP Number)

                              Jane M. Roe, Esq.
                          Larkspur & Roe, 1 Mill Lane
                              New York, NY 10001
                                (212) 555-0100
- --------------------------------------------------------------------------------
                 (Name, Address and Telephone Number of Person
               Authorized to Receive Notices and Communications)

                                March 5, 1998
- --------------------------------------------------------------------------------
            (Date of Event which Requires Filing of this Statement)
`,
  ],
  [
    "an issuer in two lines, the amendment glued",
    "Hollin Mills and Larkspur Consolidated Industries, Inc. | 43563210 | 1998-12-31 | 3",
    `
                                 SCHEDULE 13G
                              (Amendment No.3)

                    Hollin Mills and Larkspur Consolidated
                              Industries, Inc.
                               (Name of Issuer)

                                 Common Stock
                        (Title of Class of Securities)

                                  435632-10
                                (CUSIP Number)

                                   12/31/98
            (Date of Event Which Requires Filing of this Statement)
`,
  ],
  [
    "values below their labels",
    "Hollin Mills Corporation | 435632106 | 1998-03-05 | 12",
    `
                                 SCHEDULE 13D
                             AMENDMENT NUMBER 12

Name of Issuer:

     Hollin Mills Corporation

Title of Class of Securities:

     Common Stock

CUSIP Number:

     435632106

Date of Event Which Requires Filing of this Statement:

     March 5, 1998
`,
  ],
  [
    "values above their labels, the event alone below its own",
    "Hollin Mills Corporation | 435632106 | 1998-03-05 | 12",
    `
SCHEDULE 13D (Amendment No. 12)
Hollin Mills Corporation
(Name of Issuer)
435632106
(CUSIP Number)
DATE OF EVENT WHICH REQUIRES FILING OF THIS STATEMENT
3/5/98
`,
  ],
  [
    "values beside their labels",
    "Hollin Mills Corporation | 435632106 | 1998-03-05 | 1",
    `
SCHEDULE 13D/A

Amendment No. One

Name of Issuer:                Hollin Mills Corporation
Title of Class of Securities:  Common Stock
CUSIP No.:                     435632 10 6
Date of Event:                 March 5, 1998
`,
  ],
  [
    "a final amendment without a number",
    "Hollin Mills Corporation | 435632106 | 1998-03-05 | -",
    `
                                 SCHEDULE 13D
                               (Final Amendment)

                           HOLLIN MILLS CORPORATION
                               (Name of Issuer)

                         Common Stock
                        (Title of Class of Securities)

                                  435632 10 6
                                (CUSIP Number)

                                 5 March 1998
            (Date of Event which Requires Filing of this Statement)
`.replace("HOLLIN MILLS CORPORATION", "Hollin Mills Corporation"),
  ],
  [
    "two classes and two CUSIPs",
    "Hollin Mills Corporation | 435632106 | 1998-03-05 | 2",
    `
                                 SCHEDULE 13D
                           (Amendment No.  2  )

                           Hollin Mills Corporation
                               (Name of Issuer)

                     Class A Common Stock, $.01 par value
                     Class B Common Stock, $.01 par value
                        (Title of Class of Securities)

                        Class A:  435632 10 6
                        Class B:  435632 20 5
                               (CUSIP Numbers)

                                March 5, 1998
            (Date of Event which Requires Filing of this Statement)
`,
  ],
  [
    "labels broken over two lines, figures in a box",
    "Hollin Mills Corporation | 435632106 | 1999-02-14 | 4",
    `
                     SECURITIES AND EXCHANGE COMMISSION
                            Washington, D.C.  20549

                                 SCHEDULE 13G

                  Under the Securities Exchange Act of 1934
                            (Amendment No.   4   )*
                                           -----

                           Hollin Mills Corporation
              ------------------------------------------------
                               (Name of Issuer)

                     Common Stock, par value $.01 per share
              ------------------------------------------------
                        (Title of Class of Securities)

                                   435632106
              ------------------------------------------------
                                (CUSIP Number)

                               February 14, 1999
              ------------------------------------------------
                     (Date of Event Which Requires Filing
                              of this Statement)

Check the appropriate box to designate the rule pursuant to which this Schedule
is filed:
     [X]  Rule 13d-1(b)
     [ ]  Rule 13d-1(c)
     [ ]  Rule 13d-1(d)
`,
  ],
  [
    "no event date, a fee box, the amendment blank",
    "Hollin Mills Corporation | 435632106 | - | -",
    `
                                 SCHEDULE 13G

                  Under the Securities Exchange Act of 1934

                          (Amendment No. ______ )*

                           HOLLIN MILLS CORPORATION
                               NAME OF ISSUER:

                         Common Stock ($.01 Par Value)
                        TITLE OF CLASS OF SECURITIES

                                   435632106
                                 CUSIP NUMBER

Check the following box if a fee is being paid with this statement [ ].  (A fee
is not required only if the filing person: (1) has a previous statement on file
reporting beneficial ownership of more than five percent of the class.)
`.replace("HOLLIN MILLS CORPORATION", "Hollin Mills Corporation"),
  ],
  [
    "the number in words and brackets",
    "Hollin Mills Corporation | 435632106 | 1998-03-05 | 7",
    `
                                SCHEDULE 13D
                      AMENDMENT NO. SEVEN (NO. 7)

                           Hollin Mills Corporation
                             (Name of the Issuer)

                                 Common Stock
                       (Title of Class of Securities)

                                  435632-10-6
                                (CUSIP Number)

                                March 5th, 1998
           (Date of Event which Requires Filing of this Statement)
`,
  ],
  [
    "an ordinal before the word",
    "Hollin Mills Corporation | 435632106 | 1998-03-05 | 2",
    `
                                SCHEDULE 13D
                             (SECOND AMENDMENT)

                           Hollin Mills Corporation
                              (Name of Issuer)

                                 Common Stock
                       (Title of Class of Securities)

                                 CUSIP 435632106
                                (CUSIP Number)

                                  03-05-1998
           (Date of Event which Requires Filing of this Statement)
`,
  ],
  [
    "an amendment that is also another's first",
    "Hollin Mills Corporation | 435632106 | 1998-03-05 | 5",
    `
                                SCHEDULE 13D/A
                               Amendment # 5

                           Hollin Mills Corporation
                          (Name of Subject Company)

                                 Common Stock
                       (Title of Class of Securities)

                                   435632106
                     (CUSIP Number of Class of Securities)

                                MARCH 5, 1998
           (Date of Event which Requires Filing of this Statement)
`,
  ],
  [
    "a page head with the CUSIP, none on the title page",
    "Hollin Mills Corporation | 435632106 | 1998-03-05 | 2",
    `
CUSIP No. 435632 10 6                                       Page 1 of 5 Pages

                                SCHEDULE 13D
                        (Amendment No. 2 to Schedule 13D)

                           Hollin Mills Corporation
                               (Name of Issuer)

                                 Common Stock
                       (Title of Class of Securities)

                                March 5, 1998
           (Date of Event which Requires Filing of this Statement)
`,
  ],
];

describe("typed title pages", () => {
  it.each(CASES)("%s", (_, read, page) => {
    expect(titleOf(page)).toBe(read);
  });
});
