import type { Fact } from "../../filing/fact.js";
import type { Manner } from "../../filing/transaction.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { FactMaker } from "../words/fact-maker.js";

const MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
/** Words of where and how, the most telling first. */
const MANNERS: readonly (readonly [Manner, RegExp])[] = [
  [
    "open market",
    /\bopen[-\s]+market\b|\bmarket\s+(?:purchases?|sales?|transactions?|trades?)\b|\bbrok(?:er\w*|ed)\b|\bNYSE\b|\bStock\s+Exchange\b|\bNASDAQ\b|\bAMEX\b|\bover[-\s]the[-\s]counter\b|\bOTC\b|\b(?:on|through|over)\s+(?:the\s+|an?\s+)?(?:\w+\s+){0,3}(?:exchange|market)s?\b(?!\s+act\b)|\bin\s+the\s+(?:public\s+)?market\b|\bon-market\b|\bRule\s+144\b|\b10b5-1\b|\bblock\s+(?:trades?|sales?|purchases?|transactions?)\b|\btrading\s+plan\b/i,
  ],
  [
    "private",
    /\bprivat\w+|\bnegotiated\b|\bsubscri\w+|\b(?:purchase|investment|sale|exchange|contribution)\s+agreements?\b|\bpursuant\s+to\s+(?:an?|the|that|its|such)\s+(?:\S+\s+){0,5}?agreements?\b|\b(?:from|to)\s+the\s+(?:Issuer|Company|Corporation)\b|\boff[-\s](?:market|exchange)\b|\bcross(?:ed|\s+trades?)\b|\bthird\s+part(?:y|ies)\b|\bdirectly\s+(?:from|to|with)\b/i,
  ],
  [
    "offering",
    /\boffering\b|\bIPO\b|\bunderwrit\w+|\breinvest\w+|\b401\(k\)|\bpurchase\s+plan\b|\bESPP\b|\brights\s+issue\b/i,
  ],
  [
    "merger or tender",
    /\btender(?:ed|s)?\b|\bmerger\b|\bbusiness\s+combination\b|\bscheme\s+of\s+arrangement\b/i,
  ],
  ["exercise", /\bexercis\w+/i],
  ["conversion", /\bconver(?:ted|sions?|ting)\b/i],
  ["gift", /\bgift\w*|\bgave\b|\bdonat\w+|\bcharit\w+|\bbequ\w+|\binherit\w+|\bestate\b|\bby\s+will\b/i],
  [
    "award",
    /\baward\w*|\bgrant(?:s|ed)?\b|\bvest(?:s|ed|ing)?\b|\brestricted\s+(?:stock|shares?)\b|\b[RPD]SUs?\b|\bcompensat\w+|\bfees\b|\bwithh(?:eld|old\w*)\b|\bforfeit\w*|\bincentive\b/i,
  ],
  [
    "transfer",
    /\btransfer\w*|\bcontribut\w+|\bdistribut\w+|\bin[-\s]kind\b|\bpro[-\s]rata\b|\bdividends?\b|\bsplit\b|\bassign\w*|\bexchanged?\b|\brollover\b|\breorgani[sz]\w+|\bloan\w*|\bpledg\w+|\bdeposit\w*|\bredeem\w*|\bredemption\b|\bspin-?off\b|\bsurrender\w*|\bcancel\w*|\bexpir\w+|\blaps\w+/i,
  ],
  ["derivative", /\bswaps?\b|\bforwards?\b|\b(?:put|call)s?\b|\boptions?\b|\bderivativ\w+|\bshort\b/i],
];
/** What is told to be an award is none for being "exercisable" or made by the Issuer. */
const AWARDED = [
  "award",
  /\b(?:was|were|been)\s+(?:granted|awarded)\b|\b(?:grants?|awards?|vesting)\s+of\b|\bvested\b/i,
] as const;
/** A seller or a buyer by name says how: "purchased from Hollin Partners". */
const COUNTERPARTY = new RegExp(
  String.raw`\b(?:from|to)\s+(?:(?:an?|the|its|his|her|certain|other|each)\s+){0,2}(?:(?!(?:${MONTH})[a-z]{0,6}\.?\s+\d)[A-Z][\w.&'’-]+|(?:\w+\s+)?(?:sellers?|stockholders?|shareholders?|holders?|purchasers?|buyers?|investors?|affiliates?|counterpart(?:y|ies)|trusts?|institution\w*))\b`,
);

/** Where or how, as the words tell it first. */
export function mannerIn(
  text: MappedText,
  make: FactMaker,
  start = 0,
  end = text.length,
): Fact<Manner> | null {
  const words = text.text.slice(start, end);
  const kinds = [AWARDED, ...MANNERS, ["private", COUNTERPARTY] as const];
  for (const [manner, pattern] of kinds) {
    const match = pattern.exec(words);
    if (match !== null) return make(manner, text, start + match.index, start + match.index + match[0].length);
  }
  return null;
}
