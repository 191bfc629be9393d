import type { Part } from "./figures.js";
import { slot } from "./slots.js";
import { count, numbered, partyAt, type Voice } from "./voice.js";

const UPON = {
  "stock options": "exercise of stock options",
  warrants: "exercise of warrants",
  "convertible notes": "conversion of convertible notes",
  "Series A Convertible Preferred Stock": "conversion of Series A Convertible Preferred Stock",
} as const;

/** What a holding is made of: `(i) 600,000 shares held by Larkspur and (ii) 50,000 shares issuable upon exercise of warrants held by Larkspur`. */
export function partsOf(
  voice: Voice,
  person: number,
  prefix: string,
  parts: readonly Part[],
  names: "name" | "alias",
): string {
  return numbered(
    parts.map((part, index) => partOf(voice, person, `${prefix}.${String(index)}`, part, names)),
  );
}

function partOf(
  voice: Voice,
  person: number,
  id: string,
  { lot, owner }: Part,
  names: "name" | "alias",
): string {
  const party = partyAt(voice.model, owner);
  const shares = `${slot(id, count(lot.shares))} ${voice.shares}`;
  const holder = owner === person ? "" : ` ${party[names]}`;
  if (lot.instrument === "shares") {
    const own =
      party.form === "individual" && person === owner && voice.holding.includes("directly")
        ? " held directly"
        : "";
    return shares + (holder === "" ? own : ` ${voice.holding}${holder}`);
  }
  const window = lot.instrument === "stock options" ? " that are exercisable within sixty days" : "";
  return `${shares} issuable upon ${UPON[lot.instrument]}${holder === "" ? "" : ` held by${holder}`}${window}`;
}
