/** windows-1252 from 0x80 to 0x9F; its five unassigned codes are kept as the controls that they stand for. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The character of a byte in windows-1252. */
export function windows1252Character(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? (HIGH[byte - 0x80] ?? "") : String.fromCharCode(byte);
}

/**
 * Decodes bytes as windows-1252. Node's own TextDecoder reads them as Latin-1 in several releases
 * (quotation marks become controls), so the table is ours.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  return latin1.replace(/[\x80-\x9f]/g, (control) => windows1252Character(control.charCodeAt(0)));
}
