const indents = Array.from(
  { length: 12 },
  (_, index) => `.k-indent${String(index + 1)} { margin-left: ${String(index + 1)}em; }`,
);
const widths = Array.from(
  { length: 20 },
  (_, index) => `.k-width${String(index * 5 + 5)} { width: ${String(index * 5 + 5)}%; }`,
);

/** The filing as filed: typed pages, pages that were HTML, forms. */
export const LOOK_STYLE = `
.sheet { overflow-wrap: anywhere; }
.sheet.typed { font: 12.5px/1.42 var(--mono); white-space: pre; overflow-wrap: normal; padding-left: .9em; }
.sheet.flowing { font: 15px/1.5 var(--serif); white-space: pre-wrap; tab-size: 4; }
.sheet.page { overflow-wrap: break-word; font: 14px/1.4 "Times New Roman", "Liberation Serif", Times, serif; overflow-x: auto; }
.sheet hr { border: 0; border-top: 1px solid var(--soft); margin: 8px 0; }
.sheet hr.page-end { border-top: 1px dashed var(--line); margin: 16px 0; }
.picture { color: var(--soft); }
.sheet.page table { border-collapse: collapse; max-width: 100%; } .sheet.page td { padding: 1px 2px; vertical-align: top; }
.k-bold { font-weight: 700; } .k-italic { font-style: italic; } .k-under { text-decoration: underline; }
.k-centre { text-align: center; } .k-right { text-align: right; } .k-justify { text-align: justify; }
table.k-centre, .k-centre > table { margin-left: auto; margin-right: auto; text-align: left; }
.k-middle.k-middle { vertical-align: middle; } .k-bottom.k-bottom { vertical-align: bottom; }
.k-above { margin-top: .6em; } .k-below { margin-bottom: .6em; } .k-first { text-indent: 2em; } .k-wide { width: 100%; }
.k-typed { font: 12px/1.4 var(--mono); white-space: pre; }
.k-line-top { border-top: 1px solid var(--soft); } .k-line-right { border-right: 1px solid var(--soft); }
.k-line-bottom { border-bottom: 1px solid var(--soft); } .k-line-left { border-left: 1px solid var(--soft); }
.k-ruled td { border: 1px solid var(--soft); }
${indents.join(" ")}
td[class*="k-indent"] { margin: 0; }
${widths.join(" ")}
.sheet.form { font: 14px/1.45 var(--sans); }
.part > .part-caption { font: 600 1rem/1.3 var(--serif); margin: 16px 0 4px; padding-bottom: 3px; border-bottom: 1px solid var(--line); }
.part.depth1 > .part-caption { font-size: 1.2rem; border-bottom-width: 2px; }
.part.depth3, .part.depth4 { margin-left: 14px; } .part.depth4 > .part-caption { font-size: .92rem; border: 0; color: var(--soft); margin: 8px 0 0; }
.field { display: grid; grid-template-columns: 1.9em minmax(0, 12rem) minmax(0, 1fr); gap: 0 8px; padding: 3px 0; }
.field .row { color: var(--soft); font-variant-numeric: tabular-nums; text-align: right; }
.field .caption { color: var(--soft); } .field .value { white-space: pre-line; font-variant-numeric: tabular-nums; min-height: 1.45em; }
.field.prose { grid-template-columns: 1.9em minmax(0, 1fr); } .field.prose .value { grid-column: 2; font: 14.5px/1.5 var(--serif); margin-bottom: 6px; }
@media (max-width: 700px) { .field { grid-template-columns: 1.9em minmax(0, 1fr); } .field .value { grid-column: 2; } }
`;
