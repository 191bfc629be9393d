/** Check boxes as filings draw them, once the document reader has drawn what it knows as `☒` and `☐`. */
const TICKED = /^(?:[☒☑■þý]|\[\s*[xX✓]\s*\]|\(\s*[xX]\s*\)|\/\s*[xX]\s*\/|_[xX]_)$/;
const BOX = /[☒☑■þý☐□¨]|\[[\s_]*\]|\[\s*[xX✓]\s*\]|\(\s*(?:[xX]\s*)?\)|\/\s*[xX]\s*\/|\/\s+\/|\/_+\/|_[xX]_/;

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
