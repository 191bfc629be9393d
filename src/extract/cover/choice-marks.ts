import { matchesIn } from "../../figures/matches.js";

/** A mark that a typewriter set before an answer, without a box: the X over a rule. */
export interface ChoiceMark {
  readonly start: number;
  readonly end: number;
}

const CEASED =
  /^[ \t\u00a0]*(?:(X)[ \t\u00a0]+)?th(?:is|e)\s+(?:statement|schedule|report)\s+is\s+(?:being\s+)?filed\s+to\s+report\b/im;
const NOT_APPLICABLE = /^[ \t\u00a0]*(?:(X)[ \t\u00a0]+)?not\s+applicable\b/im;

/** Which answer to Item 5 is marked where both are printed: that the person has ceased, or that it is not applicable. */
export interface Item5Choice {
  /** The mark of the one that is chosen; `null` where neither or both are marked. */
  readonly mark: ChoiceMark | null;
  readonly ceased: boolean;
}

/** The choice between the two answers of Item 5, each on a line of its own; `null` where they are not printed so. */
export function item5Choice(text: string): Item5Choice | null {
  const ceased = CEASED.exec(text);
  const none = NOT_APPLICABLE.exec(text);
  if (ceased === null || none === null) return null;
  const marked = [ceased, none].filter(([, mark]) => mark !== undefined);
  const [chosen] = marked;
  if (chosen === undefined || marked.length > 1) return { mark: null, ceased: false };
  const start = chosen.index + chosen[0].search(/X/i);
  return { mark: { start, end: start + 1 }, ceased: chosen === ceased };
}

/** The marks that stand at the head of a line, before its words or before the letter of its entry. */
export function marksAtHead(text: string): ChoiceMark[] {
  return matchesIn(
    text,
    /^[ \t\u00a0]*(?:\([ \t\u00a0]*[a-k][ \t\u00a0]*\)[ \t\u00a0]*)?X(?=[ \t\u00a0]+[A-Z(])/gm,
  ).map(({ index, 0: head }) => ({ start: index + head.length - 1, end: index + head.length }));
}
