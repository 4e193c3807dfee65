import type { world } from './world.ts';

type World = Awaited<ReturnType<typeof world>>;

/**
 * A page: where it is, and what is pressed there to come to it. `once`: it says something else each time;
 * `reloads`: it looks again by itself, which would end what looks at it.
 */
type Its = { at: (world: World) => string; press?: string | RegExp; once?: true; reloads?: true };

const full = (path: string): Its => ({ at: (world) => `${world.full}${path}` });

/** Every page there is. */
export const pages: Record<string, Its> = {
  'first visit': { at: ({ empty }) => `${empty}/` },
  home: full('/'),
  hidden: full('/?show=hidden'),
  'a case with a long name': { at: ({ full, ids }) => `${full}/cases/${ids[2]}` },
  'a case that is lived': { at: ({ full, ids }) => `${full}/cases/${ids[0]}` },
  'a case that is stopped': { at: ({ full, ids }) => `${full}/cases/${ids[3]}` },
  add: full('/add'),
  lessons: full('/lessons'),
  'no lessons': { at: ({ empty }) => `${empty}/lessons` },
  picture: full('/picture'),
  'mails from you': full('/mails'),
  'mails that were held': full('/mails?show=held'),
  'a mail that opened a case': { at: ({ full, keys }) => `${full}/mails/${keys.opened}` },
  'a mail that was held': { at: ({ full, keys }) => `${full}/mails/${keys.held}` },
  'a mail that is read': { at: ({ full, keys }) => `${full}/mails/${keys.waiting}`, reloads: true },
  'mails to you': full('/outbox'),
  'mails to you, as cases tell them': full('/sent'),
  'a mail to you': { at: ({ full, mail }) => `${full}/outbox/${mail}` },
  settings: full('/settings'),
  'settings with a calendar': { ...full('/settings'), press: /^Make a (?:private|new) address/, once: true },
  'to take along': full('/export'),
  'end all cases': full('/end-all'),
  leave: full('/leave'),
  'sign in': full('/sign-in'),
  'a link that was mailed': { at: ({ full, signIn }) => `${full}${signIn}` },
  'a link that is used up': full(`/sign-in/owner.${'x'.repeat(32)}`),
  'a link of a mail': { at: ({ full, links }) => `${full}${links.skip}` },
  'a link of a mail, pressed': { at: ({ full, links }) => `${full}${links.skip}`, press: 'Skip it', once: true },
  'a link of a mail, too late': { at: ({ full, links }) => `${full}${links.gone}` },
  unsubscribe: { at: ({ empty, links }) => `${empty}${links.unsubscribe}` },
  'nothing there': full('/cases/nobody'),
};
