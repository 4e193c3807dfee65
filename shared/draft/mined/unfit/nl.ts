import type { Unfit } from '../unfit.ts';

export const nl: Unfit = {
  turn: /[,;]? (?:maar|hoewel|ook al|alleen jammer|toch|echter) /i,
  doubtful:
    /(?<!\p{L})(?:niet|nooit|geen|niets|niemand|helaas|jammer|slecht(?:e)?|stom(?:me)?|vreselijk(?:e)?|verschrikkelijk(?:e)?|saai(?:e)?|onbeleefd(?:e)?|arrogant(?:e)?|raar|vervelend(?:e)?|bagger|haatte?|zenuwachtig|nerveus|bang|boos|verdrietig|balen|baalde?|teleurgesteld|mislukt(?:e)?|verpest|blokkeerde|had moeten|dacht dat|verwachtte|afgewezen|afwijzing)(?!\p{L})/iu,
  pain: /(?<!\p{L})(?:doet (?:\p{L}{2,8} ){0,2}(?:pijn|zeer)|deed (?:\p{L}{2,8} ){0,2}(?:pijn|zeer)|(?:ben|voel me|voel mij) (?:\p{L}{2,8} ){0,2}(?:verdrietig|kapot|gebroken|op|uitgeput|wanhopig|waardeloos|down|somber|geraakt|rot)|gehuild|huil(?:en|de)?|kan niet (?:meer|slapen)|geef het op|hart gebroken|pijnlijk|hakt erin|komt hard aan|dacht dat ik hem had)(?!\p{L})/iu,
  others:
    /(?<!\p{L})(?:mijn|m[’']n|een|onze?) (?:goede )?(?:vriend(?:in)?|zus|broer|moeder|vader|man|vrouw|partner|collega|buurman|buurvrouw|nicht|neef|zoon|dochter)(?!\p{L})/iu,
  personal:
    /(?<!\p{L})(?:jij|jou|jouw|salaris|geld|loon|huur|visum|reistijd|dicht bij huis|thuiswerken|opzegtermijn|kinderen|gezondheid)(?!\p{L})/iu,
  idle: /^(?:maar|en dat terwijl|terwijl|hier (?:is|komt)|weer een|nog een|zie|ter info|fyi|hoi|hallo|bedankt|dank|graag toevoegen|voeg|kun je|wil je|doorgestuurd|gesprek (?:met|gehad)|ze (?:zeiden|wilden|kozen|hebben)|weer via)(?!\p{L})/iu,
};
