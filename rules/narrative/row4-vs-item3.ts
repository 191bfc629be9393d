import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Fact } from "../../src/filing/fact.js";
import type { Filing, Person } from "../../src/filing/filing.js";
import { isInitial, partlyTold, type CodeStanding } from "../../src/filing/funds.js";
import { row4Cases, type Row4Case } from "../../src/filing/row4-case.js";
import type { SourceCode, SourceOfFunds } from "../../src/filing/source-of-funds.js";
import { list } from "../../src/filing/wording.js";

const MEANING: Readonly<Record<SourceCode, string>> = {
  SC: "the issuer's own funds",
  BK: "a bank loan",
  AF: "an affiliate's funds",
  WC: "working capital",
  PF: "personal funds",
  OO: "other sources",
};

/** What Row 4 codes is a source that Item 3 tells of. */
export default defineRule({
  id: "row4-vs-item3",
  title: "Each code in Row 4 stands for a source of funds that Item 3 tells of",
  group: "narrative",
  severity: "warning",
  authority: ["17 CFR 240.13d-101, Row (4) and Item 3"],
  applies: { schedules: ["13D"] },
  rulesets: ["recommended", "form"],
  *check(filing, context) {
    const told = filing.sourceOfFunds;
    if (told === null || told.notApplicable !== null) {
      yield* unanswered(filing, told, context);
      return;
    }
    const cases = row4Cases(filing, told);
    const codes = [...new Set(cases.flatMap(({ contradicted }) => contradicted))];
    for (const code of codes)
      yield failed(
        code,
        cases.filter(({ contradicted }) => contradicted.includes(code)),
        told,
        context,
      );
    for (const each of cases.filter(({ contradicted }) => contradicted.length === 0))
      yield judged(filing, told, each, context);
  },
});

/** No Item 3, or one that is not applicable: an amendment leaves out what has not changed. */
function* unanswered(
  filing: Filing,
  told: SourceOfFunds | null,
  { unverified }: RuleContext,
): Generator<Verdict> {
  if (!isInitial(filing)) return;
  for (const person of filing.persons) {
    if (person.sourceOfFunds === null) continue;
    yield unverified({
      person,
      at: [person.sourceOfFunds, ...(told?.notApplicable ? [told.notApplicable] : [])],
      message:
        told === null
          ? "Item 3 was not read in this filing, so that Row 4 cannot be compared with it."
          : `Row 4 states ${list(person.sourceOfFunds.value)}, and Item 3 says only that it is not applicable.`,
    });
  }
}

function failed(
  code: SourceCode,
  cases: readonly Row4Case[],
  { heading }: SourceOfFunds,
  { fail }: RuleContext,
): Verdict {
  const persons = cases.map(({ person }) => person);
  const tells = [...new Set(cases.map(tellingOf))].map((telling) => {
    const of = cases.filter((each) => tellingOf(each) === telling).map(({ person }) => person.name.value);
    return `${list(of)}: ${telling}`;
  });
  const denied = cases.every(({ standings }) =>
    standings.some((each) => each.code === code && each.standing === "denied"),
  );
  const ground = denied ? "says that nothing was borrowed" : `tells of none (${tells.join("; ")})`;
  return fail({
    ...(persons.length === 1 ? { person: persons[0] as Person } : { persons }),
    at: [...rowsOf(persons), ...groundsOf(cases, code), heading],
    expected: "codes of the sources that Item 3 tells of",
    actual: code,
    message: `Row 4 ${persons.length === 1 ? `of ${persons[0]?.name.value ?? ""} states` : `of ${list(persons.map(({ name }) => name.value))} states`} ${code}, ${MEANING[code]}, but Item 3 ${ground}. ${persons.length > 1 ? "The code was probably repeated on every cover page." : "Either the code is wrong or Item 3 leaves the source out."}`,
  });
}

/** `was awarded (OO)`, `bought, from a source that is not told`: what Item 3 tells of a person's own acquisitions. */
function tellingOf({ own }: Row4Case): string {
  const ways = [...own.money, ...own.unpaid].map(({ kind, codes }) => `${kind} (${codes.join(" or ")})`);
  const unsourced = own.bought && own.money.length === 0 ? ["a purchase whose source is not told"] : [];
  return list([...new Set([...ways, ...unsourced])]);
}

function rowsOf(persons: readonly Person[]): Fact<unknown>[] {
  return persons.flatMap(({ sourceOfFunds }) => sourceOfFunds ?? []);
}

function groundsOf(cases: readonly Row4Case[], code: SourceCode): Fact<unknown>[] {
  const denials = cases.flatMap(({ standings }) =>
    standings.flatMap((each) =>
      each.code === code && each.standing === "denied" ? (each.source ?? []) : [],
    ),
  );
  const sources = [...denials, ...cases.flatMap(({ own }) => [...own.money, ...own.unpaid])];
  return [...new Set(sources.map(({ place }) => place))];
}

function judged(
  filing: Filing,
  told: SourceOfFunds,
  { person, standings }: Row4Case,
  { pass, unverified }: RuleContext,
): Verdict {
  const open = standings.filter(({ standing }) => standing !== "told");
  const sources = standings.flatMap(({ source }) => source ?? []);
  const at = [...rowsOf([person]), ...new Set(sources.map(({ place }) => place))];
  if (open.length === 0)
    return pass({
      person,
      at,
      message: `Item 3 tells of ${list(standings.map(named))}.`,
    });
  const part = partlyTold(filing, told);
  const codes = list(open.map(({ code }) => code));
  return unverified({
    person,
    at: [...at, part?.at ?? told.heading],
    message: `Row 4 states ${codes}; ${part?.reason ?? "that Item 3 tells of such a source for this person is not plain from its words"}.`,
  });
}

function named({ code, source }: CodeStanding): string {
  return `${source?.kind ?? MEANING[code]}, for which Row 4 has ${code}`;
}
