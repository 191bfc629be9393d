import type { Fact } from "../../filing/fact.js";
import type { Item5Statement } from "../../filing/filing.js";

/** A statement of Item 4 as read so far. */
export type Draft = { -readonly [K in keyof Item5Statement]: Item5Statement[K] };

/** A statement of which nothing is read yet. */
export function emptyStatement(place: Fact<string>): Draft {
  return {
    place,
    soleVotingPower: null,
    sharedVotingPower: null,
    soleDispositivePower: null,
    sharedDispositivePower: null,
    aggregateAmount: null,
    percentOfClass: null,
    composition: null,
    // Each figure has a caption or an element of its own.
    powersCaptioned: true,
    amountCaptioned: true,
  };
}

/** Whether any figure was read. */
export function statesAnything({
  place: _place,
  powersCaptioned: _powers,
  amountCaptioned: _amount,
  ...stated
}: Draft): boolean {
  return Object.values(stated).some((value) => value !== null);
}
