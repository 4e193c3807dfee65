import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { stylePath } from './style.ts';

export type Link = { href: string; text: string };

/** What a member finds at the top of each page. */
const places: Link[] = [
  { href: '/add', text: 'Add one' },
  { href: '/lessons', text: 'Lessons' },
  { href: '/picture', text: 'Picture' },
  { href: '/mails', text: 'Mails from you' },
  { href: '/sent', text: 'Mails to you' },
  { href: '/settings', text: 'Settings' },
];

/**
 * The frame of every page. `here` is the page's own path; a page without it is for visitors who are not signed in. A
 * runtime's `links` stand in place of the pages of the same name.
 */
export function Layout(props: { title: string; here?: string; links?: Link[]; refresh?: number; children: Child }) {
  const { title, here, links = [], refresh, children } = props;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          {refresh ? <meta http-equiv="refresh" content={String(refresh)} /> : null}
          <title>{title}</title>
          <link rel="stylesheet" href={stylePath} />
          <link rel="icon" href="data:," />
        </head>
        <body>
          <a class="jump" href="#main">
            To the page
          </a>
          <header>
            <nav aria-label="Main">
              <ul>
                <li>
                  <a class="home" href="/" aria-current={here === '/' ? 'page' : undefined}>
                    Onfile
                  </a>
                </li>
                {(here === undefined ? [] : placesWith(links)).map(({ href, text }) => (
                  <li>
                    <a href={href} aria-current={here === href ? 'page' : undefined}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </header>
          <main id="main">{children}</main>
          <footer>Onfile writes to you alone, never to an employer.</footer>
        </body>
      </html>
    </>
  );
}

const placesWith = (links: Link[]) => places.map((place) => links.find(({ text }) => text === place.text) ?? place);
