import { ADDRESS, SCHEDULE_13D } from "./schema-13d.js";
import { SCHEDULE_13G } from "./schema-13g.js";
import { valueType, type ValueType } from "./value-types.js";

/** What EDGAR's schema says of one element at one place. */
export interface ElementRule {
  readonly name: string;
  /** The name in earlier releases, and a value of its own instead of parts. */
  readonly formerly: string | null;
  readonly least: number;
  readonly most: number;
  /** What it may hold in text; `null` where it holds elements, or whatever it likes. */
  readonly value: ValueType | null;
  readonly parts: readonly ElementRule[];
  /** Each part's place in the order, by every name that it has. */
  readonly order: ReadonlyMap<string, number>;
  /** Taken as it is: attached documents. */
  readonly anything: boolean;
  readonly first: boolean;
  readonly amending: boolean;
  readonly mostly: boolean;
  readonly notFirst: boolean;
  readonly removed: boolean;
}

interface Line {
  readonly depth: number;
  readonly words: readonly string[];
}

function linesOf(table: string): Line[] {
  return table
    .trim()
    .split("\n")
    .map((line) => ({ depth: line.search(/\S/) / 2, words: line.trim().split(/\s+/) }));
}

/** The rules from line `from` on that stand at `depth`, each with those further in. */
function rulesAt(lines: readonly Line[], from: number, depth: number): ElementRule[] {
  const rules: ElementRule[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.depth < depth) break;
    if (line.depth === depth) rules.push(ruleOf(line.words, rulesAt(lines, index + 1, depth + 1)));
  }
  return rules;
}

function ruleOf(words: readonly string[], within: readonly ElementRule[]): ElementRule {
  const [names = "", times = "", type = "-", remarks = ""] = words;
  const [name = "", formerly = null] = names.split("|");
  const [least = "", most = least] = times.split("-");
  const parts = type === "address" ? rulesAt(linesOf(ADDRESS), 0, 0) : within;
  const said = new Set(remarks.split(","));
  return {
    name,
    formerly,
    least: Number(least),
    most: most === "" ? Infinity : Number(most),
    value: type === "-" || type === "address" || type === "any" ? null : valueType(type),
    parts,
    order: orderOf(parts),
    anything: type === "any",
    first: said.has("first"),
    amending: said.has("amending"),
    mostly: said.has("mostly"),
    notFirst: said.has("not-first"),
    removed: said.has("removed"),
  };
}

function orderOf(parts: readonly ElementRule[]): ReadonlyMap<string, number> {
  return new Map(
    parts.flatMap(({ name, formerly }, index) =>
      [name, formerly].flatMap((each): [string, number][] => (each === null ? [] : [[each, index]])),
    ),
  );
}

function rootOf(table: string): ElementRule {
  return ruleOf(["edgarSubmission", "1"], rulesAt(linesOf(table), 0, 0));
}

const TABLES = { "13D": SCHEDULE_13D, "13G": SCHEDULE_13G };
const known = new Map<"13D" | "13G", ElementRule>();

/** The whole document of a schedule, worked out when a structured filing first asks for it. */
export function schemaOf(schedule: "13D" | "13G"): ElementRule {
  const schema = known.get(schedule) ?? rootOf(TABLES[schedule]);
  known.set(schedule, schema);
  return schema;
}
