import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { withSeparators } from "../../src/figures/decimal.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { groupedBy } from "../../src/filing/grouped.js";
import { reportedAsRights } from "../../src/filing/rights/reported-as-rights.js";
import { uncountedRights } from "../../src/filing/words/explanations.js";
import { rightsAmong } from "../../src/filing/parts/holdings.js";
import { percentCase, type PercentCase } from "../../src/filing/percent/percent-case.js";
import { rightsToAcquire } from "../../src/filing/rights/rights.js";
import { row } from "../../src/filing/rows.js";
import { rightsUnread } from "./rights-unread.js";

/** Item 5(a) (Item 4 of a 13G) names how many of the shares there is a right to acquire. */
export default defineRule({
  id: "derivative-identified",
  title: "The filing says how many of the shares there is a right to acquire",
  group: "derivatives",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Item 5(a)", "17 CFR 240.13d-102, Item 4", "17 CFR 240.13d-3(d)(1)(i)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const { pass, fail, unverified } = context;
    const unread: PercentCase[] = [];
    const open: Person[] = [];
    for (const person of filing.persons) {
      const rights = rightsToAcquire(person);
      const amount = row(filing, "aggregateAmount");
      if (rights.known && rights.shares.gt(0)) {
        const at = rightsAmong(rights.holdings).map(({ shares }) => shares);
        const told = `${withSeparators(rights.shares)} of the shares in ${amount} are told to be ones that there is a right to acquire.`;
        yield pass({ person, at: at.length > 0 ? at : [person.name], message: told });
        continue;
      }
      const total = person.aggregateAmount;
      if (rights.known || total === null || total.value.isZero()) continue;
      const uncounted = uncountedRights(filing, person);
      if (uncounted === null) {
        const subject = percentCase(filing, person);
        if (subject !== null) unread.push(subject);
        open.push(person);
        continue;
      }
      const finding = { person, at: [uncounted.place, total] };
      yield uncounted.certain
        ? fail({
            ...finding,
            message: `The text says that the figures hold shares that there is a right to acquire, but not how many of ${amount} they are.`,
          })
        : unverified({
            ...finding,
            message: `The text says that the figures may hold shares that there is a right to acquire; whether ${amount} does is not told.`,
          });
    }
    const share = `how many of the shares in ${row(filing, "aggregateAmount")} it makes up, if any,`;
    const told = rightsUnread(unread, share, context);
    yield* told;
    const rest = open.filter((person) => !told.some(({ persons }) => persons?.includes(person)));
    yield* withoutNumber(filing, rest, context);
  },
});

/** One verdict for all of whose shares the same words tell that they are to be acquired, of which no number was read. */
function withoutNumber(filing: Filing, persons: readonly Person[], { unverified }: RuleContext): Verdict[] {
  const told = persons.flatMap((person) => {
    const place = reportedAsRights(filing, person);
    return place === null ? [] : [{ person, place }];
  });
  return groupedBy(told, ({ place }) => String(place.span.start)).map((alike) =>
    unverified({
      persons: alike.map(({ person }) => person),
      at: alike.slice(0, 1).map(({ place }) => place),
      message: `The text tells shares that are reported as ones that there is a right to acquire; how many of ${row(filing, "aggregateAmount")} they are could not be read.`,
    }),
  );
}
