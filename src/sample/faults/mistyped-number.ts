import { matchesIn } from "../../figures/matches.js";
import type { Random } from "../random.js";

/** How a figure comes to be mistyped. */
export const DIGIT_SLIPS: readonly (readonly [
  string,
  string,
  (text: string, random: Random) => string | null,
])[] = [
  ["changed", "a digit changed", digitChanged],
  ["transposed", "two digits transposed", digitsTransposed],
  ["dropped", "a digit dropped", digitDropped],
];

function digits(text: string): number[] {
  return matchesIn(text, /\d/g).map(({ index }) => index);
}

/** As a number is typed again: separators in their places. */
function typed(bare: string, like: string): string {
  const [whole = "", part] = bare.split(".");
  const grouped = like.includes(",") || whole.length > 3 ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

function again(text: string, change: (number: string) => string | null): string | null {
  // No dashes are typed around what is no zero.
  const match = /-?[\d,]+(?:\.\d+)?-?/.exec(text);
  if (match === null) return null;
  const bare = match[0].replace(/[,-]/g, "");
  const now = change(bare);
  if (now === null || !/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(now) || Number(now) === Number(bare)) return null;
  return text.replace(match[0], typed(now, match[0]));
}

function digitChanged(text: string, random: Random): string | null {
  return again(text, (number) => {
    const at = random.pick(digits(number));
    const other = random.pick(
      [..."0123456789"].filter(
        (digit) => digit !== number.charAt(at) && !(at === 0 && digit === "0" && number.length > 1),
      ),
    );
    return number.slice(0, at) + other + number.slice(at + 1);
  });
}

function digitsTransposed(text: string, random: Random): string | null {
  return again(text, (number) => {
    const places = digits(number).filter(
      (at) => /\d/.test(number.charAt(at + 1)) && number.charAt(at) !== number.charAt(at + 1),
    );
    if (places.length === 0) return null;
    const at = random.pick(places);
    return number.slice(0, at) + number.charAt(at + 1) + number.charAt(at) + number.slice(at + 2);
  });
}

function digitDropped(text: string, random: Random): string | null {
  return again(text, (number) => {
    if (number.replace(/\D/g, "").length < 3) return null;
    const at = random.pick(digits(number));
    return number.slice(0, at) + number.slice(at + 1);
  });
}
