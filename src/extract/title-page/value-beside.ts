import type { Line } from "../../document/document.js";
import { ANY_LABEL, HEAD } from "./title-labels.js";

/** A value beside its label takes no more lines. */
export const MOST_VALUE_LINES = 3;
/** Its further lines stand so far in. */
const FEWEST_BLANKS = 8;

/**
 * The range of the value beside a label on the first of some lines, with the lines below it that go on where it begins:
 * "NAME OF ISSUER      Roe Short Duration" over "Opportunities Fund", which stands under "Roe". `null` where none stands there.
 */
export function valueBeside(
  text: string,
  [line, ...below]: readonly Line[],
  label: RegExpExecArray,
): [number, number] | null {
  if (line === undefined || (label[0].startsWith("(") && !label[0].endsWith(":"))) return null;
  const start = line.start + label.index + label[0].length;
  const value = text.slice(start, line.end);
  if (!/[A-Z0-9]/i.test(value)) return null;
  const column = start + value.search(/\S/) - line.start;
  const isApart = /^\s{2}/.test(value) && column >= FEWEST_BLANKS;
  const goesOn = (other: Line): boolean => {
    const printed = text.slice(other.start, other.end);
    return printed.search(/\S/) === column && !ANY_LABEL.test(printed) && !HEAD.test(printed);
  };
  const more = isApart ? below : [];
  const next = more.findIndex((other) => !goesOn(other));
  return [start, more.slice(0, next < 0 ? undefined : next).at(-1)?.end ?? line.end];
}
