const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without halves of surrogate pairs, which neither a URI nor XML can hold. */
export function wellFormed(text: string): string {
  return text.replace(HALF_PAIR, "\ufffd");
}
