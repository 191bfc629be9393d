import { typingSlip } from "../../src/figures/typing-slip.js";
import { rowsAs, type CountedCover } from "../../src/filing/totals/counted-cover.js";
import type { Filing, PowerName } from "../../src/filing/filing.js";
import { row } from "../../src/filing/rows.js";
import { count } from "../../src/filing/words/wording.js";
import type { Mistyped } from "./alike-but-one-row.js";

/** A power to vote and the power to dispose beside it. */
type Twins = readonly [PowerName, PowerName];
const SOLE: Twins = ["soleVotingPower", "soleDispositivePower"];
const SHARED: Twins = ["sharedVotingPower", "sharedDispositivePower"];

/**
 * The one power to vote that is not the power to dispose of the same page, where that is the whole amount and two other pages
 * or more tell no such difference, one of as many shares at least: who has power over those votes them all.
 */
export function unlikeEveryOtherPage(filing: Filing, covers: readonly CountedCover[]): Mistyped[] {
  const holders = covers.filter(({ aggregateAmount }) => aggregateAmount.value.gt(0));
  if (holders.length < Math.max(3, filing.persons.length)) return [];
  const [cover, second] = holders.filter((each) => !votesAll(each));
  if (cover === undefined || second !== undefined) return [];
  const others = holders.filter((each) => each !== cover);
  const larger = others.some(({ aggregateAmount }) => aggregateAmount.value.gte(cover.aggregateAmount.value));
  const differing = [SOLE, SHARED].filter((twins) => !areAlike(cover, twins));
  const [twins] = differing;
  if (twins === undefined || differing.length > 1 || !larger) return [];
  const [vote, dispose] = twins;
  return [twins, [dispose, vote] as const].flatMap(([name, twin]) => {
    const right = cover[twin];
    const slip = typingSlip(cover[name].value, right.value);
    // The twin and the aggregate amount.
    if (slip === null || rowsAs(name, right, cover).length < 2) return [];
    const evidence = `${row(filing, twin)} states ${count(right)}, and every other cover page states as much power to vote as to dispose.`;
    return { name, cover, right, others, slip, evidence };
  });
}

function areAlike(cover: CountedCover, [vote, dispose]: Twins): boolean {
  return cover[vote].value.eq(cover[dispose].value);
}

function votesAll(cover: CountedCover): boolean {
  return areAlike(cover, SOLE) && areAlike(cover, SHARED);
}
