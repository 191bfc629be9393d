import { matchesIn } from "../../figures/matches.js";
import type { MappedText } from "../../source/mapped-text.js";

/** "2.6%, 0.4% and 7.5%, respectively", at the head of an answer; "0; 0; 41,763", "2.6%/0.4%/7.5%" as the whole of one. */
const RESPECTIVELY =
  /^\s*\d[\d,.]{0,15}\s?%?(?:\s?[;/]\s?\d[\d,.]{0,15}\s?%?){1,11}[\s.]*$|^\s*(?:\d[\d,.]{0,15}\s?%?(?:,?\s+and|,)?\s+){2,12}respectively\b/i;

/** The figures that an answer gives to so many persons in their order, each alone; empty where it has more or fewer. */
export function figuresRespectively(text: MappedText, persons: number): MappedText[] {
  const list = RESPECTIVELY.exec(text.text)?.[0] ?? "";
  const figures = matchesIn(list, /\d(?:[\d,.]{0,15}\d)?(?:\s?%)?/g);
  return figures.length === persons
    ? figures.map(({ index, 0: figure }) => text.slice(index, index + figure.length))
    : [];
}
