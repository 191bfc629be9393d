import { z } from "zod";
import { GROUPS } from "../audit/rule.js";
import type { Report } from "../audit/report.js";

const text = z.string();
const maybe = text.nullable();
/** A count or a percentage as reports write it: a decimal number, which is all that a reporter can work with. */
const number = text.regex(/^-?\d{1,10000}(?:\.\d{1,10000})?$/);
const whole = z.number().int().nonnegative();

const place = z.object({ line: whole, column: whole, endLine: whole, endColumn: whole, text });
const suppression = z.object({ reason: text, owner: maybe, expires: maybe }).nullable();
const severity = z.enum(["error", "warning", "info"]);

const check = z.object({
  rule: text,
  severity,
  verdict: z.enum(["pass", "fail", "unverified", "not-applicable"]),
  person: maybe,
  persons: z.array(text),
  message: text,
  remark: maybe,
  expected: maybe,
  actual: maybe,
  working: maybe,
  authority: z.array(text),
  locations: z.array(place),
  follows: maybe,
  suspects: z.array(z.object({ location: place, value: text, approximate: z.boolean() })).default([]),
  fingerprint: text,
  suppression: suppression.default(null),
});

const person = z.object({
  name: text,
  aggregateAmount: number.nullable(),
  derivativeShares: number.nullable(),
  recomputedPercent: number.nullable(),
  printedPercent: maybe,
});

const file = z.object({
  path: text,
  sha256: text,
  given: z.array(text).optional(),
  filing: z.object({
    issuer: maybe,
    securityClass: maybe,
    cusip: maybe,
    schedule: z.enum(["13D", "13G"]),
    amendmentNumber: z.number().nullable(),
    eventDate: maybe,
    outstandingShares: number.nullable(),
    outstandingAsOf: maybe,
    persons: z.array(person),
  }),
  summary: z.object({
    pass: whole,
    fail: whole,
    unverified: whole,
    notApplicable: whole,
    errors: whole,
    warnings: whole,
    infos: whole,
    following: whole,
    suppressed: whole.default(0),
  }),
  checks: z.array(check),
});

const run = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: text, version: text }),
  ruleset: text,
  settings: text.default(""),
  rules: z
    .array(
      z.object({
        id: text,
        title: text,
        group: z.enum(GROUPS),
        severity,
        authority: z.array(text),
        options: z.record(text, z.union([z.number(), z.boolean(), text, z.array(text)])).exactOptional(),
      }),
    )
    .default([]),
  given: z.array(text),
  files: z.array(file),
  errors: z.array(z.object({ path: text, message: text })),
  skipped: whole.default(0),
});

/** The run that a saved JSON holds, with what earlier versions did not write yet; `null` where it is none. */
export function savedRun(value: unknown): Report | null {
  const saved = run.safeParse(value).data;
  if (saved === undefined) return null;
  // Earlier versions told what was given for the whole run only.
  return { ...saved, files: saved.files.map((each) => ({ ...each, given: each.given ?? saved.given })) };
}
