// How the page of a request looks: one column, by the letters and colours the desk and the widget have.
export const STYLE = `
:root{color-scheme:light dark;--ink:#1a1d24;--soft:#5b6270;--line:#d9dce3;--page:#f6f7f9;--card:#fff;--accent:#2f5bd7;--on:#fff;--good:#176b3a;--warn:#8a5300}
@media(prefers-color-scheme:dark){:root{--ink:#e9ebf0;--soft:#a3a9b6;--line:#363b46;--page:#14161b;--card:#1d2027;--accent:#8fabff;--on:#10131a;--good:#7fd6a2;--warn:#f0b869}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:42rem;margin:0 auto;padding:1.5rem 1rem 3rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.0625rem;margin:0 0 .5rem}
p{margin:0 0 .5rem}
.small{color:var(--soft);font-size:.875rem}
.state{font-size:1.125rem;font-weight:600;padding-inline-start:.875rem;border-inline-start:4px solid var(--accent)}
.state.queue{border-color:var(--warn)}
.state.nobody{border-color:var(--good)}
.promise,.told{background:var(--card);border:1px solid var(--line);border-radius:.625rem;padding:.75rem 1rem}
.told{border-color:var(--accent)}
ol{list-style:none;margin:1.25rem 0;padding:0;display:grid;gap:.75rem}
li{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:.75rem 1rem;overflow-wrap:anywhere}
li div{white-space:pre-wrap}
li.customer{margin-inline-start:2rem}
li.assistant,li.human{margin-inline-end:2rem}
li.system{background:none;border-style:dashed}
a{color:var(--accent)}
form{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1rem;margin:0 0 1rem}
form.quiet{background:none;border:0;padding:0}
label{display:block;margin-bottom:.25rem}
textarea{width:100%;min-height:6rem;resize:vertical;font:inherit;color:inherit;background:var(--page);border:1px solid var(--soft);border-radius:.5rem;padding:.625rem;margin-bottom:.75rem}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.5rem 1.25rem;border-radius:.5rem;border:1px solid var(--accent);background:var(--accent);color:var(--on);cursor:pointer}
.quiet button{background:none;color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media(max-width:30rem){li.customer{margin-inline-start:0}li.assistant,li.human{margin-inline-end:0}button{width:100%}}
`
