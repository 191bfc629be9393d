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
  const [only] = persons;
  const denials = cases.flatMap(({ standings }) =>
    standings.flatMap((each) =>
      each.code === code && each.standing === "denied" ? (each.source ?? []) : [],
    ),
  );
  const sources = [...denials, ...cases.flatMap(({ own }) => [...own.money, ...own.unpaid])];
  const ground =
    denials.length > 0
      ? "says that nothing was borrowed"
      : `names no such source; it tells of ${tellingsOf(cases)}`;
  const cause =
    persons.length > 1
      ? "The code was probably repeated on every cover page."
      : "Either the code is wrong or Item 3 leaves a source out.";
  return fail({
    ...(persons.length === 1 && only !== undefined ? { person: only } : { persons }),
    at: [...cases.map(({ row }) => row), ...new Set(sources.map(({ place }) => place)), heading],
    expected: "codes of the sources that Item 3 tells of",
    actual: code,
    message: `Row 4 of ${list(persons.map(({ name }) => name.value))} states ${code} (${MEANING[code]}), but Item 3 ${ground}. ${cause}`,
  });
}

/** "an award (OO or SC) for Jane M. Roe; a purchase …": what Item 3 tells of each one's own acquisitions. */
function tellingsOf(cases: readonly Row4Case[]): string {
  const tellings = [...new Set(cases.map(tellingOf))];
  const [only] = tellings;
  if (cases.length === 1 && only !== undefined) return only;
  return tellings
    .map((telling) => {
      const of = cases.filter((each) => tellingOf(each) === telling);
      return `${telling} for ${list(of.map(({ person }) => person.name.value))}`;
    })
    .join("; of ");
}

/** `was awarded (OO)`, `bought, from a source that is not told`: what Item 3 tells of a person's own acquisitions. */
function tellingOf({ own }: Row4Case): string {
  const ways = [...own.money, ...own.unpaid].map(({ kind, codes }) => `${kind} (${codes.join(" or ")})`);
  const unsourced = own.bought && own.money.length === 0 ? ["a purchase whose source is not told"] : [];
  return list([...new Set([...ways, ...unsourced])]);
}

const NOT_APPLICABLE = /^\W*(?:not\s+applicable|inapplicable|n\s*\/?\s*a|none)\W*$/i;

/** Row 4 states no code: rightly so where nothing was bought. */
function uncoded({ person, row, own }: Row4Case, { pass, unverified }: RuleContext): Verdict {
  if (NOT_APPLICABLE.test(row.value) && own.unpaid.length > 0 && !own.mayHaveBought)
    return pass({
      person,
      at: [row, ...own.unpaid.map(({ place }) => place)],
      message: `Row 4 states “${row.value}”, and Item 3 tells of ${tellingsOf([{ person, row, own, standings: [], contradicted: [] }])}, for which nothing was paid.`,
    });
  return unverified({
    person,
    at: [row],
    message: `Row 4 states “${row.value}”, which is no code that Item 3 could be compared with.`,
  });
}

function judged(filing: Filing, told: SourceOfFunds, each: Row4Case, context: RuleContext): Verdict {
  const { person, row, standings } = each;
  const { pass, unverified } = context;
  if (standings.length === 0) return uncoded(each, context);
  const open = standings.filter(({ standing }) => standing !== "told");
  const sources = standings.flatMap(({ source }) => source ?? []);
  const at = [row, ...new Set(sources.map(({ place }) => place))];
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
