/** The labels of ../shared, in one process: every labelled figure of every real filing, and no phantom person. */
import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "@jest/globals";
import { percentValue } from "../../src/figures/percent.js";
import { readFiling, type Person } from "../../src/index.js";
import { describeShared, shared } from "../support/shared.js";

type LabelledPerson = Record<string, string | number | null> & { types?: string[] };

interface Label {
  file: string;
  issuer?: string;
  cusip?: string;
  eventDate?: string | null;
  amendmentNo?: number | null;
  outstandingShares?: number | string | null;
  persons: LabelledPerson[];
}

const ROWS = {
  soleVoting: "soleVotingPower",
  sharedVoting: "sharedVotingPower",
  soleDispositive: "soleDispositivePower",
  sharedDispositive: "sharedDispositivePower",
  aggregate: "aggregateAmount",
} as const;

/** Counts and percentages as numbers, "<1" kept apart; a label's null is "not printed". */
function plain(value: unknown): string | null {
  if ((typeof value !== "string" && typeof value !== "number") || value === "") return null;
  const text = value.toString().replace(/[,%\s]/g, "");
  return text.startsWith("<") ? `<${String(Number(text.slice(1)))}` : String(Number(text));
}

function read(person: Person): object {
  const rows = Object.entries(ROWS).map(([label, row]) => [label, plain(person[row]?.value.toFixed())]);
  const percent = person.percentOfClass === null ? null : plain(percentValue(person.percentOfClass.value));
  return {
    ...(Object.fromEntries(rows) as object),
    percent,
    types: [...(person.typeOfReportingPerson?.value ?? [])].sort().join(),
  };
}

function labelled(person: LabelledPerson): object {
  const rows = [...Object.keys(ROWS), "percent"].map((row) => [row, plain(person[row])]);
  return { ...(Object.fromEntries(rows) as object), types: [...(person.types ?? [])].sort().join() };
}

describeShared("every labelled figure", () => {
  const folders = { xml: "labels/xml", legacy: "labels/legacy" };
  const labels = Object.entries(folders).flatMap(([folder, path]) =>
    readdirSync(shared(path)).map(
      (name) => [folder, JSON.parse(readFileSync(shared(`${path}/${name}`), "utf8")) as Label] as const,
    ),
  );
  it.each(labels.map(([folder, label]) => [`${folder}/${label.file}`, label] as const))(
    "%s",
    (path, label) => {
      const filing = readFiling(readFileSync(shared(`filings/${path}`)), path);
      expect(filing.persons.map(read)).toEqual(label.persons.map(labelled));
      expect(filing.eventDate?.value ?? null).toBe(label.eventDate ?? null);
      expect(filing.amendment?.value ?? null).toBe(label.amendmentNo ?? null);
      if (label.cusip !== undefined)
        expect(filing.cusips[0]?.value.replace(/\W/g, "")).toBe(label.cusip.replace(/\W/g, "").toUpperCase());
      if (label.outstandingShares !== undefined && label.outstandingShares !== null) {
        expect(filing.bases[0]?.shares.value.toFixed() ?? null).toBe(plain(label.outstandingShares));
      }
    },
  );
});
