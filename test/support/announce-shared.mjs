// Runs once before the tests: says which of them are skipped where the real filings are absent.
import { existsSync } from "node:fs";

export default function announce() {
  if (existsSync(new URL("../../../shared/", import.meta.url))) return;
  console.error("../shared with the real filings is absent: the tests that read them are skipped.");
}
