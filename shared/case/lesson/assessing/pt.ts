import type { Assessing } from '../assesses.ts';

export const pt: Assessing = {
  code: 'pt',
  you: /(?<!\p{L})(?:te|ti|tu|teu|tua|teus|tuas|você|seu|sua|seus|suas|lhe|\p{L}{2,20}(?:aste|este|iste))(?!\p{L})/iu,
  where:
    /(?<!\p{L})(?:entrevistas?|apresentação|teste|prova|exercício|caso|respostas?|ronda|rodada|currículo|cv|carta|portefólio|portfólio|dinâmica|conversa)(?!\p{L})/iu,
  met: /(?<!\p{L})(?:entrevistas?|ronda|rodada|conversa)(?!\p{L})/iu,
  short:
    /(?<!\p{L})(?:demasiado (?:\p{L}{3,14})|muito (?:vag[oa]s?|lent[oa]s?|genéric[oa]s?|curt[oa]s?|calad[oa]|nervos[oa]|rápid[oa]|superficia(?:l|is))|(?:um pouco|algo|bastante) (?:vag[oa]s?|lent[oa]s?|genéric[oa]s?|curt[oa]s?|long[oa]s?|nervos[oa]|insegur[oa]|tímid[oa]|tarde|frac[oa])|nervos[oa]|interrompeste|interrompeu|cheg(?:aram|ou) (?:demasiado )?tarde|gostaríamos que|não (?:mostrava|mostrou|mostraste)|demoraste|demorou (?:muito|bastante)|erros?|faltou|faltaram|faltava(?:m)?|sentimos falta|senti falta|não (?:soubeste|soube|conseguiste|conseguiu|explicaste|explicou|deste|deu|ficou clar[oa]|nos convenceu|convenceu|aprofundaste|aprofundou)|(?:teríamos|gostaríamos|gostávamos) (?:de ter )?(?:gostado|visto|ouvido|preferido)?|(?:podias|poderias|poderia|devias|deveria) ter|menos (?:convincente|segur[oa])|pontos? (?:frac[oa]s?|a melhorar)|mais (?:exemplos|detalhe|concret[oa]|profundidade|segurança)|nunca (?:disseste|deste|mencionaste|disse|deu)|hesitaste|hesitou)(?!\p{L})/iu,
  strong:
    /(?<!\p{L})(?:sólid[oa]s?|muito (?:bem|bo[am]|segur[oa]|forte|clar[oa]|profissional|preparad[oa]|sólid[oa])|gostámos|gostamos|adorámos|pontos? fortes?|o melhor|a melhor|excelentes?|impression\p{L}{2,6})(?!\p{L})/iu,
  advice:
    /(?<!\p{L})(?:(?:da|na) próxima vez|para a próxima|eu (?:praticava|praticaria|treinava|treinaria|preparava|prepararia)|recomend(?:o|aria)|aconselh(?:o|aria)|sugir(?:o|iria)|o meu conselho|meu conselho|a trabalhar|vale a pena (?:treinar|praticar|preparar))(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:por favor|agradecemos que envie|desistiu|recuou|ainda (?:está|estás|tens|tem) (?:interessad[oa]|interesse)|liga-me|ligue-me|me liga|disponível|disponibilidade|começar (?:em|a|no)|abriu uma vaga|nova vaga|novo lugar|contrato|oferecer-te|oferecer-lhe|oferta|proposta|convidar|inquérito|questionário|pesquisa)(?!\p{L})/iu,
};
