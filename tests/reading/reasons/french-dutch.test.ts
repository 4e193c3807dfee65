import { describe } from 'vitest';
import { each, type Said } from './after-a-no.ts';

const french: Said = {
  'other-candidate': [
    'Nous avons retenu un autre candidat.',
    'D’autres candidatures correspondaient davantage à nos attentes.',
    'Malgré le grand nombre de dossiers reçus, notre choix s’est porté sur une autre personne.',
    'Nous avons donné la préférence à un profil plus proche de nos besoins.',
  ],
  competition: [
    'Nous avons reçu un très grand nombre de candidatures.',
    'Vous avez été très nombreux à répondre à cette annonce.',
    'La concurrence était rude.',
    'Nous avons reçu plus de 400 réponses.',
    'Devant le nombre de dossiers reçus, nous avons dû faire des choix.',
  ],
  experience: [
    'Nous recherchons une personne plus expérimentée.',
    'Vous manquez encore d’expérience dans ce domaine.',
    'Nous recherchons une personne ayant déjà managé une équipe.',
    'Votre expérience ne correspond pas au niveau de séniorité attendu.',
  ],
  qualification: [
    'Vous ne disposez pas du diplôme requis.',
    'Votre candidature ne répond pas aux critères de l’annonce.',
    'Vous n’êtes pas titulaire du permis poids lourd.',
    'Le diplôme d’État est obligatoire pour ce poste.',
  ],
  skill: [
    'Votre niveau d’anglais est insuffisant.',
    'Vous ne maîtrisez pas le logiciel demandé.',
    'L’allemand courant est indispensable pour ce poste.',
    'Nous cherchons quelqu’un qui parle néerlandais.',
  ],
  location: [
    'Votre lieu de résidence est trop éloigné.',
    'Nous donnons la priorité à des candidats habitant plus près de nos chantiers.',
    'Nous ne pouvons pas parrainer de visa.',
  ],
  salary: [
    'Vos prétentions salariales dépassent notre budget.',
    'Le salaire demandé est au-dessus de nos possibilités.',
  ],
  internal: [
    'Le poste a été pourvu en interne.',
    'Une collègue d’un autre service reprend le poste.',
    'Nous avons privilégié la mobilité interne.',
  ],
  filled: [
    'Le poste est déjà pourvu.',
    'Nous avons déjà trouvé quelqu’un.',
    'L’équipe est au complet pour cet été.',
    'Toutes nos places sont prises.',
    'Le poste a été repourvu entre-temps.',
  ],
  cancelled: [
    'Le recrutement a été annulé.',
    'Le poste n’est plus à pourvoir, le marché n’ayant pas été reconduit.',
    'Nous avons décidé de suspendre le recrutement.',
    'Le poste a été supprimé.',
    'Nous ne recrutons finalement pas.',
  ],
  none: [
    'Cette décision ne remet pas en cause vos qualifications.',
    'Votre parcours et votre expérience nous ont intéressés.',
    'Votre profil ne correspond pas à ce que nous recherchons.',
    'N’hésitez pas à postuler à d’autres offres.',
    'Suite à votre candidature au poste de consultant senior.',
    'Nous en avons parlé entre nous.',
  ],
};

const dutch: Said = {
  'other-candidate': [
    'We hebben gekozen voor een andere kandidaat.',
    'Andere kandidaten sluiten beter aan bij ons profiel.',
    'Uit het grote aantal sollicitaties kozen we iemand die beter past.',
    'De eerst gerangschikte kandidaat werd aangeworven.',
  ],
  competition: [
    'We ontvingen een groot aantal sollicitaties.',
    'Er kwamen 214 brieven binnen.',
    'We kregen meer dan 60 kandidaturen binnen.',
    'Het niveau van de kandidaten was zeer hoog.',
    'We hadden veel goede aanmeldingen.',
  ],
  experience: [
    'Het werd iemand die al met Exact werkt.',
    'We zoeken iemand met meer ervaring.',
    'Je hebt nog onvoldoende ervaring met grote projecten.',
    'We misten de ervaring met aanbestedingen.',
    'We zoeken iemand die al eerder een team heeft geleid.',
  ],
  qualification: [
    'Je hebt niet het vereiste diploma.',
    'Je voldoet niet aan de functie-eisen.',
    'Voor deze functie is een rijbewijs noodzakelijk en dat heb je niet.',
    'Je beschikt niet over de vereiste bevoegdheid.',
  ],
  skill: [
    'Je kennis van Excel is onvoldoende.',
    'We zoeken iemand die ook Pools spreekt.',
    'Goede beheersing van het Duits is een vereiste.',
    'We hebben twijfels bij je coachende vaardigheden.',
  ],
  location: ['De reisafstand is te groot.', 'Je woont te ver weg.', 'We sponsoren geen visa.'],
  salary: ['Je salarisverwachting past niet binnen ons budget.', 'Je salariswens ligt te hoog.'],
  internal: ['De vacature is intern vervuld.', 'Een collega uit ons eigen team neemt de functie over.'],
  filled: [
    'De vacature is al vervuld.',
    'We hebben inmiddels iemand gevonden.',
    'We zitten vol op dit moment.',
    'In deze vacature is inmiddels voorzien.',
    'De plek is vorige week al vergeven.',
  ],
  cancelled: [
    'De vacature is komen te vervallen.',
    'Besloten is de vacature in te trekken.',
    'De vacature wordt voorlopig niet ingevuld.',
    'Door een reorganisatie is de functie vervallen.',
    'We hebben besloten dit seizoen geen extra mensen aan te nemen.',
  ],
  none: [
    'Dit zegt niets over je kwaliteiten of je ervaring.',
    'Je ervaring sprak ons aan.',
    'We hebben onze keuze niet op jou laten vallen.',
    'Reageer gerust op een andere vacature.',
    'We hebben het intern besproken.',
  ],
};

describe('the reason that a French refusal gives', () => each('fr', french));
describe('the reason that a Dutch refusal gives', () => each('nl', dutch));
