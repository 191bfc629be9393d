import { matchesIn } from "./matches.js";
import { Decimal } from "./decimal.js";
import type { PrintedNumber } from "./number.js";

const UNITS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20,
  thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };

const WORD = `(?:${[...Object.keys(UNITS), ...Object.keys(SCALES)].sort((a, b) => b.length - a.length).join("|")})`;
/** At least two words, of which one is a scale: "one million two hundred thousand", never the "one" of "one share". */
const SPELLED = new RegExp(String.raw`\b${WORD}(?:(?:\s+and\s+|[\s-]+)${WORD})+\b`, "gi");

/** Every count spelled out in words in `text`, in order: `two million three hundred thousand`. */
export function* spelledNumbersIn(text: string): Generator<PrintedNumber> {
  for (const match of matchesIn(text, SPELLED)) {
    const value = spelledValue(
      match[0]
        .toLowerCase()
        .split(/[\s-]+/)
        .filter((word) => word !== "and"),
    );
    if (value !== null) yield { value, start: match.index, end: match.index + match[0].length };
  }
}

/** The value of number words, or `null` where they follow no order that a number has ("five six"). */
function spelledValue(words: readonly string[]): Decimal | null {
  let total = 0;
  let group = 0;
  let last = Infinity;
  for (const word of words) {
    const unit = UNITS[word];
    const scale = SCALES[word];
    if (unit !== undefined) {
      if (group % (unit < 10 ? 10 : 100) !== 0) return null;
      group += unit;
    } else if (scale === 100) {
      group *= 100;
    } else if (scale !== undefined) {
      if (scale >= last || group === 0) return null;
      total += group * scale;
      group = 0;
      last = scale;
    }
  }
  const scaled = words.some((word) => word in SCALES);
  return scaled && total + group > 0 ? new Decimal(total + group) : null;
}
