import { FILING_STYLE } from "./style-filing.js";
import { LOOK_STYLE } from "./style-looks.js";
import { PRINT_STYLE } from "./style-print.js";

/** Colours of light and dark, each pair of text and ground at 4.5:1 or more (WCAG AA); type; the frame of the page. */
const PAGE_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ground: #f6f5f2; --ink: #1c1d20; --soft: #5a5d64; --line: #d9d7d0; --link: #1f4e8c;
  --error: #a4161a; --error-wash: #fbe9e7; --warning: #7a4d00; --warning-wash: #fdf1d8;
  --info: #24518f; --info-wash: #e8effa; --pass: #1d6638; --pass-wash: #e6f3e9;
  --unverified: #565a61; --unverified-wash: #ececec; --suppressed: #5b4b78; --suppressed-wash: #efebf6;
  --others: #dcdad4; --held: #24518f; --option: #1f7a6d; --warrant: #7b4397; --preferred: #a35c00; --note: #9c2f4f; --other: #55606e;
  --on-part: #fff;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Times New Roman", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1b1c1f; --ground: #121315; --ink: #e6e5e1; --soft: #a5a8ae; --line: #383a3f; --link: #9dc1f5;
    --error: #ff9b92; --error-wash: #43201f; --warning: #f0c069; --warning-wash: #3d2f12;
    --info: #a5c5f7; --info-wash: #1f2f4a; --pass: #8fd6a5; --pass-wash: #1b3525;
    --unverified: #b3b6bc; --unverified-wash: #303236; --suppressed: #c9b8ea; --suppressed-wash: #322a44;
    --others: #3a3c41; --held: #6d9fe8; --option: #4fb8a8; --warrant: #b98ad6; --preferred: #dd9a45; --note: #e0829f; --other: #97a3b3;
    --on-part: #101113;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 var(--sans); }
h1, h2, h3, h4, p, ul, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--link); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code { font: .86em var(--mono); overflow-wrap: anywhere; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 9; background: var(--paper); padding: .4rem .8rem; }
.filing, .index, footer { max-width: 1500px; margin: 0 auto; padding: 0 28px; }
.masthead, .index { padding-top: 36px; padding-bottom: 20px; }
.kind { color: var(--soft); letter-spacing: .01em; }
h1, h2 { font: 600 2.1rem/1.15 var(--serif); letter-spacing: -.01em; margin: 2px 0 6px; text-wrap: balance; }
h2 { font-size: 1.7rem; }
h3 { font: 600 1.2rem/1.3 var(--serif); margin: 0 0 10px; }
.details { color: var(--soft); }
.verdict { font: 1.22rem/1.4 var(--serif); margin: 16px 0 12px; padding-left: 14px; border-left: 4px solid var(--line); }
.verdict.error { border-color: var(--error); } .verdict.warning { border-color: var(--warning); }
.verdict.pass { border-color: var(--pass); } .verdict.unverified { border-color: var(--unverified); }
.counts { display: flex; flex-wrap: wrap; gap: 4px 20px; color: var(--soft); font-size: .93rem; }
.counts a { color: inherit; } .counts b { color: var(--ink); font-variant-numeric: tabular-nums; }
.given { margin-top: 12px; padding: 8px 12px; background: var(--warning-wash); border-radius: 3px; }
.file { margin-top: 10px; color: var(--soft); font-size: .88rem; }
.sign { display: inline-block; min-width: 1.35em; text-align: center; font-weight: 700; border-radius: 3px; font-size: .86em; line-height: 1.45; padding: 0 .15em; }
.sign.error { color: var(--error); background: var(--error-wash); } .sign.warning { color: var(--warning); background: var(--warning-wash); }
.sign.info { color: var(--info); background: var(--info-wash); } .sign.pass { color: var(--pass); background: var(--pass-wash); }
.sign.unverified, .sign.unchecked { color: var(--unverified); background: var(--unverified-wash); }
.sign.suppressed { color: var(--suppressed); background: var(--suppressed-wash); }
footer { padding-top: 24px; padding-bottom: 40px; color: var(--soft); font-size: .85rem; overflow-wrap: anywhere; }
.signs { display: flex; flex-wrap: wrap; gap: 4px 18px; margin-bottom: 8px; }
.tools { position: sticky; top: 0; z-index: 5; background: var(--ground); border-bottom: 1px solid var(--line); }
.filing .tools > div { padding-left: 0; padding-right: 0; } .filing .tools { margin-bottom: 18px; border-top: 1px solid var(--line); }
.tools > div { max-width: 1500px; margin: 0 auto; padding: 8px 28px; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.tools button, .tools input { font: inherit; font-size: .88rem; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 3px; padding: 4px 10px; }
.tools button { cursor: pointer; } .tools button[aria-pressed="true"] { background: var(--ink); color: var(--paper); border-color: var(--ink); }
.tools input { min-width: 12rem; flex: 0 1 20rem; }
.tools output { color: var(--soft); font-size: .88rem; }
[hidden] { display: none !important; }
.index .scroll { overflow-x: auto; margin: 0 0 20px; background: var(--paper); border: 1px solid var(--line); border-radius: 4px; }
.sortable { border-collapse: collapse; width: 100%; font-size: .9rem; }
.sortable th, .sortable td { text-align: left; padding: 5px 12px; border-bottom: 1px solid var(--line); vertical-align: top; }
.sortable tbody th { font-weight: 400; overflow-wrap: anywhere; min-width: 12rem; }
.sortable tbody tr:last-child > * { border-bottom: 0; }
.sortable thead th { color: var(--soft); font-weight: 600; white-space: nowrap; }
.sortable thead button { all: unset; cursor: pointer; } .sortable thead button:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.sortable [aria-sort="ascending"] button::after { content: " ↑"; } .sortable [aria-sort="descending"] button::after { content: " ↓"; }
.sortable .number { text-align: right; font-variant-numeric: tabular-nums; } .sortable .date { white-space: nowrap; }
.sortable td.error { color: var(--error); font-weight: 700; } .sortable td.warning { color: var(--warning); font-weight: 700; } .sortable td.none { color: var(--soft); }
.unread { margin-top: 12px; } .unread li { margin: 4px 0; }
.bars h2, h2.list { font-size: 1.2rem; margin: 22px 0 8px; } h2.list .tally { font: .86rem var(--sans); overflow-wrap: anywhere; white-space: normal; }
.bars li { display: grid; grid-template-columns: minmax(0, 3fr) minmax(80px, 2fr) 8.5rem; gap: 2px 14px; align-items: center; padding: 2px 0; font-size: .9rem; }
.bars svg { width: 100%; height: 12px; display: block; } .b-error { fill: var(--error); } .b-other { fill: var(--preferred); }
.tally { color: var(--soft); font-size: .86rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media (max-width: 700px) {
  .filing, .index, footer, .tools > div { padding-left: 16px; padding-right: 16px; }
  .masthead, .index { padding-top: 22px; }
  .tools { position: static; } .tools input { flex: 1 1 100%; }
  h1 { font-size: 1.6rem; } .bars li { grid-template-columns: 1fr 7rem; } .bars .title { grid-column: 1 / -1; }
  .sortable { font-size: .74rem; } .sortable th, .sortable td { padding: 5px 4px; } .sortable tbody th { min-width: 5rem; }
  /* Schedule, event and persons stand at the head of each filing; the counts are what one looks for in a table so narrow. */
  .sortable tr > :nth-child(3), .sortable tr > :nth-child(4), .sortable tr > :nth-child(5) { display: none; }
  .sortable thead .number { font-size: .62rem; padding-left: 1px; letter-spacing: -.02em; vertical-align: bottom; }
}
`;

/** All styles of the page. It stands in the page as it is here, so that the policy's hash holds. */
export const STYLE = PAGE_STYLE + FILING_STYLE + LOOK_STYLE + PRINT_STYLE;
