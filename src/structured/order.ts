/** Far more parts than one element of a schedule has; of a longer list no fewest are sought. */
const MANY = 1000;

/**
 * The positions in a list of places that are not in order, as few as account for it and the later ones where
 * several would do. A place below 0 belongs to nothing and is passed over.
 */
export function outOfOrder(places: readonly number[]): ReadonlySet<number> {
  if (isInOrder(places)) return NONE;
  const known = places.flatMap((place, index) => (place < 0 ? [] : [{ place, index }]));
  const lengths = known.length > MANY ? known.map(() => 0) : longestFrom(known.map(({ place }) => place));
  let wanted = Math.max(...lengths);
  let last = 0;
  const moved = new Set<number>();
  known.forEach(({ place, index }, at) => {
    if (place < last || (lengths[at] ?? 0) < wanted) moved.add(index);
    else {
      last = place;
      wanted -= 1;
    }
  });
  return moved;
}

function isInOrder(places: readonly number[]): boolean {
  let last = 0;
  for (const place of places) {
    if (place < 0) continue;
    if (place < last) return false;
    last = place;
  }
  return true;
}

const NONE: ReadonlySet<number> = new Set();

/** For each position the length of the longest run from there on in which the places never fall. */
function longestFrom(places: readonly number[]): number[] {
  const lengths = places.map(() => 1);
  for (let at = places.length - 2; at >= 0; at -= 1) {
    for (let next = at + 1; next < places.length; next += 1) {
      const follows = (places[next] ?? 0) >= (places[at] ?? 0);
      if (follows) lengths[at] = Math.max(lengths[at] ?? 0, 1 + (lengths[next] ?? 0));
    }
  }
  return lengths;
}
