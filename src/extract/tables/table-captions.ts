import type { PowerName } from "../../filing/filing.js";

/** What a column of a table by person states: what is owned, its percentage, powers, or what is read nowhere. */
export interface Column {
  readonly is: "amount" | "percent" | "powers" | "other";
  readonly powers: readonly PowerName[];
}

type Group = "votes" | "disposes" | "both";

type Share = "sole" | "shared";

/** A caption, or a storey of one: "Voting Power" above "Sole" and "Shared". */
export type Head =
  | { readonly kind: "whose" }
  | { readonly kind: "column"; readonly column: Column }
  | { readonly kind: "bare" }
  | { readonly kind: "group"; readonly group: Group }
  | { readonly kind: "share"; readonly share: Share };

const VOTE = String.raw`(?:vot(?:e|ing)(?: power)?|power to (?:vote|direct(?: the)? vote)(?:(?: or| and)?(?: to)? direct(?: the)?(?: vot(?:e|ing))?)?(?: of)?)`;

const DISPOSE = String.raw`(?:(?:disp(?:ositive|osition)?|investment)(?: power)?|power to (?:dispose(?: of)?|direct(?: the)? disposition)(?:(?: or| and)?(?: to)? direct(?: the)?(?: disposition)?)?(?: of)?)`;

const BOTH = `${VOTE} and ${DISPOSE}`;

const CLASS = String.raw`(?:the |total |aggregate |number |amount |of |issuer s |common |ordinary |class [a-c] |stock |shares? |ads |adss |securities |units )`;

const OF_CLASS = String.raw`(?: of| the| total| outstanding| issued and| class(?: [a-c])?| shares?| common| ordinary| stock| securities| beneficially owned| beneficial ownership| represented)`;

/** The captions, each before those that begin with the same words and end sooner. */
const SOURCES: readonly (readonly [string, (words: string) => Head])[] = [
  [
    String.raw`(?:name(?:s)?(?: of)?(?: each| the)? )?(?:(?:reporting|filing) persons?|beneficial (?:owner|holder)s?)|names?|(?:rollover )?(?:stock|share|unit)?holders?|entity|entities|investors?|members? of (?:the )?group`,
    () => ({ kind: "whose" }),
  ],
  [
    String.raw`(?:percent(?:age)?|%) of (?:the )?(?:(?:total|combined|aggregate|outstanding) )*(?:voting power|votes?)`,
    other,
  ],
  [String.raw`(?:(?:approximate|aggregate|total) )?(?:percent(?:age)?|%)${OF_CLASS}{0,8}`, percent],
  [String.raw`(?:sole|shared) ${BOTH}`, powersOf("both")],
  [String.raw`(?:sole|shared) ${VOTE}`, powersOf("votes")],
  [String.raw`(?:sole|shared) ${DISPOSE}`, powersOf("disposes")],
  [String.raw`(?:sole|shared) powers?(?! (?:to|of|over)\b)`, powersOf("both")],
  [BOTH, () => ({ kind: "group", group: "both" })],
  [VOTE, () => ({ kind: "group", group: "votes" })],
  [DISPOSE, () => ({ kind: "group", group: "disposes" })],
  ["sole|shared", (words) => ({ kind: "share", share: shareOf(words) })],
  [
    String.raw`${CLASS}{0,9}(?:beneficially owned|beneficial ownership)(?: by(?: each| the)?(?: reporting)? persons?)?`,
    amount,
  ],
  [String.raw`(?:total|aggregate)(?: (?:amount|number of shares|number|ownership|shares))?`, amount],
  [String.raw`${CLASS}{0,5}(?:held|owned)(?: (?:in)?directly| of record)?`, other],
  [
    String.raw`(?:(?:vested|exercisable|stock|pre funded) )*(?:options|warrants)(?: exercisable| underlying| held(?: (?:in)?directly)?)?|(?:series [a-z] )?(?:convertible )?preferred(?: stock| shares)?(?: held(?: (?:in)?directly)?)?|(?:in)?direct(?:ly)?(?: ownership)?`,
    other,
  ],
  // What is counted, without whether it is owned: the lead may say it.
  [String.raw`${CLASS}{0,5}(?:shares?|stock|common|securities|of)|number|amount`, () => ({ kind: "bare" })],
];

const HEADS = SOURCES.map(([words, head]) => [new RegExp(`(?:${words})(?= |$)`, "y"), head] as const);

/** Captions in small letters, their notes and letters of a list left out. */
export function plainWords(captions: string): string {
  const unmarked = captions.toLowerCase().replace(/\(\s?[a-z\d]{1,3}\s?\)/g, " ");
  return /\d/.test(unmarked) ? "?" : unmarked.replace(/[^a-z%]+/g, " ").trim();
}

/** The caption that begins at a place of plain words, and where it ends. */
export function headAt(words: string, at: number): { readonly head: Head; readonly end: number } | null {
  for (const [pattern, headOf] of HEADS) {
    pattern.lastIndex = at;
    const match = pattern.exec(words);
    if (match !== null) return { head: headOf(match[0]), end: at + match[0].length };
  }
  return null;
}

/** A column that is read nowhere. */
export function other(): Head {
  return { kind: "column", column: { is: "other", powers: [] } };
}

function percent(): Head {
  return { kind: "column", column: { is: "percent", powers: [] } };
}

/** The column of what is owned. */
export const AMOUNT: Column = { is: "amount", powers: [] };

/** Its caption. */
export function amount(): Head {
  return { kind: "column", column: AMOUNT };
}

function powersOf(group: Group): (words: string) => Head {
  return (words) => ({ kind: "column", column: powers(shareOf(words), group) });
}

function shareOf(words: string): Share {
  return words.startsWith("sole") ? "sole" : "shared";
}

/** The column of the powers of one share over votes, over dispositions or over both. */
export function powers(share: Share, group: Group): Column {
  const names: readonly PowerName[] = [`${share}VotingPower`, `${share}DispositivePower`];
  return {
    is: "powers",
    powers: names.filter((_, index) => group === "both" || (group === "votes") === (index === 0)),
  };
}
