// The help page's style sheet. Colours are the operator's where they can be read, and the nearest that can where not.
import { readableAs, readableOn } from '@baton/core'

const LIGHT = { paper: '#ffffff', accent: '#1a6a52' }
const DARK = { paper: '#15181d', accent: '#7cc9ab' }

export function styleSheet(colour: string | null): string {
  const light = readableAs(colour ?? LIGHT.accent, LIGHT.paper, 5)
  const dark = readableAs(colour ?? DARK.accent, DARK.paper, 5)
  return `${scheme(light, LIGHT_INKS)}
@media (prefers-color-scheme: dark) { ${scheme(dark, DARK_INKS)} }
${RULES}`
}

const LIGHT_INKS = `--ink:#1c2026;--soft:#596270;--paper:${LIGHT.paper};--sunken:#f5f6f7;--line:#dfe2e6;--edge:#868e9b;--mark:#fff0b8;--wrong:#b3261e`
const DARK_INKS = `--ink:#e7e9ed;--soft:#a5adba;--paper:${DARK.paper};--sunken:#1e2228;--line:#343a44;--edge:#747d8b;--mark:#574a12;--wrong:#ff9d94`

function scheme(accent: string, inks: string): string {
  return `:root{${inks};--accent:${accent};--on-accent:${readableOn(accent)}}`
}

const RULES = `
:root { color-scheme: light dark }
*, ::before, ::after { box-sizing: border-box }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100% }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; font: 17px/1.65 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word }
.within { width: 100%; max-width: 68rem; margin-inline: auto; padding-inline: 1.25rem }
main { flex: 1; padding-block: 2.25rem 4rem }
main:focus { outline: none }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: .25rem }
h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.2rem); line-height: 1.2; margin: 0 0 .75rem; text-wrap: balance; letter-spacing: -.015em }
h1.small { font-size: 1.25rem; margin-top: 1.5rem }
h2 { font-size: 1.35rem; line-height: 1.3; margin: 2.5rem 0 .6rem } h3 { font-size: 1.12rem; margin: 2rem 0 .4rem } h4, h5, h6 { font-size: 1rem; margin: 1.5rem 0 .3rem }
small, .about, .crumbs { font-size: .875rem; color: var(--soft) }
.skip { position: absolute; inset-inline-start: -100vw } .skip:focus { inset-inline-start: 1rem; top: .75rem; z-index: 3; padding: .5rem 1rem; background: var(--paper) }
.top { position: sticky; top: 0; z-index: 2; background: var(--paper); border-block-end: 1px solid var(--line) }
.top .within { display: flex; align-items: center; gap: .5rem 1.25rem; min-height: 3.75rem }
.brand { font-weight: 650; color: var(--ink); text-decoration: none; padding-block: .5rem; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.quiet { color: var(--soft); padding-block: .5rem } .brand + .quiet { margin-inline-start: auto } .quiet:hover, .brand:hover { color: var(--accent) }
.search { position: relative; display: flex; flex: 1; max-width: 26rem; margin-inline-start: auto }
.search.big { max-width: 40rem; margin-inline: 0 }
input, textarea, button { font: inherit; color: inherit }
.search input { flex: 1; min-width: 0; height: 2.5rem; padding-inline: .9rem 2.4rem; border: 1px solid var(--edge); border-radius: .6rem; background: var(--paper) }
.search.big input { height: 3.25rem; font-size: 1.1rem; border-radius: .8rem; padding-inline: 1.1rem 2.6rem }
.search input::-webkit-search-cancel-button { display: none }
.search button { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); padding: 0; border: 0 }
.search.big button, .search button:focus { position: static; width: auto; height: auto; clip-path: none; padding: 0 1.25rem; margin-inline-start: .5rem; border-radius: .8rem; background: var(--accent); color: var(--on-accent); cursor: pointer }
kbd { font: .8rem/1.4 ui-monospace, monospace; border: 1px solid var(--line); border-radius: .3rem; padding: 0 .4rem; color: var(--soft) }
.search kbd { display: none; position: absolute; inset-inline-end: .7rem; top: .6rem; pointer-events: none }
.keys .search:not(.big) kbd { display: block } .search:focus-within kbd { visibility: hidden }
.found { position: absolute; inset-inline: 0; top: calc(100% + .4rem); min-width: min(24rem, calc(100vw - 2.5rem)); max-height: min(30rem, 70vh); overflow-y: auto; margin: 0; padding: .4rem; list-style: none; background: var(--paper); border: 1px solid var(--line); border-radius: .8rem; box-shadow: 0 12px 32px rgb(0 0 0 / .16); z-index: 4; text-align: start }
.found [role=option] { padding: .55rem .75rem; border-radius: .5rem; cursor: pointer; font-size: .95rem; line-height: 1.45 }
.found [aria-selected=true] { background: var(--sunken); box-shadow: inset 3px 0 0 var(--accent) } [dir=rtl] .found [aria-selected=true] { box-shadow: inset -3px 0 0 var(--accent) }
.found b { font-weight: 600 } .found b span, .results a span { font-weight: 400; color: var(--soft) }
.found p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; margin: .1rem 0 0; font-size: .875rem; color: var(--soft) } .found .none { padding: .55rem .75rem; color: var(--soft) }
mark { background: var(--mark); color: var(--ink); border-radius: .15rem }
.hero { padding-block: clamp(1rem, 5vw, 3.5rem) 1.5rem } .hero p { margin: 0 0 1.25rem; max-width: 40rem; color: var(--soft); font-size: 1.1rem }
.collections { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr)); gap: 1rem 2.5rem }
.collections h2 { font-size: 1.05rem; margin-block: 1.25rem .25rem } .collections h2 a { color: inherit; text-decoration: none } .collections h2 a:hover { text-decoration: underline }
.list { list-style: none; margin: 0; padding: 0 } .list li { padding-block: .28rem; text-align: start } .list a { text-decoration: none } .list a:hover { text-decoration: underline }
.list a[dir] { unicode-bidi: isolate }
.results { list-style: none; padding: 0; max-width: 46rem } .results li { padding-block: .8rem; border-block-end: 1px solid var(--line) } .results a { font-weight: 600; text-decoration: none } .results a:hover { text-decoration: underline } .results p { margin: .2rem 0 0; color: var(--soft); font-size: .95rem }
.empty { color: var(--soft); padding-block: 2rem }
.crumbs { margin-block-end: 1rem } .crumbs ol { display: flex; flex-wrap: wrap; gap: 0 .5rem; margin: 0; padding: 0; list-style: none } .crumbs li + li::before { content: "/"; margin-inline-end: .5rem; color: var(--edge) } .crumbs a { color: var(--soft) }
.text { max-width: 46rem; min-width: 0 } .article.wide { display: grid; grid-template-columns: minmax(0, 46rem) minmax(0, 1fr); gap: 3.5rem }
.contents { font-size: .9rem } .contents details { position: sticky; top: 5.5rem; max-height: calc(100vh - 7rem); overflow-y: auto } .contents summary { font-weight: 600; cursor: pointer; padding-block: .2rem } .contents ol { list-style: none; margin: .4rem 0 0; padding: 0; border-inline-start: 1px solid var(--line) } .contents li { padding: .2rem .9rem; line-height: 1.4 } .contents .l3 { padding-inline-start: 1.8rem } .contents a { color: var(--soft); text-decoration: none } .contents a:hover { color: var(--accent) }
article { text-align: start } article > :first-child { margin-top: 0 }
.anchor { float: inline-start; width: 1.1em; margin-inline-start: -1.1em; color: var(--edge); text-decoration: none; opacity: 0 } :is(h2, h3, h4, h5, h6):hover .anchor, .anchor:focus { opacity: 1 }
:target { scroll-margin-top: 5rem } :is(h2, h3, h4):target { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: .3em }
code, pre { font: .88em/1.55 ui-monospace, "SF Mono", Menlo, Consolas, monospace } code { background: var(--sunken); padding: .12em .35em; border-radius: .3em } pre { background: var(--sunken); padding: 1rem 1.15rem; border-radius: .6rem; overflow-x: auto; direction: ltr; text-align: left } pre code { padding: 0; background: none }
.wide[role=region] { overflow-x: auto; margin-block: 1rem } table { border-collapse: collapse; font-size: .93em; min-width: 60% } th, td { border-block-end: 1px solid var(--line); padding-block: .5rem; padding-inline: 0 .9rem; text-align: start; vertical-align: top } td:first-child code { white-space: nowrap } td { min-width: 6rem; overflow-wrap: normal }
img { max-width: 100%; height: auto; border-radius: .5rem; border: 1px solid var(--line) } blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); color: var(--soft) } hr { border: 0; border-block-start: 1px solid var(--line); margin-block: 2rem }
.about { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line) } .about a { color: var(--soft) }
.vote { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; margin-block: 1rem } .vote button, .button { display: inline-block; min-height: 2.75rem; padding: .55rem 1.15rem; border: 1px solid var(--edge); border-radius: .6rem; background: var(--paper); color: var(--ink); text-decoration: none; cursor: pointer; line-height: 1.5 } .vote button:hover, .button.plain:hover { border-color: var(--accent); color: var(--accent) }
.button { background: var(--accent); border-color: var(--accent); color: var(--on-accent) } .button:hover { filter: brightness(1.08) } .button.plain { background: var(--paper); border-color: var(--edge); color: var(--ink) } .button:disabled { opacity: .6; cursor: progress }
.ways { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin-block: 2rem 0 } .ways p { flex-basis: 100%; margin: 0 }
.neighbours { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin-block: 2rem } .neighbours a { display: flex; flex-direction: column; padding: .8rem 1rem; border: 1px solid var(--line); border-radius: .7rem; text-decoration: none; min-width: 0 } .neighbours a:hover { border-color: var(--accent) } .next { text-align: end }
.fields { max-width: 34rem; margin-block-start: 1.5rem } .field { margin: 0 0 1.1rem } label { display: block; font-weight: 600; font-size: .95rem; margin-block-end: .3rem } label small { font-weight: 400 } .field input, textarea { width: 100%; padding: .6rem .8rem; border: 1px solid var(--edge); border-radius: .6rem; background: var(--paper); min-height: 2.75rem } textarea { resize: vertical } [aria-invalid] { border-color: var(--wrong) !important } .wrong, .mistakes { color: var(--wrong) } .hint { display: block } .wrong { display: block; font-size: .9rem } .mistakes { border: 1px solid var(--wrong); border-radius: .6rem; padding: .1rem 1rem; max-width: 34rem }
.talk { list-style: none; padding: 0; max-width: 46rem } .talk > li { margin-block: 1rem; padding: .9rem 1.1rem; border-radius: .8rem; background: var(--sunken) } .talk .customer { background: none; border: 1px solid var(--line) } .talk b { font-size: .85rem; color: var(--soft) } .said > :first-child { margin-top: .2rem } .said > :last-child { margin-bottom: 0 } .sources { font-size: .9rem; margin-block: .6rem 0 } ol.sources { margin-top: .1rem; padding-inline-start: 1.4rem }
footer { padding-block: 1.5rem 5rem; border-block-start: 1px solid var(--line); font-size: .9rem; color: var(--soft) } .languages summary { cursor: pointer; padding-block: .4rem; width: fit-content } .languages ul { display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; list-style: none; padding: 0; margin: .5rem 0 0 } .languages a { display: inline-block; padding-block: .2rem; color: var(--soft) }
@media (max-width: 60rem) { .article.wide { display: flex; flex-direction: column-reverse; gap: 0 } .contents { margin-block-end: 1rem } .contents details { position: static; max-height: none } .anchor { display: none } }
@media (max-width: 40rem) { .top .within { flex-wrap: wrap; padding-block: .5rem } .top .search { order: 3; flex-basis: 100%; max-width: none } .top .quiet { margin-inline-start: auto } .search input { font-size: 16px } .keys .search:not(.big) kbd { display: none } .search.big button { padding-inline: .9rem } html { scroll-padding-top: 7rem } main { padding-block-start: 1.5rem } .neighbours { grid-template-columns: 1fr } .neighbours > span { display: none } }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth } }
@media (forced-colors: active) { .button, .found [aria-selected=true] { forced-color-adjust: none } }
@media print { .top, footer, .vote, .ways, .neighbours, .contents, .skip, baton-chat, .anchor { display: none !important } body { font-size: 11pt } main { padding: 0 } .article.wide { display: block } .text { max-width: none } pre { white-space: pre-wrap; border: 1px solid var(--line) } article a[href^=http]::after { content: " (" attr(href) ")"; font-size: .85em } }
`
