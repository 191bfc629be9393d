import { expect, it } from "@jest/globals";
import {
  amendment13D,
  amendment13G,
  amendment13GOverTen,
  initial13D,
  initial13G,
  initial13GOverTen,
} from "../../src/figures/deadlines.js";

const due13D = (event: string) => initial13D(event).due;
const dueAmended13D = (event: string) => amendment13D(event)?.due ?? "promptly";

it.each([
  ["10 days under the old rules", "2000-08-18", "2000-08-28"],
  ["on the tenth day, as JPMorgan's of 1995", "1995-08-27", "1995-09-06"],
  ["a tenth day on a Saturday moves on to Monday", "2012-12-12", "2012-12-24"],
  ["… and past a holiday", "2023-06-07", "2023-06-20"],
  ["the last event before the change straddles it: 10 days", "2024-02-04", "2024-02-14"],
  ["the first event that straddles it: 10 days", "2024-01-26", "2024-02-05"],
  ["an event whose ten days end before the change", "2024-01-25", "2024-02-05"],
  ["the first event of the new rules: 5 business days", "2024-02-05", "2024-02-12"],
  ["QXO, April 29, 2025", "2025-04-29", "2025-05-06"],
  ["UEC, July 27, 2026", "2026-07-27", "2026-08-03"],
])("a first Schedule 13D: %s", (_name, event, due) => {
  expect(due13D(event)).toBe(due);
});

it.each([
  ["the filing of July 23, 2024", "2024-07-23", "2024-07-25"],
  ["its amendment before, of the old rules", "2023-10-20", "promptly"],
  ["the last event of the old rules", "2024-02-04", "promptly"],
  ["the first of the new", "2024-02-05", "2024-02-07"],
  ["AtaiBeckley, January 21, 2026", "2026-01-21", "2026-01-23"],
  ["ADIA, a Friday", "2025-05-02", "2025-05-06"],
])("an amendment of a Schedule 13D: %s", (_name, event, due) => {
  expect(dueAmended13D(event)).toBe(due);
});

/** The table of fixed dates: the period's end and forty-five days, moved on where no business day. */
it.each([
  ["March 31", "2025-03-31", "2025-05-15"],
  ["June 30", "2025-06-30", "2025-08-14"],
  ["September 30, the first quarter of the new rules", "2024-09-30", "2024-11-14"],
  ["December 31", "2024-12-31", "2025-02-14"],
  ["a day within the quarter", "2025-04-01", "2025-08-14"],
  ["August 14 on a Sunday", "2033-06-30", "2033-08-15"],
  ["February 14 on a Saturday before Washington's Birthday", "2025-12-31", "2026-02-17"],
  ["the old rules count from the year's end", "2023-03-31", "2024-02-14"],
  ["the last day of the old rules", "2024-09-29", "2025-02-14"],
])("institutions, exempt investors and amendments of a Schedule 13G: %s", (_name, event, due) => {
  expect([initial13G(event, "b").due, initial13G(event, "d").due, amendment13G(event).due]).toEqual([
    due,
    due,
    due,
  ]);
});

it.each([
  ["10 days under the old rules", "2024-09-01", "2024-09-11"],
  ["an event that straddles the change: 10 days", "2024-09-27", "2024-10-07"],
  ["5 business days under the new", "2024-09-30", "2024-10-07"],
  ["over two closures by order around Christmas", "2025-12-23", "2026-01-05"],
])("a first Schedule 13G of a passive investor: %s", (_name, event, due) => {
  expect(initial13G(event, "c").due).toBe(due);
});

it("more than ten percent at a month's end is due sooner", () => {
  expect(initial13GOverTen("2025-12-31").due).toBe("2026-01-08");
  expect(initial13GOverTen("2025-11-03").due).toBe("2025-12-05");
  expect(initial13GOverTen("2010-12-31").due).toBe("2011-01-10");
});

it("a move above ten percent makes an amendment due sooner", () => {
  expect(amendment13GOverTen("2024-10-15", "b")?.due).toBe("2024-11-07");
  expect(amendment13GOverTen("2024-08-15", "b")?.due).toBe("2024-09-10");
  expect(amendment13GOverTen("2024-09-30", "c")?.due).toBe("2024-10-02");
  expect(amendment13GOverTen("2024-09-29", "c")).toBeNull();
});

it("allows for a closure that is not known, in December of the years that the table does not hold", () => {
  expect([amendment13D("2027-12-22")?.due, amendment13D("2027-12-22")?.dueAtLatest]).toEqual([
    "2027-12-27",
    "2027-12-28",
  ]);
  expect(amendment13D("2025-12-22")?.dueAtLatest).toBe(amendment13D("2025-12-22")?.due);
  expect(amendment13D("2027-11-29")?.dueAtLatest).toBe("2027-12-02");
  expect(amendment13D("2027-11-26")?.dueAtLatest).toBe("2027-11-30");
  expect(initial13D("2007-12-14").dueAtLatest).toBe("2007-12-26");
  expect(initial13D("2007-12-24").dueAtLatest).toBe("2008-01-03");
});

it.each([
  [amendment13D("2025-05-02"), "Event Friday, May 2, 2025; 2 business days later: due Tuesday, May 6, 2025."],
  [
    amendment13D("2025-02-13"),
    "Event Thursday, February 13, 2025; 2 business days later (not counting Washington's Birthday): due Tuesday, February 18, 2025.",
  ],
  [initial13D("2000-06-19"), "Event Monday, June 19, 2000; 10 days later: due Thursday, June 29, 2000."],
  [
    initial13D("2023-06-07"),
    "Event Wednesday, June 7, 2023; 10 days later is Saturday, June 17, 2023; the next business day (not counting Juneteenth): due Tuesday, June 20, 2023.",
  ],
  [
    initial13D("2024-11-01"),
    "Event Friday, November 1, 2024; 5 business days later: due Friday, November 8, 2024.",
  ],
  [
    initial13D("2024-01-30"),
    "Event Tuesday, January 30, 2024; 10 days later: due Friday, February 9, 2024. The five business days of the rule in force since Monday, February 5, 2024 would end on Tuesday, February 6, 2024; the later day is taken.",
  ],
  [
    initial13G("2025-12-09", "d"),
    "Event Tuesday, December 9, 2025; the quarter ends Wednesday, December 31, 2025; 45 days later is Saturday, February 14, 2026; the next business day (not counting Washington's Birthday): due Tuesday, February 17, 2026.",
  ],
  [
    amendment13G("2022-12-31"),
    "Event Saturday, December 31, 2022, the end of the year; 45 days later: due Tuesday, February 14, 2023.",
  ],
  [
    initial13GOverTen("2025-11-03"),
    "Event Monday, November 3, 2025; the month ends Sunday, November 30, 2025; 5 business days later: due Friday, December 5, 2025.",
  ],
])("tells how it was counted: %#", (deadline, counted) => {
  expect(deadline?.counted).toBe(counted);
});

it("the ten days of an event that straddles a change never end before the five business days", () => {
  for (const [first, last] of [
    [26, 31],
    [1, 4],
  ] as const)
    for (let day = first; day <= last; day += 1) {
      const event = `2024-0${first === 26 ? "1" : "2"}-${String(day).padStart(2, "0")}`;
      expect(initial13D(event).counted).toContain("the later day is taken");
    }
  expect(initial13D("2024-01-25").counted).not.toContain("later day");
});
