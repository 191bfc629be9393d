import type { JSX } from "preact";
import { checkList } from "./check-list.js";
import type { FilingContext } from "./context.js";
import { controlChart } from "./control-chart.js";
import { figureList } from "./figure-list.js";
import type { Figures } from "./figures.js";
import { findings } from "./findings.js";
import { Marking } from "./marking.js";
import { masthead } from "./masthead.js";
import { persons } from "./persons.js";
import { shown } from "./shown.js";
import { sheetView, type Ink } from "./sheet-view.js";
import { tools } from "./tools.js";

/** All of one filing: its verdict above, its findings and checks, and the filing itself beside them. */
export function filingSection(whole: FilingContext, alone: boolean): JSX.Element {
  const { file, reading, prefix } = whole;
  const drawn = new Set<number>();
  const filing = asFiled(whole, drawn);
  const context = { ...whole, figures: whole.figures && onlyDrawn(whole.figures, drawn) };
  return (
    <article class="filing" id={`${prefix}top`}>
      {masthead(context, alone ? "h1" : "h2")}
      {persons(file, reading, prefix)}
      {reading === null ? null : controlChart(reading.filing, prefix)}
      {alone ? tools() : null}
      <div class="beside">
        <div class="told">
          {findings(context)}
          {checkList(context)}
          {figureList(context)}
        </div>
        {filing}
      </div>
    </article>
  );
}

/** The figures that the page shows: what stands in the tags around a document has no place to go to. */
function onlyDrawn({ all, at }: Figures, drawn: ReadonlySet<number>): Figures {
  return {
    all: all.filter(({ number }) => drawn.has(number)),
    at: (location) => {
      const figure = at(location);
      return figure !== undefined && drawn.has(figure.number) ? figure : undefined;
    },
  };
}

/** The filing beside its findings; notes in `drawn` which figures have a place there. */
function asFiled(context: FilingContext, drawn: Set<number>): JSX.Element {
  const { reading, prefix, figures } = context;
  return (
    <section class="as-filed" aria-labelledby={`${prefix}filed`} tabIndex={0}>
      <h3 id={`${prefix}filed`}>The filing</h3>
      {reading === null || figures === null ? (
        <p class="untold">
          This page was made from a saved report, which does not hold the filing’s text. Run 13d-audit with
          --format html on the filing itself to see it here with every figure marked.
        </p>
      ) : (
        sheets(context, {
          marking: new Marking(figures.all),
          prefix,
          begun: drawn,
        })
      )}
    </section>
  );
}

function sheets({ reading }: FilingContext, ink: Ink): JSX.Element[] {
  const all = reading?.sheets() ?? [];
  return all.map((sheet) =>
    sheet.main ? (
      <div class="document">
        {all.length > 1 ? <h4>{shown(sheet.title)}</h4> : null}
        {sheetView(sheet, ink)}
      </div>
    ) : (
      <details class="document">
        <summary>{shown(sheet.title)}</summary>
        {sheetView(sheet, ink)}
      </details>
    ),
  );
}
