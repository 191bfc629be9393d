import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { figuresIn5, unreadIn5 } from "../../src/filing/item5/item5-figures.js";
import { mayBeToldOf } from "../../src/filing/item5/item5-silence.js";
import { noneMayBeTold, noneOwnedTold } from "../../src/filing/item5/none-owned.js";

/** Item 5 states others' figures, and speaks of a person of whom none could be read: that is not that there is nothing to compare. */
export function unreadOf(
  filing: Filing,
  person: Person,
  what: string,
  { unverified }: RuleContext,
): Verdict[] {
  const isOthers = filing.persons.some(({ item5 }) => item5 !== null);
  if (!isOthers || !figuresIn5(filing) || !mayBeToldOf(filing, person)) return [];
  const message = `Item 5 may speak of this person, but no ${what} could be read there as this person's.`;
  return [unverified({ person, at: [person.name], message })];
}

/**
 * One verdict on what Item 5 states and nobody's was read: figures, or words by which somebody owns nothing.
 * @param unread the heading of an Item 5 with such figures
 */
export function unreadAtAll(
  filing: Filing,
  verdicts: readonly Verdict[],
  unread: Fact<string> | null,
  message: string,
  { unverified }: RuleContext,
): Verdict[] {
  if (unread !== null)
    return filing.persons.every((person) => noneOwnedTold(filing, person) !== null)
      ? []
      : [unverified({ at: [unread], message })];
  const none = verdicts.length > 0 || unreadIn5(filing) !== null ? null : noneMayBeTold(filing);
  if (none === null) return [];
  const words =
    "Item 5 speaks of shares that are not owned, or no longer, but which and by whom could not be read.";
  return [unverified({ at: [none], message: words })];
}
