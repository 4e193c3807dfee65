import type { Unfit } from '../unfit.ts';

export const it: Unfit = {
  turn: /[,;] ma |[,;]? (?:però|anche se|tuttavia) /i,
  doubtful:
    /(?<!\p{L})(?:non|niente|nessuno|nulla|odi[oa]\p{L}{0,3}|peggi(?:o|ore)|pessim[oa]|orribile|terribile|noios[oaie]|maleducat[oaie]|nervos[oa]|ansia|vergogna|pianto|triste|arrabbiat[oa]|rabbia|schifo|andata male|delus\p{L}{1,4}|fallit[oa]|sbagliat[oa]|meritav\p{L}{1,3}|purtroppo|è andata bene)(?!\p{L})/iu,
  pain: /(?<!\p{L})(?:(?:mi |questo |questa |quanto )(?:\p{L}{2,8} )?fa (?:\p{L}{2,8} )?male|fa (?:davvero |molto |proprio )?male|mi ha ferit[oa]|sono (?:\p{L}{2,8} )?(?:triste|distrutt[oa]|a pezzi|esaust[oa]|disperat[oa]|depress[oa]|giù|ferit[oa])|ho pianto|piango|non (?:ce la faccio|ne posso più|dormo)|mi arrendo|mi sento (?:\p{L}{2,8} )?(?:male|inutile|fallit[oa]|a pezzi|triste)|doloros[oa]|pensavo di avercela fatta|che botta)(?!\p{L})/iu,
  others:
    /(?<!\p{L})(?:(?:il|la) )?(?:mi[oa]|un|una|nostr[oa]) (?:car[oa] |migliore |vecchi[oa] )?(?:amic[oa]|fratello|sorella|moglie|marito|compagn[oa]|fidanzat[oa]|collega|madre|padre|mamma|papà|cugin[oa]|figli[oa]|vicin[oa])(?!\p{L})/iu,
  personal: /(?<!\p{L})(?:stipendio|soldi|denaro|affitto|visto di|vicino a casa|lei|voi)(?!\p{L})/iu,
  idle: /^(?:ma|eppure|e pensare|ciao|grazie|per favore|ecco|un altro|un’altra|vedi sotto|ti (?:inoltro|giro|mando)|inoltro|mi hanno detto)(?!\p{L})/iu,
};
