// The style of a standalone minutes page: calm, typographic, the reader's own light or dark, and A4 when printed.

import { readableAtNight, softOf, tintOf } from './colour.ts';

/** A CSS string literal; nothing in the text can end it. */
function cssString(value: string): string {
  return `"${value.replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`;
}

/** The style sheet in the organisation's colour; pages are counted in the words of the document's language. */
export function minutesStyle({ page, of }: { page: string; of: string }, accent: string): string {
  const [soft, tint] = [softOf(accent), tintOf(accent)];
  return `:root { color-scheme: light dark; --text: light-dark(#24211c, #f1ede5); --muted: light-dark(#5d574c, #b9b2a5);
  --line: light-dark(#d6cfc2, #4a463f); --accent: light-dark(${accent}, ${readableAtNight(accent)}); --soft: light-dark(${soft.paper}, ${soft.night}); --tint: light-dark(${tint.paper}, ${tint.night}); --page: light-dark(#fff, #191816); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1.0625rem/1.55 "Source Sans 3", "Segoe UI", system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; overflow-wrap: anywhere; }
p, ul, ol, blockquote, h1, h2, h3, h4, h5, h6, dl, dd { margin: 0; }
p + p, p + ul, p + ol, ul + p, ol + p, blockquote, .minutes > p, .minutes > ul, .minutes > ol { margin-top: .6rem; }
.masthead { border-bottom: 2px solid var(--accent); padding-bottom: 1.1rem; }
.organisation { color: var(--accent); font-weight: 600; }
.masthead::after { content: ""; display: block; clear: both; }
.logo { float: right; margin: 0 0 .6rem 1.5rem; }
.logo img { width: auto; max-width: 12rem; height: auto; max-height: 4.5rem; }
.sender, .foot { color: var(--muted); font-size: .9rem; }
.foot { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .7rem; }
.kind { margin-top: 1.6rem; color: var(--muted); }
.mark { margin-left: .5rem; padding: .1rem .55rem; border: 1px solid currentColor; border-radius: 1rem; font-size: .85rem; font-weight: 600; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
h1 { margin-top: .15rem; font-size: 1.95rem; }
h2 { margin-top: 2.2rem; font-size: 1.3rem; }
h3 { margin-top: 1.4rem; font-size: 1.1rem; }
h4, h5, h6 { margin-top: 1.1rem; font-size: 1rem; }
.number { margin-right: .35rem; color: var(--accent); font-variant-numeric: tabular-nums; }
.facts { margin-top: 1.1rem; }
.facts > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); column-gap: 1.25rem; padding: .22rem 0; }
.facts dt { grid-column: 1; color: var(--muted); }
.facts dd { grid-column: 2; }
.minutes .quiet { margin-top: .1rem; color: var(--muted); font-size: .95rem; font-weight: 400; }
ul, ol { padding-left: 1.4rem; }
li + li { margin-top: .2rem; }
.check-list { padding-left: 0; list-style: none; }
blockquote { padding-left: 1rem; border-left: 3px solid var(--line); color: var(--muted); }
a { color: var(--accent); }
img { max-width: 100%; height: auto; }
.figure { margin: .8rem 0 0; break-inside: avoid; }
.figure svg { display: block; width: 100%; max-width: 40rem; height: auto; }
.fill-ink { fill: var(--text); } .fill-muted { fill: var(--muted); } .fill-accent { fill: var(--accent); } .fill-soft { fill: var(--tint); }
.stroke-line { stroke: var(--line); } .stroke-muted { stroke: var(--muted); }
.decision { margin-top: .9rem; padding: .7rem 1rem .8rem; border-left: 4px solid var(--accent); background: var(--soft); break-inside: avoid; }
.decision-label { color: var(--accent); font-weight: 600; }
.decision-label + p { margin-top: .1rem; }
.table-frame { margin-top: .8rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .97rem; }
th, td { overflow-wrap: break-word; padding: .45rem .8rem .45rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom: 1.5px solid var(--accent); white-space: nowrap; }
@media (max-width: 34rem) { .facts > div { grid-template-columns: minmax(0, 1fr); } .facts dd { grid-column: 1; } }
@page { size: A4; margin: 22mm 20mm; @bottom-right { content: ${cssString(`${page} `)} counter(page) ${cssString(` ${of} `)} counter(pages); font: 9pt sans-serif; color: #5d574c; } }
@media print { :root { color-scheme: light; } main { max-width: none; padding: 0; } body { font-size: 10.5pt; } h2, h3, h4 { break-after: avoid; } tr { break-inside: avoid; }
  .table-frame { overflow: visible; } table { font-size: 9pt; } th, td { padding-right: .6rem; } }
`;
}
