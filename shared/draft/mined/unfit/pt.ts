import type { Unfit } from '../unfit.ts';

export const pt: Unfit = {
  turn: /[,;]? (?:mas|embora|porém|no entanto|contudo) /i,
  doubtful:
    /(?<!\p{L})(?:não|nunca|nada|ninguém|ode(?:io|iei)|pior|péssim[oa]|horrível|terrível|chat[oa]s?|aborrecid[oa]s?|mal-?educad[oa]s?|nervos[oa]|vergonha|chorei|triste|raiva|zangad[oa]|muito mal|correu mal|desilu\p{L}{2,6}|decepcion\p{L}{2,5}|fracass\p{L}{1,4}|errad[oa]|merec\p{L}{1,5}|infelizmente|correu bem|foi bem)(?!\p{L})/iu,
  pain: /(?<!\p{L})(?:(?:isto |isso |esta |me |como )?(?:\p{L}{2,8} )?(?:dói|doeu)|estou (?:\p{L}{2,8} )?(?:triste|arrasad[oa]|destroçad[oa]|exaust[oa]|desesperad[oa]|deprimid[oa]|desanimad[oa]|em baixo|mal)|chorei|a chorar|chorando|não (?:aguento|consigo dormir|dou mais)|desisto|sinto-me (?:\p{L}{2,8} )?(?:mal|inútil|triste)|me sinto (?:\p{L}{2,8} )?(?:mal|inútil|triste)|pensei que (?:era meu|já estava)|custou-me muito)(?!\p{L})/iu,
  others:
    /(?<!\p{L})(?:(?:o |a )?(?:meu|minha|um|uma|nosso|nossa)) (?:bo[am] |melhor |velh[oa] )?(?:amig[oa]|irmã[o]?|mulher|espos[oa]|marido|namorad[oa]|companheir[oa]|colega|mãe|pai|prim[oa]|filh[oa]|vizinh[oa])(?!\p{L})/iu,
  personal: /(?<!\p{L})(?:salário|ordenado|dinheiro|renda|aluguel|visto de|perto de casa|vocês?)(?!\p{L})/iu,
  idle: /^(?:mas|e olha que|outra vez|olá|oi|obrigad[oa]|por favor|aqui (?:está|vai)|mais um|mais uma|ver abaixo|segue|encaminho|reencaminho|disseram que)(?!\p{L})/iu,
};
