import { controlInWords, chainsFrom } from "../../src/filing/persons/control-chain.js";
import { controlsIn } from "../../src/filing/persons/control.js";
import { countedCovers, type CountedCover } from "../../src/filing/totals/counted-cover.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, PowerName } from "../../src/filing/filing.js";
import { groupTotals } from "../../src/filing/persons/group-total.js";
import { COUNTED_ROWS, SOLE_AND_SHARED } from "../../src/filing/rows.js";
import { count } from "../../src/filing/words/wording.js";
import { groupsAlike } from "./alike-but-one-row.js";

/** Cover pages that all state sole power over what the text tells to be the same shares. */
export interface SoleForBoth {
  readonly covers: readonly CountedCover[];
  readonly stated: readonly PowerName[];
  /** What tells that the shares are the same, in a sentence, and where it stands. */
  readonly evidence: string;
  readonly places: readonly Fact<string>[];
}

/** Those alike in all five numbers of shares, whose shares are the same by the text: equal numbers alone prove nothing. */
export function soleForBoth(filing: Filing): SoleForBoth[] {
  return groupsAlike(countedCovers(filing), COUNTED_ROWS).flatMap((covers) => {
    const [first] = covers;
    const stated = Object.values(SOLE_AND_SHARED).flatMap(([sole]) =>
      first?.[sole].value.eq(first.aggregateAmount.value) === true ? [sole] : [],
    );
    const told = first === undefined || stated.length === 0 ? null : toldTheSame(filing, covers, first);
    return told === null ? [] : [{ stated, ...told }];
  });
}

type Told = Pick<SoleForBoth, "covers" | "evidence" | "places">;

/** "All Reporting Persons: 900,000": as each of them states it, and no total. */
const OF_EACH = /^\W*(?:the\s+)?all\s+(?:of\s+the\s+)?(?:reporting|filing)\s+persons[\s:|–—=-]*\d/i;

function toldTheSame(
  filing: Filing,
  covers: readonly CountedCover[],
  { aggregateAmount }: CountedCover,
): Told | null {
  const total = groupTotals(filing).find(
    ({ held: [most, ...others], sentence }) =>
      !OF_EACH.test(sentence) &&
      most?.eq(aggregateAmount.value) === true &&
      others.every((other) => other.lte(most)),
  );
  if (total !== undefined) {
    const evidence = `The text gives ${count(aggregateAmount)} as the total of all reporting persons.`;
    return { covers, evidence, places: [total.place] };
  }
  for (const cover of covers) {
    const chain = chainsFrom(cover.person, controlsIn(filing)).find(
      ({ links, controlled }) =>
        links.every(({ plain }) => plain) && covers.some(({ person }) => person === controlled),
    );
    const other = covers.find(({ person }) => person === chain?.controlled);
    if (chain === undefined || other === undefined) continue;
    const evidence = `${other.person.name.value} is an entity ${controlInWords(cover.person, chain.links)}.`;
    return { covers: [cover, other], evidence, places: chain.links.map(({ place }) => place) };
  }
  return null;
}
