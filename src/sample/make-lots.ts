import type { Instrument, Lot, Party, Schedule } from "./model.js";
import type { Role } from "./make-person.js";
import type { Random } from "./random.js";

/** In ten-thousandths of the class. */
const LEAST = 560;
const MOST_PASSIVE = 1500;
const MOST = 4500;

/** Who is to report owns more than five percent: the largest holding, with all that its owner controls. */
const FLOOR = 0.0512;

/** All lots made larger until the largest holding is over the floor. */
export function raised(parties: readonly Party[], largest: number): Party[] {
  if (largest > FLOOR) return [...parties];
  const factor = (FLOOR * 1.1) / largest;
  return parties.map((party) => ({
    ...party,
    lots: party.lots.map((lot) => ({ ...lot, shares: Math.ceil(lot.shares * factor) })),
  }));
}

/** Gives each holder its shares and rights: over five percent of the class in all, more than that where one is to report. */
export function makeLots(
  random: Random,
  roles: readonly Role[],
  outstanding: number,
  schedule: Schedule,
): Party[] {
  const holders = roles.filter(({ holds }) => holds);
  const total = Math.round(
    (outstanding / 10_000) * random.int(LEAST, schedule === "13G" ? MOST_PASSIVE : MOST),
  );
  const weights = holders.map(() => random.int(1, 20));
  const sum = weights.reduce((all, each) => all + each, 0);
  const rounding = random.pick([1, 1, 1, 10, 100, 1000]);
  let at = 0;
  return roles.map(({ holds, ...role }) => {
    if (!holds) return { ...role, lots: [] };
    const share = (total * (weights[at] ?? 1)) / sum;
    at += 1;
    return {
      ...role,
      lots: lotsOf(random, role, Math.max(rounding, Math.ceil(share / rounding) * rounding), schedule),
    };
  });
}

function lotsOf(random: Random, { form }: Pick<Party, "form">, shares: number, schedule: Schedule): Lot[] {
  const held: Lot = { instrument: "shares", shares, votes: true };
  if (random.oneIn(schedule === "13G" ? 4 : 2)) {
    const part = Math.max(1, Math.round((shares * random.int(3, 60)) / 100));
    const instrument: Instrument =
      form === "individual"
        ? random.pick(["stock options", "stock options", "warrants"])
        : random.pick(["warrants", "convertible notes", "Series A Convertible Preferred Stock"]);
    return [held, { instrument, shares: part, votes: true }];
  }
  return [held];
}
