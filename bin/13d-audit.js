#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";

// Nearly every pattern is used twice or more, so that to make it ready for V8's interpreter first is a sixth of the time in vain
// (docs/decisions/0011-where-the-time-goes.md, also on why this flag alone may be set so late).
setFlagsFromString("--regexp-tier-up-ticks=0");
const { main } = await import("../lib/cli.js");

const status = await main(process.argv.slice(2));
// The engine would put its memory away piece by piece, which nobody waits for; what is printed has to be out before.
for (const stream of [process.stdout, process.stderr])
  await new Promise((resolve) => {
    stream.write("", resolve);
  });
process.exit(status);
