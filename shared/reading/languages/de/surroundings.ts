import type { Phrases } from '../../languages.ts';

/** What advertises jobs, and what forwards mail. */
export const surroundings: Phrases = {
  advertising: [
    'absagefloskeln|floskeln',

    'liebe|lieber ~1 leserin|leser|hörerin|hörer|abonnent*',
    'karrierebrief|rundbrief|podcastfolge|webinar',

    'gespeicherte|gemerkte|gemerkten stelle|stellenanzeige|job|anzeige',
    'ähnliche ~1 jobs|stellen',

    'jobs|stellen|stellenangebote ~2 könnten|passen ~3 interess*|passen|dir|ihnen',
    'neue|passende|aktuelle|empfohlene ~1 jobs|stellen|stellenangebote|stellenanzeigen ~4 für|zu|in|dich|sie',
    'jobalarm|jobagent|suchagent|jobabo|jobletter|jobmail|suchauftrag|newsletter|abmelden|abbestellen',
    'jetzt bewerben|ansehen|registrieren|anmelden',
    'alle jobs|stellen ~1 ansehen|anzeigen',
    'auf|über ~2 ihr|dein|ihrem|deinem ~1 profil ~4 aufmerksam|gestoßen|gefunden',
  ],
  forwarding: [
    'weiterleitung* ~5 bestätig*|bestätigung',
    'bestätig* ~6 weiterleit*',
    'automatisch* ~6 weiterleit*|weiterzuleiten',
    'weiterleitungsadresse|weiterleitungsbestätigung',
  ],
};
