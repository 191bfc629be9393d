import { sameCount, sum, withSeparators, type Decimal } from "../../figures/decimal.js";
import { roundingOf } from "../../figures/number.js";
import { percentAgreement } from "../../figures/percent-agreement.js";
import { percentWords } from "../../figures/percent.js";
import { typingSlip } from "../../figures/typing-slip.js";
import type { Figure } from "../fact.js";
import type { Filing, Holding, Item5Statement, Person, PowerName } from "../filing.js";
import { allAs } from "../repair.js";
import {
  COUNTED_ROWS,
  otherKind,
  POWERS,
  POWER_WORDS,
  row,
  SOLE_AND_SHARED,
  type CountedRow,
} from "../rows.js";
import { count, list, part, rows, termOf } from "../words/wording.js";

/** A power that the cover page and an Item both state. */
export interface RestatedPower {
  readonly power: PowerName;
  readonly cover: Figure;
  readonly narrative: Figure;
}

/** Whether two counts are the same at the coarser of their printed precisions: `6.8 million` and `6,786,123` are. */
export function sameFigure(cover: Figure, narrative: Figure): boolean {
  const off = cover.value.minus(narrative.value).abs();
  return sameCount(cover.value, narrative.value) || off.lte(roundingOf(narrative.printed));
}

/** A figure that the cover page and an Item both state, by the name of its row. */
export type RestatedRow = PowerName | "aggregateAmount" | "percentOfClass";

/** The rows that an Item asks for again, in the form's order. */
export const RESTATED_ROWS: readonly RestatedRow[] = [...POWERS, "aggregateAmount", "percentOfClass"];

type Stated = Pick<Person, RestatedRow>;

/** Whether cover page and Item agree in a row; `null` where one of them does not state it. */
export function agreesIn(name: RestatedRow, cover: Stated, item: Stated): boolean | null {
  if (name === "percentOfClass") {
    const [a, b] = [cover[name], item[name]];
    return a && b && !["near", "different"].includes(percentAgreement(a.value, b.value));
  }
  const [a, b] = [cover[name], item[name]];
  return a && b && sameFigure(a, b);
}

/** What the places state in a row, those that state it. */
export function valuesIn(name: RestatedRow, places: readonly Stated[]): Decimal[] {
  return places.flatMap(({ [name]: fact }) => {
    if (fact === null) return [];
    return "relation" in fact.value ? fact.value.value : fact.value;
  });
}

/** A row's figure as messages print it; empty where it is not stated. */
export function printedIn(name: RestatedRow, { [name]: fact }: Stated): string {
  if (fact === null) return "";
  return "relation" in fact.value ? percentWords(fact.value) : withSeparators(fact.value);
}

/**
 * Which of two places the other rows of the cover page bear out: `Rows 8 and 9 state 654,744, too: …`; else empty, as
 * where the Item repeats its figure, too. Of powers only a slip of the keys is told so: one may lawfully be less than
 * the other, and a figure that is no slip may have been copied from the row beside it.
 */
export function witness(subject: Restated, { power, cover, narrative }: Compared, names: Places): string {
  const { filing, person, item4 } = subject;
  if (power !== undefined && typingSlip(cover.value, narrative.value, true) === null) return "";
  const others = (value: Decimal, place: Stated): CountedRow[] =>
    COUNTED_ROWS.filter(
      (name) =>
        ![cover, narrative].some((figure) => figure === place[name]) &&
        (power === undefined || !areOfOnePower(power, name)) &&
        place[name]?.value.eq(value) === true,
    );
  const [forCover, forItem] = [others(cover.value, person), others(narrative.value, person)];
  const [right, figure, other, wrong] =
    forCover.length > 0 ? [forCover, cover, narrative, names.item] : [forItem, narrative, cover, names.row];
  const contradicted = forCover.length > 0 === forItem.length > 0 || others(other.value, item4).length > 0;
  if (contradicted || figure.value.isZero()) return "";
  const bearing = rows(right.map((name) => row(filing, name)));
  return ` ${bearing} ${right.length > 1 ? "state" : "states"} ${count(figure)}, too: ${wrong} is probably mistyped.`;
}

/** A person and what an Item states of the same figures. */
interface Restated {
  readonly filing: Filing;
  readonly person: Person;
  readonly item4: Item5Statement;
}

/** The figures of both places; of a power which one. */
type Compared = Pick<RestatedPower, "cover" | "narrative"> & Partial<Pick<RestatedPower, "power">>;

interface Places {
  readonly row: string;
  readonly item: string;
}

/** Whether two rows are the sole and the shared of one power: both count other shares, so that one bears out nothing of the other. */
function areOfOnePower(one: PowerName, other: CountedRow): boolean {
  return Object.values(SOLE_AND_SHARED).some(
    (pair: readonly CountedRow[]) => pair.includes(one) && pair.includes(other),
  );
}

/** The powers that the cover page and the Item both state of a person. */
export function restatedPowers(person: Person, item: Item5Statement): RestatedPower[] {
  return POWERS.flatMap((power): RestatedPower[] => {
    const cover = person[power];
    const narrative = item[power];
    return cover === null || narrative === null ? [] : [{ power, cover, narrative }];
  });
}

/** What to say of powers that differ: the figures of `place` and of the cover page, and the part that explains the gap, if `explains`. */
export function powersDiffer(
  filing: Filing,
  person: Person,
  pairs: readonly RestatedPower[],
  place: string,
  explains = true,
) {
  const stated = list(
    pairs.map(({ power, narrative }) => `${POWER_WORDS[power]} of ${count(narrative)}${termOf(narrative)}`),
  );
  const cover = groupByFigure(filing, pairs);
  const explained = explains ? pairs.flatMap((pair) => explanation(person, pair, place) ?? []) : [];
  const working = [...new Set(explained)].join(" ");
  const left = working === "" ? "" : ` ${working}`;
  return {
    at: pairs.flatMap((pair) => [pair.narrative, pair.cover]),
    expected: list(pairs.map((pair) => count(pair.cover))),
    actual: list(pairs.map((pair) => count(pair.narrative))),
    ...(working === "" ? {} : { working }),
    repairs: [
      ...allAs(pairs.map(({ cover: fact, narrative: { value } }) => ({ fact, value }))),
      ...allAs(pairs.map(({ narrative: fact, cover: { value } }) => ({ fact, value }))),
    ],
    message: `${place} states ${stated}; ${cover}.${left}`,
  };
}

/** `Rows 7 and 9 of the cover page state 162`. */
function groupByFigure(filing: Filing, pairs: readonly RestatedPower[]): string {
  const figures = [...new Set(pairs.map((pair) => count(pair.cover)))];
  const groups = figures.map((figure) => {
    const names = pairs.filter((pair) => count(pair.cover) === figure).map((pair) => row(filing, pair.power));
    return `${rows(names)} of the cover page ${names.length > 1 ? "state" : "states"} ${figure}`;
  });
  return list(groups);
}

/** The part or the kind of part that one place counts and the other leaves out, or `null` where none fits. */
function explanation(
  person: Person,
  { power, cover, narrative }: RestatedPower,
  item: string,
): string | null {
  const gap = cover.value.minus(narrative.value);
  const parts = omitted(person.holdings, gap.abs());
  if (parts === null || isOfTheOtherKind(person, power, cover, narrative)) return null;
  const [more, less] = gap.gt(0) ? [cover, narrative] : [narrative, cover];
  const place = gap.gt(0) ? item : "The cover page";
  return `${count(more)} = ${count(less)} + ${withSeparators(gap.abs())}: ${place} leaves out the ${list(parts.map(part))}.`;
}

/** Whether the cover page leaves nothing out: it has the Item's whole figure as the power of the other kind, shared for sole. */
function isOfTheOtherKind(person: Person, power: PowerName, cover: Figure, narrative: Figure): boolean {
  const other = person[otherKind(power)];
  return cover.value.isZero() && other !== null && sameCount(other.value, narrative.value);
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
