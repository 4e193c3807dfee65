import type { Phrases } from '../../languages.ts';

/** What conditions, negates, puts off or contrasts what stands beside it. */
export const scope: Phrases = {
  negation: ['$nao'],
  condition: [
    'situações|estados|resultados ~1 possíveis',
    'na ausência|falta de',

    'vaga ~6 você ~1 salvou|visualizou|seguiu',

    'falta ~2 entrega|apresentação|documento*',
    'quem ~1 $nao',
    'pelo volume de ~1 candidat*',

    'faltando ~2 documento*|documentação|rg|cpf|dado*|assinatura|exame*|foto*',
    'sem ~2 rg|cpf|documentação|assinatura|confirmação|teste|exame*|resposta',
    'ainda $nao ~3 tomou|decidiu|escolh*|decisão',

    'depois|após|passada ~1 dessa|desta|essa|esta|a data|hora|prazo',
    'caso|senão|salvo|exceto',
    'se o|a|os|as|não|você|tu|tiver|tiveres|for|houver|seu|sua|teu|tua|esta|este|quiser|desejar|estiver|ainda|pretender|surgir|surgirem|nos|nós|já|receber|precisar|achar|por',
    'ausência|falta ~1 de ~1 resposta|retorno|contacto|contato|notícias',
    'sem ~2 cv|currículo|documento*|certificado*',
    'considere|entenda|assuma ~2 que',
    'passad*|decorrid*|após ~3 prazo|dias|semanas|mês',
    'desde que',
    'no|em caso',
    'apenas|somente|só|unicamente ~5 $candidato|pessoas|selecionad*|os|as',
    'candidatos|candidatas|pessoas|aqueles|quem ~2 não ~2 $escolhido',
    'candidatos|candidatas|pessoas|pessoas ~1 que ~2 não',
  ],
  possibility: [
    'candidatos|candidatas que ~2 haviam|tenham|forem|tiverem',

    'positiv*|favorável|sim ou negativ*|desfavorável|não',

    'entre muitos|tantos|vários|mais|todos',
    'talvez|possivelmente|poderá|poderão|pode ser',
    'não ~1 hesit*|deix*',
  ],
  until: [
    'enquanto|salvo',
    'sem o|a|os|as|que|um|uma|ter|receber|seu|sua|esse|esses|este|estes',
    'até ~2 que|receb*|term*|envi*|conclu*|complet*|hav*|recep*|receç*|valid*|confirm*',
    'antes de|que',
    'se o|a|os|as|não|você|tiver|for|seu|sua',
  ],
  contrast: [
    'se ~2 ainda ~1 interesse|interessad* ~1 gostaríamos|queremos|gostávamos',

    'de modo|forma|maneira que',

    'que não seja ~1 a|o ~1 resposta|notícia|retorno|resultado',
    'mas|porém|contudo|entanto|embora|apesar|entretanto|todavia',
  ],
  harmless: ['$nao ~3 pagar|reembols*', 'ainda $nao', '$nao ~3 ainda|hesit*|responder|esque*|precis*|apenas|só|posso'],
  status: ['status|estado|resultado'],
  title: [
    'bolsa ~2 de? ~1 investigação|pósdoutorado|pósdoutoramento|pesquisa',
    'bolseir*|pósdoutorado|pósdoutoramento',
    'analista|gestor*|assistente|técnic*|consultor*|agente|professor*|vaga|diretor*|coordenador*|auxiliar|cargo',
  ],
  detail: [
    '$nao ~3 aceder|ceder ~1 ao|aos pedido|pedidos ~2 de',

    '$nao ~14 falta|faltam|faltando|incomplet*|pendente ~3 documento*|currículo|cv|carta|comprovante|comprovativo|certidão|certificado*|assinatura|rg|cpf',
    '$nao ~2 pôde|pode|foi ~2 processad*|enviad*|processar|carregad*',

    'igualdade de ~1 condições|classificação|circunstâncias',
    'prioridade|preferência ~6 deficiência|internos',

    'nenhuma decisão',

    'nunca ~3 ped*|solicit*|cobr*',

    'horário|data ~6 ocupad*|reservad*|preenchid*',
    'vaga de ~1 entrevista ~6 ocupad*|reservad*|preenchid*',

    'não é uma|um ~1 recusa|não|rejeição',
    '$nao ~2 reembols*|afeta*|influen*',
  ],
  'no-denial': ['não ~1 hesit*|deix*|esque*', 'não só|apenas'],
  concession: ['inicialmente|originalmente', 'embora|apesar|mesmo'],
  'not-yet': [
    'ainda $nao ~1 fech*|contrat*|preench*',
    'ainda ~1 $nao ~3 decid*|escolh*|avali*|analis*|conclu*|temos|tomou|tomamos|tomámos|selecion*|chegou',
  ],
};
