import { matchesIn } from "../../figures/matches.js";
import { coreName, plainName } from "../../figures/names.js";
import { respelling } from "../../figures/name-spelling.js";
import type { Fact } from "../../filing/fact.js";
import type { MappedText } from "../../source/mapped-text.js";
import { textFact, type FactMaker } from "../words/fact-maker.js";

const WORD = /[\p{L}\p{N}](?:[.'’-]?[\p{L}\p{N}])*/gu;
/** What stands between a name and its corporate form. */
const BEFORE_FORM = /^\.?,?\s+(?:&\s+)?$/;

/** A word that tells a name: no initial, no corporate form. */
interface Word {
  readonly core: string;
  readonly start: number;
  readonly end: number;
  /** Number and corporate form behind it, `ii lp`, and where they end; empty where none follow. */
  readonly form: string;
  readonly formEnd: number;
}

/**
 * Where texts print a name that is a person's but for the spelling of one word, and the name itself nowhere; a
 * name without its corporate form may be a defined term and is not taken for the whole one. Of one word only, a
 * name is known again where two neighbouring letters have changed places.
 */
export function readRespelled(
  texts: readonly MappedText[],
  names: readonly string[],
  make: FactMaker,
): { readonly of: string; readonly told: Fact<string> }[] {
  const pieces = texts.map((text) => ({ text, words: wordsIn(text.text) }));
  return names.flatMap((name) => respelledIn(pieces, name, make).map((told) => ({ of: name, told })));
}

function respelledIn(
  pieces: readonly { readonly text: MappedText; readonly words: readonly Word[] }[],
  name: string,
  make: FactMaker,
): Fact<string>[] {
  const sought = wordsIn(name);
  const form = sought.at(-1)?.form ?? "";
  const near: { readonly told: Fact<string>; readonly whole: boolean }[] = [];
  const exact: boolean[] = [];
  for (const { text, words } of pieces) {
    for (let at = 0; sought.length > 0 && at + sought.length <= words.length; at += 1) {
      const run = words.slice(at, at + sought.length);
      const differ = run.filter(({ core }, index) => core !== sought[index]?.core).length;
      const [first, last] = [run[0], run.at(-1)];
      if (differ > 1 || first === undefined || last === undefined) continue;
      const whole = form !== "" && last.form === form;
      const spelled = betweenRuns(name, sought, text.text.slice(first.start, last.end), run);
      const misspelt = differ > 0 || whole ? undefined : misspeltForm(form, words[at + sought.length]);
      if (misspelt !== undefined)
        near.push({ told: textFact(make, text, first.start, misspelt.end), whole: true });
      else if (differ === 0) exact.push(whole);
      else if (
        (spelled?.close === true && (spelled.transposed || sought.length > 1)) ||
        (spelled?.within === true && whole && sought.length > 1)
      )
        near.push({ told: textFact(make, text, first.start, whole ? last.formEnd : last.end), whole });
    }
  }
  return near.filter(({ whole }) => !exact.some((each) => each || !whole)).map(({ told }) => told);
}

/** "& Co." leaves a word behind in one name and not in the other. */
function betweenRuns(name: string, sought: readonly Word[], text: string, run: readonly Word[]) {
  const cores = (words: readonly Word[]): string => words.map(({ core }) => core).join(" ");
  return respelling(name, text) ?? respelling(cores(sought), cores(run));
}

/** The word behind a name that is its corporate form but for a slip: "Lmiited". */
function misspeltForm(form: string, next: Word | undefined): Word | undefined {
  return next !== undefined && respelling(form, next.core)?.close === true ? next : undefined;
}

function wordsIn(text: string): Word[] {
  const found: Word[] = [];
  let end = 0;
  for (const { 0: word, index } of matchesIn(text, WORD)) {
    const core = coreName(word);
    const last = found.at(-1);
    const wordEnd = index + word.length;
    if (core.length > 1 || /\d/.test(core))
      found.push({ core, start: index, end: wordEnd, form: "", formEnd: wordEnd });
    else if (
      last !== undefined &&
      core === "" &&
      last.formEnd === end &&
      BEFORE_FORM.test(text.slice(end, index))
    )
      found[found.length - 1] = { ...last, form: `${last.form} ${plainName(word)}`.trim(), formEnd: wordEnd };
    end = wordEnd;
  }
  return found;
}
