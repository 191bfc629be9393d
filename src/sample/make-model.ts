import { addBusinessDays, businessDayFrom, closedBecause } from "../figures/business-days.js";
import { cusipCheckDigit } from "../figures/cusip.js";
import { addDays, iso, quarterEnd, type IsoDate } from "../figures/date.js";
import { controlledBy, figuresOf } from "./figures.js";
import { makeLots, raised } from "./make-lots.js";
import { makeParties } from "./make-parties.js";
import { makeAddress } from "./make-person.js";
import type { Model, Schedule, Trade } from "./model.js";
import { FIRST_WORDS, ISSUER_ENDS } from "./names.js";
import { randomOf, type Random } from "./random.js";

/** What may be asked of a sample; what is left out, the seed decides. */
export interface Asked {
  readonly seed: number;
  readonly schedule?: Schedule | undefined;
  readonly persons?: number | undefined;
  /** `0` for a first statement. */
  readonly amendment?: number | undefined;
}

/** The years in which filings had the form that is asked for. */
export interface Years {
  readonly from: number;
  readonly until: number;
}

/** The new terms for 13D, and those for 13G that are counted from quarters (Release 33-11253). */
const NEW_13D = "2024-02-05";
const NEW_13G = "2024-09-30";
const WORDS_OF_ISSUERS = FIRST_WORDS.slice(-10);

/** The facts of a filing, the same for the same seed and wishes. */
export function makeModel(asked: Asked, years: Years): Model {
  const random = randomOf(asked.seed, 1);
  const schedule = asked.schedule ?? random.pick(["13D", "13D", "13G"] as const);
  const amendment = asked.amendment ?? (random.oneIn(2) ? random.int(1, 6) : 0);
  const count = asked.persons ?? random.pick([1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 12, 20]);
  const outstanding = classOutstanding(random);
  const rule = random.pick(["b", "c", "c", "d"] as const);
  const event = eventDay(random, years, schedule, rule, amendment > 0);
  const made = makeLots(random, makeParties(random, count, schedule), outstanding, schedule);
  const parties = raised(made, largestHolding(made, outstanding));
  const signed = signingDay(random, event, schedule, rule, amendment > 0);
  return {
    seed: asked.seed,
    schedule,
    amendment: amendment === 0 ? null : amendment,
    rule,
    issuer: {
      name: `${random.pick(WORDS_OF_ISSUERS)} ${random.pick(ISSUER_ENDS)}`,
      address: makeAddress(random),
      cik: `00098${String(random.int(0, 99_999)).padStart(5, "0")}`,
      place: random.pick(["Delaware", "Nevada", "Maryland"]),
    },
    par: random.pick(["$0.01", "$0.001", "$0.0001", "$1.00"]),
    cusip: cusip(random),
    outstanding,
    asOf: businessDayFrom(addDays(event, -random.int(5, 70))),
    event,
    signed,
    history: history(random, amendment, event),
    group: count > 1 ? asGroup(random.pick(["a", "b", null] as const), parties) : null,
    parties,
    trade: trade(random, schedule, event, parties),
  };
}

/** Persons of several families who file as one act as a group, unless they deny it. */
function asGroup(drawn: Model["group"], parties: Model["parties"]): Model["group"] {
  const apart = parties.every((_party, person) => controlledBy({ parties }, person).length < parties.length);
  return drawn === null && apart ? "a" : drawn;
}

/** As a part of one. */
function largestHolding(parties: Model["parties"], outstanding: number): number {
  return Math.max(
    ...parties.map(
      (_party, person) => figuresOf({ parties, outstanding }, person).percentOfClass.toNumber() / 100,
    ),
  );
}

function classOutstanding(random: Random): number {
  const size = random.pick([1, 1, 10, 10, 100]);
  return random.oneIn(4)
    ? random.int(30, 99) * 100_000 * size
    : random.int(3_000_001, 9_999_999) * size + random.int(0, size - 1);
}

function cusip(random: Random): string {
  const digits = Array.from({ length: 6 }, () => String(random.int(0, 9))).join("");
  const eight = `${random.oneIn(3) ? `${digits.slice(0, 5)}${random.pick(["A", "K", "R", "T"])}` : digits}10`;
  return `${eight}${String(cusipCheckDigit(eight) ?? 0)}`;
}

function eventDay(
  random: Random,
  { from, until }: Years,
  schedule: Schedule,
  rule: string,
  amended: boolean,
): IsoDate {
  const year = random.int(from, until);
  const day = businessDayFrom(iso(year, random.int(1, 11), random.int(1, 28)) ?? `${String(year)}-03-03`);
  if (schedule === "13D" || (rule === "c" && !amended)) return day;
  return day < NEW_13G ? `${String(year)}-12-31` : quarterEnd(day);
}

/** In time, and on a business day. */
function signingDay(
  random: Random,
  event: IsoDate,
  schedule: Schedule,
  rule: string,
  amended: boolean,
): IsoDate {
  if (schedule === "13D" && amended) return addBusinessDays(event, random.int(1, 2));
  if (schedule === "13D" || (rule === "c" && !amended))
    return event >= NEW_13D
      ? addBusinessDays(event, random.int(2, 5))
      : businessDayBefore(addDays(event, random.int(4, 10)));
  return businessDayBefore(addDays(event, random.int(20, 43)));
}

function businessDayBefore(date: IsoDate): IsoDate {
  let day = date;
  while (closedBecause(day) !== null) day = addDays(day, -1);
  return day;
}

/** The first statement and what came between, each some months after the other. */
function history(random: Random, amendment: number, event: IsoDate): IsoDate[] {
  const days: IsoDate[] = [];
  let day = event;
  for (let left = amendment; left > 0; left -= 1) {
    day = businessDayFrom(addDays(day, -random.int(75, 300)));
    days.unshift(day);
  }
  return days;
}

function trade(random: Random, schedule: Schedule, event: IsoDate, parties: Model["parties"]): Trade | null {
  const buyers = [...parties.entries()].filter(([, { lots }]) => (lots[0]?.shares ?? 0) >= 100);
  if (schedule === "13G" || buyers.length === 0) return null;
  const [buyer, party] = random.pick(buyers);
  const held = party.lots[0]?.shares ?? 0;
  return {
    buyer,
    date: event,
    shares: Math.max(1, Math.round((held * random.int(5, 40)) / 100)),
    cents: random.int(90, 9000),
  };
}
