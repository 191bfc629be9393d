import { lstat, open, realpath, rename, rm, type FileHandle } from "node:fs/promises";
import { beginFile, endFile } from "./interrupt.js";
import { systemProblem } from "./system-problem.js";
import { UserError } from "./user-error.js";

/** A file that is written piece by piece beside its place. */
export interface WholeFile {
  readonly write: (text: string) => Promise<void>;
  /** Puts it in its place. */
  readonly commit: () => Promise<void>;
  /** Leaves what was there before. */
  readonly discard: () => Promise<void>;
}

/**
 * Opens a file that is written beside its place and then put there, so that what was there before stays whole until then:
 * a full disk or Ctrl-C leaves the old file. A symbolic link stays one, and the file keeps who may read it. What is
 * no regular file (`/dev/null`, a named pipe) is written to as it is.
 * @throws UserError where that fails, here or in what is given.
 */
export async function openWhole(path: string): Promise<WholeFile> {
  const told = <T>(step: () => Promise<T>): Promise<T> =>
    step().catch((error: unknown) => {
      throw new UserError(`${path} could not be written: ${systemProblem(error)}`);
    });
  return told(async () => {
    const place = await realpath(path).catch(() => path);
    const before = await lstat(place).catch(() => null);
    const file = before === null || before.isFile() ? await beside(place, before?.mode) : await direct(place);
    return {
      write: (text) => told(() => file.write(text)),
      commit: () => told(file.commit),
      discard: file.discard,
    };
  });
}

/** Writes a text in the same way. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const file = await openWhole(path);
  try {
    await file.write(text);
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

async function direct(place: string): Promise<WholeFile> {
  const file = await open(place, "w");
  return { write: (text) => file.writeFile(text), commit: () => file.close(), discard: () => closed(file) };
}

async function beside(place: string, mode: number | undefined): Promise<WholeFile> {
  const path = `${place}.${String(process.pid)}.part`;
  // A file of that name that somebody else laid there is not followed: it may be a link to elsewhere.
  await rm(path, { force: true });
  beginFile(path);
  const file = await open(path, "wx", 0o666);
  if (mode !== undefined) await file.chmod(mode & 0o777);
  return {
    write: (text) => file.writeFile(text),
    commit: async () => {
      await file.sync();
      await file.close();
      await rename(path, place);
      endFile(path);
    },
    discard: async () => {
      await closed(file);
      await rm(path, { force: true });
      endFile(path);
    },
  };
}

async function closed(file: FileHandle): Promise<void> {
  await file.close().catch(() => undefined);
}
