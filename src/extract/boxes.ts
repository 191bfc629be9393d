/** Check boxes as filings draw them, once the document reader has drawn what it knows as `☒` and `☐`. */
const BOX =
  /(?<on>☒|☑|■|þ|ý|\[\s*[xX✓]\s*\]|\(\s*[xX]\s*\)|\/\s*[xX]\s*\/|_[xX]_)|(?<off>☐|□|¨|\[[\s_]*\]|\(\s+\)|\/\s+\/|\/_+\/)/;

/** A box found in text: whether it is ticked, and where it stands. */
export interface PrintedBox {
  readonly ticked: boolean;
  readonly start: number;
  readonly end: number;
}

/** The first check box in `text`, or `null` where none is drawn. */
export function boxIn(text: string): PrintedBox | null {
  const match = BOX.exec(text);
  if (!match) return null;
  return {
    ticked: match.groups?.["on"] !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  };
}
