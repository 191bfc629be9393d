/** What a floating price follows. */
const MARKET = String.raw`(?:VWAPs?\b|volume[-\s]+weighted|(?:market|closing|trading|bid|sales?|traded|trade)\s+(?:(?:bid|sales?|stock|share)\s+)?prices?\b)`;
const OF_THE_MARKET = new RegExp(String.raw`\b${MARKET}`, "i");
const NAMED = /\b(?:variable|floating)\s+(?:rate\s+)?(?:conversion\s+)?(?:price|rate)\b/i;
/** What makes a price follow the market's: a part of it, or the lower or higher of two. */
const FOLLOWS: readonly RegExp[] = [
  String.raw`\b(?:lower|lesser|lowest|greater|higher|highest)\s+(?:of|\d*\s*closing|\d*\s*daily)\b.{1,300}?\b${MARKET}`,
  String.raw`(?:%|\bper\s?cent)\)?\s+(?:of|discount\s+(?:to|from|off)|multiplied\s+by|times)\s+(?:\S+\s+){0,12}?${MARKET}`,
  String.raw`\bdiscount\b.{1,80}?\b${MARKET}`,
].map((pattern) => new RegExp(pattern, "i"));
/** Any word of a price that is not one number: enough to doubt that it is. */
const NOT_ONE_NUMBER =
  /\b(?:(?:lesser|lower|lowest|least|greater|higher|highest)\s+of|closing\s+\w+\s+price|variable|floating|reset)\b|%\s+of\s+(?:\w+\s+){0,6}?price\b/i;

/** Whether a price in `text` floats: `plainly` where it is told to follow the market, `perhaps` by any word of that; else `null`. */
export function floating(text: string): "plainly" | "perhaps" | null {
  if (NAMED.test(text)) return "plainly";
  const ofTheMarket = OF_THE_MARKET.test(text);
  if (ofTheMarket && FOLLOWS.some((pattern) => pattern.test(text))) return "plainly";
  return ofTheMarket || NOT_ONE_NUMBER.test(text) ? "perhaps" : null;
}
