import { dateIn } from "../../figures/date.js";
import { sum, type Decimal } from "../../figures/decimal.js";
import { isNearlySum } from "../../figures/nearly-sum.js";
import type { Filing } from "../filing.js";
import { addsUpToHolding } from "./holding-table.js";
import { mentions } from "../persons/naming.js";
import { once } from "../once.js";
import type { Table, TableFigure, TableRow } from "../table.js";

/** A figure of a row that adds up others, with what stands above it in its column. */
export interface Footing {
  readonly row: TableRow;
  readonly total: TableFigure;
  /** Since the total before, else since the top. */
  readonly above: readonly TableFigure[];
  readonly caption: string;
  /** Whether the figures above add up to it, in any of the ways that tables are added up. */
  readonly foots: boolean;
  /** Whether they do but for a unit of the last place for each line. */
  readonly nearly: boolean;
  /** Why a difference need not be a mistake, or `null`. */
  readonly doubt: string | null;
}

/** A row that adds up others, whose columns cannot be told. */
export interface LooseTotal {
  readonly row: TableRow;
  readonly total: TableFigure;
}

/** Columns that nobody adds up. */
const NEVER_ADDED =
  /\bpric|\bper\b|percent|%|\baverage\b|\bavg\b|\bweighted\b|\bdate\b|\brate\b|\bratio\b|\bstrike\b|\bexpir|\bhigh\b|\blow\b|\bNo\.(?!\s+of\s+(?:shares|units|securities|ADSs)\b)|\byears?\b|\bage\b/i;
/** Columns that are. */
const ADDED =
  /\bshares?\b|\bnumber\b|\bquantity\b|\bamount|\bcost\b|\bproceeds\b|\bconsideration\b|\bunits?\b|\bADSs?\b/i;

/** Columns whose last figure is no sum: a running total, or where the rows are of days what is held after each. */
const RUNNING = /\b(?:cumulative|running|to\s+date)\b/i;
const CARRIED =
  /\b(?:held|holdings?|owned|own|balance|remaining|following|after|before|beneficial(?:ly)?|outstanding)\b/i;
const COUNTED = /\bshares?\b|\bnumber\b|\bquantity\b|\bunits?\b|\bADSs?\b/i;
/** A label that says no more than that the rows above are added up. */
const PLAIN_TOTAL =
  /^\W*(?:(?:grand|aggregate|combined|sub)[\s-]*)?totals?(?:\s+(?:(?:number\s+of\s+)?(?:shares|units|ADSs)(?:\s+(?:purchased|sold|acquired|bought))?|purchases?|purchased|sales|sold|acquired|bought|amount|cost|consideration|proceeds|sources|uses)(?:\s+of\s+funds)?)?\W*$/i;
/** Rows that may be taken away, not added. */
const TAKES_AWAY =
  /\b(?:sales?|sold|sell|disposed|disposition|transfer\w*|gift\w*|donat\w*|distribut\w*|forfeit\w*|cancel\w*|withh\w+|short|puts?|less|redemption|redeemed|surrender\w*|expired)\b/i;
/** A column of the shares bought, or of those sold. */
const DEALT =
  /^\W*(?:(?:number\s+of\s+)?shares\s+)?(?:bought|purchased|purchases|acquired|sold|sales)(?:\s+shares)?\W*$/i;
const ACQUIRES =
  /\b(?:purchas\w*|bought|buys?|acquisition|acquired|granted|received|long|calls?|issued|vest\w*|balance)\b/i;

/** The totals of the filing's tables, each with its column. */
export const footingsOf = once((filing: Filing): readonly (Footing | LooseTotal)[] =>
  filing.tables.flatMap((table) => inTable(filing, table)),
);

function inTable(filing: Filing, table: Table): (Footing | LooseTotal)[] {
  return table.rows.flatMap((row, index) => {
    const above = table.rows.slice(0, index);
    if (!row.adds || above.filter(({ adds }) => !adds).length < 2) return [];
    if (table.aligned)
      return row.figures.flatMap(
        (total, column) => inColumn(filing, table, above, { row, total }, column) ?? [],
      );
    const [total] = row.figures.flatMap((figure) => figure ?? []);
    return total === undefined ? [] : [{ row, total }];
  });
}

function inColumn(
  filing: Filing,
  { captions }: Table,
  above: readonly TableRow[],
  { row, total }: { readonly row: TableRow; readonly total: TableFigure | null },
  column: number,
): Footing | null {
  const caption = captions[column] ?? "";
  const figuresOf = (rows: readonly TableRow[]) => rows.flatMap(({ figures }) => figures[column] ?? []);
  const plain = above.filter(({ adds }) => !adds);
  const since = above.slice(above.findLastIndex(({ adds }) => adds) + 1);
  // A total straight below another adds up totals, or everything.
  const own = since.length === 0 ? plain : since;
  const lines = figuresOf(own);
  if (total === null || lines.length < 2 || NEVER_ADDED.test(caption)) return null;
  if ([total, ...lines].some(({ kind }) => kind === "percent")) return null;
  const ways = [own, plain, above.filter(({ adds }) => adds)].map(figuresOf).filter((way) => way.length > 1);
  const sums = ways.flatMap((way) => [sumOf(way), sum(way.map(({ value }) => value.abs())).abs()]);
  const off = (added: Decimal): Decimal => added.minus(total.value).abs();
  const units = total.unit.times(lines.length + 1);
  return {
    row,
    total,
    above: lines,
    caption,
    foots: sums.some((added) => off(added).isZero() || off(added.negated()).isZero()),
    nearly: sums.some((added) => off(added).lte(units)),
    doubt: doubtOn(filing, { above, own, lines, row, total, captions, column }),
  };
}

interface Subject {
  readonly above: readonly TableRow[];
  readonly own: readonly TableRow[];
  readonly lines: readonly TableFigure[];
  readonly row: TableRow;
  readonly total: TableFigure;
  readonly captions: readonly string[];
  readonly column: number;
}

function doubtOn(filing: Filing, subject: Subject): string | null {
  const { above, own, lines, row, total, captions, column } = subject;
  const caption = captions[column] ?? "";
  const values = lines.map(({ value }) => value);
  if (above.some(({ adds }) => adds)) return "Another total stands above it.";
  if (
    RUNNING.test(caption) ||
    (CARRIED.test(caption) && own.some(isOfADay)) ||
    (row.label !== null && !PLAIN_TOTAL.test(row.label.value))
  )
    return "Its words may mean another total than that of the rows above it.";
  if (row.label === null && !isNearlySum(total.value, values)) return "No word calls it a total.";
  if (isBothWays(own)) return "Some of the rows may be taken away, not added.";
  const over = sum(values).minus(total.value);
  if (values.some((value) => value.gt(0) && value.times(2).eq(over)))
    return "The difference is twice one of the figures above it, which may be one to be taken away.";
  if (leavesBlanks(own, captions, column, over)) return "A row above it has no figure in this column.";
  // Whoever has nothing in the column shares nothing of it.
  if (
    !addsUpToHolding(filing, values, total.value) &&
    own.some(
      ({ label, figures }) =>
        label !== null &&
        figures[column]?.value.isZero() === false &&
        filing.persons.some((person) => mentions(label.value, person)),
    )
  )
    return "The rows are of persons, who may share what they hold.";
  if (!own.every(isOfADay) && leavesOutRows(values, total.value))
    return "It is the sum of fewer rows, so that one may be part of another.";
  if (!COUNTED.test(caption) && caption !== "" && values.some((value) => value.gte(total.value)))
    return "It is no larger than one of the figures above it, so that it may be no sum.";
  const counted = [total, ...lines].every(
    ({ unit, value }) => unit.eq(1) && (value.gte(100) || value.isZero()),
  );
  const beyond = values.every((value) => value.lt(total.value));
  if (!ADDED.test(caption) && !(counted && beyond))
    return "Whether the column is one to be added up is not told.";
  return null;
}

/**
 * Whether rows have no figure in a column, and it may stand elsewhere. A row that has one in the column of the other side
 * of a trade leaves this one empty, unless the total is off by just that.
 */
function leavesBlanks(
  rows: readonly TableRow[],
  captions: readonly string[],
  column: number,
  over: Decimal,
): boolean {
  const isDealt = (at: number): boolean => DEALT.test(captions[at] ?? "");
  const blank = rows.filter(({ figures }) => (figures[column] ?? null) === null);
  const others = blank.map(({ figures }) => figures.find((figure, at) => figure !== null && isDealt(at)));
  const dealt = others.flatMap((figure) => figure ?? []);
  return blank.length > 0 && (!isDealt(column) || dealt.length < blank.length || sumOf(dealt).eq(over.abs()));
}

/** Whether the rows tell of dealings both ways, so that a figure without a sign may be taken away. */
function isBothWays(rows: readonly TableRow[]): boolean {
  return (
    rows.some(({ place }) => TAKES_AWAY.test(place.value)) &&
    rows.some(({ place }) => ACQUIRES.test(place.value) || !TAKES_AWAY.test(place.value))
  );
}

/** What was done on one day is no part of what was done on another. */
function isOfADay({ label }: TableRow): boolean {
  return label !== null && dateIn(label.value) !== null;
}

/** Whether the total is the sum without one of the rows, or without two. */
function leavesOutRows(values: readonly Decimal[], total: Decimal): boolean {
  const difference = sum(values).minus(total);
  const seen = new Set<string>();
  for (const value of values) {
    if (value.eq(difference) || seen.has(difference.minus(value).toFixed())) return true;
    seen.add(value.toFixed());
  }
  return false;
}

/** The sum of a column. */
export function sumOf(figures: readonly TableFigure[]): Decimal {
  return sum(figures.map(({ value }) => value));
}
