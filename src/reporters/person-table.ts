import { Decimal, withSeparators } from "../figures/decimal.js";
import type { FileReport, ReportedPerson } from "../audit/report.js";
import { escapeLine } from "./escape-terminal.js";
import type { ReporterOptions } from "./index.js";
import { mark } from "./marks.js";
import { plainTable } from "./plain-table.js";

const NOT_TOLD = "not told";

/** One row a reporting person: the amount, its part still to be acquired, the percentage recomputed and printed. */
export function personTable({ filing, checks }: FileReport, { colour, columns }: ReporterOptions): string {
  if (filing.persons.length === 0) return "";
  const [amount, percent] = filing.schedule === "13D" ? ["Row 11", "Row 13"] : ["Row 9", "Row 11"];
  const heads = [
    { head: "" },
    { head: "Reporting person", wraps: true },
    { head: amount, align: "right" },
    { head: "to acquire", align: "right" },
    { head: "recomputed", align: "right" },
    { head: percent, align: "right" },
  ] as const;
  const rows = filing.persons.map((person) => {
    const check = checks.find(
      ({ rule, persons }) => rule === "percent-recompute" && persons.includes(person.name),
    );
    return [check === undefined ? " " : mark(check, colour), ...cells(person)];
  });
  return plainTable(heads, rows, columns);
}

function cells(person: ReportedPerson): string[] {
  const { aggregateAmount, derivativeShares, recomputedPercent, printedPercent } = person;
  return [
    escapeLine(person.name),
    aggregateAmount === null ? "not stated" : withSeparators(new Decimal(aggregateAmount)),
    derivativeShares === null ? NOT_TOLD : withSeparators(new Decimal(derivativeShares)),
    recomputedPercent === null ? "–" : `${new Decimal(recomputedPercent).toFixed(4)} %`,
    printedPercent === null ? "not stated" : `${printedPercent} %`,
  ];
}
