import { defineRule } from "../../src/audit/rule.js";
import { percentWords } from "../../src/figures/percent.js";
import { row } from "../../src/filing/rows.js";
import {
  continuingPersons,
  notComparable,
  pointsBetween,
} from "../../src/filing/amendments/since-previous.js";

/** A percentage that moved by a point or more is what Item 5 of the amendment is there to tell. */
export default defineRule({
  id: "previous-percent-moved",
  title: "Where a percentage moved by a point or more since the filing before, the amendment has an Item 5",
  group: "amendments",
  severity: "warning",
  authority: ["17 CFR 240.13d-2(a)", "17 CFR 240.13d-101, Item 5"],
  applies: { schedules: ["13D"], amendment: true, previous: true },
  rulesets: ["recommended", "form"],
  options: {
    points: {
      type: "number",
      minimum: 0.01,
      default: 1,
      description:
        "percentage points from which on a change is material; one percent of the class is deemed so by 17 CFR 240.13d-2(a)",
    },
  },
  *check(filing, { pass, fail, unverified, options }) {
    const { previous, items } = filing;
    if (previous === undefined) return;
    const doubt = notComparable(filing, previous);
    if (doubt !== null) {
      yield unverified({ at: [filing.formType], message: doubt });
      return;
    }
    const item5 = items.find(({ number }) => number.startsWith("5"));
    for (const { now, before } of continuingPersons(filing, previous)) {
      const [stated, earlier] = [now.percentOfClass, before.percentOfClass];
      if (stated === null || earlier === null) {
        const where = stated === null ? "here" : "in the filing before";
        yield unverified({
          person: now,
          at: [stated ?? now.name],
          message: `${row(filing, "percentOfClass")} states no percentage ${where}.`,
        });
        continue;
      }
      const points = pointsBetween(stated.value, earlier.value);
      const told = `from ${percentWords(earlier.value)} to ${percentWords(stated.value)}`;
      const finding = {
        person: now,
        at: item5 === undefined ? [stated] : [stated, item5.heading],
        working: `${percentWords(stated.value)} against ${percentWords(earlier.value)}: ${pointsWords(points.toFixed())}`,
      };
      if (points.lt(options.points))
        yield pass({
          ...finding,
          message: `The percentage went ${told}, by less than ${pointsWords(String(options.points))}.`,
        });
      else if (item5 !== undefined)
        yield pass({ ...finding, message: `The percentage went ${told}; the amendment has an Item 5.` });
      else
        yield fail({
          ...finding,
          message:
            `The percentage went ${told} since the filing before, by ${pointsWords(points.toFixed())}, but the amendment has no ` +
            "Item 5 to tell how. A change of one percent of the class is deemed material.",
        });
    }
  },
});

function pointsWords(points: string): string {
  return points === "1" ? "1 point" : `${points} points`;
}
