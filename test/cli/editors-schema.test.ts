/** The JSON schema that editors check a configuration with. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "@jest/globals";
import { Ajv } from "ajv";
import { ROOT } from "./built.js";

const schema = JSON.parse(readFileSync(join(ROOT, "schema/13d-audit.config.schema.json"), "utf8")) as object;
const isValid = new Ajv({ strict: false }).compile(schema);

it.each([
  ["a severity and options", { "row-sum-voting": "off", "event-gap": ["warning", { promptDays: 5 }] }, true],
  ["a plug-in's check", { "acme/policy": "error" }, true],
  ["a misspelt option", { "event-gap": ["warning", { promptDay: 5 }] }, false],
  ["a word that is no severity", { "row-sum-voting": "loud" }, false],
])("knows %s", (_name, rules, valid) => {
  expect(isValid({ rules })).toBe(valid);
});
