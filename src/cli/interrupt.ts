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

/** A file that an interruption takes away again, until it is finished. */
export function beginFile(path: string): void {
  unfinished.add(path);
}

/** The file is whole, or gone. */
export function endFile(path: string): void {
  unfinished.delete(path);
}
