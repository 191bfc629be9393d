import { escapeTerminal } from "../reporters/escape-terminal.js";

let on = false;

/** Turns `--debug` on for the process. */
export function enableDebug(): void {
  on = true;
}

/** Tells a step of the program on standard error, where `--debug` asks for it. */
export function debug(message: () => string): void {
  if (on) process.stderr.write(`debug: ${escapeTerminal(message())}\n`);
}
