import { toneOf } from '../../tone.ts';
import { namesOf, type Reader } from '../addressed.ts';
import type { Told } from '../told.ts';

/** French phrases are kept with their article, and never stand behind "de" or "à", which would melt into it. */
export function toldInFrench(clauses: readonly string[], reader: Reader): Told {
  const find = (patterns: readonly Pattern[], fits: (said: string) => boolean = () => true) =>
    found(clauses, patterns, reader, fits);
  return {
    moment: find(moments, (said) => event.test(said)),
    liked: null,
    draw: find(draws),
    wish: find(wishes),
    why: null,
    question: null,
  };
}

type Pattern = { pattern: RegExp; say?: string };

function found(
  clauses: readonly string[],
  patterns: readonly Pattern[],
  reader: Reader,
  fits: (said: string) => boolean,
): string | null {
  for (const clause of clauses) {
    for (const { pattern, say = '' } of patterns) {
      const raw = pattern.exec(clause.replace(/'/g, '’'))?.[1];
      if (raw === undefined) continue;
      const said = toReader(`${say}${trimmed(say === '' ? raw : withArticle(raw))}`, reader);
      if (usable(said) && fits(said)) return said;
    }
  }
  return null;
}

const much =
  '(?:(?:beaucoup|vraiment|surtout|bien|tellement|énormément|particulièrement|aussi|trop|tant|le plus|d’abord) ){0,2}';
const thing = '((?:(?:les?|la|leurs?|votre|notre) |l’).{3,100})';
const thingThat = thing.replace('100}', '100}?');
const re = (source: string): RegExp => new RegExp(`(?<!\\p{L})${source}`, 'iu');

const moments: readonly Pattern[] = [
  { pattern: re(`(?:aimé|adoré|apprécié) ${much}${thing}$`) },
  {
    pattern: re(`^${thingThat} m’(?:a|ont) ${much}(?:plu|marquée?|touchée?|intéressée?)`),
  },
  { pattern: re(`(?:meilleur moment|moment préféré|plus beau moment)(?: pour moi)? (?:était|a été|fut|:) ${thing}$`) },
  { pattern: re(`ce que j’ai (?:préféré|le plus aimé),? c’(?:est|était) ${thing}$`) },
  {
    pattern: re(
      `avons ${much}(?:parlé|discuté) (?:longuement |longtemps |${much})?((?:des?|du|sur) ?.{3,80}|d’.{3,80})$`,
    ),
    say: 'la conversation sur ',
  },
  { pattern: re(`posé (?:une|des) questions? (sur .{3,80})$`), say: 'la question sur ' },
];

const draws: readonly Pattern[] = [
  { pattern: re(`(?:attirée?|séduite?|tentée?|intéressée?) ${much}par ${thing}$`) },
  { pattern: re(`postulé ${much}pour ${thing}$`) },
  {
    pattern: re(
      `ce qui m’(?:attirait|a attirée?|plaisait|intéressait|a séduite?) ?(?:le plus)?,? c’(?:est|était) ${thing}$`,
    ),
  },
];

const wishes: readonly Pattern[] = [
  {
    pattern: re(
      `(?:je voulais|j’aurais (?:aimé|voulu)|j’espérais|avais envie de|avais envie d’|rêvais de|rêvais d’) ?${much}((?:travailler|contribuer|participer|aider|apprendre|concevoir|construire|créer|enseigner|développer|accompagner|améliorer|écrire|diriger) .{3,80})$`,
    ),
  },
];

/** "des assemblages" after "parlé" is "les assemblages" after "sur"; without an article nothing is said for certain. */
function withArticle(said: string): string {
  return said
    .replace(/^sur /i, '')
    .replace(/^des /i, 'les ')
    .replace(/^du /i, 'le ')
    .replace(/^de (?=la |l’|leurs? |votre |notre )/i, '')
    .replace(/^d(?:e |’).*/i, '');
}

/** Something that took place, and that one can give thanks for. */
const event =
  /^(?:les? |la |l’|notre )(?:\p{L}{2,12} )?(?:visites?|discussions?|conversations?|échanges?|entretiens?|questions?|exercices?|cas|étude|présentation|ateliers?|démonstration|démo|leçons?|cours|essai|rencontres?|journée|après-midi|matinée|déjeuner|café|mise en situation|séances?|test|tour)(?!\p{L})/iu;

function toReader(said: string, { contact, agency, familiar }: Reader): string {
  const you = familiar ? 'toi' : 'vous';
  const last = contact?.split(' ').at(-1) ?? '';
  const named = [...namesOf(contact), last]
    .filter((name) => /^[\p{L}’ -]{2,}$/u.test(name))
    .reduce(
      (rest, name) =>
        rest.replace(new RegExp(`avec (?:Mme |Madame |M\\. |Monsieur )?${name}(?!\\p{L})`, 'u'), `avec ${you}`),
      said,
    );
  return agency ? named : named.replace(/(?<!\p{L})leur (?!s)/giu, 'votre ').replace(/(?<!\p{L})leurs /giu, 'vos ');
}

function trimmed(said: string): string {
  return said
    .replace(
      /(?:,|:|\(| (?:que|qui|où|car|quand|parce|puis|depuis que)(?!\p{L})| qu’| et (?:je|j’|il|elle|ils|on|c’|nous)).*$/iu,
      '',
    )
    .replace(/ (?:beaucoup|vraiment|hier|aussi|surtout|lundi|mardi|mercredi|jeudi|vendredi)$/i, '')
    .replace(/^(?:les?|la|l’|leurs?|notre|votre)/i, (word) => word.toLowerCase())
    .trim();
}

function usable(said: string): boolean {
  const words = said.split(/[ ’]/).length;
  return (
    words >= 2 &&
    words <= 14 &&
    said.length <= 90 &&
    !/(?<!\p{L})(?:ils?|elles?|lui|eux|leurs?|mon|ma|mes|moi|ça|cela|ce|cet|cette|ces|poste|boulot|job|salaire|argent|entreprise|boîte|refus|réponse)(?!\p{L})/iu.test(
      said,
    ) &&
    !/(?<!\p{L})(?:de|du|des|la|le|les|à|au|avec|sur|pour|et|en|dans|par|très)$/iu.test(said) &&
    !/^(?:l’entretien|les? questions?|l’échange|la (?:conversation|discussion|rencontre)|l’équipe|l’ambiance)$/i.test(
      said,
    ) &&
    toneOf(said).length === 0 &&
    !/[{}<>@/"“”„«»()[\]|…]/.test(said)
  );
}
