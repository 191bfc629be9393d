/** A filing's findings, persons and checks, and the marks in the filing itself. */
export const FILING_STYLE = `
.filing + .filing { border-top: 1px solid var(--line); }
.main-many .filing { content-visibility: auto; contain-intrinsic-size: auto 3000px; }
.beside { display: grid; grid-template-columns: minmax(0, 1fr); gap: 28px; }
.told { display: grid; gap: 34px; align-content: start; min-width: 0; }
.as-filed { background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: 18px; min-width: 0; overflow: auto; }
@media (min-width: 1100px) {
  .beside { grid-template-columns: minmax(0, 10fr) minmax(0, 11fr); }
  .as-filed { position: sticky; top: 52px; max-height: calc(100vh - 64px); scroll-padding: 25vh 0; }
}
.finding { background: var(--paper); border: 1px solid var(--line); border-left: 4px solid var(--unverified); border-radius: 4px; padding: 14px 18px; margin-bottom: 12px; }
.finding.error { border-left-color: var(--error); } .finding.warning { border-left-color: var(--warning); }
.finding.info { border-left-color: var(--info); } .finding.suppressed { border-left-color: var(--suppressed); }
.finding h4 { font: 600 1.05rem/1.35 var(--serif); }
.finding h4 .sign { font-family: var(--sans); }
.whom { color: var(--soft); font-size: .88rem; margin-top: 2px; }
.message { margin-top: 8px; overflow-wrap: anywhere; }
.compared { display: grid; gap: 2px; margin-top: 8px; font-variant-numeric: tabular-nums; }
.compared div { display: grid; grid-template-columns: 6rem minmax(0, 1fr); }
.compared dt { color: var(--soft); } .compared dd { font-weight: 600; overflow-wrap: anywhere; }
.working { margin-top: 8px; white-space: pre-line; font: .88rem/1.5 var(--mono); padding: 6px 10px; background: var(--ground); border-radius: 3px; overflow-wrap: anywhere; }
.suspicion { margin-top: 8px; font-weight: 600; } .remark, .suppression { margin-top: 6px; color: var(--soft); }
.places { display: flex; flex-wrap: wrap; gap: 3px 14px; margin-top: 8px; font-size: .88rem; }
.places li { max-width: 100%; overflow-wrap: anywhere; }
.authority { margin-top: 8px; color: var(--soft); font-size: .82rem; overflow-wrap: anywhere; }
.following { margin-top: 10px; font-size: .93rem; } .follows { margin: 10px 0 0 14px; padding-left: 12px; border-left: 1px solid var(--line); }
summary { cursor: pointer; }
.findings .none { color: var(--soft); }
.persons, .control { margin-bottom: 26px; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 27rem), 1fr)); gap: 12px; }
.persons details .cards { margin-top: 10px; }
.person { background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: 14px 18px 16px; }
.person header { display: flex; flex-wrap: wrap; gap: 2px 18px; justify-content: space-between; align-items: baseline; margin-bottom: 8px; }
.person h4 { font: 600 1rem/1.3 var(--sans); overflow-wrap: anywhere; }
.percents { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: baseline; color: var(--soft); font-size: .9rem; } .percents > span { white-space: nowrap; } .percents b { color: var(--ink); font-variant-numeric: tabular-nums; }
.holding svg { width: 100%; height: auto; display: block; overflow: visible; }
.holding text, .chart text { font: 11px var(--sans); fill: var(--ink); }
.holding text.tick-words { fill: var(--soft); font-size: 10px; }
.p-others { fill: var(--others); background: var(--others); } .p-held { fill: var(--held); background: var(--held); }
.p-option { fill: var(--option); background: var(--option); } .p-warrant { fill: var(--warrant); background: var(--warrant); }
.p-preferred { fill: var(--preferred); background: var(--preferred); } .p-note { fill: var(--note); background: var(--note); }
.p-other { fill: var(--other); background: var(--other); }
.holding rect { stroke: var(--paper); stroke-width: 1; }
.holding text[class^="t-"] { fill: var(--on-part); font-weight: 700; } .holding text.t-others { fill: var(--ink); }
.brace { fill: none; stroke: var(--ink); stroke-width: 1.2; } .tick { stroke: var(--soft); } .lens { fill: var(--others); opacity: .35; }
.legend { display: flex; flex-wrap: wrap; gap: 3px 16px; margin-top: 6px; font-size: .88rem; color: var(--soft); }
.legend b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
.key { display: inline-block; min-width: 1.35em; text-align: center; border-radius: 2px; color: var(--on-part); font-size: .8em; font-weight: 700; line-height: 1.5; }
.key.p-others { color: var(--ink); }
.fraction { margin-top: 8px; font-size: .9rem; color: var(--soft); } .fraction b { color: var(--ink); } .fraction i { font-style: normal; }
.over { display: inline-grid; font-variant-numeric: tabular-nums; } .over > :first-child { border-bottom: 1px solid var(--ink); }
.over > span { padding: 1px 0; }
.untold { color: var(--soft); } .untold b { color: var(--ink); }
.chart { width: 100%; height: auto; max-width: 640px; display: block; margin-bottom: 10px; }
.node { fill: var(--paper); stroke: var(--soft); } .edge { fill: none; stroke: var(--soft); stroke-width: 1.3; } .edge.open { stroke-dasharray: 4 3; }
.control li { font-size: .9rem; } .as { color: var(--soft); font-style: italic; }
.group { border-top: 1px solid var(--line); } .group > summary { display: grid; grid-template-columns: 1rem 1.8rem minmax(0, 1fr) auto; gap: 0 4px; padding: 5px 0; list-style: none; align-items: baseline; }
.group > summary .sign { justify-self: start; }
.group > summary::before { content: "▸" / ""; color: var(--soft); } .group[open] > summary::before { content: "▾" / ""; }
.check { padding: 2px 0 10px 20px; font-size: .92rem; } .check .rule { font-weight: 600; } .idle { padding: 2px 0 8px 26px; font-size: .88rem; color: var(--soft); }
.figures li li { font-size: .9rem; padding-left: 16px; } .figures li { margin: 6px 0; overflow-wrap: anywhere; } .figures .name, .figures .sum { color: var(--soft); font-size: .9em; } .figures .sum { display: block; padding-left: 1.8em; font-variant-numeric: tabular-nums; }
:target { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
.document > h4, .document > summary { font: 600 .85rem var(--sans); color: var(--soft); padding-bottom: 8px; margin-bottom: 10px; border-bottom: 1px solid var(--line); }
.document + .document { margin-top: 18px; }
.m { color: inherit; text-decoration: none; text-underline-offset: .2em; text-decoration-skip-ink: none; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.m:not(.passage) { padding: 0 1px; }
a.m { cursor: pointer; }
.m.pass { background: var(--pass-wash); text-decoration: underline 2px var(--pass); }
.m.error { background: var(--error-wash); text-decoration: underline 2px var(--error); }
.m.warning { background: var(--warning-wash); text-decoration: underline 2px var(--warning); }
.m.info { background: var(--info-wash); text-decoration: underline 2px var(--info); }
.m.suppressed { background: var(--suppressed-wash); text-decoration: underline 2px var(--suppressed); }
.m.unverified { background: var(--unverified-wash); text-decoration: underline 2px var(--unverified); }
.m.unchecked { text-decoration: underline 1px var(--line); }
.m.passage { background: none; text-decoration: none; }
.m.passage.error { text-decoration: underline 1px var(--error); } .m.passage.warning { text-decoration: underline 1px var(--warning); }
a.m[id]::before, .pin::before { font: 700 .72em var(--sans); vertical-align: .25em; padding-right: .15em; }
a.m.pass[id]::before, .passage.pass > .pin::before, .s-pass::before { content: "✓"; content: "✓" / "passes: "; color: var(--pass); }
a.m.error[id]::before, .passage.error > .pin::before, .s-error::before { content: "✗"; content: "✗" / "error: "; color: var(--error); }
a.m.warning[id]::before, .passage.warning > .pin::before, .s-warning::before { content: "!"; content: "!" / "warning: "; color: var(--warning); }
a.m.info[id]::before, .passage.info > .pin::before, .s-info::before { content: "i"; content: "i" / "for information: "; color: var(--info); }
a.m.suppressed[id]::before, .passage.suppressed > .pin::before, .s-suppressed::before { content: "~"; content: "~" / "suppressed: "; color: var(--suppressed); }
a.m.unverified[id]::before, .passage.unverified > .pin::before, .s-unverified::before { content: "?"; content: "?" / "undecided: "; color: var(--unverified); }
[class^="s-"]::before, [class*=" s-"]::before { font-weight: 700; display: inline-block; min-width: 1.3em; }
.typed a.m[id]::before, .typed .pin::before, .k-typed a.m[id]::before { display: inline-block; width: 0; text-indent: -.95em; padding: 0; }
.pin { display: inline-block; text-decoration: none; cursor: pointer; }
.lit { outline: 2px solid var(--link); outline-offset: 1px; }
.tip, .panel { position: fixed; z-index: 8; background: var(--paper); color: var(--ink); border: 1px solid var(--soft); border-radius: 4px; box-shadow: 0 6px 24px rgb(0 0 0 / .22); font: .86rem/1.45 var(--sans); }
.tip { max-width: 26rem; padding: 7px 10px; white-space: pre-line; pointer-events: none; overflow-wrap: anywhere; }
.panel { width: min(27rem, calc(100vw - 24px)); max-height: 60vh; overflow: auto; padding: 12px 14px; }
.panel h5 { margin: 0 1.8rem 2px 0; font: 600 .95rem var(--sans); overflow-wrap: anywhere; } .panel li { margin-top: 5px; } .panel .sum { display: block; color: var(--soft); padding-left: 1.8em; } .panel .name { color: var(--soft); }
.panel button { position: absolute; right: 8px; top: 8px; font: inherit; border: 1px solid var(--line); background: none; color: inherit; border-radius: 3px; cursor: pointer; }
`;
