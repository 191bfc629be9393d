import { defineRule } from "../../src/audit/rule.js";
import type { Filing } from "../../src/filing/filing.js";
import {
  continuingPersons,
  formerPersons,
  newPersons,
  notComparable,
  pointsBetween,
} from "../../src/filing/amendments/since-previous.js";
import { list } from "../../src/filing/words/wording.js";

/** "Item 4", "Items 1 and 5": each once, without the letters of its parts. */
function named(items: Filing["items"]): string {
  const numbers = [...new Set(items.map(({ number }) => /^\d+/.exec(number)?.[0] ?? number))];
  return `Item${numbers.length > 1 ? "s" : ""} ${list(numbers)}`;
}

/** An amendment is owed for a material change, so a reader looks for one: a percentage, a person, or an Item. */
export default defineRule({
  id: "material-change-shown",
  title: "An amendment shows a change: a percentage that moved by a point, another person, or an Item",
  group: "amendments",
  severity: "info",
  authority: ["17 CFR 240.13d-2(a)"],
  applies: { schedules: ["13D"], amendment: true, previous: true },
  rulesets: ["recommended", "form"],
  *check(filing, { pass, fail, unverified }) {
    const { previous, items, formType } = filing;
    if (previous === undefined) return;
    const doubt = notComparable(filing, previous);
    if (doubt !== null) {
      yield unverified({ at: [formType], message: doubt });
      return;
    }
    if (items.length > 0) {
      yield pass({
        at: items.map(({ heading }) => heading),
        message: `The amendment gives ${named(items)}.`,
      });
      return;
    }
    const changed = [...newPersons(filing, previous), ...formerPersons(filing, previous)];
    if (changed.length > 0) {
      yield pass({ at: [formType], message: "The persons who report are not those of the filing before." });
      return;
    }
    const both = continuingPersons(filing, previous).map(({ now, before }) => ({
      stated: now.percentOfClass,
      earlier: before.percentOfClass,
    }));
    const moved = both.find(
      ({ stated, earlier }) =>
        stated !== null && earlier !== null && pointsBetween(stated.value, earlier.value).gte(1),
    );
    if (moved?.stated) {
      yield pass({
        at: [moved.stated],
        message: "A percentage moved by a point or more since the filing before.",
      });
    } else if (both.length === 0 || both.some(({ stated, earlier }) => stated === null || earlier === null)) {
      const message = "A percentage is not stated here or in the filing before, so a change may not show.";
      yield unverified({ at: [formType], message });
    } else {
      const message =
        "No percentage moved by a point since the filing before, the persons are the same, and no Item is given: " +
        "the amendment does not show what changed.";
      yield fail({ at: [formType], message });
    }
  },
});
