// What the public page has around the minutes: a strip above, what is to be known of them below. The rest is the document's
// own style (`html-style.ts`), in the organisation's colour.

/** The rules that come after the document's; `fontHref` is the application's own font, if it is at hand. */
export function publicPageStyle(fontHref: string | null): string {
  const font = fontHref
    ? `@font-face { font-family: "Source Sans 3"; src: url("${fontHref}") format("woff2"); font-weight: 200 900; font-display: swap; }\n`
    : '';
  return `${font}:root.light { color-scheme: light; } :root.dark { color-scheme: dark; }
.strip, .about { width: calc(100% - 2.5rem); max-width: 43.5rem; margin: 0 auto; color: var(--muted); font-size: .95rem; overflow-wrap: anywhere; }
.strip { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .4rem 1.5rem; padding-top: 1.1rem; }
.strip ul { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; padding: 0; list-style: none; }
.strip li { margin: 0; }
.strip ul a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 1rem; border: 1px solid var(--line); border-radius: .375rem; color: var(--text); font-weight: 600; text-decoration: none; }
.strip ul a:hover { border-color: var(--accent); color: var(--accent); }
.banner { margin: 0; padding: .8rem 1.25rem; background: var(--soft); text-align: center; }
main { padding-top: 1.75rem; padding-bottom: 2.5rem; }
.about { padding: 1.25rem 0 3rem; border-top: 1px solid var(--line); }
.about h2, .about h3 { margin-top: 0; color: var(--text); font-size: 1.05rem; }
.about h3 { margin-top: 1.2rem; }
.about dl, .about ul { margin-top: .5rem; }
.about dl > div { display: grid; grid-template-columns: 9rem minmax(0, 1fr); column-gap: 1.25rem; padding: .15rem 0; }
.about dd { color: var(--text); }
.about ul { padding-left: 1.2rem; }
.note { margin-top: 1rem; padding: .8rem 1rem; border-left: 4px solid var(--accent); background: var(--soft); white-space: pre-line; }
:focus-visible { outline: 3px solid light-dark(#0f5fb8, #9ccbff); outline-offset: 2px; }
h1 + p { margin-top: .6rem; }
.mark { display: inline-block; margin-bottom: .3rem; }
.embed main { padding-top: 1rem; padding-bottom: 1.25rem; } .embed .strip { padding-top: .9rem; } .embed .strip a { min-height: 1.75rem; display: inline-flex; align-items: center; }
@media (max-width: 34rem) { .mark { margin-left: 0; border-radius: .5rem; } .about dl > div { grid-template-columns: minmax(0, 1fr); } }
@media print { .strip, .banner { display: none; } .about { width: auto; max-width: none; } }
`;
}
