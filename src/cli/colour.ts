import type { ColorSupportLevel } from "chalk";

/** What decides on colour, the strongest first: the flag, FORCE_COLOR, NO_COLOR, whether the target is a terminal. */
export interface ColourChoice {
  readonly flag: boolean | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly isTerminal: boolean;
}

/** The colour level for one target, decided once: 0 none, 1 the sixteen colours of every terminal. */
export function colourLevel({ flag, env, isTerminal }: ColourChoice): ColorSupportLevel {
  if (flag !== undefined) return flag ? 1 : 0;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced === "0" || forced === "false" ? 0 : 1;
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return 0;
  return isTerminal && env["TERM"] !== "dumb" ? 1 : 0;
}
