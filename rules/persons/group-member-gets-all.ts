import { defineRule } from "../../src/audit/rule.js";
import { withSeparators, type Decimal } from "../../src/figures/decimal.js";
import { groupEnded } from "../../src/filing/persons/group.js";
import { groupCase, isBorneOut, type GroupCase } from "../../src/filing/persons/group-case.js";
import { row } from "../../src/filing/rows.js";
import { list } from "../../src/filing/words/wording.js";

/** What a group owns is attributed to it as one person; whether each member's page shows it all varies in practice. */
export default defineRule({
  id: "group-member-gets-all",
  title: "Each member of a group reports the group's total, or the text states it",
  group: "persons",
  severity: "info",
  authority: ["17 CFR 240.13d-5(b)(1)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, { pass, fail, unverified }) {
    const group = groupCase(filing);
    if (group === null) return;
    const { members: persons, boxes, differ } = group;
    const figures = persons.flatMap(({ aggregateAmount }) => aggregateAmount ?? []);
    const at = [...figures, ...boxes];
    const rowName = row(filing, "aggregateAmount");
    if (!differ) {
      yield pass({
        persons,
        at,
        message: `Every member of the group reports the same amount in ${rowName}.`,
      });
      return;
    }
    const total = totalIn(group);
    const below = persons.filter(
      ({ aggregateAmount }) => total !== null && aggregateAmount?.value.lt(total) === true,
    );
    if (total === null || below.length === 0) {
      const message = `The members of the group report different amounts in ${rowName}; the group's total cannot be told from the filing.`;
      yield unverified({ persons, at, message });
      return;
    }
    const ended = groupEnded(filing);
    if (ended !== null) {
      const message = `The members of the group report different amounts in ${rowName}; but the text says that the group has ended, or that somebody has left it.`;
      yield unverified({ persons, at: [...at, ended], message });
      return;
    }
    const { stated } = group;
    if (stated?.held.some((each) => each.eq(total)) === true) {
      if (!isBorneOut(stated, group)) {
        const message = `The members of the group report their own amounts in ${rowName}; the text states ${withSeparators(total)} shares as what they hold together, which their figures do not bear out (see group-total-stated).`;
        yield unverified({ persons, at: [...at, stated.place], message });
        return;
      }
      const message = `The members of the group report their own amounts in ${rowName}; the text states what they hold together, ${withSeparators(total)} shares.`;
      yield pass({ persons, at: [...at, stated.place], message });
      return;
    }
    const verb = below.length === 1 ? "reports" : "report";
    yield fail({
      persons,
      at,
      follows: "group-total-stated",
      expected: `${withSeparators(total)} shares for each member`,
      actual: `less for ${String(below.length)} of ${String(persons.length)}`,
      message:
        `Row 2(a) affirms a group, whose members hold ${withSeparators(total)} shares together, but ${rowName} of ` +
        `${list(below.map(({ name }) => name.value))} ${verb} less. Practice varies: some filings show each member's own shares, others the group's total on every page.`,
    });
  },
});

function totalIn({ union, reporter, stated }: GroupCase): Decimal | null {
  const [only, ...others] = stated?.held ?? [];
  return union?.shares ?? reporter?.figure.value ?? (others.length === 0 ? (only ?? null) : null);
}
