import type { Unfit } from '../unfit.ts';

export const it: Unfit = {
  turn: /[,;] ma |[,;]? (?:però|anche se|tuttavia) /i,
  doubtful:
    /(?<!\p{L})(?:non|niente|nessuno|nulla|odi[oa]\p{L}{0,3}|peggi(?:o|ore)|pessim[oa]|orribile|terribile|noios[oaie]|maleducat[oaie]|nervos[oa]|ansia|vergogna|pianto|triste|arrabbiat[oa]|rabbia|schifo|andata male|delus\p{L}{1,4}|fallit[oa]|sbagliat[oa]|meritav\p{L}{1,3}|purtroppo|è andata bene)(?!\p{L})/iu,
  others:
    /(?<!\p{L})(?:(?:il|la) )?(?:mi[oa]|un|una|nostr[oa]) (?:car[oa] |migliore |vecchi[oa] )?(?:amic[oa]|fratello|sorella|moglie|marito|compagn[oa]|fidanzat[oa]|collega|madre|padre|mamma|papà|cugin[oa]|figli[oa]|vicin[oa])(?!\p{L})/iu,
  personal: /(?<!\p{L})(?:stipendio|soldi|denaro|affitto|visto di|vicino a casa|lei|voi)(?!\p{L})/iu,
  idle: /^(?:ciao|grazie|per favore|ecco|un altro|un’altra|vedi sotto|ti (?:inoltro|giro|mando)|inoltro|mi hanno detto)(?!\p{L})/iu,
};
