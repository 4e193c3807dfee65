import { describe, expect, it } from 'vitest';
import { meant } from '../../shared/reading/judge/scope.ts';
import { verdictOf } from '../../shared/reading/judge.ts';
import { prepare } from '../../shared/reading/text.ts';
import { mail } from './mail.ts';

/** Whether the rules by themselves take a mail for a rejection: the weights would hide what no phrase covers. */
function isRejected(text: string): boolean {
  const prepared = prepare(mail({ text }));
  return verdictOf(prepared, meant(prepared), { name: null, address: null }).ruled === 'rejection';
}

type Table = { opening: string; noes: readonly string[]; others: readonly string[] };

const languages: Readonly<Record<string, Table>> = {
  en: {
    opening: 'Thank you for coming in about the analyst job.',
    noes: [
      'We have looked and will not be moving forward. A no now does not mean a no forever.',
      'They will take forward two others. There is a mandate in Bristol that I would like to discuss. Are you free on Friday?',
      'Only candidates in the top band go on to the call, and your score was below the cutoff.',
      'Priya has been asked to start with us instead.',
      'Your application goes no further this time.',
      'Your application for Usher has been marked as unsuccessful.',
      'The search for a registrar has ended with an appointment.',
      'We have now made our hire.',
      'They will be taking forward three applicants from the trade.',
      'All places have been allocated.',
      'We are going ahead with them.',
      'Our team is complete for now.',
      'The outcome of the debrief for this job was no hire.',
      'Your task came sixth of nine.',
      'My nephew is taking it on.',
      'This time it is going to a young man from Truro.',
      'The board has appointed Mr Lorne.',
      'An offer was extended last week and has been accepted.',
      'The bench is full, and there is no place I can give you.',
      'We are holding off on hiring until autumn.',
    ],
    others: [
      'We are unable to accept the share code that you sent. Please send another.',
      'We said no to about sixty others. Yours we would like to see.',
      'You have chosen not to attend the last interview, and we respect that.',
      'Places are filled as we go.',
      'Members with a photo are more likely to be seen by others.',
      'We cannot move forward with your application yet: there is no cover letter.',
      'Your file could not be processed. Please upload it again.',
      'We are not able to go ahead with the interview with you on 4 May, as the head is ill.',
      'This stage does not mean that you have been rejected.',
      'You remain on our list of candidates, and the search will not be closed until a contract is signed.',
      'The post is advertised again. You do not need to apply again.',
      'I will not be able to accept your offer, for I have taken another job.',
      'The use of any help will lead to rejection of the test.',
      'After that we will not be able to consider your application any further.',
    ],
  },
  de: {
    opening: 'Danke für Ihr Interesse an der Ausbildung zum Bootsbauer.',
    noes: [
      'Derzeit können wir niemanden zusätzlich anstellen.',
      'Die Stelle als Erzieher*in in Teilzeit geht an eine Kollegin.',
      'Die Werft hat sich für einen Schlosser entschieden, der schon einmal bei uns war.',
      'Die Plätze gehen an andere Teilnehmende.',
      'Wir sehen von einem Gespräch ab.',
      'Die Stelle in der Schule am Wall ist seit Freitag vergeben.',
      'Eine Zusammenarbeit möchten wir nicht anstreben.',
      'Ihre Kandidatur ist damit abgeschlossen.',
      'Lehrstelle ist vergeben.',
      'Die Stelle im Lager am Hafen ist also schon weg.',
      'Die Stelle wird durch eine Kollegin aus dem eigenen Haus übernommen.',
      'Wir machen Ihnen kein Angebot.',
      'Ein Angebot werden wir Ihnen nicht unterbreiten.',
      'Die Mindestpunktzahl wurde von Ihnen nicht erreicht.',
      'Wir haben jetzt jemanden für die Werkstatt.',
      'Das Volontariat hat ein anderer bekommen.',
      'Ich nehme für die Stelle jemand Ruhigeren.',
      'Unsere Wunschkandidatin ist gefunden.',
    ],
    others: [
      'Nicht interessiert? Hier können Sie die Einladung ablehnen.',
      'Es fehlen nur noch drei Schritte.',
      'Sie erhalten bald eine Einladung oder eine Absage.',
      'Weitere Bewerber laden wir keine mehr ein.',
      '„Wir haben uns für jemand anderen entschieden." Diesen Satz erklären wir in unserem nächsten Brief, der von Ihnen und von vielen Lesern handelt.',
      'Ihre Bewerbung konnte leider nicht verarbeitet werden. Bitte senden Sie uns eine andere Datei.',
      'Eine gesonderte Absage erfolgt nicht.',
      'Es sind viele Bewerbungen, und den meisten müssen wir absagen.',
      'Ich habe mich entschieden und ein anderes Angebot angenommen.',
      'Zur Prüfung haben wir Ihre Unterlagen erhalten. Gerne nenne ich Ihnen später, was noch fehlt.',
    ],
  },
  fr: {
    opening: 'Merci pour votre visite à l’atelier.',
    noes: [
      'Nous ne donnons pas suite à votre candidature. Ce n’est pas un non définitif.',
      'Nous avons choisi un confrère qui connaît la région.',
      'Le poste de chef d’équipe propreté n’est donc plus à pourvoir.',
      'Le comité n’a pas souhaité vous auditionner.',
      'Nous préférons donc en rester là.',
      'Après avoir passé en revue les dossiers, nous avons décidé de ne pas donner suite à votre candidature.',
      'Nous avons fait une proposition à une autre personne.',
      'Le directeur a désigné une autre personne.',
      'Nous sommes au complet.',
    ],
    others: [
      'J’ai décidé de ne pas donner suite, ayant accepté un autre poste.',
      'Votre document n’a pas pu être traité. Merci de le renvoyer.',
      'Passé ce délai, votre candidature ne sera pas retenue.',
    ],
  },
  es: {
    opening: 'Gracias por venir a vernos por el puesto de camarera.',
    noes: [
      'No seguiremos con tu candidatura. No es un no definitivo.',
      'La búsqueda quedó sin efecto.',
      'Otra de las finalistas encaja mejor con la casa.',
      'Ya se ocupó el puesto.',
      'El puesto se lo dimos a una chica del barrio.',
      'Nos vamos con un perfil más técnico.',
      'Nos resulta imposible acogerte este año.',
      'Aquí se termina el camino.',
      'Su solicitud fue declarada inadmisible.',
      'El puesto de jefa de sala se queda para Nerea.',
    ],
    others: [
      'De no ser seleccionado, su currículum quedará en la base de datos.',
      'No nos fue posible continuar con su trámite, ya que falta su certificado. Le pedimos enviarlo.',
      'Las entregas fuera de plazo quedan descartadas.',
      'He decidido aceptar otra oferta y no seguir con ustedes.',
    ],
  },
  it: {
    opening: 'Grazie per il curriculum.',
    noes: [
      'Purtroppo non sei la persona giusta.',
      'In sala siamo già a posto fino a ottobre.',
      'Senza patente non possiamo considerarLa.',
      'Affideremo il ruolo di cuoco a Dario.',
      'Entra una ragazza che ha già lavorato nel settore.',
    ],
    others: [
      'I candidati non in possesso dei requisiti saranno esclusi.',
      'Ho accettato un altro lavoro e non posso proseguire.',
    ],
  },
  nl: {
    opening: 'Dank voor je brief over de baan als monteur.',
    noes: [
      'We hebben vijf mensen uitgenodigd en daar zit jij helaas niet bij.',
      'We gaan het niet doen met jou.',
      'Dat gaat hem dus niet worden.',
      'Wij hebben de aanwerving tot nader order geschrapt.',
      'Op dit moment zoek ik geen monteur.',
      'Daarom kiezen we voor de andere leerling.',
      'Er komt hier dit jaar geen plek.',
    ],
    others: [
      'Dat gaat vandaag helaas niet lukken. Volgende week vrijdag weet je meer.',
      'Hoor je binnen twee weken niks van ons, dan is het niet gelukt.',
      'We kunnen je sollicitatie niet bekijken: je cv ontbreekt en de bijlage is leeg.',
    ],
  },
  pt: {
    opening: 'Obrigada pelo interesse na vaga de cozinheiro.',
    noes: [
      'A Júlia preferiu chamar apenas candidatos com prática em cozinha, de modo que não seguiremos com o seu nome.',
      'A vaga de soldador já foi preenchida.',
      'O seu currículo não entrou nesse corte.',
      'A vaga ficou com a moça que veio na quinta.',
      'Chamamos outra cozinheira.',
      'A sua jornada connosco termina aqui.',
      'Acabámos por ficar com um rapaz que já cá trabalhou.',
      'Já arranjei gente para a cozinha.',
    ],
    others: [
      'Não foi possível seguir com a inscrição: falta o comprovante.',
      'Mesmo não tendo sido aprovado, a sua opinião vale muito. São 5 perguntas.',
      'Aceitei outra proposta e decidi não seguir com o processo.',
    ],
  },
};

for (const [language, { opening, noes, others }] of Object.entries(languages)) {
  describe(`by the rules alone in ${language}`, () => {
    it.each(noes)('a no: %s', (said) => {
      expect(isRejected(`${opening}\n\n${said}`)).toBe(true);
    });

    it.each(others)('no no: %s', (said) => {
      expect(isRejected(`${opening}\n\n${said}`)).toBe(false);
    });
  });
}
