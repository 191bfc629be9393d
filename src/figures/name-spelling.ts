import { coreName, plainName } from "./names.js";
import { editDistance } from "./nearest.js";
import { remembered } from "./remembered.js";

/** Shorter words differ by a letter from too many others. */
const SHORT = 4;
/** From this length on, two letters may be mistyped. */
const LONG = 6;
/** From this length on, they tell no other word where the first letter and the ending are alike. */
const LONGER = 8;
const ENDING = 2;
const NUMERAL = /^[ivxlcm]+$/;

/** How two names of the same length differ in one word. */
export interface Respelling {
  readonly from: string;
  readonly to: string;
  /** Whether it is the first word: a given name, where it is a person's. */
  readonly first: boolean;
  /** Whether two neighbouring letters have changed places, as they do in no two names of relatives. */
  readonly transposed: boolean;
  /** Whether they differ in one letter or a transposition, and not in an ending: a plural is another word. */
  readonly close: boolean;
  /** Whether two letters differ within a long word, whose beginning and ending are alike: `Mezannine`. */
  readonly within: boolean;
}

/**
 * Where two names are alike but for one or two letters of one word: `Larkspur` and `Larkpsur`. Initials,
 * generations and corporate forms do not count, and numerals, numbers and short words tell names apart;
 * `null` where the names are the same or differ otherwise.
 */
export function respelling(a: string, b: string): Respelling | null {
  // A corporate form that is itself misspelt is a word like others: "Comapny".
  return (
    betweenWords(wordsOf(coreName(a)), wordsOf(coreName(b))) ??
    betweenWords(wordsOf(plainName(a)), wordsOf(plainName(b)))
  );
}

function betweenWords(left: readonly string[], right: readonly string[]): Respelling | null {
  if (left.length !== right.length) return null;
  const [at, ...others] = [...left.keys()].filter((index) => left[index] !== right[index]);
  const [from, to] = [left[at ?? 0] ?? "", right[at ?? 0] ?? ""];
  if (at === undefined || others.length > 0 || ![from, to].every(isSpelled)) return null;
  const shortest = Math.min(from.length, to.length);
  const transposed = isTransposed(from, to);
  const distance = transposed ? 1 : editDistance(from, to);
  if (distance !== 1 && (distance !== 2 || shortest < LONG)) return null;
  const close = distance === 1 && !from.startsWith(to) && !to.startsWith(from);
  const within =
    from.length === to.length &&
    shortest >= LONGER &&
    from.startsWith(to.charAt(0)) &&
    from.slice(-ENDING) === to.slice(-ENDING);
  return { from, to, first: at === 0, transposed, close, within };
}

const wordsOf = remembered((name): readonly string[] =>
  name.split(" ").filter((word) => word.length > 1 || /\d/.test(word)),
);

/** Whether two neighbours have changed places: `Hraper`. */
function isTransposed(a: string, b: string): boolean {
  const [at = 0, next = 0, ...others] = [...a].flatMap((letter, index) =>
    letter === b[index] ? [] : [index],
  );
  return (
    a.length === b.length && next === at + 1 && others.length === 0 && a[at] === b[next] && a[next] === b[at]
  );
}

function isSpelled(word: string): boolean {
  return word.length >= SHORT && /^[a-z]+$/.test(word) && !NUMERAL.test(word);
}
