import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, how hard the choice was, wishes. */
export const tone: Phrases = {
  regret: [
    'infelizmente|lament*|lastim*|pesar|desculp*|decepcion*|desapont*|tristeza',
    'más|má|tristes notícia*',
    '$nao ~4 notícia*|resposta|retorno ~5 esper*|gostaria*|desejad*',
  ],
  thanks: [
    'obrigad*|agradec*|gratos ~8 interesse|tempo|participa*|candidatura|confiança|esforço|inscri*|dedicação|disponibilidade|candidatar*|envio|entrevista|paciência',
  ],
  weighed: [
    'cuidados*|atent*|minucios*|criterios*|detalh*|muito|muita ~5 analis*|avali*|consider*|análise|avaliação|revis*|reflexão|ponderação|ponderar',
    'analis*|avali*|consider*|análise|avaliação ~4 cuidados*|atent*|minucios*|criterios*|detalh*|cuidado',
    'muitas|muitos|grande|alto|elevado|diversas|inúmeras|quantidade|número|volume|centenas ~4 candidatur*|candidat*|inscriç*|currículos|perfis|interessados',
  ],
  'hard-choice': [
    '$nao ~4 fácil|simples',
    'decisão|escolha|escolher|decidir ~5 difícil|dura|acirrad*|renhid*|complicad*',
    'difícil|dura|complicad* ~2 decisão|escolha|escolher|decidir',
    'apenas|só|somente|limitad* ~3 vaga|lugar|lugares|pessoa|vagas|uma|um',
    'nível|qualidade|concorrência ~4 alto|elevad*|alta|grande|muito|altíssim*',
    'alto|grande|elevado ~1 nível|concorrência',
  ],
  praise: [
    'impression*|gost*|ador* ~4 perfil|experiência|trajetória|percurso|com|conhecer|conversa|entrevista',
    'prazer ~3 conhec*|falar|convers*',
    'boa|ótima|excelente impressão',
    'pontos fortes',
  ],
  wishes: [
    'desej* ~10 $futuro',
    'sucesso|sorte|melhor ~6 $futuro',
    'encontr* ~6 breve|logo|oportunidade|vaga|emprego|colocação|lugar',
    'torce* ~4 você|sucesso|si',
  ],
  luck: [
    'desej* ~6 sorte|sucesso|felicidades|melhor',
    'muito|boa|muita|todo|maior|maiores|votos ~2 sorte|sucesso|sucessos',
    'caminhos ~3 cruz*',
    'tudo de bom',
  ],
  denial: [
    '$nao ~4 podemos|possível|foi|temos|vamos|será|consigo|você|lhe|conseguimos|encaix*|avançar|seguir|contar|reunimos|selecion*|aprov*|dar|perfil',
  ],
};
