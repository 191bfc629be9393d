/**
 * Every match of a global pattern in a text, as `matchAll` finds them, but all at once. `matchAll` makes a copy of the
 * pattern for each call; the readers ask thousands of times in one filing, nearly always in vain.
 * @throws TypeError where the pattern is not global
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${String(pattern)} is not global`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex = after(text, pattern);
  }
  return found;
}

/** Behind an empty match the next is looked for one character on. */
function after(text: string, { lastIndex, unicode }: RegExp): number {
  return lastIndex + (unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1);
}
