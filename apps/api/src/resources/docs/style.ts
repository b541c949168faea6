/** The style of the documentation. Its hash is in the page's policy, so the page holds exactly this text. */
export const style = `
:root { color-scheme: light dark; --ink: light-dark(#1c1b19, #e9e6df); --quiet: light-dark(#5b5750, #a9a49a);
  --ground: light-dark(#fbfaf7, #171614); --line: light-dark(#d9d5cb, #3a3732); --link: light-dark(#1f4b7a, #9cc4ee) }
body { margin: 0 auto; padding: 2rem 1.25rem 6rem; max-width: 52rem; color: var(--ink); background: var(--ground);
  font: 1rem/1.6 system-ui, sans-serif }
h1, h2, h3 { line-height: 1.25; font-family: Georgia, serif }
h2 { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: 1rem }
h3 { margin: 2.25rem 0 .25rem; font-size: 1.1rem }
code, pre { font: .9em/1.5 ui-monospace, monospace }
pre { overflow-x: auto; padding: .75rem 1rem; border: 1px solid var(--line) }
table { border-collapse: collapse; width: 100% }
th, td { padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top }
th { font-weight: 600 }
p { max-width: 42rem }
a { color: var(--link) }
nav ul { columns: 16rem; padding: 0; list-style: none }
.method { font-weight: 700 }
.quiet { color: var(--quiet) }
`
