import { matchesIn } from "../../figures/matches.js";
import { plainName } from "../../figures/names.js";

/** Capitals that begin a sentence and no name. */
const OPENING =
  /^(?:the|each|of|by|in|and|to|for|with|neither|both|accordingly|therefore|thus|as|however|also)$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’&-]*/gu;

/** A word of a text, and whether the next belongs to the same name, if it is a capital's. */
interface Token {
  readonly word: string;
  readonly capital: boolean;
  readonly joined: boolean;
}

/** The words of a text in order, and where each of them stands among them. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** The words of a text. */
export function wordsOf(text: string): Words {
  const tokens = tokensOf(text);
  const places = new Map<string, number[]>();
  tokens.forEach(({ word }, at) => {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  });
  return { tokens, places };
}

function tokensOf(text: string): Token[] {
  const found = matchesIn(text, WORD);
  return found.map(({ 0: word, index }, at) => ({
    word: plainName(word),
    capital: /^\p{Lu}/u.test(word),
    joined:
      !word.endsWith(".") && /^[ \t]+$/.test(text.slice(index + word.length, found[at + 1]?.index ?? index)),
  }));
}

/** Whether a text uses words as a name, always with capitals, and never within a longer name than the person's. */
export function isUsedFor(words: string, name: string, { tokens, places }: Words): boolean {
  const sought = plainName(words).split(" ");
  const own = plainName(name).split(" ");
  const next = own[sought.length];
  const uses = (places.get(sought[0] ?? "") ?? []).filter((at) =>
    sought.every((each, index) => tokens[at + index]?.word === each),
  );
  return (
    uses.length > 0 &&
    uses.every((at) => {
      const end = at + sought.length;
      const [before, last, behind] = [tokens[at - 1], tokens[end - 1], tokens[end]];
      const led =
        before?.joined === true &&
        before.capital &&
        !OPENING.test(before.word) &&
        !own.slice(0, -1).includes(before.word);
      const goesOn = last?.joined === true && behind?.capital === true && behind.word !== next;
      return !led && !goesOn && tokens.slice(at, end).every(({ capital, word }) => capital || word === "the");
    })
  );
}
