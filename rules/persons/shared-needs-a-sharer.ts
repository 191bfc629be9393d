import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Fact, Figure } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { isCalled } from "../../src/filing/persons/naming.js";
import { INSTITUTIONS } from "../../src/filing/cover/printed-codes.js";
import { POWER_WORDS, row, SHARED_POWERS } from "../../src/filing/rows.js";
import { isPowersItemAsBefore, powersItem, sharerTold } from "../../src/filing/persons/sharers.js";
import { count, rows, stated } from "../../src/filing/words/wording.js";

/** A power is shared with someone. Item 5(b) of a 13D asks who; a 13G does not, so that its silence is for information. */
export default defineRule({
  id: "shared-needs-a-sharer",
  title: "Where power is shared, the statement names someone to share it",
  group: "persons",
  severity: "warning",
  authority: ["17 CFR 240.13d-3(a)", "17 CFR 240.13d-101, Item 5(b)"],
  applies: {},
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    for (const person of filing.persons) {
      const shared = SHARED_POWERS.flatMap((power) => {
        const figure = person[power];
        return figure?.value.gt(0) === true ? [{ power, figure }] : [];
      });
      if (shared.length > 0) yield verdict(filing, person, shared, context);
    }
  },
});

type Shared = readonly { readonly power: (typeof SHARED_POWERS)[number]; readonly figure: Figure }[];

function verdict(
  filing: Filing,
  person: Person,
  shared: Shared,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const figures = shared.map(({ figure }) => figure);
  const other = filing.persons.find(
    (each) => each !== person && SHARED_POWERS.some((power) => each[power]?.value.gt(0)),
  );
  if (other !== undefined)
    return pass({
      person,
      at: figures,
      message: `${other.name.value} reports shared power in the same statement.`,
    });
  const holder = holderAmong(filing.persons, person);
  if (holder !== null)
    return pass({
      person,
      at: [...figures, holder],
      message: `The text names ${holder.value}, who reports in the same statement, as holder of shares.`,
    });
  const sharer = sharerTold(filing);
  if (sharer?.said === true)
    return pass({
      person,
      at: [...figures, sharer.place],
      message: "The text says with whom power is shared.",
    });
  const doubt = doubtOf(filing, person);
  if (doubt !== null || sharer !== null)
    return unverified({
      person,
      at: [...figures, ...stated([sharer?.place])],
      message:
        doubt ?? "The text speaks of others who may share the power, but does not say plainly that they do.",
    });
  return fail({
    person,
    severity: filing.schedule === "13D" ? "warning" : "info",
    at: [...figures, ...stated([powersItem(filing)])],
    expected: "someone with whom the power is shared",
    actual: "nobody",
    message: `${told(filing, shared)}, but nobody else reports in this statement and the text names nobody who shares the power. If it is not shared, it belongs in the rows for sole power.`,
  });
}

/** The other reporting person who is told to hold some of the shares. */
function holderAmong(persons: readonly Person[], person: Person): Fact<string> | null {
  const others = persons.filter((each) => each !== person);
  const holders = stated(person.holdings.map(({ holder }) => holder));
  return holders.find((holder) => others.some((each) => isCalled(each, holder.value))) ?? null;
}

/** "Rows 8 and 10 state shared voting power of 500 and shared dispositive power of 500". */
function told(filing: Filing, shared: Shared): string {
  const powers = shared.map(({ power, figure }) => `${POWER_WORDS[power]} of ${count(figure)}`);
  const names = rows(shared.map(({ power }) => row(filing, power)));
  return `${names} ${shared.length === 1 ? "states" : "state"} ${powers.join(" and ")}`;
}

/** Institutions share power with clients and subsidiaries, whom a 13G need not name. */
function doubtOf(filing: Filing, { typeOfReportingPerson }: Person): string | null {
  const institution = typeOfReportingPerson?.value.some((code) => INSTITUTIONS.has(code)) ?? false;
  if (filing.schedule === "13G" && institution)
    return "An institution may share power with clients or subsidiaries, whom a Schedule 13G need not name.";
  if (filing.persons.length > 1)
    return "No other reporting person states shared power, and the text does not say plainly with whom it is shared.";
  if (isPowersItemAsBefore(filing))
    return "This amendment says nothing of Item 5(b), which would say with whom power is shared: it stands as filed before.";
  return powersItem(filing) === null
    ? "The Item that would say with whom power is shared is not in the filing."
    : null;
}
