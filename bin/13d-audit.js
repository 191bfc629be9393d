#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { main } from "../lib/cli.js";

// A thousand patterns are used a few times each: to make them ready twice, first for an interpreter, takes a fifth of a run.
setFlagsFromString("--no-regexp-tier-up");

process.exitCode = await main(process.argv.slice(2));
