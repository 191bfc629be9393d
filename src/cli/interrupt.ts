import { rmSync } from "node:fs";
import { constants } from "node:os";

/** Files that are being written beside their place. */
const unfinished = new Set<string>();

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Ctrl-C ends the program with 130, and SIGTERM with 143, as shells count them, and leaves no half file. Where it comes
 * while a filing is being checked, that filing is finished first.
 */
export function endOnInterrupt(): void {
  for (const signal of SIGNALS)
    process.once(signal, () => {
      for (const path of unfinished) rmSync(path, { force: true });
      process.exit(128 + constants.signals[signal]);
    });
}

/** Does what writes a file; interrupted, that file is taken away again. */
export async function duringWriting(path: string, write: () => Promise<void>): Promise<void> {
  unfinished.add(path);
  try {
    await write();
  } finally {
    unfinished.delete(path);
  }
}
