import { defineRule } from "../../src/audit/rule.js";

const WORDS = { a: "2(a), a member of a group", b: "2(b), membership disclaimed" } as const;

/** Row 2 offers two boxes of which one excludes the other. That neither is ticked is lawful and usual in a joint filing. */
export default defineRule({
  id: "group-box-both",
  title: "No cover page ticks both boxes of Row 2",
  group: "cover-page",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Row (2)", "17 CFR 240.13d-102, Row (2)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check({ persons }, { pass, fail, unverified }) {
    for (const person of persons) {
      const [first] = person.groupBoxes;
      if (person.groupUnread !== undefined) {
        const message = `Row 2 of ${person.name.value} has something ticked, but which box could not be read.`;
        yield unverified({ person, at: [person.groupUnread], message });
      }
      if (first === undefined) continue;
      const letters = new Set(person.groupBoxes.map(({ value }) => value));
      if (letters.size === 1) {
        const message = `Row 2 of ${person.name.value} ticks one box, ${WORDS[first.value]}.`;
        yield pass({ person, at: [first], message });
        continue;
      }
      yield fail({
        person,
        at: person.groupBoxes,
        expected: "one box, or none",
        actual: "both boxes",
        message:
          `Row 2 of ${person.name.value} ticks both boxes: (a) says that this person is a member of a group, ` +
          "(b) that membership is disclaimed or that only a relationship is described.",
      });
    }
  },
});
