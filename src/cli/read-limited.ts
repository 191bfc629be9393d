import { printSize } from "./file-size.js";

/** So many bytes tell what a file is, before the rest of it is read. */
export const START = 65_536;

/**
 * Reads `stream` to its end, at most `maxSize` bytes of it. The first bytes are judged by `recognise`
 * while the rest is unread, so that a picture of 40 MB is refused at once.
 * @throws NotAFilingError where they are no filing, or where there are more.
 */
export async function readLimited(stream: AsyncIterable<unknown>, maxSize: number): Promise<Uint8Array> {
  const { NotAFilingError } = await import("../read/read-filing.js");
  const chunks: Buffer[] = [];
  let size = 0;
  let recognised = false;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > maxSize)
      throw new NotAFilingError(`is larger than ${printSize(maxSize)}, the limit (--max-size)`);
    if (recognised || size < START) continue;
    recognised = true;
    const foreign = await foreignStart(Buffer.concat(chunks).subarray(0, START));
    if (foreign !== null) throw new NotAFilingError(foreign, { otherKind: true });
  }
  return Buffer.concat(chunks);
}

/** A start that is blank says nothing of the rest. */
async function foreignStart(bytes: Buffer): Promise<string | null> {
  const { decode } = await import("../source/decode.js");
  const { describeForeign } = await import("../read/recognise.js");
  const { text } = decode(bytes.subarray(0, wholeCharacters(bytes)));
  return /\S/.test(text) ? describeForeign(text) : null;
}

/** The length without a character of UTF-8 that the cut may have split, which would spoil the decoding. */
function wholeCharacters(bytes: Buffer): number {
  const isPart = (index: number) => (bytes[index] ?? 0) >= 0x80;
  let length = bytes.length;
  while (bytes.length - length < 4 && isPart(length - 1)) length -= 1;
  return length;
}
