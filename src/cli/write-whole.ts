import { lstat, open, realpath, rename, rm, writeFile } from "node:fs/promises";
import { duringWriting } from "./interrupt.js";
import { systemProblem } from "./system-problem.js";
import { UserError } from "./user-error.js";

/**
 * Writes a file beside its place and then puts it there, so that what was there before stays whole until then:
 * a full disk or Ctrl-C leaves the old file. A symbolic link stays one, and the file keeps who may read it. What is
 * no regular file (`/dev/null`, a named pipe) is written to as it is.
 * @throws UserError where that fails.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const place = await realpath(path).catch(() => path);
    const before = await lstat(place).catch(() => null);
    if (before === null || before.isFile()) await replace(place, text, before?.mode);
    else await writeFile(place, text);
  } catch (error) {
    throw new UserError(`${path} could not be written: ${systemProblem(error)}`);
  }
}

async function replace(place: string, text: string, mode: number | undefined): Promise<void> {
  const beside = `${place}.${String(process.pid)}.part`;
  // A file of that name that somebody else laid there is not followed: it may be a link to elsewhere.
  await rm(beside, { force: true });
  await duringWriting(beside, async () => {
    try {
      const file = await open(beside, "wx", 0o666);
      try {
        if (mode !== undefined) await file.chmod(mode & 0o777);
        await file.writeFile(text);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, place);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  });
}
