import { addDays, dateIn, weekday, type IsoDate } from "../../figures/date.js";
import { day } from "../voice.js";
import { changedSlot, slotsLike, withTexts, type Fault, type Planted, type Statement } from "./fault.js";

const TIMELY = [
  "initial-13d-timely",
  "amendment-13d-timely",
  "initial-13g-timely",
  "amendment-13g-timely",
  "event-date-plausible",
  "timely",
];
/** Amendments of a 13D were due "promptly" before this day, with no number of days. */
const NUMBERED = "2024-02-05";

/** All dates of signing moved by so many days. */
function signed({ told, model }: Statement, days: number): Planted {
  const now = day(addDays(model.signed, days));
  const ids = slotsLike(told, /^signature\.(?:\d+\.)?date$/).map(([id]) => id);
  return {
    told: withTexts(told, Object.fromEntries(ids.map((id) => [id, now]))),
    slots: [...ids, "title.event"],
  };
}

function isoOf(text: string): IsoDate {
  return dateIn(text)?.value ?? "2000-01-01";
}

/** Slips in days. */
export const dateFaults: readonly Fault[] = [
  {
    id: "filed-late",
    title: "signed long after it was due",
    rules: TIMELY,
    plant: (statement) => {
      const planted = signed(statement, 130);
      const { schedule, amendment, event } = statement.model;
      const promptly = schedule === "13D" && amendment !== null && event < NUMBERED;
      return promptly ? { ...planted, unknowable: 'due "promptly", with no number of days' } : planted;
    },
  },
  {
    id: "signed-before-event",
    title: "signed before the event",
    rules: ["event-date-plausible", "signature-dates", "dates-coherent"],
    plant: (statement) => signed(statement, -120),
  },
  {
    id: "event-stale",
    title: "the event's date left over from a year before",
    rules: [...TIMELY, "dates-coherent", "event-gap"],
    plant: (statement, random) => {
      const { schedule, amendment, event } = statement.model;
      const planted = changedSlot(statement, random, /^title\.event$/, (text) =>
        day(addDays(isoOf(text), -365)),
      );
      return planted !== null && schedule === "13D" && amendment !== null && event < NUMBERED
        ? { ...planted, unknowable: 'due "promptly", with no number of days' }
        : planted;
    },
  },
  {
    id: "one-signature-date",
    title: "one signature dated a year before the others",
    rules: ["signature-dates", "event-date-plausible"],
    plant: (statement, random) =>
      statement.told.covers.length < 2
        ? null
        : changedSlot(statement, random, /^signature\.\d+\.date$/, (text) => day(addDays(isoOf(text), -365))),
  },
  {
    id: "history-out-of-order",
    title: "two of the earlier filings listed with each other's dates",
    rules: ["history-ascending", "amendment-number-vs-history", "weekday-filing"],
    plant: ({ told }, random) => {
      const dates = slotsLike(told, /^history\.\d+$/);
      if (dates.length < 2) return null;
      const [[first, one], [second, two]] = random.some(dates, 2) as [
        readonly [string, string],
        readonly [string, string],
      ];
      return { told: withTexts(told, { [first]: two, [second]: one }), slots: [first, second] };
    },
  },
  {
    id: "history-weekend",
    title: "an earlier filing dated on a Sunday",
    rules: ["weekday-filing"],
    plant: (statement, random) =>
      changedSlot(statement, random, /^history\.\d+$/, (text) =>
        day(addDays(isoOf(text), -weekday(isoOf(text)) || -7)),
      ),
  },
  {
    id: "trade-outside-window",
    title: "the transactions of Item 5(c) are older than sixty days",
    rules: ["item5c-window", "dates-coherent", "event-gap", "undisclosed-transaction"],
    plant: (statement, random) =>
      changedSlot(statement, random, /^trade\.date$/, (text) => day(addDays(isoOf(text), -150))),
  },
];
