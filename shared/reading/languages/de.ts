import { de as facts } from '../facts/wording/de.ts';
import type { Language } from '../languages.ts';
import { about } from './de/about.ts';
import { answers } from './de/answers.ts';
import { decision } from './de/decision.ts';
import { details } from './de/details.ts';
import { doors } from './de/doors.ts';
import { scope } from './de/scope.ts';
import { surroundings } from './de/surroundings.ts';
import { told } from './de/told.ts';
import { tone } from './de/tone.ts';

export const de: Language = {
  code: 'de',
  common: `zum zur einem einer eines wie über nach mich mir hat sind und der die das den dem wir sie ihnen ihre ihrer ihr für mit ist nicht ein eine einen zu von auf haben wird
    werden uns sich als im dass auch bei oder aber leider unser unsere an es um noch können bitte vielen`,
  classes: {
    nicht: 'nicht|ned|nit|kein|keine|keinen|keiner|keines|keinem|nie|weder',
    stelle:
      'stelle|stellen|position|positionen|vakanz|vakanzen|rolle|job|jobs|ausschreibung|stellenausschreibung|stellenangebot|praktikum|ausbildungsplatz|ausbildung|werkstudent*|praktikumsplatz|arbeitsplatz|tätigkeit|aufgabe|projekt|auftrag|traineestelle|planstelle|lehrstelle|lehrstellen|ausbildungsstelle|praktikumsstelle|volontariat|volontariatsplatz|anstellung',
    bewerbung:
      'bewerbung|bewerbungen|bewerbungsunterlagen|unterlagen|kandidatur|profil|lebenslauf|bewerbungsprozess|bewerbungsverfahren|auswahlverfahren|sie|dich|ihnen|dir|ihre|deine|ihrer|deiner',
    bewerber:
      'bewerber*|bewerbende|bewerbenden|studierende*|absolvent*|kandidat*|person|personen|mitbewerber*|interessent*|profil|profile|bewerbungen|jemand|jemanden|persönlichkeit*|mitstreiter*|kollegin|kollegen',
    erfahrung: 'erfahrung|erfahrungen|praxis|berufserfahrung|praxiserfahrung',
    sprache:
      'deutsch|deutschkenntnisse|englisch|englischkenntnisse|französisch|niederländisch|spanisch|italienisch|portugiesisch|polnisch|russisch|türkisch|tschechisch|ungarisch|dänisch|schwedisch|chinesisch|japanisch|arabisch|italienisches',
    andere:
      'andere|anderen|anderer|anderes|anderem|anderweitig|andern|weitere|weiteren|jemand|jemanden|bestimmte|externe*|interne*|mitbewerber*',
    entschieden:
      'entschieden|entschlossen|entscheidung|entscheiden|entschied|entschluss|entscheide|ausgesprochen|festgelegt|votiert',
    besser:
      'besser|mehr|näher|stärker|eher|genauer|präziser|exakter|passgenauer|geeigneter|passender|qualifizierter|erfahrener|noch|höher*|größer*|optimal|optimaler|bestmöglich|überzeugender',
    passt:
      'pass*|entsprech*|entspricht|entsprach*|erfüll*|übereinstimm*|geeignet*|deck*|abdeck*|eign*|zugeschnitten|überzeug*|mitbring*|verfüg*|qualifi*|erfahrung*',
    gespräch:
      'gespräch|gesprächs|gespräche|vorstellungsgespräch*|bewerbungsgespräch*|interview|interviews|telefoninterview*|videointerview*|telefonat|videocall|call|kennenlernen|kennenlerngespräch*|termin|terminvorschl*|auswahlgespräch*|auswahlinterview*|personalgespräch*|besuch|probetag|probearbeit*|probearbeiten|schnuppertag|austausch|auswahltag|assessment|zweitgespräch|erstgespräch|videogespräch|telefongespräch',
    zukunft:
      'zukunft|weg|weitere|weiteren|weiterer|suche|stellensuche|jobsuche|arbeitssuche|werdegang|laufbahn|karriere|berufsweg|lebensweg|bewerbungen|bewerbungsprozess|bewerbungsphase|praktikumssuche|ausbildungsplatzsuche',
  },
  phrases: { ...about, ...decision, ...tone, ...answers, ...surroundings, ...scope, ...doors, ...details },
  told,
  facts,
};
