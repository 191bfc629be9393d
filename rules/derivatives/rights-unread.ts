import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import { groupedBy } from "../../src/filing/grouped.js";
import type { PercentCase } from "../../src/filing/percent/percent-case.js";
import { unreadRight } from "../../src/filing/rights/unread-rights.js";

/** A number of shares; words that count none may tell of what such rights are in general. */
const COUNTED = /\d,\d{3}\b/;

/** One verdict for all of whose shares the text tells a right to acquire that was not read as a part of them, with what stays open by it. */
export function rightsUnread(
  subjects: readonly PercentCase[],
  open: string,
  { unverified }: RuleContext,
): Verdict[] {
  const told = subjects.flatMap((subject) => {
    if (subject.rights.known || subject.aggregate.value.isZero()) return [];
    const words = unreadRight(subject);
    return words !== null && COUNTED.test(words) ? [{ subject, words }] : [];
  });
  return groupedBy(told, ({ words }) => words).map((alike) =>
    unverified({
      persons: alike.map(({ subject }) => subject.person),
      at: alike.map(({ subject }) => subject.aggregate),
      message: `The text tells of a right to acquire, “${alike[0]?.words ?? ""}”, which could not be read as a part of what is owned: ${open} is not known.`,
    }),
  );
}
