import { federalHolidays } from "./federal-holidays.js";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  addBusinessDays,
  businessDayFrom,
  closedBecause,
  federalHoliday,
  holidaysBetween,
  mayHaveBeenClosed,
} from "../../src/figures/business-days.js";
import { cusipCheckDigit } from "../../src/figures/cusip.js";
import {
  addDays,
  dateIn,
  datesIn,
  dayFirst,
  longDate,
  monthEnd,
  quarterEnd,
} from "../../src/figures/date.js";
import { Decimal, withSeparators } from "../../src/figures/decimal.js";
import { sameName, surname } from "../../src/figures/names.js";
import { nearest } from "../../src/figures/nearest.js";
import { numberAtStart, numbersIn } from "../../src/figures/number.js";
import { percentAtStart, percentIn, percentValue } from "../../src/figures/percent.js";

describe("numbers as people print them", () => {
  it.each([
    ["214,940,800 ⁽¹⁾", "214940800"],
    ["162", "162"],
    ["  13767282", "13767282"],
    ["5'288'262.00", "5288262"],
    ["942,779.94", "942779.94"],
    ["-0-", "0"],
    ["- 0 -", "0"],
    ["None", "0"],
    ["NIL", "0"],
    ["0 shares", "0"],
    ["444 million", "444000000"],
    ["1.5 million", "1500000"],
    ["34,585,381 (See Item 5)", "34585381"],
    ["16,642,779 (1)", "16642779"],
    ["1,514,\n   953", "1514953"],
    ["1 ,514 ,953", "1514953"],
    ["1,514,  953", "1514953"],
    ["1,204,511, 310,442", "1204511"],
    ["4\u00a0366\u00a0739 shares", "4366739"],
  ])("%s is %s", (text, value) => {
    expect(numberAtStart(text)?.value.toFixed()).toBe(value);
  });

  it.each([
    "",
    "   ",
    "__________",
    "N/A",
    "Not applicable.",
    "(See Item 4)",
    "See Item 5",
    "$500,000",
    "*",
    "Nonesuch",
    "9 98,101",
  ])("%j states none", (text) => {
    expect(numberAtStart(text)).toBeNull();
  });

  it("leaves money and dates alone and finds counts in a sentence", () => {
    const found = [
      ...numbersIn("bought 2,164 Shares for $147,340.50 on 06/17/2024, of 35,846,318 outstanding"),
      ...numbersIn("as Rule 13d-3 and Schedule 13D have it"),
      ...numbersIn("held by 667, L.P. and by 683, LLC"),
    ];
    expect(found.map((number) => number.value.toFixed())).toEqual(["2164", "35846318"]);
  });

  it("reads back every count that it prints", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const value = new Decimal(whole.toString()).plus(new Decimal(cents).div(100));
          expect(numberAtStart(withSeparators(value))?.value.eq(value)).toBe(true);
        },
      ),
    );
  });
});

describe("percentages", () => {
  it.each([
    ["85.72%", "85.72"],
    ["12.20", "12.20"],
    [".3%", "0.3"],
    ["3.872", "3.872"],
    ["Less than 1%", "<1"],
    ["less than one percent", "<1"],
    ["Less than 0.1%", "<0.1"],
    ["<1%", "<1"],
    ["more than 5%", ">5"],
    ["Approximately 19.8%", "19.8"],
    ["42", "42"],
    ["0%", "0"],
    ["NONE", "0"],
    ["-0-", "0"],
    ["*41.2% (2)", "41.2"],
  ])("%s is %s", (text, value) => {
    const found = percentAtStart(text);
    expect(found && percentValue(found.percent)).toBe(value);
  });

  it.each(["", "N/A", "See Item 5", "(See Item 4)", "6. 7%", "6 .7%"])("%j states none", (text) => {
    expect(percentAtStart(text)).toBeNull();
  });

  it("wants the sign inside a sentence", () => {
    const found = percentIn("holds 650,000 shares, or about 6.5% of the class");
    expect(found?.percent).toMatchObject({ approximate: true, decimals: 1 });
    expect(percentIn("holds 650,000 shares of 10 classes")).toBeNull();
  });
});

describe("dates", () => {
  it.each([
    ["July 23, 2024", "2024-07-23"],
    ["AUGUST 27, 1995", "1995-08-27"],
    ["Sept. 8, 2022", "2022-09-08"],
    ["23rd day of July, 2024", "2024-07-23"],
    ["12/23/2025", "2025-12-23"],
    ["2/14/95", "1995-02-14"],
    ["2024-07-24", "2024-07-24"],
    ["December 31,2002", "2002-12-31"],
    ["December31, 2002", "2002-12-31"],
    ["Dec.31,2002", "2002-12-31"],
    ["31 December,2002", "2002-12-31"],
    ["31-Dec-02", "2002-12-31"],
    ["31-Dec-97", "1997-12-31"],
    ["12 / 31 / 2002", "2002-12-31"],
    ["12.31.2002", "2002-12-31"],
    ["31.12.2002", "2002-12-31"],
  ])("%s is %s", (text, value) => {
    expect(dateIn(text)?.value).toBe(value);
  });

  it.each(["Friday, November 8, 2024", "Fri. November 8, 2024", "friday 8 November 2024"])(
    "%s begins with its day of the week",
    (printed) => {
      expect([...datesIn(`outstanding as of ${printed}, as told`)]).toEqual([
        { value: "2024-11-08", start: 18, end: 18 + printed.length },
      ]);
    },
  );

  it.each(["05.06.2002", "31/12/02", "9 / 10 / 11", "Section 13.5.20", "31.12.2002.5"])(
    "%s may be no date, or one of two",
    (text) => {
      expect(dateIn(text)).toBeNull();
    },
  );

  it("leaves out a day that no calendar has", () => {
    expect([...datesIn("February 30, 2024 and 13/13/2024, bought at 4-15/16")]).toEqual([]);
  });

  it("knows the ends of months and quarters", () => {
    expect([monthEnd("2024-02-03"), monthEnd("2025-12-31"), monthEnd("2025-11-30", 3)]).toEqual([
      "2024-02-29",
      "2025-12-31",
      "2026-02-28",
    ]);
    expect(["2025-01-01", "2025-03-31", "2025-04-01", "2025-08-14", "2025-12-31"].map(quarterEnd)).toEqual([
      "2025-03-31",
      "2025-03-31",
      "2025-06-30",
      "2025-09-30",
      "2025-12-31",
    ]);
  });

  it("reads a date in figures day first where asked", () => {
    expect(["03/11/2025", "3-11-99", "12/31/2025", "March 11, 2025"].map(dayFirst)).toEqual([
      "2025-11-03",
      "1999-11-03",
      null,
      null,
    ]);
  });

  it("names the weekday", () => {
    expect(longDate("2024-07-25")).toBe("Thursday, July 25, 2024");
  });
});

describe("business days", () => {
  it("knows the federal holidays of 1994 to 2040 as their published calendar does", () => {
    const own: string[] = [];
    for (let day = "1994-01-01"; day <= "2040-12-31"; day = addDays(day, 1))
      if (federalHoliday(day) !== null) own.push(day);
    expect(own).toEqual(federalHolidays(1994, 2040));
  });

  it.each([
    ["Ault, Tuesday to Thursday", "2024-07-23", 2, "2024-07-25"],
    ["QXO, over a weekend", "2025-04-29", 5, "2025-05-06"],
    ["AtaiBeckley", "2026-01-21", 2, "2026-01-23"],
    ["ADIA, from a Friday", "2025-05-02", 2, "2025-05-06"],
    ["UEC", "2026-07-27", 5, "2026-08-03"],
    ["over the day of mourning of January 9, 2025", "2025-01-08", 2, "2025-01-13"],
  ])("%s", (_name, event, days, due) => {
    expect(addBusinessDays(event, days)).toBe(due);
  });

  it.each([
    "2018-12-05", "2018-12-24", "2019-12-24", "2020-12-24", "2024-12-24", "2025-01-09", "2025-12-24", "2025-12-26",
  ])("EDGAR was closed on %s", (day) => {
    expect(closedBecause(day)).toMatch(/^EDGAR closed/);
    expect(addBusinessDays(addDays(day, -1), 1) > day).toBe(true);
  }); // prettier-ignore

  it("moves a day on to the next business day, and names the holidays on the way", () => {
    expect([businessDayFrom("2026-02-13"), businessDayFrom("2026-02-14")]).toEqual([
      "2026-02-13",
      "2026-02-17",
    ]);
    expect(holidaysBetween("2025-12-23", "2026-01-02")).toEqual([
      "EDGAR closed by executive order",
      "Christmas Day",
      "EDGAR closed by executive order",
      "New Year's Day",
    ]);
    expect(holidaysBetween("2024-07-04", "2024-07-04")).toEqual([]);
  });

  it("knows of which Decembers it cannot tell every closure", () => {
    expect(
      ["2027-12-24", "2027-12-30", "2025-12-30", "2025-11-28", "2026-12-25", "2026-12-26"].map(
        mayHaveBeenClosed,
      ),
    ).toEqual([false, true, false, false, false, false]);
  });

  it("says why a day does not count", () => {
    expect([
      closedBecause("2024-07-27"),
      closedBecause("2024-07-04"),
      closedBecause("2024-12-24"),
      closedBecause("2024-03-29"),
    ]).toEqual(["Saturday", "Independence Day", "EDGAR closed by executive order", null]);
  });
});

describe("CUSIP check digits", () => {
  it.each([
    ["09175M507", 7],
    ["09175M408", 8],
    ["358846103", 3],
    ["925391510", 8],
    ["G8267K406", 6],
    ["N14506104", 4],
  ])("%s demands %d", (cusip, digit) => {
    expect(cusipCheckDigit(cusip)).toBe(digit);
  });

  it("is silent where a character is none of a CUSIP's", () => {
    expect(cusipCheckDigit("0917?M50")).toBeNull();
    expect(cusipCheckDigit("0917")).toBeNull();
  });
});

describe("names", () => {
  it.each([
    ["AULT & COMPANY, INC.", "Ault & Company"],
    ["MILTON C. AULT, III", "Milton C. Ault III"],
    ["The Vanguard Group, Inc.", "Vanguard Group"],
    ["HENRY C.W. NISSER", "Henry C.W. Nisser"],
  ])("%s is %s", (a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  it("keeps different persons apart", () => {
    expect(sameName("Ault & Company, Inc.", "Ault Alliance, Inc.")).toBe(false);
    expect(surname("MILTON C. AULT, III")).toBe("ault");
  });
});

describe("the nearest word", () => {
  it("is offered for a slip and not for anything", () => {
    const words = ["percent-recompute", "row-sum-voting"];
    expect(nearest("percent-recompte", words)).toBe("percent-recompute");
    expect(nearest("completely-else", words)).toBeNull();
  });
});
