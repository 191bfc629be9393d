#!/usr/bin/env node
// Writes the JSON schema of the configuration, for editors. With --check it writes nothing and exits 1 where it is stale.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { rules } from "../dist/rules/index.js";
import { schemaOf } from "../dist/src/config/option-values.js";
import { configSchema, LEVELS } from "../dist/src/config/schema.js";

const path = fileURLToPath(new URL("../schema/13d-audit.config.schema.json", import.meta.url));
const schema = { title: "13d-audit configuration", ...z.toJSONSchema(configSchema, { target: "draft-7" }) };

// Editors complete the checks' names and options; any further name is a plug-in's.
schema.definitions = { level: { type: "string", enum: LEVELS } };
const level = { $ref: "#/definitions/level" };
const setting = ({ title, options }) => ({
  description: title,
  anyOf: [
    level,
    ...(options === undefined
      ? []
      : [{ type: "array", items: [level, schemaOf(options)], minItems: 2, maxItems: 2 }]),
  ],
});
schema.properties.rules.properties = Object.fromEntries(rules.map((rule) => [rule.id, setting(rule)]));

// A check to a line: a fraction of the size, and as easy to compare.
const text = `${JSON.stringify(schema).replace(/"[\w$-]+":\{"description"/g, "\n$&")}\n`;
const stale = !existsSync(path) || readFileSync(path, "utf8") !== text;
if (stale && process.argv.includes("--check")) {
  console.error("schema/13d-audit.config.schema.json is stale; run npm run docs");
  process.exitCode = 1;
} else if (stale) {
  mkdirSync(fileURLToPath(new URL("../schema", import.meta.url)), { recursive: true });
  writeFileSync(path, text);
}
