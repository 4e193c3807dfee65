import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';

const styles = `
:root{color-scheme:light dark;--ink:#1f2933;--soft:#52606d;--line:#d9e2ec;--page:#fbfaf7;--card:#fff;--accent:#1d5c63}
@media(prefers-color-scheme:dark){:root{--ink:#e6e8ea;--soft:#a7b1bb;--line:#36404a;--page:#15191d;--card:#1d2329;--accent:#7cc4cb}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main,header,footer{max-width:46rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
header a{color:var(--ink);font-weight:600;text-decoration:none;margin-right:1rem}
header nav a{font-weight:400;color:var(--accent)}
h1{font-size:1.5rem;line-height:1.25;margin:1.5rem 0 .5rem}
h2{font-size:1.1rem;margin:2rem 0 .5rem}
p{margin:.5rem 0}
a{color:var(--accent)}
a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
ul.plain,ol.plain{list-style:none;margin:0;padding:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem;margin:.6rem 0;overflow-wrap:anywhere}
.soft{color:var(--soft)}
.when{font-variant-numeric:tabular-nums}
blockquote{margin:.6rem 0;padding:.2rem 0 .2rem 1rem;border-left:3px solid var(--accent);white-space:pre-wrap}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}
code{overflow-wrap:anywhere}
footer{padding:2.5rem 1rem;color:var(--soft);font-size:.9rem}
button{font:inherit;padding:.5rem 1rem;border:1px solid var(--accent);border-radius:.4rem;background:var(--accent);color:var(--card);cursor:pointer}
button:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
iframe{width:100%;height:70vh;border:1px solid var(--line);border-radius:.6rem}
`;

export type Link = { href: string; text: string };

/** The frame of every page. `links` stand beside the name at the top. */
export function Layout(props: { title: string; links?: Link[]; children: Child }) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{props.title}</title>
          <style>{raw(styles)}</style>
        </head>
        <body>
          <header>
            <nav aria-label="Main">
              <a href="/" style="font-weight:600">
                Onfile
              </a>
              {(props.links ?? []).map(({ href, text }) => (
                <a href={href}>{text}</a>
              ))}
            </nav>
          </header>
          <main>{props.children}</main>
          <footer>Onfile writes to you alone, never to an employer.</footer>
        </body>
      </html>
    </>
  );
}
