/**
 * The engine makes a pattern ready for its interpreter at the first text and once more, for the machine, at the second;
 * for the machine at once where the first text is as long as this. Half of a pattern's cost in one filing is the other.
 */
const LONG = "\u0000".repeat(1000);
const READY = new WeakSet<RegExp>();

/**
 * Every match of a global pattern in a text, as `matchAll` finds them, but all at once. `matchAll` makes a copy of the
 * pattern for each call; the readers ask thousands of times in one filing, nearly always in vain.
 * @throws TypeError where the pattern is not global
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${String(pattern)} is not global`);
  if (!READY.has(pattern)) ready(pattern);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex = after(text, pattern);
  }
  return found;
}

function ready(pattern: RegExp): void {
  pattern.exec(LONG);
  READY.add(pattern);
}

/** Behind an empty match the next is looked for one character on. */
function after(text: string, { lastIndex, unicode }: RegExp): number {
  return lastIndex + (unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1);
}
