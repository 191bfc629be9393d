/** Share of control characters above which a file is not text. */
const BINARY_SHARE = 0.02;

const SIGNATURES: readonly [RegExp, string][] = [
  [/^%PDF-/, "a PDF document"],
  [/^PK\x03\x04/, "a zip archive"],
  [/^ÿØÿ/, "a JPEG picture"],
  [/^[\u0089‰]PNG/, "a PNG picture"],
];

/** What a file is taken for where it cannot be a filing at all, or `null` where it may be one. */
export function describeForeign(text: string): string | null {
  if (text.trim() === "") return "the file is empty";
  const kind = SIGNATURES.find(([signature]) => signature.test(text))?.[1];
  if (kind !== undefined) return `${kind}, not a filing; give the filing as text, HTML or XML`;
  const start = text.slice(0, 65_536);
  const control = start.match(/[\0-\x08\x0e-\x1f\ufffd]/g)?.length ?? 0;
  return control > start.length * BINARY_SHARE ? "a binary file, not a filing" : null;
}
