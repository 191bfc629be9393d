import { defineRule, type RuleContext, type Verdict } from "../../src/audit/rule.js";
import { sameCount, sum, withSeparators, type Decimal } from "../../src/figures/decimal.js";
import type { Figure } from "../../src/filing/fact.js";
import type { Filing, Holding, Item5Statement, Person, PowerName } from "../../src/filing/filing.js";
import { allAs } from "../../src/filing/repair.js";
import { POWER_WORDS, POWERS, row } from "../../src/filing/rows.js";
import { count, list, part, rows } from "../../src/filing/wording.js";

/** Item 5(b) asks for the four powers of the cover page again. Where they differ, the part that explains the gap is named. */
export default defineRule({
  id: "cover-vs-item5-powers",
  title: "Item 5(b) repeats the cover page's four powers",
  group: "cross-section",
  severity: "error",
  authority: ["17 CFR 240.13d-101, Rows (7)-(10) and Item 5(b)"],
  applies: { schedules: ["13D"] },
  *check(filing, context) {
    for (const person of filing.persons) {
      if (person.item5 !== null) yield verdict(filing, person, person.item5, context);
    }
  },
});

/** A power that both places state. */
interface Pair {
  readonly power: PowerName;
  readonly cover: Figure;
  readonly narrative: Figure;
}

function verdict(
  filing: Filing,
  person: Person,
  item5: Item5Statement,
  { pass, fail, unverified }: RuleContext,
): Verdict {
  const pairs = POWERS.flatMap((power): Pair[] => {
    const cover = person[power];
    const narrative = item5[power];
    return cover === null || narrative === null ? [] : [{ power, cover, narrative }];
  });
  const different = pairs.filter(({ cover, narrative }) => !sameCount(cover.value, narrative.value));
  if (different.length > 0) {
    const repairs = [
      ...allAs(different.map(({ cover, narrative }) => ({ fact: cover, value: narrative.value }))),
      ...allAs(different.map(({ cover, narrative }) => ({ fact: narrative, value: cover.value }))),
    ];
    const finding = { person, ...difference(filing, person, different) };
    if (item5.powersCaptioned) return fail({ ...finding, repairs });
    return unverified({
      ...finding,
      message: `${finding.message} The sentence in Item 5(b) may speak of part of the holding only.`,
    });
  }
  const at = pairs.flatMap(({ narrative, cover }) => [narrative, cover]);
  const compared = rows(pairs.map(({ power }) => row(filing, power)));
  if (pairs.length === 0) {
    return unverified({
      person,
      at: [item5.place],
      message: "Item 5(b) states none of the four powers as a figure to compare.",
    });
  }
  const missing = POWERS.filter((power) => !pairs.some((pair) => pair.power === power)).map(
    (power) => POWER_WORDS[power],
  );
  const remark =
    missing.length === 0
      ? {}
      : { remark: `the ${list(missing)} could not be compared: not stated in both places` };
  return pass({ person, at, message: `Item 5(b) agrees with ${compared}.`, ...remark });
}

function difference(filing: Filing, person: Person, pairs: readonly Pair[]) {
  const stated = list(pairs.map(({ power, narrative }) => `${POWER_WORDS[power]} of ${count(narrative)}`));
  const cover = groupByFigure(filing, pairs);
  const explained = pairs.flatMap((pair) => explanation(person, pair) ?? []);
  const working = [...new Set(explained)].join(" ");
  const left = working === "" ? "" : ` ${working}`;
  return {
    at: pairs.flatMap((pair) => [pair.narrative, pair.cover]),
    expected: list(pairs.map((pair) => count(pair.cover))),
    actual: list(pairs.map((pair) => count(pair.narrative))),
    ...(working === "" ? {} : { working }),
    message: `Item 5(b) states ${stated}; ${cover}.${left}`,
  };
}

/** `Rows 7 and 9 of the cover page state 162`. */
function groupByFigure(filing: Filing, pairs: readonly Pair[]): string {
  const figures = [...new Set(pairs.map((pair) => count(pair.cover)))];
  const groups = figures.map((figure) => {
    const names = pairs.filter((pair) => count(pair.cover) === figure).map((pair) => row(filing, pair.power));
    return `${rows(names)} of the cover page ${names.length > 1 ? "state" : "states"} ${figure}`;
  });
  return list(groups);
}

/** The part or the kind of part that one place counts and the other leaves out, or `null` where none fits. */
function explanation(person: Person, { cover, narrative }: Pair): string | null {
  const gap = cover.value.minus(narrative.value);
  const parts = omitted(person.holdings, gap.abs());
  if (parts === null) return null;
  const [more, less] = gap.gt(0) ? [cover, narrative] : [narrative, cover];
  const place = gap.gt(0) ? "Item 5(b)" : "The cover page";
  return `${count(more)} = ${count(less)} + ${withSeparators(gap.abs())}: ${place} leaves out the ${list(parts.map(part))}.`;
}

/** Rights to acquire are left out more often than shares held, and all of them more often than one. */
function omitted(holdings: readonly Holding[], gap: Decimal): readonly Holding[] | null {
  const rights = holdings.filter((holding) => holding.kind === "right-to-acquire");
  const held = holdings.filter((holding) => holding.kind === "outstanding");
  const candidates = [
    rights,
    ...rights.map((holding) => [holding]),
    ...held.map((holding) => [holding]),
    held,
  ];
  return (
    candidates.find(
      (parts) => parts.length > 0 && sum(parts.map((holding) => holding.shares.value)).eq(gap),
    ) ?? null
  );
}
