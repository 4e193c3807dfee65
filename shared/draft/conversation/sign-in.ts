import type { Letter } from '../../mail/letter.ts';
import { paragraph } from '../letter/blocks.ts';
import { letterOf } from '../letter/letter-of.ts';

/** The link by which a member signs in on the web. */
export const signInLetter = ({ link }: { link: string }): Letter =>
  letterOf('Your link to Onfile', [
    paragraph('You asked for a way in. ', { link: 'Sign in here', href: link }, '.'),
    paragraph('It works once, within a quarter of an hour.'),
    paragraph('If it was not you who asked, leave it, and nothing happens.'),
  ]);
