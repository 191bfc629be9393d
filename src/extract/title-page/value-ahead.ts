import { matchesIn } from "../../figures/matches.js";
import { ANY_LABEL, HEAD } from "./title-labels.js";

const LABELS = new RegExp(ANY_LABEL.source, "gi");

/**
 * The range of the answer ahead of a label in brackets, on its line: "May 2, 2025 (Date of Event …)"; `null` where none stands
 * there, or another label's. `printed` is the line, which begins at `start`, and `label` the match in it.
 */
export function valueAhead(printed: string, start: number, label: RegExpExecArray): [number, number] | null {
  if (!label[0].startsWith("(")) return null;
  const before = printed.slice(0, label.index);
  const other = matchesIn(before, LABELS).at(-1)?.index;
  const closed = other === undefined ? 0 : before.indexOf(")", other) + 1;
  if (other !== undefined && closed === 0) return null;
  const value = before.slice(closed);
  return /[A-Z0-9]/i.test(value) && !HEAD.test(value) ? [start + closed, start + before.length] : null;
}
