import { matchesIn } from "../../figures/matches.js";
import type { Named } from "./subject.js";

/** A reporting person named in a text, by the place of the name in it. */
export interface RawMention {
  readonly person: number;
  readonly start: number;
  readonly end: number;
}

interface NamePattern {
  readonly person: number;
  /** The first word in lower case, without which the text need not be searched; empty for "and", which "&" stands for, too. */
  readonly first: string;
  readonly words: RegExp;
}

/** What a name is put by: as long as the name, and one word to every pattern. */
const MASK = "_";
/** Names cut short by `coreName`: "Roe &" of Roe & Company names nobody. */
const CUT_OFF = /(?:^|\s)(?:and|of|the|for|de|von)$/;
/** "Messrs. Roe, Doe and Poe", "Mr. and Mrs. Roe". */
const TOGETHER =
  /\b(?:Messrs\.?|Mr\.?\s+and\s+Mrs\.?|Mr\.?\s+and\s+Ms\.?)\s+((?:[A-Z][\w'’-]+,?\s+(?:and\s+)?){0,8}[A-Z][\w'’-]+)/g;

/** Finds the reporting persons by any of their names, in texts as printed. */
export function nameFinder(persons: readonly Named[]): (text: string) => RawMention[] {
  const patterns = persons
    .flatMap(({ aliases }, person) => aliases.map((alias) => ({ alias, person })))
    .filter(({ alias }) => alias.length > 2 && !CUT_OFF.test(alias))
    .sort((a, b) => b.alias.length - a.alias.length)
    .map(({ alias, person }): NamePattern => ({ person, first: firstWord(alias), words: pattern(alias) }));
  const surnames = new Map(
    persons.flatMap(({ aliases }, person) =>
      aliases.filter((alias) => alias.startsWith("mr ")).map((alias) => [alias.slice(3), person] as const),
    ),
  );
  return (text) => {
    const mentions: RawMention[] = [];
    const add = (person: number, start: number, end: number): void => {
      if (!mentions.some((mention) => start < mention.end && mention.start < end))
        mentions.push({ person, start, end });
    };
    for (const list of matchesIn(text, TOGETHER)) {
      const names = list[1] ?? "";
      const from = list.index + list[0].length - names.length;
      for (const name of matchesIn(names, /[A-Z][\w'’-]+/g)) {
        const bare = name[0].replace(/['’]s?$/, "");
        const person = surnames.get(bare.toLowerCase());
        if (person !== undefined) add(person, from + name.index, from + name.index + bare.length);
      }
    }
    const letters = text.toLowerCase().replace(/[.'’]/g, "");
    for (const { person, words } of patterns.filter(({ first }) => letters.includes(first)))
      for (const { 0: name, index } of matchesIn(text, words)) add(person, index, index + name.length);
    return mentions.sort((a, b) => a.start - b.start);
  };
}

function firstWord(alias: string): string {
  const [first = ""] = alias.split(" ");
  return first === "and" ? "" : first;
}

/** The alias in letters of either size and with any punctuation between its words; a single word only as a name. */
function pattern(alias: string): RegExp {
  const words = alias.split(" ");
  const spelled = words.map((word) => (word === "and" ? "(?:and|&)" : [...word].join(String.raw`[.'’]?`)));
  const [only] = words;
  if (words.length === 1 && only !== undefined) {
    const capital = only.charAt(0).toUpperCase();
    return new RegExp(String.raw`\b(?:${capital}${only.slice(1)}|${only.toUpperCase()})\b`, "g");
  }
  return new RegExp(String.raw`\b${spelled.join(String.raw`[^A-Za-z\d]{1,4}`)}\b`, "gi");
}

/** The text with every name as one word that no pattern knows, each character in its place. */
export function withoutNames(text: string, mentions: readonly RawMention[]): string {
  return mentions.reduce(
    (masked, { start, end }) => masked.slice(0, start) + MASK.repeat(end - start) + masked.slice(end),
    text,
  );
}

/** The masks of a list of names, with what may stand between them. */
const NAMES = String.raw`(?:(?:the|each\s+of|both|both\s+of|all\s+of|messrs\.?|mr\.?|mrs\.?|ms\.?|dr\.?|and|or)\s+|_+(?:['’]s?)?,?\s+|,\s*|\([^()]{0,60}\),?\s*){0,16}`;
const BY = new RegExp(
  String.raw`\b(?:owned|held|acquired|purchased|bought|received|issued|awarded|granted|sold|transferred|distributed|gifted|given|paid|expended|used|contributed|made)\s+(?:(?:directly|indirectly|beneficially|solely|jointly|of\s+record|and|or|in\s+the\s+aggregate)\s+){0,4}(?:by|to)\s+${NAMES}$`,
  "i",
);
const ACTS =
  /^(?:\s*\([^()]{0,80}\))?(?:,?\s+(?:and\s+)?_+(?:\s*\([^()]{0,80}\))?){0,8},?\s+(?:(?:also|each|directly|has|have|had|was|were|been|currently|beneficially|then|subsequently|first|previously|initially|indirectly)\s+){0,4}(?:acquired|purchased|bought|received|owns?|owned|holds?|held|used|paid|expended|invested|awarded|granted|issued|obtained|subscribed|contributed|inherited|exchanged|converted|exercised)\b/i;
const ROLE = /\b(?:of|for|with|from|at|in|under|between|among|than|via|through)\s+(?:the\s+)?$/i;

/** Of the persons named, those told to own or to have acquired something. `masked` has the names put by. */
export function acquirersIn(masked: string, mentions: readonly RawMention[]): number[] {
  const acquiring = mentions.filter(({ start, end }) => {
    const before = masked.slice(Math.max(0, start - 240), start);
    if (BY.test(before)) return true;
    return ACTS.test(masked.slice(end, end + 240)) && !ROLE.test(before);
  });
  return [...new Set(acquiring.map(({ person }) => person))];
}
