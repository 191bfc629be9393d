import { defineRule } from "../../src/audit/rule.js";
import { percentWords } from "../../src/figures/percent.js";
import {
  agree,
  areLooselyTold,
  areSurelyComparable,
  MAY_DIFFER,
  onOneBase,
  type Comparable,
} from "../../src/filing/percent/comparable.js";
import { groupedBy } from "../../src/filing/grouped.js";
import { asEachOther } from "../../src/filing/repair.js";
import { row } from "../../src/filing/rows.js";
import { count, list } from "../../src/filing/words/wording.js";
import { areOfOneBlock } from "./one-block.js";
import { percentToldOnce, toldOnceWords } from "./percent-told-once.js";
import { mistyped, ofUntold, unlikeTheOthers } from "./same-amount-untold.js";

/** Persons in a chain of control who report the same shares report the same part of the class. */
export default defineRule({
  id: "chain-percent-equal",
  title: "Persons who report the same amount report the same percentage",
  group: "persons",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Rows (11) and (13)", "17 CFR 240.13d-102, Rows (9) and (11)"],
  applies: {},
  rulesets: ["recommended", "numbers"],
  *check(filing, context) {
    const { pass, fail, unverified } = context;
    const compared = onOneBase(filing).flatMap(bySameAmount);
    yield* ofUntold(filing, compared, context);
    for (const same of compared) {
      const [first] = same;
      if (first === undefined) continue;
      const odd = same.filter((one) => same.some((other) => !agree(one, other)));
      const shares = `${count(first.aggregate)} shares (${row(filing, "aggregateAmount")})`;
      const persons = same.map(({ person }) => person);
      const at = [...odd, ...same.filter((each) => !odd.includes(each))].map(({ printed }) => printed);
      if (odd.length === 0) {
        const message = `${list(persons.map(({ name }) => name.value))} state ${shares} and percentages that agree: ${list([...new Set(same.map(({ printed }) => percentWords(printed.value)))])}.`;
        const unlike = unlikeTheOthers(filing, same);
        if (unlike === null) yield pass({ persons, at, message });
        else
          yield unverified({
            persons: [...persons, unlike.person],
            at: [unlike.printed, ...at],
            message: `${message} ${unlike.person.name.value} states ${percentWords(unlike.printed.value)} for as many, and may have rights to acquire that the others do not have.`,
          });
        continue;
      }
      const told = same.map(
        ({ person, printed }) => `${person.name.value} states ${percentWords(printed.value)}`,
      );
      const message = `${list(told)}, ${same.length > 2 ? "all" : "both"} for ${shares}: the same shares are the same part of the class.`;
      const once = percentToldOnce(filing, same);
      const finding = {
        persons,
        at: [...at, ...(once === null ? [] : [once])],
        message: once === null ? message : `${message} ${toldOnceWords(once)}`,
        repairs: asEachOther(...at),
      };
      if (areSurelyComparable(filing, same))
        yield fail({ ...finding, ...(areLooselyTold(same) && { severity: "warning" }) });
      else if (mistyped(same) || once !== null || areOfOneBlock(filing, same))
        yield fail({ ...finding, severity: "warning" });
      else yield unverified({ persons, at, message: `${message} ${MAY_DIFFER}` });
    }
  },
});

function bySameAmount(group: readonly Comparable[]): Comparable[][] {
  return groupedBy(group, (each) => each.aggregate.value.toFixed()).filter(({ length }) => length > 1);
}
