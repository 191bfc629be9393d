/** Check boxes as filings draw them, once the document reader has drawn what it knows as `☒` and `☐`. */
const TICKED =
  /^(?:[☒☑■þý✓✔]|\[\s*(?:[xX]{1,2}|[✓√])\s*\]|[({|]\s*[xX]\s*[)}|]|\/\s*[xX]\s*\/|_{1,4}[xX]_{1,4})$/;
const BOX =
  /[☒☑■þý✓✔☐□¨]|\[[\s_-]*\]|\[\s*(?:[xX]{1,2}|[✓√])\s*\]|\(\s*(?:[xX]\s*)?\)|\{\s*(?:[xX]\s*)?\}|\|(?:_{1,2}|\s?[xX]\s?)\||\/\s*[xX]\s*\/|\/\s+\/|\/_+\/|_{1,4}[xX]_{1,4}/;
/** Boxes that are drawn with the bars which frame a page elsewhere. */
export const BARRED_BOX = String.raw`\|(?:_{1,2}|\s?[xX]\s?)\|`;

/** A box found in text: whether it is ticked, and where it stands. */
export interface PrintedBox {
  readonly ticked: boolean;
  readonly start: number;
  readonly end: number;
}

/** The first check box in `text`, or `null` where none is drawn. */
export function boxIn(text: string): PrintedBox | null {
  const match = BOX.exec(text);
  if (match === null) return null;
  return { ticked: TICKED.test(match[0]), start: match.index, end: match.index + match[0].length };
}
