import type { Group } from '../../wording.ts';

export const purpose: readonly Group[] = [
  {
    if: ['offers-call'],
    ways: [
      'Ce sera court.',
      'Si une ligne par écrit est plus simple, elle me convient tout autant.',
      'J’aurai de quoi noter.',
      'J’aimerais mieux me préparer la prochaine fois.',
    ],
  },
  {
    if: ['met'],
    ways: [
      'Je saurai ainsi quoi préparer la prochaine fois.',
      'Une phrase suffit.',
      { not: ['stated'], say: 'Je le demande parce que, de ma place, c’était difficile à voir.' },
      'Les mots francs sont les bienvenus.',
      'Pas besoin que ce soit long ni soigné.',
      'J’aimerais que le prochain entretien se passe mieux.',
      { not: ['stated'], say: 'J’aime mieux le savoir que le deviner.' },
      { not: ['offers-feedback'], say: 'Et si [vous préférez|tu préfères] ne pas en parler, je le comprends.' },
      'Il me manque un regard extérieur.',
    ],
  },
  {
    ways: [
      'Une ligne suffit largement.',
      'J’aimerais que ma prochaine candidature soit meilleure.',
      'Cela m’aiderait à mieux viser.',
      { not: ['stated'], say: 'Vu de l’extérieur, c’est difficile à juger.' },
      'Deux mots peuvent suffire.',
      'Si le temps manque, je le comprends.',
      'Je saurais quoi corriger avant d’écrire ailleurs.',
      'Même très bref, ce serait un point de départ.',
    ],
  },
];
