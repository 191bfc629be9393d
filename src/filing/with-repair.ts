import { Decimal, withSeparators } from "../figures/decimal.js";
import { percentWords, type Percent } from "../figures/percent.js";
import { isFact, type Fact } from "./fact.js";
import type { Filing } from "./filing.js";
import { placeOf, watchedFact } from "./looks.js";
import { changesOf, type Repair } from "./repair.js";

/** What the words and the layout are, not the figures: a value put right leaves them as they stand. */
const AS_THEY_STAND: ReadonlySet<string> = new Set(["source", "paragraphs", "items", "header", "repairs"]);

/** The filing as it would be if the right values were printed; a fact that the model holds twice changes twice. */
export function withRepair(filing: Filing, repair: Repair): Filing {
  return changesOf(repair).reduce(withOne, filing);
}

function withOne(filing: Filing, { fact, value }: Repair): Filing {
  const printed = valueWords(value);
  const words = valueWords(fact.value);
  const isSame = (other: Fact<unknown>): boolean =>
    other === fact || (placeOf(other) === placeOf(fact) && valueWords(other.value) === words);
  return withFacts(filing, (other) => (isSame(other) ? { ...other, value, printed } : other));
}

/** The filing with the facts at these places watched: whoever looks at one is noted (`looksOf`). */
export function withWatched(filing: Filing, places: ReadonlySet<string>): Filing {
  return withFacts(filing, (fact) => (places.has(placeOf(fact)) ? watchedFact(fact) : fact));
}

/** The filing with each of its facts as `put` gives it; what holds none that changed stays the same object. */
function withFacts(filing: Filing, put: (fact: Fact<unknown>) => Fact<unknown>): Filing {
  const known = new Map<object, unknown>();
  const changed = (node: unknown): unknown => {
    if (typeof node !== "object" || node === null || node instanceof Decimal) return node;
    if (!known.has(node)) known.set(node, isFact(node) ? put(node) : within(node));
    return known.get(node);
  };
  const list = (nodes: readonly unknown[]): readonly unknown[] => {
    const items = nodes.map(changed);
    return items.every((item, index) => item === nodes[index]) ? nodes : items;
  };
  const within = (node: object): object => {
    if (Array.isArray(node)) return list(node);
    const entries = Object.entries(node).map(([key, inner]: [string, unknown]) => ({
      key,
      inner,
      now: AS_THEY_STAND.has(key) ? inner : changed(inner),
    }));
    if (entries.every(({ inner, now }) => inner === now)) return node;
    return Object.fromEntries(entries.map(({ key, now }) => [key, now]));
  };
  return changed(filing) as Filing;
}

/** A value as the form prints one: `650,000`, `6.5 %`, a text as it is. */
export function valueWords(value: unknown): string {
  if (value instanceof Decimal) return withSeparators(value);
  if (isPercent(value)) return percentWords(value);
  return Array.isArray(value) ? value.map(valueWords).join(", ") : String(value);
}

function isPercent(value: unknown): value is Percent {
  return typeof value === "object" && value !== null && "relation" in value && "decimals" in value;
}
