import { describe, expect, it } from 'vitest';
import { isUnread } from '../../shared/reading/unread.ts';

describe('a mail in a language that is not read', () => {
  it.each([
    'Szanowna Pani, dziękujemy za udział w procesie rekrutacji na stanowisko specjalisty. Z przykrością informujemy, że zdecydowaliśmy się kontynuować proces z innymi kandydatami. Z poważaniem',
    'Hej Robin, tack för att du sökte tjänsten som logistiker hos oss. Vi har tyvärr valt att gå vidare med andra kandidater den här gången. Vi önskar dig lycka till.',
    'Dobrý den, děkujeme za váš zájem o pozici skladník v naší společnosti. Bohužel jsme se rozhodli pokračovat s jinými uchazeči. Přejeme vám hodně štěstí při hledání.',
    'Шановний Робіне, дякуємо за інтерес до посади логіста. На жаль, ми вирішили продовжити процес з іншими кандидатами. Бажаємо вам успіхів і всього найкращого.',
  ])('is known: %s', (text) => expect(isUnread({ text })).toBe(true));

  it.each([
    'Dear Robin, thank you for your interest in the role of logistics planner. We have decided to go on with other candidates, and wish you all the best.',
    'Salut Théo, j’ai bouclé l’équipe hier soir, désolé mec. Repasse me voir en mai prochain, et viens surfer quand tu veux. Yann',
    'Servus Lukas, Zimmerer-Lehrstelle ham ma heuer scho vergeben, da warst a bisserl spät dro. Meld di im Herbst nomal fürs nächste Jahr, dann schau ma.',
    'Nie, niestety.',
    'Closing soon: Monitoring Manager AidBridge Juba, Driver Lake Region Health Kisumu, Nurse Tara Hospital Riyadh, Planner Crown Harbor Bank Leeds, Clerk Fid Finance Tours',
    '',
  ])('is told from others: %s', (text) => expect(isUnread({ text })).toBe(false));
});
