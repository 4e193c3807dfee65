import type { Unfit } from '../unfit.ts';

export const es: Unfit = {
  turn: /[,;]? (?:pero|aunque|sin embargo) /i,
  doubtful:
    /(?<!\p{L})(?:nunca|nada|nadie|tampoco|odi[oaé]|peor|fatal|horrible|terrible|aburrid[oa]s?|pesad[oa]s?|maleducad[oa]s?|borde|nervios[oa]?s?|vergüenza|llor[éo]|triste|enfad\p{L}{2,4}|rabia|asco|muy mal|salió mal|decepci\p{L}{2,8}|fracas\p{L}{1,4}|merec\p{L}{1,5}|debería haber|me fue bien)(?!\p{L})/iu,
  pain: /(?<!\p{L})(?:(?:me |esto |esta |cómo )(?:\p{L}{2,8} )?(?:duele|dolió|ha dolido)|duele (?:mucho|un montón)|estoy (?:\p{L}{2,8} )?(?:triste|hundid[oa]|destrozad[oa]|agotad[oa]|desesperad[oa]|deprimid[oa]|desanimad[oa]|fatal|hech[oa] polvo)|he llorado|lloré|llorando|no puedo (?:más|dormir)|me rindo|me siento (?:\p{L}{2,8} )?(?:mal|fatal|inútil|fracasad[oa]|hundid[oa]|triste)|un palo|creía que (?:era mí[oa]|lo tenía|ya lo tenía))(?!\p{L})/iu,
  others:
    /(?<!\p{L})(?:mi|un|una|nuestr[oa]) (?:buen[oa]? |mejor |antigu[oa] )?(?:amig[oa]|herman[oa]|mujer|espos[oa]|marido|pareja|novi[oa]|colega|compañer[oa]|madre|padre|prim[oa]|hij[oa]|vecin[oa])(?!\p{L})/iu,
  personal: /(?<!\p{L})(?:sueldo|salario|dinero|alquiler|visado|cerca de casa|usted|ustedes)(?!\p{L})/iu,
  idle: /^(?:pero|y eso que|otra vez nada|hola|gracias|por favor|aquí (?:está|va|tienes)|otra más|ver abajo|reenvío|te (?:paso|reenvío|mando)|otro rechazo|me han dicho que)(?!\p{L})/iu,
};
