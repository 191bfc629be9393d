import type { RuleContext, Verdict } from "../../src/audit/rule.js";
import type { Person } from "../../src/filing/filing.js";
import { asKept } from "./agreement.js";
import { SUSPENDS } from "./departure-words.js";

/** Names that more than one reporting person bears. */
export function* checkDoubleNames(persons: readonly Person[], { fail }: RuleContext): Generator<Verdict> {
  for (const same of personsOfOneName(persons)) {
    const name = same[0].name.value;
    yield fail({
      persons: same,
      at: same.map(({ name: each }) => each),
      expected: "each name once",
      actual: `${String(same.length)} times ${name}`,
      message: `${String(same.length)} reporting persons bear the name ${name}; EDGAR takes each name once. ${SUSPENDS}`,
    });
  }
}

/** The persons of one name, more than one of them. */
export function personsOfOneName(persons: readonly Person[]): [Person, ...Person[]][] {
  const byName = new Map<string, [Person, ...Person[]]>();
  for (const person of persons) {
    const same = byName.get(asKept(person.name.value));
    if (same === undefined) byName.set(asKept(person.name.value), [person]);
    else same.push(person);
  }
  return [...byName.values()].filter((same) => same.length > 1);
}
