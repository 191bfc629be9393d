/**
 * Every error and warning over the real filings. Each was looked at in its source by a reader apart from the
 * program, who gave the reason; one more, or one less, is looked at before the list changes.
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "@jest/globals";
import { audit, readFiling } from "../../src/index.js";
import { describeShared, shared } from "../support/shared.js";

interface LookedAt {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly persons: readonly string[];
  readonly follows: boolean;
  readonly why: string;
}

const LOOKED_AT = JSON.parse(
  readFileSync(fileURLToPath(new URL("findings.json", import.meta.url)), "utf8"),
) as LookedAt[];

/** Filings whose figures differ for reasons that the law allows or the text tells. */
const SOUND =
  /blackrock|first trust|goldman sachs|jpmorgan|t\. rowe|vanguard|gamestop|abu dhabi investment authority/i;

function findingsOf(file: string) {
  const filing = readFiling(readFileSync(shared(`filings/${file}`)));
  const failed = audit(filing).report.checks.filter(
    ({ verdict, severity }) => verdict === "fail" && severity !== "info",
  );
  return { filing, failed };
}

const words = ({ file, rule, severity, persons, follows }: Omit<LookedAt, "why">): string =>
  `${file} ${severity} ${rule}${follows ? " (follows)" : ""} ${persons.join("; ")}`;

describeShared("errors and warnings over the real filings", () => {
  const files = ["text", "legacy", "xml"].flatMap((folder) =>
    readdirSync(shared(`filings/${folder}`)).map((name) => `${folder}/${name}`),
  );
  const found = files.map((file) => ({ file, ...findingsOf(file) }));

  it("are those looked at one by one, with a reason each", () => {
    const all = found.flatMap(({ file, failed }) =>
      failed.map(({ follows, ...check }) => words({ ...check, file, follows: follows !== null })),
    );
    expect(all.sort()).toEqual(LOOKED_AT.map(words).sort());
    expect(LOOKED_AT.filter(({ why }) => why === "")).toEqual([]);
  });

  it("are none for advisers, banks, funds and exits whose text or form explains their figures", () => {
    const sound = found.filter(({ filing }) => filing.persons.some(({ name }) => SOUND.test(name.value)));
    expect(sound.length).toBeGreaterThan(15);
    // A blank left in the title of the class is no figure.
    const figures = sound.filter(({ failed }) => failed.some(({ rule }) => rule !== "placeholder-left"));
    expect(figures.map(({ file }) => file)).toEqual([]);
  });
});
