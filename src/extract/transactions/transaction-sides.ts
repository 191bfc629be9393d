import { matchesIn } from "../../figures/matches.js";
import type { Transaction } from "../../filing/transaction.js";

/** "There were no sales": of what was not done there is no side. */
const NOT_ANY =
  /\b(?:no|without(?:\s+any)?)\s+(?:purchases|acquisitions|sales|dispositions|disposals|transfers)\b(?:\s+(?:or|and|nor)\s+(?:purchases|acquisitions|sales|dispositions|disposals|transfers)\b)?/gi;
const ACQUIRED =
  /\b(?:purchas\w+|bought|buys?|acqui\w+|exercis\w+|conver\w+|grant\w*|award\w*|vest\w*|receiv\w+|subscri\w+|issued|reinvest\w+|invested)\b/gi;
const DISPOSED =
  /\b(?:sold|sales?|sells?|selling|dispos\w+|gave|gift\w*|donat\w+|transfer\w*|distribut\w+|contribut\w+|tendered|forfeit\w+|withh\w+|surrender\w*|redeem\w*|redemption|repurchased?)\b/gi;

/** Acquired or disposed of, by the last word that tells it. */
export function sideIn(words: string): Transaction["side"] {
  const done = words.replace(NOT_ANY, " ");
  const last = (pattern: RegExp): number => matchesIn(done, pattern).at(-1)?.index ?? -1;
  const [acquired, disposed] = [last(ACQUIRED), last(DISPOSED)];
  if (acquired === disposed) return null;
  return acquired > disposed ? "acquired" : "disposed";
}
