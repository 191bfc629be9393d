import { coreName, plainName, surname } from "../../figures/names.js";

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
  const has = (words: string, among = plain): boolean => among.some((text) => text.includes(` ${words} `));
  // Below a signature the name is copied from the cover page.
  const told = plain.filter((_, index) => !isSigned(texts[index] ?? "", plainName(name)));
  const asPrinted = has(plainName(name), told) || has(`mr ${surname(name)}`) || has(`ms ${surname(name)}`);
  return asPrinted || !inOrder.some((words) => has(words)) ? null : { family, inOrder };
}

/** Whether a text is a name alone, or signed. */
function isSigned(text: string, name: string): boolean {
  return plainName(text) === name || /(?<!\S)\/s\//i.test(text);
}

/** What may stand before a family name with capitals and is no given name: "Each of Mr. Roe", "The Roe Trust". */
const NO_GIVEN_NAME =
  /^(?:mr|ms|mrs|dr|messrs|the|and|or|of|by|to|for|from|with|each|both|neither|accordingly|as|if|that|when|while|because)$/i;
/** A word with a capital, or an initial, at the end of a text. */
const GIVEN = /(?:^|[^\p{L}'’-])(\p{Lu}[\p{L}'’-]*)\.?\s{1,3}$/u;

/** Family names of China, Korea and Vietnam, which stand first; "Mr. Jane" is somebody else than Jane Roe. */
const STANDS_FIRST =
  /^(?:ai|bai|cai|cao|chen|cheng|choi|cui|deng|ding|dong|du|duan|fan|fang|feng|fu|gao|gong|gu|guo|han|hao|he|hou|hu|huang|jia|jiang|jin|kang|kim|kong|lai|lei|li|liang|liao|lin|liu|long|lu|luo|lyu|ma|mao|meng|nguyen|pan|park|peng|qian|qiao|qin|qiu|ren|shao|shen|shi|song|su|sun|tan|tang|tao|tian|tran|wan|wang|wei|wen|wu|xia|xiao|xie|xiong|xu|xue|yan|yang|yao|ye|yin|yu|yuan|zeng|zhang|zhao|zheng|zhong|zhou|zhu|zou)$/;

/**
 * The titled names by which the text calls a person whose family name comes first by custom: "Mr. Zhou" of Zhou Lin.
 * None where it titles the last word, too, or has that family name behind somebody's given name.
 */
function titledFirst(name: string, texts: readonly string[]): string[] {
  const words = name.trim().split(/\s+/);
  const [family = "", next = ""] = words.map((word) => word.toLowerCase());
  if (words.length > 3 || next === "" || !STANDS_FIRST.test(family) || /[^\p{L}\s'’-]/u.test(name)) return [];
  const titled = (word: string): string[] => TITLES.map((title) => `${title} ${plainName(word)}`);
  const plain = texts.map((text) => ` ${plainName(text)} `);
  const calls = titled(family).filter((called) => plain.some((text) => text.includes(` ${called} `)));
  if (calls.length !== 1) return [];
  const last = titled(surname(name));
  const isElse = plain.some((text) => last.some((called) => text.includes(` ${called} `)));
  return isElse || texts.some((text) => isLast(text, family, next)) ? [] : calls;
}

/** Whether a family name stands behind somebody's given name, and not before `next`. */
function isLast(text: string, family: string, next: string): boolean {
  const small = text.toLowerCase();
  for (let at = small.indexOf(family); at >= 0; at = small.indexOf(family, at + 1)) {
    const [, word] = GIVEN.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
    const behind = small.slice(at + family.length, at + family.length + 80).trimStart();
    if (word !== undefined && !NO_GIVEN_NAME.test(word) && !behind.startsWith(next)) return true;
  }
  return false;
}

/** The names of a natural person whose cover page has the family name first, by which the text calls the person; or none. */
export function namesInOrder(name: string, texts: readonly string[]): string[] {
  const found = familyOf(name, texts);
  if (found === null) return titledFirst(name, texts);
  return [...found.inOrder, ...TITLES.map((title) => `${title} ${found.family}`)];
}
