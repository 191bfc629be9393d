import { matchesIn } from "../../figures/matches.js";
import {
  coreName,
  formlessName,
  plainName,
  surname,
  unsuffixed,
  withoutAsides,
} from "../../figures/names.js";

const NATURAL = /^[a-z]+(?: [a-z]+)*$/;

const TITLES = ["mr", "ms", "mrs", "dr"] as const;

/**
 * The names by which the text may call a reporting person: as on the cover page, without its corporate
 * form, by title and family name, and by the term defined behind the name: `Ault & Company, Inc. (“Ault
 * & Company”)`.
 */
export function aliasesOf(name: string, natural: boolean, terms: readonly string[]): string[] {
  // "Roe Fund II LP" is called Roe Fund II before it is called Roe Fund.
  const aliases = new Set([plainName(name), ...(natural ? [] : [formlessName(name)]), coreName(name)]);
  if (natural)
    for (const title of TITLES)
      for (const family of [surname(name), doubleName(name)])
        if (family !== "") aliases.add(`${title} ${family}`);
  for (const term of terms) aliases.add(term);
  aliases.delete("");
  return [...aliases];
}

/** "Solheim-Bakke", of which the family name without its hyphen is the last half. */
function doubleName(name: string): string {
  const last = withoutAsides(name).trim().split(/\s+/).at(-1) ?? "";
  return /^\p{L}[\p{L}'’]+-\p{L}/u.test(last) ? plainName(last) : "";
}

/** A term in quotation marks and parentheses, and what stands before it; of `“Larkspur” is Larkspur Fund LP` what stands behind it. */
export interface Definition {
  readonly term: string;
  readonly before: string;
  readonly behind?: string;
  /** Told as a term for several: `(collectively, “Larkspur”)`. */
  readonly collective?: boolean;
}

const DEFINITION = /\(\s*(?:the\s+|(collectively),?\s+)?["“]([^"”]{2,60})["”]/gi;
/** A second term for the same: `(the “Reporting Person” or “Larkspur”)`. */
const OR_TERM = /^,?\s*or\s+(?:the\s+)?["“]([^"”]{2,60})["”]/i;
/** `“Larkspur” means Larkspur Fund LP`, as a sentence begins. */
const MEANS = /(?:^|[.;]\s+(?:and\s+)?)["“]([^"”]{2,60})["”]\s+(?:is|means|refers\s+to)\s+/gim;
const CLOSE = 80;
/** No name is longer; what is, is no name. */
const LONGEST_NAME = 300;
const LONGEST_BEFORE = CLOSE + 6 * LONGEST_NAME;

/** A new paragraph, where a sentence ended: a term is defined in the paragraph of its name. */
const PARAGRAPH = "\u2029";

/** The terms that paragraphs define; a sentence may go on from one to the next. */
export function definitionsIn(paragraphs: readonly string[]): Definition[] {
  const prose = paragraphs
    .map((text, index) =>
      /[.;:]\s*$/.test(paragraphs[index - 1] ?? "") && /^\s*[A-Z]/.test(text) ? PARAGRAPH + text : text,
    )
    .join("\n");
  const meant = matchesIn(prose, MEANS).map(({ index, 0: lead, 1: term = "" }): Definition => {
    const end = index + lead.length;
    return { term, before: "", behind: prose.slice(end, end + LONGEST_NAME) };
  });
  const named = matchesIn(prose, DEFINITION).flatMap(
    ({ index, 0: defined, 1: collectively, 2: term = "" }) => {
      const before = prose.slice(Math.max(0, index - LONGEST_BEFORE), index);
      const end = index + defined.length;
      const second = OR_TERM.exec(prose.slice(end, end + 80))?.[1];
      return [term, ...(second === undefined ? [] : [second])].map((each): Definition => ({
        term: each,
        before: before.replace(FORMER, ""),
        collective: collectively !== undefined,
      }));
    },
  );
  return [...named, ...meant];
}

/** Terms defined close behind a name, in plain words. */
export function definedTerms(name: string, definitions: readonly Definition[]): string[] {
  if (definitions.length === 0 || name.length > LONGEST_NAME) return [];
  const words = unsuffixed(name)
    .replace(FORMER, "")
    .trim()
    // "Roe Fund???GP": question marks stand for blanks that an encoding did not know.
    .split(/[\s?]+/)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word, index) => word !== "" && (index === 0 || !/^and$/i.test(word)));
  if (words.length === 0) return [];
  const plain = plainName(unsuffixed(name));
  const begins = (behind: string): boolean =>
    `${plainName(behind.slice(0, name.length + CLOSE))} `.startsWith(`${plain} `);
  const isCalled = ({ before, behind, collective }: Definition): boolean => {
    if (behind !== undefined) return begins(behind);
    const between = behindName(before, words);
    return (
      between !== null && (collective === true ? WITH_ITS_OWN.test(between) : !WITH_OTHERS.test(between))
    );
  };
  return definitions.filter(isCalled).map(({ term }) => plainName(term));
}

/** Between a name and its term: "and certain of its affiliates", ", on behalf of itself and its affiliated funds": the term is theirs, too. */
const WITH_OTHERS =
  /\bon\s+behalf\s+of\s+itself\s+and\b|\btogether\s+with\b|\bcollectively\b|(?:\band|&)\s+(?:[\w'’]{1,20}\s+){0,3}?affiliate(?:s|d\s+(?!with\b|to\b))/i;
/** "Larkspur Associates, L.P. and its wholly-owned subsidiaries": what these hold the parent holds, too. */
const WITH_ITS_OWN = /^[.,]{0,2}\s*(?:and|&)\s+its\s+(?:[\w-]{1,20}\s+){0,3}?subsidiar(?:y|ies),?\s*$/i;

/** Between a name and its term: "(formerly Roe Corporation)". */
const FORMER = /\s?\((?:formerly|f\/k\/a|previously)\b[^()"“”]{1,80}\)\s*$/i;

/** What stands between a name, at most `CLOSE` characters before the end of a text, and that end; `null` where it does not stand there, or another definition between. */
function behindName(before: string, words: readonly string[]): string | null {
  const least = Math.max(0, before.length - CLOSE);
  const last = words.at(-1)?.at(-1)?.toUpperCase();
  for (let end = before.length; end >= least; end -= 1) {
    const letter = before.charAt(end - 1);
    if (letter.toUpperCase() === last && endsWith(before, end, words)) return before.slice(end);
    if (/[()"“”\u2029]/.test(letter)) return null;
  }
  return null;
}

/** Neither letter nor figure. */
const BETWEEN = /[^A-Z\d\u00aa\u00ba\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffff]/i;

/** What may stand within a word: the stops of "L.P.", the strokes of "V-A" and "u/t/d", the apostrophe of "O'Shea". */
const WITHIN_WORD = /[./\-'’‘`]/;

/** "Roe & Oak LP" is "Roe and Oak LP", too: neither joins in what is compared. */
const JOINED = /[\s,]and$/i;

/** Whether `words` are what a text ends with before `end`, with or without what may stand within a word or join two. */
function endsWith(text: string, end: number, words: readonly string[]): boolean {
  let at = end;
  const pass = (): void => {
    const from = at;
    while (at > 0 && from - at < 4 && BETWEEN.test(text.charAt(at - 1))) at -= 1;
  };
  for (const [index, word] of words.toReversed().entries()) {
    const wordEnd = at;
    if (index > 0) pass();
    if (index > 0 && at === wordEnd) return false;
    if (index > 0 && JOINED.test(text.slice(Math.max(0, at - 4), at))) {
      at -= "and".length;
      pass();
    }
    for (let letter = word.length - 1; letter >= 0; letter -= 1) {
      if (letter < word.length - 1 && WITHIN_WORD.test(text.charAt(at - 1))) at -= 1;
      if (at === 0 || text.charAt(at - 1).toUpperCase() !== word.charAt(letter).toUpperCase()) return false;
      at -= 1;
    }
  }
  return true;
}

/** Whether one of `aliases` is what `text` (a heading, a subject) names, and nothing else. */
function isNamed(text: string, aliases: readonly string[]): boolean {
  const plain = plainName(text);
  return aliases.includes(plain) || (NATURAL.test(plain) && aliases.includes(coreName(text)));
}

/** Who is named, by index, `null` for nobody: by the very words before it is by the words that tell a name. */
export function indexNamed(
  text: string,
  persons: readonly { readonly aliases: readonly string[] }[],
): number | null {
  const plain = plainName(text);
  const exact = persons.findIndex(({ aliases }) => aliases.includes(plain));
  const index = exact >= 0 ? exact : persons.findIndex(({ aliases }) => isNamed(text, aliases));
  return index < 0 ? null : index;
}
