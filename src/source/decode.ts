import { decodeWindows1252 } from "./windows-1252.js";

/** How the bytes of a file were read. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes a file: by its byte-order mark, as UTF-16 without one where every other byte is NUL, as UTF-8
 * where it is valid, else as windows-1252, in which EDGAR took filings for decades. The mark is not part
 * of the text.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding !== null) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: "windows-1252" };
  }
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return unmarkedUtf16(bytes);
}

/** How many bytes tell UTF-16 without a mark, and which share of every second one must be NUL. */
const SAMPLE = 512;
const NUL_SHARE = 0.4;

function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const nuls = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2] = (nuls[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const enough = (sample.length / 2) * NUL_SHARE;
  if (even + odd === 0 || !isTyped(sample)) return null;
  if (odd >= enough && even === 0) return "utf-16le";
  return even >= enough && odd === 0 ? "utf-16be" : null;
}

/** Whether the bytes that are not NUL are those of typed text, so that a picture is not taken for UTF-16. */
function isTyped(sample: Uint8Array): boolean {
  const bytes = [...sample].filter((byte) => byte !== 0);
  const typed = bytes.filter((byte) => (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d));
  return bytes.length >= 4 && typed.length >= bytes.length * 0.95;
}
