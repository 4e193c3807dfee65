import type { Phrases } from '../../languages.ts';

/** What a mail is about: jobs, or what is no job at all. */
export const surroundings: Phrases = {
  advertising: [
    'novas|novos|últimas ~1 vagas|ofertas|empregos|oportunidades ~5 para|que|perto|em',
    'alerta|alertas ~2 emprego|vagas|vaga',
    'candidatese|inscrevase|ver ~2 agora|vaga|vagas|já|aqui',
    'cancelar ~2 inscrição|subscrição',
    'newsletter|descadastr*',
  ],
  job: [
    'recursos humanos',
    'processo seletivo|selectivo|de',
    'candidat*|vaga|vagas|cargo|recrut*|currículo|currículos|cv|entrevista*|emprego*|seleção|selecção|selecionador*|contratação|trabalho|talento*|rh|estágio|carreira*|posição',
  ],
  foreign: [
    'mestrado|inquilin*|senhorio|senha|pagamento',

    'empréstimo*|crédito*|hipoteca*|bancári*|financiamento|serasa',
    'apólice|sinistro*|indemnização|indenização',
    'visto|vistos|consulado|embaixada|passaporte|nacionalidade|aima|sef|asilo',
    'admissão|matrícula|bolsa|bolsas|vestibular',
    'arrendamento|aluguel|aluguer|inquilin*|senhorio|apartamento|imobiliária|fiador',
    'encomenda*|devolução|garantia|reembolso|fatura',
    'subsídio|manuscrito|revisores|creche',
  ],
  forwarding: [
    'confirm* ~6 reencaminhamento|encaminhamento|reencaminhar|encaminhar',
    'reencaminhamento|encaminhamento|encaminhar ~4 automátic*|automaticamente|confirmação',
  ],
  'no-job': [
    'pedido|solicitação ~2 de ~2 crédito|empréstimo|visto|bolsa|cartão|financiamento|asilo|arrendamento|reembolso|admissão',
    'admitid*|admissão|inscrição|matrícula ~4 mestrado|universidade|curso|licenciatura|faculdade|doutorado',
    'outro|outra inquilin*|comprador|fornecedor',
    'pagamento ~4 $nao|recusado|aprovado',
  ],
};
