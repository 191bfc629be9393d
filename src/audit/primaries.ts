import type { Cause } from "./diagnosis.js";
import { follows, type Failure } from "./failure.js";

/**
 * For every failure that follows from another, the one that it follows from in the end: by the diagnosis,
 * or because its rule says so of another rule's failure on the same persons.
 */
export function primaries(
  failures: readonly Failure[],
  causes: readonly Cause[],
): ReadonlyMap<Failure, Failure> {
  const next = new Map<Failure, Failure>();
  for (const { primary, following } of causes) for (const each of following) next.set(each, primary);
  for (const failure of failures) {
    const named = next.has(failure) ? undefined : failures.find((other) => follows(failure, other));
    if (named !== undefined && last(named, next) !== failure) next.set(failure, named);
  }
  return new Map([...next.keys()].map((failure) => [failure, last(failure, next)]));
}

/** Goes from failure to failure to the one that follows from none. There is no way round: each was checked when it was put in. */
function last(failure: Failure, next: ReadonlyMap<Failure, Failure>): Failure {
  const following = next.get(failure);
  return following === undefined ? failure : last(following, next);
}
