import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { FileReport, Report } from "../../audit/report.js";
import type { Reporter, ReporterOptions } from "../index.js";
import type { FilingContext } from "./context.js";
import { figuresOf } from "./figures.js";
import { filingSection } from "./filing-section.js";
import { footer } from "./footer.js";
import { indexSection } from "./index-section.js";
import { page } from "./page.js";
import { shown } from "./shown.js";
import { tools } from "./tools.js";

/** The report as one page that needs nothing else: the filing, or the folder of them, with every figure marked. */
export const htmlReporter: Reporter = (report, options) => {
  const alone = report.files.length === 1 && report.errors.length === 0;
  const sections = report.files.map((file, index) =>
    filingSection(contextOf(report, file, index, options), alone),
  );
  const body = (
    <>
      <a class="skip" href={alone ? "#f1-findings" : "#filings"}>
        {alone ? "To the findings" : "To the filings"}
      </a>
      {alone ? null : indexSection(report)}
      {alone ? null : tools()}
      <main id="filings" {...(alone ? {} : { class: "main-many" })}>
        {sections}
      </main>
      {footer(report)}
    </>
  );
  return `<!doctype html>\n${renderToString(page(titleOf(report), body) as VNode)}\n`;
};

function contextOf(
  report: Report,
  file: FileReport,
  index: number,
  { readings }: ReporterOptions,
): FilingContext {
  const found = readings?.get(file.path) ?? null;
  const reading = found?.filing.source.sha256 === file.sha256 ? found : null;
  return {
    report,
    file,
    reading,
    figures: reading === null ? null : figuresOf(reading.filing, file),
    prefix: `f${String(index + 1)}-`,
    rules: new Map(report.rules.map((rule) => [rule.id, rule])),
  };
}

function titleOf({ files, errors }: Report): string {
  const [first] = files;
  if (files.length === 1 && errors.length === 0 && first !== undefined)
    return `${shown(first.filing.issuer ?? first.path)} · Schedule ${first.filing.schedule} · audit`;
  return `Audit of ${String(files.length + errors.length)} filings`;
}
