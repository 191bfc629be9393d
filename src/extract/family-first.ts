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
  const inOrder = [...new Set([`${names.join(" ")} ${family}`, `${names[0] ?? ""} ${family}`])];
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
