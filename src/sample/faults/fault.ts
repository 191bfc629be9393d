import type { Model } from "../model.js";
import type { Random } from "../random.js";
import { slotsIn, withSlots } from "../slots.js";
import type { Told } from "../told.js";

/** A statement with one thing wrong, and what an audit may rightly say of it. */
export interface Planted {
  readonly told: Told;
  /** The slots that were changed; a finding names the right place where it points at one of them. */
  readonly slots: readonly string[];
  /** Of a thing that is missing, which has no place: the person to be named, by place in the model. */
  readonly about?: number;
  /** Why no reader could know it from this document, where that is so. */
  readonly unknowable?: string;
}

/** One kind of slip. */
export interface Fault {
  readonly id: string;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** The checks that may rightly name it as the primary finding. */
  readonly rules: readonly string[];
  /** Plants it at a place that `random` picks; `null` where this statement has none. */
  readonly plant: (statement: Statement, random: Random) => Planted | null;
}

/** A statement as told, and the facts that it was told from. */
export interface Statement {
  readonly told: Told;
  readonly model: Model;
}

/** Every text of a statement put through `change`. */
export function rewritten<T>(value: T, change: (text: string) => string): T {
  if (typeof value === "string") return change(value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => rewritten(each, change)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, rewritten(each as unknown, change)]),
  ) as T;
}

/** The text of every slot, by its id. */
export function slotTexts(told: Told): Map<string, string> {
  const texts = new Map<string, string>();
  rewritten(told, (text) => {
    for (const { id, text: inner } of slotsIn(text)) texts.set(id, inner);
    return text;
  });
  return texts;
}

/** The statement with other text in some slots. */
export function withTexts(told: Told, texts: Readonly<Record<string, string>>): Told {
  return rewritten(told, (text) => withSlots(text, (id, inner) => texts[id] ?? inner));
}

/** The slots whose ids fit, with their text. */
export function slotsLike(told: Told, pattern: RegExp): (readonly [string, string])[] {
  return [...slotTexts(told)].filter(([id]) => pattern.test(id));
}

/** A slot picked among those whose ids fit and whose text may be changed so; changed by `put`. */
export function changedSlot(
  { told }: Statement,
  random: Random,
  pattern: RegExp,
  put: (text: string, id: string) => string | null,
): Planted | null {
  const changes = slotsLike(told, pattern).flatMap(([id, text]) => {
    const now = put(text, id);
    return now === null || now === text ? [] : [[id, now] as const];
  });
  if (changes.length === 0) return null;
  const [id, now] = random.pick(changes);
  return { told: withTexts(told, { [id]: now }), slots: [id] };
}

/** The number in the id of a person's slot: `cover.2.name` is of person 2. */
export function personOf(id: string): number {
  return Number(/\.(\d+)(?:\.|$)/.exec(id)?.[1] ?? 0);
}

/** Whether more than one person files. */
export function several({ told }: Statement): boolean {
  return told.covers.length > 1;
}
