import { z } from "zod";
import { RULESETS } from "../audit/rule.js";

/** What a rule may be set to. */
export const LEVELS = ["off", "info", "warning", "error"] as const;

const level = z.enum(LEVELS).describe("off, or what a failure weighs at most");
const count = z
  .union([z.number().int().positive(), z.string().regex(/^\d{1,3}(?:,\d{3})+$|^\d+$/)])
  .describe('a count of shares: 35846318 or "35,846,318"');
const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe("a date: 2026-01-23");

/** Facts that the user knows better than a filing tells them. */
const given = z
  .strictObject({
    files: z
      .union([z.string(), z.array(z.string()).min(1)])
      .describe("paths or globs of the filings, from the configuration's folder"),
    outstanding: z
      .union([count, z.record(z.string(), count)])
      .optional()
      .describe("the class outstanding, or one count for each class by its name"),
    derivatives: z
      .record(z.string(), count)
      .optional()
      .describe("shares that each person has a right to acquire, by name"),
    filed: date.optional().describe("the day of filing"),
    previous: z.string().optional().describe("the filing before this one, from the configuration's folder"),
  })
  .describe("facts given by hand for some filings; the report says that they were");

/** The configuration, as `13d-audit.config.*` or the key `13d-audit` of package.json holds it. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe("for editors"),
  ruleset: z
    .enum(RULESETS)
    .optional()
    .describe("which checks to run; a plug-in's set is named by the plug-in's prefix"),
  rules: z
    .record(z.string(), z.union([level, z.tuple([level, z.record(z.string(), z.unknown())])]))
    .optional()
    .describe("severities of single checks, with options where a check has any"),
  failOn: z
    .enum(["error", "warning", "info", "never"])
    .optional()
    .describe("the lowest severity that gives exit status 1"),
  maxWarnings: z
    .number()
    .int()
    .nonnegative()
    .optional()
    .describe("more warnings than this give exit status 1"),
  failOnUnverified: z
    .union([z.boolean(), z.array(z.string())])
    .optional()
    .describe("exit status 1 where a check could not be decided: any, or one of these"),
  minChecked: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe("the percentage of checks that must have been decided"),
  baseline: z
    .string()
    .optional()
    .describe("the file of suppressed findings, from the configuration's folder"),
  ignore: z.array(z.string()).optional().describe("filings to leave out, as in a .gitignore"),
  plugins: z
    .array(z.string())
    .optional()
    .describe("plug-ins: paths from the configuration's folder, or names of packages"),
  given: z.array(given).optional(),
});

/** A configuration file, when it has been found right. */
export type ConfigFile = z.infer<typeof configSchema>;
/** What the user knows better than one filing, or than all. */
export type GivenEntry = z.infer<typeof given>;
/** What a rule is set to: off, or a severity. */
export type Level = (typeof LEVELS)[number];
