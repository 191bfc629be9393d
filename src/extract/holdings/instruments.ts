import type { InstrumentType } from "../../filing/holding.js";

/**
 * What shares may be acquired by, the narrower before the wider; and whether exercise brings new shares
 * into the class. `null` where the words alone do not tell: an option may be the issuer's or a listed call.
 */
const INSTRUMENTS: readonly (readonly [InstrumentType, RegExp, boolean | null])[] = [
  [
    "pre-funded-warrant",
    /\bpre-?\s?(?:funded|paid)\s+(?:common\s+)?(?:stock\s+)?(?:purchase\s+)?warrants?\b/i,
    true,
  ],
  [
    "warrant",
    /\b(?:[A-Z][\w-]*\s+){0,3}(?:(?:common\s+)?stock\s+purchase\s+)?(?:[Ww]arrants?|WARRANTS?)\b/,
    true,
  ],
  [
    "call-option",
    /\b(?:american-style\s+|exchange-traded\s+|listed\s+|over-the-counter\s+)?(?:put\/call\s+pairs?|call\s+options?|listed\s+options?|exchange-traded\s+options?|calls)\b/i,
    false,
  ],
  ["option", /\b(?:stockholders?|shareholders?|sellers?)['’]?\s+options?\b/i, false],
  [
    "restricted-stock-unit",
    /\b(?:restricted\s+(?:stock|share)\s+units?|(?:deferred|performance|phantom)(?:-based)?\s+(?:(?:stock|share|restricted\s+stock)\s+)?units?|RSUs?|PSUs?|DSUs?)\b/i,
    true,
  ],
  [
    "stock-option",
    /\b(?:(?:vested|employee|director|incentive|non-?qualified|outstanding|stock|share)\s+)+options?\b/i,
    null,
  ],
  ["option", /\b(?:company\s+)?options?\b/i, null],
  [
    "convertible-preferred",
    /\b(?:(?:Series|Class)\s+[A-Z\d][\w-]*\s+)?(?:(?:non-?voting|cumulative|perpetual|redeemable|junior|senior|mandatory)\s+)*(?:convertible\s+)?(?:redeemable\s+)?(?:preferred|preference)\s+(?:stock|shares?|units?|equity)\b/i,
    true,
  ],
  [
    "convertible-note",
    /\b(?:[\d.]+\s?%\s+)?(?:(?:senior|secured|unsecured|subordinated|exchangeable|convertible|promissory)\s+)*(?:notes?|debentures?|bonds?|loans?)\b/i,
    true,
  ],
  [
    "partnership-unit",
    /\b(?:(?:OP|LP|LLC|LTIP|New\s+OpCo|OpCo|HoldCo|Holdings|limited\s+partnership|limited\s+partner|partnership|operating\s+partnership|paired|membership)\s+)+(?:common\s+)?(?:units?|interests?)\b|\blimited\s+liability\s+company\s+(?:interests?|units?)\b/i,
    true,
  ],
  ["forward", /\b(?:pre-?paid\s+)?(?:variable\s+)?forward\b/i, null],
  [
    "other-class",
    /\b(?:shares?\s+of\s+)?(?:(?:Class|Series)\s+[A-Z\d]{1,2}(?:\s+(?:common|ordinary|non-?voting|multiple\s+voting|super\s?voting|voting))*(?:\s+(?:stock|shares?))?|(?:multiple|super)\s?-?voting\s+shares?|founder\s+shares?|exchangeable\s+shares?)\b/i,
    true,
  ],
  // A unit that no word calls anything may be a share and a warrant, which are outstanding.
  ["unit", /\bunits?\b/i, null],
];

/** The issuer's own options: granted or awarded, of a plan, of its people. */
const OF_THE_ISSUER =
  /\b(?:issuable|granted|awarded|employees?|directors?|incentive|non-?qualified|equity\s+plan|stock\s+plan|company\s+options?|vest(?:ed|s|ing)?)\b/i;
const GRANTED_BY_ANOTHER = /\bgranted\s+by\s+(?!(?:the\s+)?(?:issuer|company|corporation|board)\b)/i;
const WRITTEN_BY_ISSUER = /\b(?:written|sold|granted|issued)\s+by\s+the\s+(?:issuer|company)\b/i;
/** Options on shares of somebody who holds them. */
const OF_A_HOLDER =
  /\b(?:from|by|with)\s+(?:(?:the|certain|an?|another|other)\s+)*(?:selling\s+)?(?:stock|share)holders?\b|\bcounterpart(?:y|ies)\b/i;

/** "convertible at the option of the holder" names no option. */
const AT_OPTION =
  /\bat\s+(?:the|its|his|her|their|any\s+time\s+at\s+the)\s+(?:holder['’]s\s+)?(?:option|election)\b/gi;
/** An instrument found in the words around a count. */
export interface FoundInstrument {
  readonly type: InstrumentType;
  /** As the text calls it. */
  readonly name: string;
  readonly newlyIssued: boolean | null;
}

/** The instrument that `text` names, or `null`; the narrowest where several do. */
export function instrumentIn(text: string): FoundInstrument | null {
  const words = text.replace(AT_OPTION, "");
  for (const [type, pattern, newlyIssued] of INSTRUMENTS) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const issued = type === "call-option" && WRITTEN_BY_ISSUER.test(words) ? true : newlyIssued;
    return { type, name: found[0].trim(), newlyIssued: issued ?? issuedBy(type, words) };
  }
  return null;
}

function issuedBy(type: InstrumentType, words: string): boolean | null {
  if (OF_A_HOLDER.test(words)) return false;
  if (GRANTED_BY_ANOTHER.test(words)) return null;
  return type !== "forward" && OF_THE_ISSUER.test(words) ? true : null;
}
