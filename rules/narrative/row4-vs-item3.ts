import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import type { Filing } from "../../src/filing/filing.js";
import { isInitial, partlyTold, type CodeStanding } from "../../src/filing/item3/funds.js";
import { uncodedMoney } from "../../src/filing/item3/row4-against.js";
import { row4Cases, type Row4Case } from "../../src/filing/item3/row4-case.js";
import { CODE_MEANINGS, tellingsOf } from "../../src/filing/item3/row4-wording.js";
import type { SourceCode, SourceOfFunds } from "../../src/filing/source-of-funds.js";
import { list } from "../../src/filing/words/wording.js";

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
    if (told?.notApplicable !== null) {
      // An amendment leaves out what has not changed.
      if (isInitial(filing)) yield* unanswered(filing, told, context);
      return;
    }
    const cases = row4Cases(filing, told);
    const codes = new Set(cases.flatMap(({ contradicted }) => contradicted));
    for (const code of codes) {
      const against = cases.filter(({ contradicted }) => contradicted.includes(code));
      yield failed(code, against, told, context);
    }
    for (const each of cases.filter(({ contradicted }) => contradicted.length === 0))
      yield each.standings.length === 0 ? uncoded(each, context) : judged(filing, told, each, context);
  },
});

function* unanswered(
  { persons }: Filing,
  told: SourceOfFunds | null,
  { unverified }: RuleContext,
): Generator<Verdict> {
  const answer = told?.notApplicable ?? null;
  for (const person of persons) {
    const row = person.sourceOfFunds;
    if (row === null) continue;
    yield unverified({
      person,
      at: answer === null ? [row] : [row, answer],
      message:
        answer === null
          ? "No Item 3 was read in this filing, so that Row 4 cannot be compared with it."
          : `Row 4 states ${list(row.value)}, and Item 3 says only that it is not applicable.`,
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
  const denials = cases
    .flatMap(({ standings }) => standings)
    .flatMap((each) => (each.code === code && each.standing === "denied" ? (each.source ?? []) : []));
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
    persons,
    at: [...cases.map(({ row }) => row), ...new Set(sources.map(({ place }) => place)), heading],
    expected: "codes of the sources that Item 3 tells of",
    actual: code,
    message: `Row 4 of ${list(persons.map(({ name }) => name.value))} states ${code} (${CODE_MEANINGS[code]}), but Item 3 ${ground}. ${cause}`,
  });
}

const NOT_APPLICABLE = /^(?:not\s?applicable|inapplicable|na|none)$/i;

/** Row 4 states no code: rightly so where nothing was bought. */
function uncoded({ person, row, own }: Row4Case, { pass, unverified }: RuleContext): Verdict {
  const words = row.value.replace(/[^a-z ]/gi, "").trim();
  if (NOT_APPLICABLE.test(words) && own.unpaid.length > 0 && !own.mayHaveBought)
    return pass({
      person,
      at: [row, ...own.unpaid.map(({ place }) => place)],
      message: `Row 4 states “${row.value}”, and Item 3 tells of ${tellingsOf([{ person, own }])}, for which no money was paid.`,
    });
  return unverified({
    person,
    at: [row],
    message: `Row 4 states “${row.value}”, which is no code that Item 3 could be compared with.`,
  });
}

function judged(
  filing: Filing,
  told: SourceOfFunds,
  { person, row, standings, own }: Row4Case,
  { pass, unverified }: RuleContext,
): Verdict {
  const open = standings.filter(({ standing }) => standing !== "told");
  const sources = standings.flatMap(({ source }) => source ?? []);
  const at = [row, ...new Set(sources.map(({ place }) => place))];
  const paid = open.length === 0 ? uncodedMoney(own, standings) : null;
  if (paid !== null)
    return unverified({
      person,
      at: [row, paid.place, ...at.slice(1)],
      message: `Item 3 tells of ${list(standings.map(named))} only for what is to come; what was bought, it says, was paid for with ${paid.kind}, for which ${paid.codes.join(" or ")} would stand.`,
    });
  if (open.length === 0)
    return pass({ person, at, message: `Item 3 tells of ${list(standings.map(named))}.` });
  const part = partlyTold(filing, told);
  const reason =
    part?.reason ??
    "whether Item 3 tells of such a source for what this person acquired is not plain from its words";
  return unverified({
    person,
    at: [...at, part?.at ?? told.heading],
    message: `Row 4 states ${list(open.map(({ code }) => code))}; ${reason}.`,
  });
}

function named({ code, source }: CodeStanding): string {
  // Another's money is an affiliate's to this person.
  if (source?.codes.includes(code) === false)
    return `${source.kind}, which may be ${CODE_MEANINGS[code]} (${code})`;
  return `${source?.kind ?? CODE_MEANINGS[code]} (${code})`;
}
