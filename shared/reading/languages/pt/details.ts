import type { Phrases } from '../../languages.ts';

/** How far the application came, and why it ended. */
export const details: Phrases = {
  assessment: ['teste|testes|avaliação técnica|prova|provas|desafio|estudo de caso|exercício|case'],
  interviewed: [
    'pela|na|da entrevista',
    'entrevista ~3 passada|anterior',
    'conhecer|conhecê*|conhecer|conversar|conversámos|conversamos|entrevistar|vindo|falar ~3 com|connosco|conosco|consigo|você|lo|la',
    'entrevista|conversa ~4 de|com|foi|do|connosco',

    'entrevista|entrevistas|conversa|reunião|chamada|videochamada ~6 obrigad*|agradec*|gosto|prazer|connosco|conosco|com|tivemos|realizada',
    'obrigad*|agradec*|após|depois|gosto|prazer|durante|gostámos|gostamos|adoramos ~7 entrevista|entrevistas|conversa|reunião|chamada|videochamada|conhecer|conhecê*|falar|entrevistar|conversar',
    'sua|tua|nossa|última entrevista|conversa|reunião',
  ],
  final: [
    'dois|duas|três ~2 finalistas|candidat*|perfis',
    'segundo|segunda ~1 lugar|opção',
    'disputada|renhida|por pouco',

    'última|final|finais ~1 fase|etapa|ronda|entrevista|candidat*',
    'fase|etapa|ronda final',
    'finalista*',
    'segunda opção',
  ],
  applied: [
    'candidatura|candidaturas|inscrição',

    'candidatura|inscrição|interesse|cv|currículo ~5 obrigad*|agradec*|analis*|receb*|avali*',
    'obrigad*|agradec*|analis*|receb*|avali* ~8 candidatura|inscrição|interesse|cv|currículo|candidatar*|inscrev*|perfil',
    'sua|tua candidatura|inscrição|currículo',
  ],
  'other-candidate': [
    '$outro ~2 $candidato',
    '$candidato ~9 $melhor ~4 $ajusta',
    '$candidato ~4 que|cujo*|cuja* ~5 $ajusta',
    '$melhor ~2 $ajusta ~3 $candidato',
    'alguém ~2 com|que|cujo|cuja',
    'escolhido|selecionado|contratado ~3 $candidato',
  ],
  experience: [
    'exige|exigia|requer|requeria|pede|pedia ~8 anos|experiência',
    'mínimo ~4 anos ~3 experiência',
    'mais|maior|falta*|suficiente|insuficiente|menor|pouca ~2 experiência',
    'experiência ~5 insuficiente|limitada|reduzida|curta|falta*',
    '$nao ~4 experiência ~2 suficiente|necessária|exigida|mínima|requerida',
    'experiência mais ~1 ampla|sólida|vasta|consolidada|longa',
    'mais experiente*|sênior|sénior',
  ],
  qualification: [
    '$nao ~5 requisitos|critérios|formação|habilitações|certificação',
    'requisitos|qualificaç*|habilitações|certificação|formação ~5 $nao|exigid*|falta*',
  ],
  skill: [
    'conhecimentos|habilidades|competências|idioma*|nível|domínio ~6 $nao|falta*|insuficiente*',
    'falta*|mais|maior|maiores ~2 conhecimentos|habilidades|competências|domínio',
  ],
  location: ['localização|localidade|residência|geográfic* ~5 $nao|exigid*|motivo*', 'visto de trabalho'],
  salary: ['expectativa*|pretensão|pretensões|faixa ~1 salaria*'],
  internal: ['recrutamento|candidat*|promoção|seleção|colaborador ~1 intern*', 'internamente'],
  filled: ['$vaga ~6 preenchid*|ocupad*', 'preenchemos|preencheu|preenchida ~4 $vaga|a'],
  cancelled: [
    '$vaga ~6 cancelad*|suspens*|congelad*|eliminad*|pausad*|adiad*|extint*',
    'congelamento|reestrutur*|reorganiz*',
    'decid* ~4 cancelar|suspender|pausar|congelar|adiar',
  ],
  competition: [
    'muitas|muitos|grande|alto|elevado|diversas|inúmeras|quantidade|número|volume|centenas ~4 candidatur*|candidat*|inscriç*|currículos|perfis',
    'concorrência|concorrid*|competitiv*',
  ],
};
