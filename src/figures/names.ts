import { remembered } from "./remembered.js";

const CORPORATE =
  /\b(?:limited\s+(?:partnership|liability\s+(?:company|partnership))|public\s+limited\s+company|incorporated|inc|corporation|corp|company|co|limited|ltd|l\.?l\.?c|l\.?l\.?p|l\.?p|plc|n\.?v|s\.?a|gmbh|ag)\b\.?/g;
const GENERATION =
  /\b(?:jr|sr|ii|iii|iv|v|esq|ph\.?d|m\.?d|cfa)\b\.?|(?<=[a-z],?\s)(?:2d|2nd|3d|3rd)\.?\s*$/g;

/** What no natural person is called. */
const ENTITY =
  /\b(?:inc|corp|corporation|company|co|limited|ltd|llc|llp|lp|plc|funds?|trust|partners|partnership|holdings?|investors|investments|ventures|associates|capital|master|acquisition)\b/;
const NUMBER = /\b(?:ii|iii|iv|v)\b/;

/** The states as EDGAR abbreviates them. */
const STATES =
  "a[klrz]|c[aot]|d[ce]|fl|ga|hi|i[adln]|k[sy]|la|m[adeinost]|n[cdehjmvy]|o[hkr]|p[ar]|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]";

/** A name in lower case, without punctuation or doubled spaces, "L. P." as "L.P."; what tells persons apart stays. */
export const plainName = remembered((name) =>
  name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[.'’]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/\bl (?:(l) )?([pc])\b/g, "l$1$2")
    .trim(),
);

/** What EDGAR adds to a name to tell it from others, and what is no part of it: `KEYCORP /NEW/`, `FIFTH THIRD \\OH\\`, `BANK/MN`. */
const EDGAR_SUFFIX = new RegExp(String.raw`(?<=[a-z.)\s])[/\\](?:[a-z]{2,4}[/\\]|${STATES})\s*$`, "i");
/** How a natural person is addressed, before a given and a family name. */
const ADDRESS = /^\s*(?:dr|mr|mrs|ms|prof|professor|hon|rev)\.?(?=\s+\S+\s+\S)/;

/** EDGAR's conformed names have no stops: `ROE PARTNERS L P`; typists leave blanks: `Roe Partners, L. P.` */
const SPACED_FORM = /(?<=[a-z),]\s)l\.?\s(?:p|l\.?\s[cp])\.?\s*$/i;

/** A name without its suffix in EDGAR, its form in one word. */
export function unsuffixed(name: string): string {
  return name.replace(EDGAR_SUFFIX, " ").replace(SPACED_FORM, (form) => form.replace(/[\s.]/g, ""));
}

/** "Larkspur Inc., d/b/a Mill Advisers": the name under which it does business is none of its own. */
const DOING_BUSINESS = /,?\s(?:d\/b\/a|dba|doing\s+business\s+as)\s.*$/s;

/** A name without corporate form, generation, address and article: `AULT & COMPANY, INC.` becomes `ault and`. */
export const coreName = remembered((name) => {
  const plain = unsuffixed(name).toLowerCase();
  const bare = (ENTITY.test(plain) ? plain : plain.replace(ADDRESS, " "))
    .replace(DOING_BUSINESS, " ")
    .replace(/\([^()]*\)/g, " ")
    .replace(CORPORATE, " ")
    .replace(GENERATION, " ");
  return plainName(bare).replace(/^the /, "");
});

/** A company's name without its corporate form and article, its number kept: `Roe Fund II, L.P.` becomes `roe fund ii`. */
export const formlessName = remembered((name) =>
  plainName(
    unsuffixed(name)
      .toLowerCase()
      .replace(DOING_BUSINESS, " ")
      .replace(/\([^()]*\)/g, " ")
      .replace(CORPORATE, " "),
  ).replace(/^the /, ""),
);

/**
 * Whether two printed names are the same but for case, punctuation, article, corporate form and generation. A
 * number is a generation in a natural person's name only: Roe Fund II LP is another than Roe Fund III LP.
 */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [plainName(a), plainName(b)];
  if (left === right) return true;
  const alike = coreName(a) !== "" && coreName(a) === coreName(b);
  const numbered = ENTITY.test(left) || ENTITY.test(right);
  return alike && (!numbered || NUMBER.exec(left)?.[0] === NUMBER.exec(right)?.[0]);
}

const wordsSorted = remembered((name) => plainName(name).split(" ").sort().join(" "));

/** Whether two names have the same words in whichever order: EDGAR has a family name first, "Roe Jane". */
export function sameWords(a: string, b: string): boolean {
  return wordsSorted(a) === wordsSorted(b);
}

/** The family name of a natural person as printed in signatures and covers: `MILTON C. AULT, III` gives `ault`. */
export function surname(name: string): string {
  const words = coreName(withoutAsides(name)).split(" ");
  return words.at(-1) ?? "";
}

/** A name without what stands in parentheses. Behind the last that closes, none is looked for. */
export function withoutAsides(name: string): string {
  const end = name.lastIndexOf(")") + 1;
  // eslint-disable-next-line regexp/no-super-linear-move -- every parenthesis that opens finds one that closes
  return name.slice(0, end).replace(/\([^)]*\)/g, " ") + name.slice(end);
}

/** The source of a pattern for a name, with anything but words between its words; empty for a name without words. */
export function namePattern(name: string): string {
  return name
    .split(/\W+/)
    .filter(Boolean)
    .join(String.raw`\W+`);
}
