import type { Phrases } from '../../languages.ts';

/** What advertises jobs, and what forwards mail. */
export const surroundings: Phrases = {
  advertising: [
    'vaga ~5 que? ~1 você ~1 salvou|visualizou|seguiu',
    'vagas semelhantes|parecidas',
    'cancelar inscrição|alertas',

    'novas|novos|últimas ~1 vagas|ofertas|empregos|oportunidades ~5 para|que|perto|em',
    'alerta|alertas ~2 emprego|vagas|vaga',
    'candidatese|inscrevase|ver ~2 agora|vaga|vagas|já|aqui',
    'cancelar ~2 inscrição|subscrição',
    'newsletter|descadastr*',
  ],
  forwarding: [
    'confirm* ~6 reencaminhamento|encaminhamento|reencaminhar|encaminhar',
    'reencaminhamento|encaminhamento|encaminhar ~4 automátic*|automaticamente|confirmação',
  ],
};
