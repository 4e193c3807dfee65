import type { Assessing } from '../assesses.ts';

export const de: Assessing = {
  code: 'de',
  you: /(?<!\p{L})(?:Sie|Ihnen|Ihre?[mnrs]?|[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[mnrs]?)(?!\p{L})/u,
  where:
    /(?<!\p{L})(?:\p{L}{0,20}gespräch(?:e|es|s)?|präsentation|vortrag|test|aufgabe|fallstudie|probearbeit(?:en)?|probetag|assessment|antwort(?:en)?|lebenslauf|anschreiben|unterlagen|mappe|interview|runde)(?!\p{L})/iu,
  met: /(?<!\p{L})(?:\p{L}{0,20}gespräch(?:e|es|s)?|interviews?|runde)(?!\p{L})/iu,
  short:
    /(?<!\p{L})(?:zu (?:leise|still|schnell|langsam|vage|allgemein|lang|kurz|knapp|wenig|zurückhaltend|nervös|spät|technisch|theoretisch|abstrakt|oberflächlich)|(?:recht|etwas|eher|ziemlich|sehr) (?:vage|allgemein|knapp|spät|kurz|lang|dünn|zurückhaltend|leise|nervös|abstrakt|langsam|unsicher|oberflächlich|theoretisch)|(?:wirkten|wirktest|waren|warst|schienen|schienst) (?:Sie |du )?(?:\p{L}{1,14} )?nervös|unterbrochen|ins wort gefallen|gewünscht|gefehlt|fehlten? uns|vermisst|vermissten|nicht (?:ganz |so |recht |wirklich |richtig )?(?:überzeugt|überzeugen|klar|deutlich|konkret|greifbar|erklären|erklärt|beantwortet|beantworten|genannt|gezeigt)|(?:hätten?|hättest) (?:sie|du|wir|ich|es)? ?(?:\p{L}{1,14} ){0,4}(?:gern|mehr|früher|deutlicher|konkreter|besser|erwartet)|weniger (?:überzeugt|überzeugend|stark)|schwächer|schwächen?|unsicher|ins stocken|verzettelt|abgeschweift|überzogen|nie (?:gesagt|genannt|erklärt|erwähnt)|mehr (?:tiefe|beispiele|struktur|details|zahlen|initiative)|konkretere?|ausbaufähig)(?!\p{L})/iu,
  strong:
    /(?<!\p{L})(?:(?:sehr |wirklich |richtig )?(?:stark|gut|überzeugend|souverän|sympathisch|beeindruckend|klar|kompetent|offen|authentisch)|überzeugt|beeindruckt|gefallen|am besten|stärken?|hervorragend|ausgezeichnet|toll)(?!\p{L})/iu,
  advice:
    /(?<!\p{L})(?:(?:beim )?nächste[ns]? mal|daran (?:würde|sollten|können|kannst|lohnt)|mein (?:tipp|rat)|ich würde (?:\p{L}{1,14} ){0,7}(?:üben|vorbereiten|empfehlen|raten)|lohnt sich|üben|arbeiten sie|arbeite)(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:bitte|abgesagt|abgesprungen|zurückgezogen|noch interesse|rufen sie|ruf mich|melden sie sich|verfügbar|anfangen könn\p{L}{1,4}|beginnen könn\p{L}{1,4}|neue stelle|frei geworden|vertrag|einladen|anbieten|angebot|umfrage|fragebogen)(?!\p{L})/iu,
};
