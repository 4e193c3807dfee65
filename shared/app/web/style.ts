import { createHash } from 'node:crypto';

/** The one style sheet, of calm colours that read well on light and dark. */
export const style = `
:root{color-scheme:light dark;--ink:#1f2933;--soft:#52606d;--line:#d5dde5;--field:#7b8794;--page:#fbfaf7;--card:#fff;--accent:#1d5c63;--wash:#e6f1f1;--mark:#fbeebb;--two:#9a6700}
@media(prefers-color-scheme:dark){:root{--ink:#e6e8ea;--soft:#a7b1bb;--line:#36404a;--field:#7d8994;--page:#15191d;--card:#1d2329;--accent:#7cc4cb;--wash:#1f3437;--mark:#4d4216;--two:#d9a94a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main,header,footer{max-width:46rem;margin:0 auto;padding:0 1rem}
header{padding-top:1rem}
nav ul{display:flex;flex-wrap:wrap;gap:.1rem 1.1rem;list-style:none;margin:0;padding:0;align-items:baseline}
nav a{display:inline-block;padding:.3rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
nav a.home{color:var(--ink);font-weight:700;font-size:1.1rem}
nav a[aria-current]{color:var(--ink);text-decoration:underline;text-underline-offset:.35em;text-decoration-thickness:2px}
.jump{position:absolute;left:-99rem}
.jump:focus{left:1rem;top:.5rem;background:var(--card);padding:.4rem .8rem;z-index:1}
h1{font-size:1.5rem;line-height:1.25;margin:1.6rem 0 .6rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;line-height:1.3;margin:2.2rem 0 .5rem}
h3,h2.plain{font-size:1rem;margin:0 0 .2rem;line-height:1.55}
p{margin:.5rem 0}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible,button:focus-visible,input:focus-visible,input:focus-within,textarea:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
ul.plain,ol.plain{list-style:none;margin:0;padding:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem;margin:.6rem 0;overflow-wrap:anywhere}
.card>:first-child{margin-top:0}
.card>:last-child{margin-bottom:0}
.note{background:var(--wash);border-left:4px solid var(--accent);padding:.6rem 1rem;margin:1rem 0;border-radius:.3rem;overflow-wrap:anywhere}
.note>p{margin:.2rem 0}
.soft{color:var(--soft)}
.small{font-size:.9rem}
.when{font-variant-numeric:tabular-nums}
.row{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:.6rem 0}
.row form{margin:0}
pre,.mail{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;margin:.6rem 0}
code{overflow-wrap:anywhere;font-size:.95em}
footer{padding:3rem 1rem 2rem;color:var(--soft);font-size:.9rem}
button,.button{display:inline-block;font:inherit;line-height:1.3;padding:.5rem .9rem;min-height:2.6rem;border:1px solid var(--accent);border-radius:.4rem;background:var(--accent);color:var(--card);cursor:pointer;text-decoration:none}
button.quiet,.button.quiet{background:transparent;color:var(--accent)}
label{display:block;font-weight:600;margin:.5rem 0 .2rem}
label.inline{display:inline;font-weight:400}
input:not([type=checkbox],[type=radio]),textarea,select{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--field);border-radius:.4rem;padding:.5rem .6rem;width:100%;min-height:2.6rem}
textarea.tall{min-height:14rem}
textarea{resize:vertical;field-sizing:content;max-height:32rem}
::placeholder{color:var(--soft);opacity:1}
textarea[readonly],input[readonly]:not([type=checkbox]){background:var(--page)}
fieldset{border:0;margin:.5rem 0;padding:0}
legend{font-weight:600;padding:0}
summary{cursor:pointer;padding:.2rem 0}
details[open]>summary{margin-bottom:.3rem}
mark{background:var(--mark);color:inherit;border-radius:.2rem;padding:0 .1em}
mark small{color:var(--ink);font-size:.72em;margin-left:.3em;white-space:nowrap;opacity:.85}
dl.facts{display:grid;grid-template-columns:minmax(7rem,auto) 1fr;gap:.35rem 1rem;margin:0}
dl.facts dt{color:var(--soft)}
dl.facts dd{margin:0}
@media(max-width:30rem){dl.facts{grid-template-columns:1fr;gap:0}dl.facts dd{margin:0 0 .6rem}}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);font-weight:400}
th{color:var(--soft)}
td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}
figure{margin:1rem 0}
figcaption{font-size:.9rem;color:var(--soft)}
svg{display:block;overflow:visible}
svg text{fill:var(--ink);font:13px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
svg .faint{fill:var(--soft)}
svg .axis{stroke:var(--line);stroke-width:2}
svg .rule{stroke:var(--line)}
svg .today{stroke:var(--soft);stroke-dasharray:3 3}
svg .one{fill:var(--accent)}
svg .two{fill:var(--two)}
svg .three{fill:var(--soft)}
svg .open{fill:var(--card);stroke:var(--accent);stroke-width:2}
svg .left{fill:var(--card);stroke:var(--soft);stroke-width:1.5;stroke-dasharray:2 2}
.key{display:inline-block;margin-right:.4em;vertical-align:-.1em}
.keys{display:flex;flex-wrap:wrap;gap:.2rem 1rem}
iframe{width:100%;height:70vh;border:1px solid var(--line);border-radius:.6rem;background:var(--card)}
`;

/** Where it is served: the name changes with what is in it, so that browsers may keep it for good. */
export const stylePath = `/style-${createHash('sha256').update(style).digest('hex').slice(0, 12)}.css`;
