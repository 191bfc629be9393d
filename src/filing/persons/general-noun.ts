import { plainName } from "../../figures/names.js";

/** What an entity is, as the last word of its name or ahead of what describes it: "Roe Special Fund, L.P.", "Roe Family Trust dated May 5, 1999". */
const NOUN =
  /^(?:\S{1,40}\s){1,14}?(fund|trust|foundation|mhc|partnership|plan)(?:\s(?:l\s?p|l\s?l\s?c|ltd|limited|inc|dated|u\s?a|under|dtd|of|for|fbo|no)\b|$)/;

/** By what general noun of its name a person may be called where it reports alone: "the trust"; `null` where its name has none, or several. */
export function generalNoun(name: string): string | null {
  const plain = plainName(name.replace(/^the\s+/i, ""));
  const noun = NOUN.exec(plain)?.[1];
  const times = plain.split(" ").filter((word) => word === noun).length;
  return noun === undefined || times !== 1 ? null : `the ${noun}`;
}
