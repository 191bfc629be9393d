import { escapeLine, escapeTerminal } from "../reporters/escape-terminal.js";

const ISSUES = "https://github.com/13d-audit/13d-audit/issues";

/** Tells of a fault of the program's own, with the way to report it. */
export function tellFault(where: string | null, detail: string): void {
  const at = where === null ? "" : `${escapeLine(where)}: `;
  process.stderr.write(
    `13d-audit: ${at}this is a fault of the program, not of your filing; please report it at ${ISSUES}\n${escapeTerminal(detail)}\n`,
  );
}
