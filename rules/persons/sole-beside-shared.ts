import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { countedCovers, type CountedCover } from "../../src/filing/totals/counted-cover.js";
import type { Filing, PowerName } from "../../src/filing/filing.js";
import { groupedBy } from "../../src/filing/grouped.js";
import { row, SHARED_POWERS } from "../../src/filing/rows.js";
import { count, list, rows } from "../../src/filing/words/wording.js";

const SOLE: readonly PowerName[] = ["soleVotingPower", "soleDispositivePower"];

/** One page with sole power over its whole amount, and others that all share both powers over as many shares. */
export interface SoleBesideShared {
  readonly cover: CountedCover;
  readonly sharers: readonly CountedCover[];
}

/** One other page with the same number may be another holding's. */
const FEWEST = 2;

/** Such pages: of all that state the amount, just one has it to itself. */
export function soleBesideShared(filing: Filing): SoleBesideShared[] {
  const holding = countedCovers(filing).filter(({ aggregateAmount }) => aggregateAmount.value.gt(0));
  return groupedBy(holding, ({ aggregateAmount }) => aggregateAmount.value.toFixed()).flatMap((alike) => {
    const [cover, second] = alike.filter((each) => hasWhole(each, SOLE, SHARED_POWERS));
    const sharers = alike.filter((each) => hasWhole(each, SHARED_POWERS, SOLE));
    return cover === undefined || second !== undefined || sharers.length < Math.max(FEWEST, alike.length - 1)
      ? []
      : [{ cover, sharers }];
  });
}

function hasWhole(cover: CountedCover, whole: readonly PowerName[], none: readonly PowerName[]): boolean {
  return (
    whole.every((name) => cover[name].value.eq(cover.aggregateAmount.value)) &&
    none.every((name) => cover[name].value.isZero())
  );
}

/** Fewer digits may be two holdings of one size. */
const TELLING = 4;

/** Others that share a number of many digits share the holder's block; of a round number it is not plain. */
export function besideShared(
  filing: Filing,
  { cover, sharers }: SoleBesideShared,
  { fail, unverified }: RuleContext,
): Verdict {
  const shares = count(cover.aggregateAmount);
  const called = (names: readonly PowerName[]): string => rows(names.map((name) => row(filing, name)));
  const persons = [cover.person, ...sharers.map(({ person }) => person)];
  const at = [
    ...SOLE.map((name) => cover[name]),
    ...sharers.flatMap((sharer) => SHARED_POWERS.map((name) => sharer[name])),
  ];
  const message = `${cover.person.name.value} states sole power over ${shares} shares (${called(SOLE)}); ${list(sharers.map(({ person }) => person.name.value))} state shared power over the same number (${called(SHARED_POWERS)}).`;
  if (cover.aggregateAmount.value.precision() < TELLING)
    return unverified({ persons, at, message: `${message} Whether they are the same shares is not plain.` });
  return fail({
    persons,
    at,
    expected: "shared power on all these cover pages, or sole power on one",
    actual: `${shares} shares with sole power and with shared power`,
    message: `${message} They are probably the same shares, and a power that is shared is sole for nobody.`,
  });
}
