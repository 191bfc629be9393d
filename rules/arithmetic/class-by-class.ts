import type { Verdict } from "../../src/audit/rule.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { COUNTED_ROWS } from "../../src/filing/rows.js";
import { lettered } from "../../src/filing/share-class.js";

/** The verdict on each person's rows; on those of each class where a cover page states several, which the message then names. */
export function* classByClass(
  filing: Filing,
  verdict: (person: Person, filing: Filing) => Verdict,
): Generator<Verdict> {
  for (const person of filing.persons) {
    if (person.classes === undefined) yield verdict(person, filing);
    for (const { ofClass, ...rows } of person.classes ?? []) {
      const marks = [...COUNTED_ROWS, "percentOfClass" as const].flatMap((row) => rows[row]?.marks ?? []);
      const footnotes = person.footnotes.filter(({ mark }) => marks.includes(mark));
      const securityClass = filing.securityClass && { ...filing.securityClass, value: ofClass };
      const bases = filing.bases.filter((base) => lettered(base.class ?? "") === lettered(ofClass));
      const own = { ...person, ...rows, footnotes };
      const persons = filing.persons.map((each) => (each === person ? own : each));
      const found = verdict(own, { ...filing, securityClass, bases, persons });
      yield { ...found, message: `${ofClass}: ${found.message}` };
    }
  }
}
