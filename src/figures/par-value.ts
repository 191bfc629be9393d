import { matchesIn } from "./matches.js";
import { Decimal } from "./decimal.js";

/** A par value in dollars found in text. */
export interface PrintedParValue {
  readonly value: Decimal;
  readonly start: number;
  readonly end: number;
}

const PAR_VALUE =
  /(?:US)?\$\s?(\d+(?:\.\d+)?|\.\d+)\s*(?:per\s+share\s*(?:,\s*)?)?(?:par|nominal)\s+value|\b(?:par|nominal)\s+value\s*(?:per\s+share\s*)?(?:of\s+|:\s*)?(?:US)?\$\s?(\d*\.?\d+)/gi;

/** The par values printed in `text`, in order. */
export function parValuesIn(text: string): PrintedParValue[] {
  return matchesIn(text, PAR_VALUE).map((match) => ({
    value: new Decimal(match[1] ?? match[2] ?? "0"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
