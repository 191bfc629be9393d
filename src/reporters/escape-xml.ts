import { escapeTerminal } from "./escape-terminal.js";
import { wellFormed } from "./well-formed.js";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as XML may hold it, in elements and attributes alike; what a terminal would obey is spelled out. */
export function escapeXml(text: string): string {
  return wellFormed(escapeTerminal(text))
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"'\t\n\r]/g, (character) => ENTITIES[character] ?? "");
}
