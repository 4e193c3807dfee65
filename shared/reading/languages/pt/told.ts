import type { Phrases } from '../../languages.ts';

/** How somebody says of him- or herself why it was a no, or that something was not why. Looked for in a member's own words alone. */
export const told: Phrases = {
  experience: [
    'demasiado|muito|ainda|pouco ~1 júnior|jovem|inexperiente|verde|experiente',
    'júnior|jovem|inexperiente demais',
    'falt* ~4 experiência|bagagem|prática',
    '$nao ~4 suficiente|bastante ~2 experiência',
    '$nao ~3 experiência ~1 suficiente|necessária|bastante',
    'pouca|insuficiente|escassa ~2 experiência',
    'experiência ~3 insuficiente|pouca|curta|limitada',
    '$nao ~2 tinha|tenho|tive|tivesse ~2 experiência',
    'sem ~1 experiência',
  ],
  qualification: [
    'falt* ~4 diploma|licenciatura|certificado|carta|certificação|formação|habilitações',
    '$nao ~2 tinha|tenho|tivesse ~3 diploma|licenciatura|certificado|carta|certificação|habilitações',
    'sobrequalificad*|superqualificad*',
    'qualificad* demais',
    'demasiado|muito ~1 qualificad*',
    '$nao ~3 qualificad*',
  ],
  skill: [
    'meu|minha|meus|minhas ~2 $lingua|nível|conhecimentos|competências ~4 $nao|insuficiente*|fraco*|baixo',
    'falt* ~4 conhecimento*|nível|competências|domínio',
    '$nao ~3 suficiente|suficientes|bem|bom ~3 $lingua|conhecimentos',
  ],
  location: [
    'moro|morava|vivo|vivia|vivesse|morasse|resido ~3 longe|fora',
    'demasiado|muito ~1 longe',
    'longe demais',
    '$nao ~4 mudar|deslocar',
    'visto|autorização ~2 trabalho',
  ],
  salary: [
    'expectativas|expectativa|pretensões|pretensão salaria*|salarial',
    'pedi|pedia|peço|pedisse|queria ~3 demais|demasiado|muito',
    'demasiado|muito car*',
    'car* demais',
    'salário|ordenado|remuneração ~5 alto|alta|acima|orçamento|demais',
  ],
  internal: ['alguém|pessoa|candidat*|colega ~3 intern*|casa|dentro'],
  'other-candidate': ['escolheram|escolhido|contrataram|preferiram|ficaram ~3 outr*|alguém'],
  'no-shortfall': [
    '$nao ~4 por|devido|causa|questão|culpa ~4 experiência|nível|salário|formação|conhecimentos',
    'nada ~4 experiência|nível|salário|formação|conhecimentos',
    'tenho|tinha ~1 anos ~2 experiência',
  ],
  'keeps-on-file': [
    'me|meu|meus|minha ~4 mente|conta|consideração|radar|currículo|dados|banco|arquivo|registo',
    'lembrar*|lembram|pens* ~1 de|em mim',
    'guard*|manter*|mant*|conserv* ~3 me|meu|meus|minha|o|os|a ~4 currículo|cv|dados|contacto|contato|candidatura|conta|mente',
    'me ~2 avis*|lig*|contact*|chamar*|procur* ~5 se|quando|caso',
    'avis*|lig*|contact*|chamar*|procur* ~1 me ~5 se|quando|caso',
  ],
};
