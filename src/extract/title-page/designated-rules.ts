import { matchesIn } from "../../figures/matches.js";
import type { Document } from "../../document/document.js";
import type { Fact } from "../../filing/fact.js";
import type { ThirteenG } from "../../filing/filing.js";
import { boxIn, type PrintedBox } from "../cover/boxes.js";
import type { FactMaker } from "../words/fact-maker.js";

type Rule = ThirteenG["rules"][number];

/** A line of the title page's list: `[X] Rule 13d-1(b)`. "Rule 13d-(c)" is a common slip. */
const RULE = /\b13d\s*-\s*(?:1\s*)?\(\s*([bcd])\s*\)/gi;

/** The rules ticked on the title page of a 13G, everything before `titleEnd`, and whether each box of the list was read. */
export function readDesignatedRules(
  document: Document,
  make: FactMaker,
  titleEnd: number,
): Pick<ThirteenG, "rules" | "ruleList"> {
  const listed = listedRules(document, make, titleEnd);
  return {
    rules: listed.flatMap(({ letter, ticked }) => (ticked === true ? [letter] : [])),
    ruleList: ruleList(listed),
  };
}

/** A cross or a word beside an empty box: whether it is meant to tick it cannot be told. */
const MARKED = /(?<![\w[(/'’])(?:x{1,2}|✓|√|yes|checked)(?![\w\])/'’])/i;

/** What a typewriter set in place of a box: an "X", a rule to put one on, an "o" whose typeface was lost. */
const BARE = /^\s*(?:(x)|_{1,6}|o)\s{0,40}(?:rule)?[\s.:]*$/i;

function boxOrMark(text: string): PrintedBox | null {
  const box = boxIn(text);
  const match = box === null ? BARE.exec(text) : null;
  return match === null
    ? box
    : { ticked: match[1] !== undefined, start: match.index, end: match.index + match[0].length };
}

/** A rule of the title page's list, with its box where one was read. */
interface ListedRule {
  readonly letter: Fact<Rule["value"]>;
  readonly ticked: boolean | null;
}

function listedRules(document: Document, make: FactMaker, titleEnd: number): ListedRule[] {
  return document.lines.flatMap((line) => {
    if (line.start >= titleEnd) return [];
    const text = document.text.text.slice(line.start, line.end);
    const mentions = matchesIn(text, RULE);
    const ahead = boxOrMark(text.slice(0, mentions[0]?.index)) !== null;
    return mentions.map((mention, index) => {
      const from = mentions[index - 1];
      const before = text.slice(from === undefined ? 0 : from.index + from[0].length, mention.index);
      const after = text.slice(mention.index + mention[0].length, mentions[index + 1]?.index);
      const box = ahead ? boxOrMark(before) : mentions.length === 1 ? boxOrMark(after) : boxIn(after);
      const letter = mention[1]?.toLowerCase() as Rule["value"];
      const start = line.start + mention.index;
      return {
        letter: make(letter, document.text, start, start + mention[0].length),
        ticked: box?.ticked === false && MARKED.test(before + after) ? null : (box?.ticked ?? null),
      };
    });
  });
}

/** Each of the three rules with a box of its own: then what is not ticked is known to be so. */
function ruleList(listed: readonly ListedRule[]): Fact<string> | null {
  const boxed = listed.filter(({ ticked }) => ticked !== null);
  const whole = ["b", "c", "d"].every((letter) => boxed.some((rule) => rule.letter.value === letter));
  const first = boxed[0]?.letter;
  return whole && first !== undefined ? { ...first, value: first.printed } : null;
}
