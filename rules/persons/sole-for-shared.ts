import { countedCovers, type CountedCover } from "../../src/filing/totals/counted-cover.js";
import type { Filing, PowerName } from "../../src/filing/filing.js";
import { COUNTED_ROWS, SOLE_AND_SHARED } from "../../src/filing/rows.js";
import { groupsAlike } from "./alike-but-one-row.js";

/** A cover page with the shares in the sole row that others, alike in all else, have in the shared row; or the other way round. */
export interface WrongColumn {
  readonly cover: CountedCover;
  readonly others: readonly CountedCover[];
  /** The row that states the shares on this page, and the one on the others. */
  readonly stated: PowerName;
  readonly usual: PowerName;
}

/** What two other pages or more agree in, and the page's own power of the other kind is with them. */
export function inWrongColumn(filing: Filing): WrongColumn[] {
  const covers = countedCovers(filing);
  return Object.entries(SOLE_AND_SHARED).flatMap(([kind, [sole, shared]]) => {
    const rest = COUNTED_ROWS.filter((name) => name !== sole && name !== shared);
    const [soleTwin, sharedTwin] = SOLE_AND_SHARED[kind === "voting" ? "dispositive" : "voting"];
    return groupsAlike(covers, rest).flatMap((alike) => [
      ...oddOne(alike, sole, shared, sharedTwin),
      ...oddOne(alike, shared, sole, soleTwin),
    ]);
  });
}

/** The one page with all its shares in `stated`, where all the others of two or more have as many in `usual`. */
function oddOne(
  alike: readonly CountedCover[],
  stated: PowerName,
  usual: PowerName,
  twin: PowerName,
): WrongColumn[] {
  const [cover, second] = alike.filter((each) => each[usual].value.isZero());
  if (cover === undefined || second !== undefined || cover[stated].value.isZero()) return [];
  const others = alike.filter((each) => each !== cover);
  const agree = others.every(
    (other) => other[stated].value.isZero() && other[usual].value.eq(cover[stated].value),
  );
  const isWithThem = cover[twin].value.eq(cover[stated].value);
  return others.length > 1 && agree && isWithThem ? [{ cover, others, stated, usual }] : [];
}
