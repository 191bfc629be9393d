// (a) The whole command on one filing against Node.js that does nothing.
import { fileURLToPath } from "node:url";
import { command, inTurn, rounded } from "./measure.js";

const BIN = fileURLToPath(new URL("../../bin/13d-audit.js", import.meta.url));

export function benchCommand(filing, times = 20) {
  const [nothing, help, whole] = inTurn(
    [() => command(["-e", "0"]), () => command([BIN, "--help"]), () => command([BIN, filing])],
    times,
  );
  return {
    "--help / node -e 0": rounded(help / nothing),
    "whole command / node -e 0": rounded(whole / nothing),
  };
}
