/** Characters that a terminal obeys instead of showing: controls, escape sequences' starts, and reordering marks. */
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Text from a filing or a path as a terminal may show it: what it would obey is spelled out. */
export function escapeTerminal(text: string): string {
  return text.replace(OBEYED, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}

/** The same for a single line: tabs and line breaks become spaces. */
export function escapeLine(text: string): string {
  return escapeTerminal(text.replace(/[\t\n\r\f\v]+/g, " "));
}
