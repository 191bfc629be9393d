import { filesIn, isArchive } from "../batch/archive.js";
import { tooLarge } from "./file-size.js";
import { isFilingName, type Input } from "./inputs.js";

/** One thing to check: a file that whoever checks it reads, or the bytes of one; or why there is none. Can be sent to a worker. */
export interface Unit {
  /** What reports call it; a file of an archive, `archive.zip/name`. */
  readonly name: string;
  readonly content: { readonly path: string } | { readonly bytes: Uint8Array } | { readonly problem: string };
  /** Whether it was found in a folder, by a glob or in an archive rather than named itself. */
  readonly found: boolean;
}

/** What the inputs hold, one after the other; archives are opened in their turn, and one file of them is in memory at a time. */
export async function* unitsOf(
  inputs: readonly Input[],
  { stdinFilename = "stdin", maxSize }: { readonly stdinFilename?: string; readonly maxSize: number },
): AsyncGenerator<Unit> {
  for (const input of inputs) {
    const { path, found } = input;
    if ("problem" in input) yield { name: path, content: { problem: input.problem }, found };
    else if (path === "-") yield { name: stdinFilename, content: { path }, found };
    else if (isArchive(path)) yield* unitsIn(path, maxSize);
    else yield { name: path, content: { path }, found };
  }
}

async function* unitsIn(archive: string, maxSize: number): AsyncGenerator<Unit> {
  let some = false;
  try {
    for await (const { name, content } of filesIn(archive)) {
      if (!isFilingName(name)) continue;
      some = true;
      yield { name: `${archive}/${name}`, content: await contentOf(content, maxSize), found: true };
    }
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    yield {
      name: archive,
      content: { problem: `the archive cannot be read to its end: ${cause}` },
      found: false,
    };
    return;
  }
  if (!some) yield { name: archive, content: { problem: "the archive holds no filing" }, found: false };
}

/** The whole of an entry is taken, since the next one follows it; what is above the limit is let go. */
async function contentOf(stream: AsyncIterable<unknown>, maxSize: number): Promise<Unit["content"]> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size <= maxSize) chunks.push(chunk as Buffer);
  }
  return size > maxSize ? { problem: tooLarge(size, maxSize) } : { bytes: Buffer.concat(chunks) };
}
