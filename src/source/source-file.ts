import { createHash } from "node:crypto";
import { basename } from "node:path";
import { decode, type Encoding } from "./decode.js";
import { LineMap } from "./line-map.js";

/** A file as it was given: its name, its decoded text and the way from an offset to a line. */
export interface SourceFile {
  /** As the user named it; `stdin` for standard input. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  /** Of the bytes as given, in hexadecimal. */
  readonly sha256: string;
  readonly lines: LineMap;
}

/** Decodes `bytes` and maps their lines. */
export function sourceFile(path: string, bytes: Uint8Array): SourceFile {
  const { text, encoding } = decode(bytes);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path, name: basename(path), text, encoding, sha256, lines: new LineMap(text) };
}
