import { plainName } from "./names.js";

/** Offices in a company; a longer one is not the shorter one that it ends with. */
const OFFICES = [
  "executive vice chairman", "non executive chairman", "executive chairman", "vice chairman", "chairman",
  "chief executive officer", "chief financial officer", "chief operating officer", "chief investment officer",
  "chief legal officer", "chief accounting officer", "chief technology officer", "chief compliance officer",
  "senior vice president", "executive vice president", "vice president", "president", "general counsel",
  "secretary", "treasurer", "controller", "managing member", "managing director", "managing partner",
  "general partner", "portfolio manager", "manager", "partner", "director", "trustee", "founder", "principal",
]; // prettier-ignore
const OFFICE = new RegExp(String.raw`\b(?:${OFFICES.join("|")})\b`, "g");
// prettier-ignore
const SHORT: ReadonlyMap<string, string> = new Map(Object.entries({
  ceo: "chief executive officer", cfo: "chief financial officer", coo: "chief operating officer",
  cio: "chief investment officer", chairwoman: "chairman", chairperson: "chairman", chair: "chairman",
  cofounder: "founder", evp: "executive vice president", svp: "senior vice president", vp: "vice president",
}));

/** The offices that a text names: `chief executive officer`, `vice chairman`. */
export function officesIn(text: string): string[] {
  const plain = plainName(text)
    .split(" ")
    .map((word) => SHORT.get(word) ?? word)
    .join(" ");
  return [...new Set(plain.match(OFFICE) ?? [])];
}
