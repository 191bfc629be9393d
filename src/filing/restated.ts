import { sameCount, sum, withSeparators, type Decimal } from "../figures/decimal.js";
import { roundingOf } from "../figures/number.js";
import { percentAgreement } from "../figures/percent-agreement.js";
import { percentWords } from "../figures/percent.js";
import type { Figure } from "./fact.js";
import type { Filing, Holding, Item5Statement, Person, PowerName } from "./filing.js";
import { allAs } from "./repair.js";
import { COUNTED_ROWS, POWERS, POWER_WORDS, row } from "./rows.js";
import { count, list, part, rows } from "./wording.js";

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

/** Which of two places the other rows of the cover page bear out: `Rows 8 and 9 state 654,744, too: …`; else empty. */
export function witness(
  filing: Filing,
  person: Person,
  { cover, narrative }: Compared,
  names: Places,
): string {
  const others = (value: Decimal): string[] =>
    COUNTED_ROWS.filter((name) => person[name] !== cover && person[name]?.value.eq(value) === true).map(
      (name) => row(filing, name),
    );
  const [forCover, forItem] = [others(cover.value), others(narrative.value)];
  if (forCover.length > 0 === forItem.length > 0) return "";
  const [right, figure, wrong] =
    forCover.length > 0 ? [forCover, cover, names.item] : [forItem, narrative, names.row];
  if (figure.value.isZero()) return "";
  return ` ${rows(right)} ${right.length > 1 ? "state" : "states"} ${count(figure)}, too: ${wrong} is probably mistyped.`;
}

type Compared = Pick<RestatedPower, "cover" | "narrative">;

interface Places {
  readonly row: string;
  readonly item: string;
}

/** The powers that the cover page and the Item both state of a person. */
export function restatedPowers(person: Person, item: Item5Statement): RestatedPower[] {
  return POWERS.flatMap((power): RestatedPower[] => {
    const cover = person[power];
    const narrative = item[power];
    return cover === null || narrative === null ? [] : [{ power, cover, narrative }];
  });
}

/** What to say of powers that differ: the figures of `place` and of the cover page, and the part that explains the gap. */
export function powersDiffer(filing: Filing, person: Person, pairs: readonly RestatedPower[], place: string) {
  const stated = list(pairs.map(({ power, narrative }) => `${POWER_WORDS[power]} of ${count(narrative)}`));
  const cover = groupByFigure(filing, pairs);
  const explained = pairs.flatMap((pair) => explanation(person, pair, place) ?? []);
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
function explanation(person: Person, { cover, narrative }: RestatedPower, item: string): string | null {
  const gap = cover.value.minus(narrative.value);
  const parts = omitted(person.holdings, gap.abs());
  if (parts === null) return null;
  const [more, less] = gap.gt(0) ? [cover, narrative] : [narrative, cover];
  const place = gap.gt(0) ? item : "The cover page";
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
