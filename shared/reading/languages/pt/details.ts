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
    'obrigad*|agradec* por teres|ter|terem vindo',
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
  'not-reached': ['$nao ~5 convid*|convoc*|chamar* ~4 entrevista|entrevistas', '$nao ~5 entrevistar'],
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
    'alguém ~2 cujo|cuja',
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
    'alguém|pessoa ~1 com ~1 mais ~2 prática|experiência|vivência',
    'com mais prática|vivência',
    'anos ~1 de ~1 experiência|carteira',
    'falta* ~2 lhe? ~1 experiência|prática',
    'faltalhe ~2 experiência|prática',
  ],
  qualification: [
    '$nao ~5 requisitos|critérios|formação|habilitações|certificação',
    'requisitos|qualificaç*|habilitações|certificação|formação ~5 $nao|exigid*|falta*',
    'carta|diploma|licenciatura|certificado|certificação|carteira|cnh|escolaridade|registro|cédula ~5 obrigatóri*|exigid*|necessári*|indispensáve*',
    'exige|requer|obrigatóri* ~4 carta|diploma|licenciatura|certificação|cnh|escolaridade|registro',
    '$nao ~3 comprov*|possui*|apresent*|tem|detém ~5 escolaridade|certificação|diploma|habilitação|carta|cnh|registro|titularidade|licenciatura',
    'prova ~2 titularidade',
  ],
  skill: [
    'conhecimentos|habilidades|competências|idioma*|nível|domínio ~6 $nao|falta*|insuficiente*',
    'falta*|mais|maior|maiores ~2 conhecimentos|habilidades|competências|domínio',
    '$lingua ~5 obrigatóri*|fluente|exigid*|indispensáve*|necessári*|insuficiente|requisito',
    'alguém|pessoa ~1 que ~1 fale|domine|saiba|conheça',
    'faltamlhe ~2 conhecimentos|competências',
  ],
  location: [
    'quem ~2 é|mora|vive|reside ~3 na|em|no|da|perto',
    'morar|more|resida|residente*|viva ~3 na|em|no|perto|região',
    'preferência ~3 quem ~1 mora|é|vive',
    'motivo*|razões ~2 localização|distância|residência',
    'localização|localidade|residência|geográfic* ~5 $nao|exigid*|motivo*',
    'visto de trabalho',
  ],
  salary: [
    '$nao ~4 salário|ordenado|remuneração|pretensão',
    'pretensão|salário|ordenado|expectativa* ~6 orçamento|acima|supera*|alto',
    'expectativa*|pretensão|pretensões|faixa ~1 salaria*',
  ],
  internal: [
    'recrutamento|candidat*|promoção|seleção|colaborador|mobilidade ~1 intern*',
    'preenchid*|promov*|recrut* ~3 internamente',
  ],
  filled: [
    '$vaga ~6 preenchid*|ocupad*',
    'preenchemos|preencheu|preenchida ~4 $vaga|a',
    '$vaga ~3 foi|está ~2 fechad*',
    'já ~2 encontr*|contrat*|escolhemos ~2 alguém|pessoa|candidat*',
    'equipa|equipe|quadro|turma ~3 complet*',
    'já ~2 preenchid*|fechad*|ocupad*',
  ],
  cancelled: [
    '$vaga|contratação ~6 cancelad*|suspens*|congelad*|eliminad*|pausad*|adiad*|extint*',
    '$nao ~2 contratar|contrataremos|vamos ~2 ninguém|contratar|mais',
    'congelamento|reestrutur*|reorganiz*',
    'decid* ~4 cancelar|suspender|pausar|congelar|adiar',
  ],
  competition: [
    'muitas|muitos|grande|alto|elevado|diversas|inúmeras|quantidade|número|volume|centenas ~4 candidatur*|candidat*|inscriç*|currículos|perfis',
    'concorrência|concorrid*|competitiv*',
    'mais|cerca|quase ~3 candidatur*|currículos|candidatos|inscritos|inscrições|pessoas',
    'teve|tivemos|recebemos|recebeu ~5 inscritos|candidaturas|currículos|inscrições|candidatos',
    'nível ~5 alto|elevado|altíssimo',
  ],
  // what looks like a reason and is none
  'no-reason': [
    'outras|noutras|nossas|futuras ~1 vagas|oportunidades|candidaturas',
    'falámos|falamos|conversámos|conversamos|discutimos ~2 internamente',
    'revis*|analis* ~5 qualificações|candidatura ~6 requisitos',
  ],
  // what is said to everybody, or only in praise
  'no-shortfall': [
    'põe|coloca|reflete|reflexo ~4 causa|dúvida|experiência|formação|competências',
    'causa|dúvida ~5 experiência|formação|competências|qualificações',
    'experiência|formação|qualificações ~3 impressionou|impressionounos|interessante*|gostámos',
    'valorizamos|reconhecemos|apreciamos ~4 experiência|formação|competências|qualificações',
    'candidatos|pessoas|perfis ~6 aderência|alinhad*|próxim* ~5 requisitos',
    'revis*|analis* ~4 qualificações ~6 requisitos',
  ],
};
