import { coreName, plainName, surname } from "../figures/names.js";

const TITLES = ["mr", "ms", "mrs", "dr"] as const;

/**
 * Whether a natural person's name has the family name first, as EDGAR conforms it, "Roe Jane M": the text calls the
 * person "Jane M. Roe" or "Jane Roe", and nobody by the words in the order of the cover page.
 */
function familyOf(name: string, texts: readonly string[]): { family: string; inOrder: string[] } | null {
  const [first = "", ...given] = name.replaceAll(",", " ").trim().split(/\s+/);
  const family = plainName(first);
  const names = coreName(given.join(" ")).split(" ");
  if (family.length < 2 || (names[0] ?? "").length < 2) return null;
  // "Roe Jane Mary" is told as Jane Mary Roe, as Jane M. Roe and as Jane Roe.
  const initials = names.slice(1).map((middle) => middle.charAt(0));
  const called = [names, [names[0] ?? "", ...initials], names.slice(0, 1)];
  const inOrder = [...new Set(called.map((each) => `${each.join(" ")} ${family}`))];
  const plain = texts.map((text) => ` ${plainName(text)} `);
  const has = (words: string): boolean => plain.some((text) => text.includes(` ${words} `));
  const asPrinted = has(plainName(name)) || has(`mr ${surname(name)}`) || has(`ms ${surname(name)}`);
  return asPrinted || !inOrder.some(has) ? null : { family, inOrder };
}

/** The names of a natural person whose cover page has the family name first, by which the text calls the person; or none. */
export function namesInOrder(name: string, texts: readonly string[]): string[] {
  const found = familyOf(name, texts);
  return found === null ? [] : [...found.inOrder, ...TITLES.map((title) => `${title} ${found.family}`)];
}
