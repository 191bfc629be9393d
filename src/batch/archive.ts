import { createReadStream } from "node:fs";
import { pipeline, type Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** A file of an archive; its bytes have to be read, or passed over, before the next. */
export interface ArchivedFile {
  /** The name within the archive, with forward slashes. */
  readonly name: string;
  readonly content: Readable;
}

const TAR = /\.tar$/i;
const GZIPPED_TAR = /\.(?:tar\.gz|tgz)$/i;
const ZIP = /\.zip$/i;

/** Whether a path names an archive that is read: tar, gzipped tar (EDGAR's daily feed) or zip. */
export function isArchive(path: string): boolean {
  return TAR.test(path) || GZIPPED_TAR.test(path) || ZIP.test(path);
}

/**
 * The files of an archive, one after the other in its order; what is no file is passed over. Nothing is unpacked to disk,
 * so that a name like `../x` is a name only.
 * @throws Error where the archive is damaged.
 */
export function filesIn(path: string): AsyncGenerator<ArchivedFile> {
  return ZIP.test(path) ? filesOfZip(path) : filesOfTar(path);
}

async function* filesOfTar(path: string): AsyncGenerator<ArchivedFile> {
  const { extract } = await import("tar-stream");
  const unpacked = extract();
  const steps = GZIPPED_TAR.test(path) ? [createGunzip()] : [];
  // A fault of one stream ends the others; the loop below throws it.
  pipeline([createReadStream(path), ...steps, unpacked], () => undefined);
  for await (const entry of unpacked) {
    const { name, type } = entry.header;
    if (type === "file" || type === "contiguous-file") yield { name, content: entry as unknown as Readable };
    // An entry that nobody read to its end would hold up the next.
    entry.resume();
  }
}

async function* filesOfZip(path: string): AsyncGenerator<ArchivedFile> {
  const { openPromise } = await import("yauzl");
  const archive = await openPromise(path, { lazyEntries: true, strictFileNames: false });
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileName.replaceAll("\\", "/");
    if (!name.endsWith("/")) yield { name, content: await archive.openReadStreamPromise(entry) };
  }
}
