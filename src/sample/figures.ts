import { Decimal } from "../figures/decimal.js";
import type { Lot, Model } from "./model.js";

/** What a person beneficially owns by 17 CFR 240.13d-3(a) and (d)(1). */
export interface PersonFigures {
  readonly soleVotingPower: number;
  readonly sharedVotingPower: number;
  readonly soleDispositivePower: number;
  readonly sharedDispositivePower: number;
  readonly aggregateAmount: number;
  /** Shares among these that there is a right to acquire. */
  readonly rights: number;
  /** The class outstanding and those rights, nobody else's: 17 CFR 240.13d-3(d)(1)(i). */
  readonly denominator: number;
  /** Unrounded. */
  readonly percentOfClass: Decimal;
  readonly parts: readonly Part[];
}

/** A lot and whose it is. */
export interface Part {
  readonly lot: Lot;
  readonly owner: number;
}

/** Those whom a person controls, itself first, each once. */
export function controlledBy(model: Pick<Model, "parties">, person: number): number[] {
  const found = [person];
  for (const each of found)
    for (const [index, { controllers }] of model.parties.entries())
      if (controllers.includes(each) && !found.includes(index)) found.push(index);
  return found;
}

/** Power over what one holds is one's own where nobody who reports controls the holder; else all of them share it. */
export function figuresOf(model: Pick<Model, "parties" | "outstanding">, person: number): PersonFigures {
  const parts = controlledBy(model, person).flatMap((owner) =>
    (model.parties[owner]?.lots ?? []).map((lot) => ({ lot, owner })),
  );
  const sole = (part: Part): boolean =>
    part.owner === person && (model.parties[person]?.controllers.length ?? 0) === 0;
  const count = (wanted: (part: Part) => boolean): number =>
    parts.filter(wanted).reduce((total, { lot }) => total + lot.shares, 0);
  const rights = count(({ lot }) => lot.instrument !== "shares");
  const aggregateAmount = count(() => true);
  const denominator = model.outstanding + rights;
  return {
    soleVotingPower: count((part) => sole(part) && part.lot.votes),
    sharedVotingPower: count((part) => !sole(part) && part.lot.votes),
    soleDispositivePower: count(sole),
    sharedDispositivePower: count((part) => !sole(part)),
    aggregateAmount,
    rights,
    denominator,
    percentOfClass: new Decimal(aggregateAmount).times(100).div(denominator),
    parts,
  };
}

/** What all hold together, each share once: the total of a group. */
export function unionOf(model: Pick<Model, "parties" | "outstanding">): {
  readonly aggregateAmount: number;
  readonly percentOfClass: Decimal;
} {
  const lots = model.parties.flatMap((party) => party.lots);
  const aggregateAmount = lots.reduce((total, { shares }) => total + shares, 0);
  const rights = lots.reduce(
    (total, { instrument, shares }) => (instrument === "shares" ? total : total + shares),
    0,
  );
  return {
    aggregateAmount,
    percentOfClass: new Decimal(aggregateAmount).times(100).div(model.outstanding + rights),
  };
}
