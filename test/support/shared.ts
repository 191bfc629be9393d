import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, it } from "@jest/globals";

const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));

/** Real filings lie beside the project on its developers' machines only. */
export const hasShared = existsSync(SHARED);

/** The path of something under ../shared. */
export function shared(path: string): string {
  return SHARED + path;
}

export function readShared(path: string): string {
  return readFileSync(shared(path), "utf8");
}

/** A group of tests over real filings; where they are absent it is skipped with a line that says so. */
export function describeShared(name: string, body: () => void): void {
  if (hasShared) {
    describe(name, body);
    return;
  }
  describe(name, () => {
    it.skip("is skipped: ../shared with the real filings is absent", () => undefined);
  });
}
