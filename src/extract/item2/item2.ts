import { matchesIn } from "../../figures/matches.js";
import type { MappedText } from "../../source/mapped-text.js";
import type { ItemSection } from "../items/items.js";
import { opensListOfFilers, ownLettered } from "../items/own-letters.js";

/** The paragraphs of Item 2 by what they answer; `all` holds those without a letter, too. */
export interface Item2 {
  /** Every paragraph with its letters, and the headings, which may go on with the answer. */
  readonly paragraphs: readonly Item2Part[];
  readonly all: readonly MappedText[];
  readonly address: readonly MappedText[];
  readonly convictions: readonly MappedText[];
  readonly securitiesOrders: readonly MappedText[];
  readonly citizenship: readonly MappedText[];
}

const LETTERS = {
  "13D": { address: "b", convictions: "d", securitiesOrders: "e", citizenship: "f" },
  "13G": { address: "b", convictions: "", securitiesOrders: "", citizenship: "c" },
};
/** `(d)`, `(d), (e)`, `(a)-(c); (f)` at the start of a paragraph: one mark at a time. */
const FIRST = /^[\s\-•*]*(?:items?\s+)?(?:2\s*)?\(([a-f])\)/i;
const FURTHER = /^\s*(?:(?:[,;&/]|(?<range>[-–—]|through|to))\s*)?(?:and\s*(?:and\s*)?)?2?\(([a-f])\)/i;
/** "Item 2(d) and (e)", which heads several answers. */
const NAMES_ITEM = /^[\s\-•*]*items?\s+2\s*\(/i;
const OPENED = /^[\s\-•*]*item\s+2[\s.:–—-]{1,6}\(([a-f])\)/i;
const CONVICTIONS = /\bconvicted\b/i;
const ORDERS = /\b(?:civil\s+proceeding|judicial\s+or\s+administrative\s+body)\b/i;

/** Item 2 of a document of text or HTML, parted at its letters, or by its words where it has none. */
export function readItem2(schedule: "13D" | "13G", item: (number: string) => ItemSection | undefined): Item2 {
  const sections = ["2", "2(a)", "2(b)", "2(c)", "2(d)", "2(e)", "2(f)"];
  const parts = sections.flatMap((number) => lettered(item(number)));
  const item2 = item("2");
  // Items 2(d) and 2(e) of a 13G are the class and the CUSIP.
  const own = parts.filter(({ letters }) => schedule === "13D" || !/[d-f]/.test(letters));
  const letter = LETTERS[schedule];
  const answering = (name: keyof typeof letter): MappedText[] =>
    letter[name] === "" ? [] : textsOf(own.filter(({ letters }) => letters.includes(letter[name])));
  const byWords = (words: RegExp): MappedText[] =>
    schedule === "13D" ? textsOf(own.filter(({ text }) => words.test(text.text))) : [];
  const [convictions, orders] = [answering("convictions"), answering("securitiesOrders")];
  return {
    paragraphs: [
      ...(item2 === undefined ? [] : [{ letters: letterHeaded(item2), text: item2.headingText }]),
      ...parts,
    ],
    all: textsOf(own),
    address: answering("address"),
    convictions: convictions.length > 0 ? convictions : byWords(CONVICTIONS),
    securitiesOrders: orders.length > 0 ? orders : byWords(ORDERS),
    citizenship: answering("citizenship"),
  };
}

/** The further answers where the names stand under a heading of their own for each person. */
export function namesAgain(sections: readonly ItemSection[]): readonly Item2Part[][] {
  return ["2", "2(a)"].flatMap((number) =>
    sections
      .filter((section) => section.number === number)
      .slice(1)
      .map(lettered),
  );
}

/** A paragraph of Item 2 with the letters that stand above it. */
export interface Item2Part {
  readonly letters: string;
  readonly text: MappedText;
}

function textsOf(parts: readonly Item2Part[]): MappedText[] {
  return parts.map(({ text }) => text);
}

/** Each paragraph with the letters that stand above it; a heading may go on with the answer. */
function lettered(section: ItemSection | undefined): Item2Part[] {
  if (section === undefined) return [];
  let letters = letterHeaded(section);
  const headed = section.number === "2" ? [] : [section.headingText];
  const texts = [...headed, ...section.paragraphs.map(({ text }) => text)];
  let listed = 0;
  return texts.flatMap((text, index) => {
    const marks = listed === 0 && (section.number === "2" || NAMES_ITEM.test(text.text));
    const pieces = marks && !opensListOfFilers(text) ? atLetters(text) : [text];
    listed = opensListOfFilers(text) ? ownLettered(texts.slice(index + 1)) : Math.max(0, listed - 1);
    return pieces.map((piece) => {
      const marked = marks ? lettersOf(piece.text) : "";
      if (marked !== "") letters = marked;
      return { letters, text: piece };
    });
  });
}

/** A letter behind the end of another's answer: "(d) No. (e) No. (f) United States". */
const WITHIN = /(?<=(?:\.|\b(?:no|none|n\/a|applicable))["”’)]?\s{1,8})\([b-f]\)/gi;

/** A paragraph that opens with a letter, cut where further letters follow in their order. */
function atLetters(text: MappedText): MappedText[] {
  let last = lettersOf(text.text).slice(-1);
  if (last === "") return [text];
  const cuts = [0];
  for (const { index } of matchesIn(text.text, WITHIN)) {
    const letters = lettersOf(text.text.slice(index));
    if (letters.slice(0, 1) <= last) continue;
    cuts.push(index);
    last = letters.slice(-1);
  }
  return cuts.map((cut, index) => text.slice(cut, cuts[index + 1] ?? text.length));
}

/** `a` of "Item 2(a). Name" and of "Item 2. (a) Name", `abc` of "Item 2(a)-(c)". */
function letterHeaded({ number, headingText }: ItemSection): string {
  if (number !== "2") return lettersOf(headingText.text);
  return OPENED.exec(headingText.text)?.[1]?.toLowerCase() ?? "";
}

function lettersOf(text: string): string {
  const first = FIRST.exec(text);
  if (first?.[1] === undefined) return "";
  let letters = first[1].toLowerCase();
  let rest = text.slice(first[0].length);
  for (let next = FURTHER.exec(rest); next !== null; next = FURTHER.exec(rest)) {
    const letter = next[2]?.toLowerCase() ?? "";
    letters += next.groups?.["range"] === undefined ? letter : between(letters.slice(-1), letter) + letter;
    rest = rest.slice(next[0].length);
  }
  return letters;
}

function between(from: string, to: string): string {
  return [..."abcdef"].filter((letter) => letter > from && letter < to).join("");
}
