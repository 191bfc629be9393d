/** On paper and in PDF: everything unfolded by the script or the browser, colours kept, no finding torn in two. */
export const PRINT_STYLE = `
@media print {
  :root { --ground: #fff; }
  @page { margin: 18mm 16mm; }
  body { font-size: 10.5pt; }
  .tools, .skip, .tip, .panel { display: none !important; }
  .filing, .index, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .main-many .filing { content-visibility: visible; }
  .filing + .filing { break-before: page; border: 0; }
  .index .scroll { overflow: visible; border: 0; } .sortable { font-size: 8pt; } .sortable th, .sortable td { padding: 2pt 4pt; }
  .sortable tbody th { min-width: 0; } .sortable tr, .bars li { break-inside: avoid; } .sortable thead { display: table-header-group; }
  .cards { grid-template-columns: 1fr 1fr; gap: 8pt; } .person { padding: 8pt 10pt; } .legend, .fraction, .percents { font-size: 8.5pt; }
  .beside { display: block; } .told { display: block; } .told > section { margin-bottom: 20pt; }
  .as-filed { position: static; max-height: none; overflow: visible; border: 0; padding: 0; break-before: page; }
  .sheet.typed { font-size: 8.2pt; white-space: pre-wrap; } .sheet.page { font-size: 9.5pt; overflow: visible; }
  .finding, .person, .field, .control { break-inside: avoid; } h3, h4, .part-caption { break-after: avoid; }
  .sign, .m, .key, .finding, .holding rect, .bars rect, .given, .working, .verdict { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; }
  details:not([open]) > summary ~ * { display: none; }
}
`;
