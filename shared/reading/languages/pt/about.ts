import type { Phrases } from '../../languages.ts';

/** What a mail is about: a job, or something else that people apply for, submit, order or ask for. */
export const about: Phrases = {
  job: [
    'concurso|procedimento público|concursal',
    'processo seletivo|selectivo',
    'contratar|contratámos|contratou',
    'recursos humanos',
    'processo seletivo|selectivo|de',
    'vaga|vagas|cargo|recrut*|currículo|currículos|cv|entrevista*|emprego*|contratação|trabalho|rh|estágio',
  ],
  'job-like': [
    'candidat*|seleção|selecção|selecionador*|talento*|carreira*|posição|perfil|função|experiência|equipa|equipe',
  ],
  'by-applicant': [
    'minha|meu ~1 candidatura|currículo|cv',
    'candidatome|candidateime ~2 à|ao|para',
    'aceitar a ~1 sua ~1 recusa',
  ],
  foreign: [
    'voo|bilhete*|viagem',
    'proprietári*|casa|pais|aluno*|bolsa*',
    'cliente|utilizador|usuário|conta|reserva|consulta|reparação|artigo',
    'estudante*|licenciatura|doutoramento|doutorado|curso|semestre|aluno*|ingresso',
    'edital|prémio|prêmio|concurso|projeto|projecto|financiamento|fundação|apoio|comunicação|congresso|resumo',
    'editora|publicar|publicação|revista|romance|poemas|conto|original|submissão|obra',
    'startup|aceleradora|incubadora|investimento|investidor*|fundo',
    'voluntari*|sócio|sócios|associação|clube|adoção|fornecedor*|licitação|orçamento|creche|condomínio',
    'mestrado|inquilin*|senhorio|senha|pagamento',
    'empréstimo*|crédito*|hipoteca*|bancári*|financiamento|serasa',
    'apólice|sinistro*|indemnização|indenização',
    'visto|vistos|consulado|embaixada|passaporte|nacionalidade|aima|sef|asilo',
    'admissão|matrícula|bolsa|bolsas|vestibular',
    'arrendamento|aluguel|aluguer|inquilin*|senhorio|apartamento|imobiliária|fiador',
    'encomenda*|devolução|garantia|reembolso|fatura',
    'subsídio|manuscrito|revisores|creche',
  ],
  'no-job': [
    'seu|uma seguro|apólice|cobertura',
    'seu|sua|teu ~1 filho|filha',
    'seu|teu|vosso|sua|tua|vossa ~1 manuscrito|original|obra|projeto|projecto|proposta|resumo|artigo|pedido|reserva|encomenda|submissão|orçamento ~6 não|recus*|rejeit*|negad*|indeferid*',
    'pedido|solicitação ~3 recus*|rejeit*|negad*|indeferid*',
    'pedido|solicitação ~2 de ~2 conta|voluntariado|apoio|adoção|vaga|seguro|inscrição|adesão|matrícula|subsídio',
    'linha|conselho|comissão editorial|científica',
    'pedido|solicitação ~2 de ~2 crédito|empréstimo|visto|bolsa|cartão|financiamento|asilo|arrendamento|reembolso|admissão',
    'admitid*|admissão|inscrição|matrícula ~4 mestrado|universidade|curso|licenciatura|faculdade|doutorado',
    'outro|outra inquilin*|comprador|fornecedor',
    'pagamento ~4 $nao|recusado|aprovado',
  ],
  employee: ['rescisão|demissão|despedimento'],
};
