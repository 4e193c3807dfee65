import type { Phrases } from '../../languages.ts';

/** What surrounds a decision: regret, thanks, praise, wishes. */
export const tone: Phrases = {
  regret: [
    'infelizmente|lament*|lastim*|pesar|desculp*|decepcion*|desapont*|tristeza',
    'más|má|tristes notícia*',
    '$nao ~4 notícia*|resposta|retorno ~5 esper*|gostaria*|desejad*',
  ],
  consolation: [
    '$nao ~4 fácil|simples ~3 decisão|escolha',
    'decisão|escolha ~5 difícil|$nao',
    'difícil ~2 decisão|escolha',
    '$nao ~4 desanim*|desmotiv*|desencoraj*',
    'obrigad*|agradec*|gratos ~8 interesse|tempo|participa*|candidatura|confiança|esforço|inscri*|dedicação|disponibilidade|candidatar*|envio',
    'cuidados*|atent*|minucios*|criterios*|detalh* ~5 analis*|avali*|consider*|análise|avaliação|revis*|reflexão',
    'analis*|avali*|consider*|análise|avaliação ~4 cuidados*|atent*|minucios*|criterios*|detalh*|cuidado',
    'muitas|muitos|grande|alto|elevado|diversas|inúmeras|quantidade|número|volume|centenas ~4 candidatur*|candidat*|inscriç*|currículos|perfis',
    'impression* ~4 perfil|experiência|trajetória|percurso|com',
  ],
  wishes: [
    'desej* ~6 sorte|sucesso|melhor|melhores|felicidades ~8 $futuro|sorte|sucesso|tudo',
    'desej* ~4 sorte|sucesso|felicidades',
    'muito|boa|muita|todo|maior|maiores|votos ~2 sorte|sucesso|sucessos',
    'sucesso|sorte ~5 $futuro',
    'torce* ~4 você|sucesso|si',
  ],
};
