import type { FactsWording } from '../wording.ts';
import { anywhere } from './de/anywhere.ts';

export const de: FactsWording = {
  nounsLikeNames: true,
  role: {
    leads: `
      (?:auswahltag|auswahlverfahren|assessment-?center|probearbeiten|bewerbung|beworben|bewerben|interesse|mitarbeit|tätigkeit|einstieg|anstellung|karriere|interviews?|gespräch|absage|einsatz|praktikum|praktikumsplatz|ausbildung|ausbildungsplatz) (?:als|zum|zur|für|an|auf|um)|
      (?:stelle|position|job|vakanz|ausschreibung|stellenausschreibung|stellenanzeige|funktion|rolle|arbeitsstelle|ausbildungsstelle|praktikumsstelle|werkstudentenstelle|stellenangebot|planstelle|dienstposten|lehrstelle|ausbildungsplatz|praktikumsplatz|lehre|praktikantenstelle|ferialstelle|traineestelle)(?: (?:[^\\s.,]{0,12}\\d[^\\s.,]{0,12}|bei uns|in unserem [^\\s.,]{2,20}))? (?:als|des|der|einer?/eines?|eines?/einer?|einer|eines|für)|
      (?:stelle|position|job|vakanz|ausschreibung|stellenausschreibung|(?:stellen|job|online-?)?anzeige|annonce|inserat|stelleninserat|funktion|rolle|jobtitel|lehrstelle|ausbildungsplatz|ausbildungsstelle|planstelle|dienstposten|stellenbesetzungsverfahren|besetzungsverfahren|duales studium|dualen studium|duale studium)|
      (?:auswahl|bewerbungs|stellenbesetzungs|besetzungs|ausschreibungs)verfahren(?: (?:für|um|als|zum|zur))?|(?:sich|dich|euch)(?: intern| initiativ| bei uns| kürzlich)? (?:auf|um|für)(?= [^.,\\n]{3,60} (?:beworben|bewerben)(?![\\p{L}]))|
      bewerbung|(?:als|zum|zur)|absage`,
    nouns: `
      mitarbeit|tätigkeit|anstellung|beschäftigung|ausbildungsplatz|praktikumsplatz|praktikumsstelle|ausbildungsstelle|arbeitsplatz|stelle|position|job|vakanz|ausschreibung|stellenausschreibung|stellenanzeige|jobanzeige|anzeige|annonce|inserat|funktion|rolle|bewerbung|
      praktikum|praktikumsplatz|ausbildung`,
    between: `
      die|der|den|das|dem|des|eine[rs]?/eine[rs]|zum/zur|zur/zum|eine?[rsnm]?|unsere[rsnm]?|unser|ihre[rsnm]?|ausgeschriebene[rsnm]?|offene[rsnm]?|
      vakante[rsnm]?|o\\. ?g\\.|oben genannte[rsnm]?|genannte[rsnm]?|als|für|auf|an|um|im bereich|angebotene[rsnm]?|
      zu besetzende[rsnm]?|folgende[rsnm]?|aktuelle[rsnm]?|bei uns|in unserem (?:haus|hause|unternehmen|team)|
      freie[rsnm]?|zum|zur|initiativ`,
    labels: `
      position|stelle|stellenbezeichnung|stellentitel|job|jobtitel|ausschreibung|stellenausschreibung|
      ihre bewerbung|deine bewerbung|bewerbung|betreff|betrifft|vakanz|absage`,
    people: `
      \\p{L}{0,20}(?:regisseur|bildner|requisiteur|beleuchter|schornsteinfeger|kaminkehrer|klempner|polsterer|schuhmacher|graveur|akustiker|melker|fischwirt|imker|destillateur|detektiv|masseur|podologe|kassierer|kapitän|matrose|lotse|werker|kranführer|flugzeugführer|schichtführer|geomatiker|kartograf|galvaniseur|gießer|werkzeugmacher|büchsenmacher|olog(?:e|in)|historiker|seelsorger|habilitand|allrounder|quereinsteiger|korrespondent|grafiker|videograf|influencer|headhunter|beschaffer|chemikant|pharmakant|küchenchef|chocolatier|kellermeister)(?:in(?:nen)?|en|n|s)?|kamera(?:mann|frau)|zimmermädchen|hausdame|wachmann|feuerwehr(?:mann|frau)|hiwi|
      werkstudenten(?:tätigkeit|job)|ferienjobber|(?:ofen|brunnen|gleis|klavier|geigen|messe|fenster|treppen|garten|isolier)bauer(?:in)?|
      \\p{L}{0,30}(?:begleiter|entwickler|ingenieur|leiter|berater|referent|kaufmann|kauffrau|kaufleute|assistent|assistenz|mitarbeiter|sachbearbeiter|student|praktikant|techniker|mechaniker|mechatroniker|elektroniker|monteur|fahrer|verkäufer|pfleger|schwester|arzt|ärztin|lehrer|erzieher|helfer|meister|gestalter|designer|manager|analyst|spezialist|experte|expertin|architekt|administrator|programmierer|informatiker|forscher|wissenschaftler|redakteur|buchhalter|controller|prüfer|jurist|anwalt|anwältin|notar|koordinator|disponent|einkäufer|planer|trainer|trainee|volontär|auszubildende[rn]?|azubi|werkstudent|werkstudium|praktikum|volontariat|vertreter|betreuer|koch|köchin|bäcker|fachkraft|fachangestellte[rn]?|angestellte[rn]?|beauftragte[rn]?|beamte[rn]?|direktor|geschäftsführer|vorstand|sekretär|psychologe|psychologin|pädagoge|pädagogin|therapeut|physiker|chemiker|biologe|biologin|laborant|operator|tester|consultant|engineer|owner|lead|sprecher|texter|übersetzer|dozent|professor|doktorand|postdoc|vorarbeiter|bauleiter|polier|zeichner|statiker|gärtner|tischler|schreiner|maler|schlosser|schweißer|dreher|fräser|lackierer|optiker|apotheker|hebamme|logopäde|ergotherapeut|steward|pilot|kellner|rezeptionist|bedienung|reinigungskraft|hausmeister|lagerist|kommissionierer|packer|bote|zusteller|aushilfe|minijobber|hilfskraft|geselle|gesellin|röster|hilfe|leitung|kraft|bäuerin|landwirt|winzer|metzger|fleischer|konditor|friseur|friseurin|kosmetiker|installateur|dachdecker|maurer|zimmerer|zimmermann|straßenbauer|gerüstbauer|lokführer|zugbegleiter|busfahrer|sanitäter|notfallsanitäter|bibliothekar|archivar|kantor|pfarrer|küster|rettungsschwimmer|tagesmutter|haushälterin|portier|concierge|barista|barkeeper|masterarbeit|bachelorarbeit|abschlussarbeit|ferienjob|minijob|studium|referendariat|famulatur|lernender?|lernende|lehrling|schnupperlehrling|offizier|beamtenanwärter|anwärter|richter|staatsanwalt|rechtspfleger|lektor|rektor|dekan|postbote|teamlead|fachinformatiker|systemadministrator|kommissar|inspektor|amtsrat|oberamtsrat|amtmann|amtfrau|regierungsrat|verwaltungsrat|hofrat|studienrat|präsident|vizepräsident|kanzler|landrat|dezernent|beigeordnete[rn]?|kämmerer|vorsitzende[rn]?|inhaber|prokurist|intendant|polizist|diakon|ausbilder|arbeiter|vermesser|geograph|geologe|statistiker|mathematiker|ökonom|betriebswirt|volkswirt|fachwirt|forstwirt|tierwirt|verwalter|sommelier|pförtner|dolmetscher|journalist|fotograf|musiker|organist|schauspieler|dramaturg|restaurator|konservator|kurator|heilpraktiker|florist|raumausstatter|ausstatter|professur|dozentur|stipendiat|freiwilligendienst|vollzugsdienst|vorbereitungsdienst|verwaltungsdienst|wachtmeisterdienst|justizdienst|polizeidienst|schuldienst|hauswirtschafter|zerspaner|anlagenführer|maschinenführer|bediener|einrichter|rohrleitungsbauer|kanalbauer|betonbauer|trockenbauer|orgelbauer|instrumentenbauer|bootsbauer|modellbauer|metallbauer|stuckateur|estrichleger|fliesenleger|bodenleger|parkettleger|goldschmied|uhrmacher|buchbinder|mediengestalter|kundenberater|schalterangestellte|kondukteur|tramführer|spüler|hostess|animateur|reiseleiter|flugbegleiter|stellwerker|fahrdienstleiter|disponent|frachtabfertiger|rangierer|fachfrau|fachmann|fachleute|referendar|mesner|schulwart|tankwart|zeugwart|gerätewart|buchdrucker|bauklempner|autosattler|damenschneider|herrenschneider|maßschneider|kostümschneider|beamtin|standesbeamtin|hausleiter|zugführer|hauswart|abwart|platzwart|pedell|kindermädchen|nanny|zofe|chauffeur|floristin|kundenbegleiter|sozialarbeiter|streetworker|erziehungshelfer|jugendarbeiter|heimleiter|regulierer|schadenregulierer|underwriter|aktuar|promoter|merchandiser|moderator|sprechstundenhilfe|ordinationshilfe|ordinationsassistenz|famulant|assistenzarzt|fsj|föj|bufdi|bfd)(?:in(?:nen)?|en|n|s)?`,
    ends: `
      bei|beim|vom|von|am|aus|wir|ich|uns|ist|hat|wird|wurde|sind|nicht|bereits|leider|mehrere|mehreren|einige|einigen|etliche|zahlreiche|viele|teile|teilen|
      liegen|lagen|entfallen|fehlen|suche|suchten|brauchen|benötigen|nehmen|bekommen|bieten|biete|geben|machen|führen|führten|hätten|hätte|hatten|hatte|wäre|
      wären|würde|würden|sollte|sollten|wollen|wollten|konnte|durften|mussten|anzubieten|anbieten|einzustellen|einstellen|stattgefunden|zukommen|vorstellen|
      kennenlernen|kennenzulernen|außerdem|daher|trotzdem|letzte|letzten|letzter|vergangene|vergangenen|vergangener|wegen|gegenüber|abgeschlossen|gestrichen|
      verschoben|gefallen|gefunden|gekommen|getroffen|stattdessen|als dass|solange|nachdem|wieder|erhielten|bekamen|erreichten|ausschreiben|nachbesetzen|
      übernommen|bestanden|gewesen|worden|geworden|keine|keinen|keiner|durchlaufen|danken|danke|bedanke|gegen|anderem|ab|ausgeschrieben|inzwischen|
      mittlerweile|und wir|sie|ihnen|ihre|ihren|ihrer|deine|deiner|deinen|unserem|unserer|unseren|unser|unsere|die|den|dem|welche|welches|haben|wurden|
      werden|können|konnten|aber|wie|erhalten|eingegangen|beworben|bewerben|interessieren|müssen|entschieden|besetzen|vielen|bedanken|gerne|nach|vergeben|
      absagen|mitteilen|zum|zur|sowie|mit|an|auf|möchten|es|näher|eine|einen|einer|weiter|passen|herzlichen|einzuladen|einladen|heute|suchen|im rahmen|
      besprochen|bringen`,
    softEnds: 'in|im|am standort',
    joins: 'und|oder',
    goesOn:
      'für|in|im|und|oder|der|des|als|auf|mit|zum|zur|ab|bis|befristet|unbefristet|inklusive|inkl|bzw|de|of|for|and|to|the|on',
  },
  company: {
    behindRole: 'bei|bei der|bei den|beim|an der|am|in der',
    leads: `
      (?:unser|mein)(?:em|en|er|es|e)? (?:kunde|mandant|auftraggeber|klient|kundin|mandantin|auftraggeberin|klientin|kundenunternehmen)(?:n|en|s)?,?|
      (?:herrn?|frau) [\\p{L}-]{2,20} (?:von|bei) (?:der|dem)(?= (?:[\\p{L}\\p{N}&.-]{1,30} ){1,5}(?:gmbh|ag|se|kg|kgaa|ohg|ug|eg|e\\.)(?![\\p{L}]))|
      (?:bewerbung|beworben|bewerben|stelle|position|job|tätigkeit|mitarbeit|karriere|praktikum|einstieg|ausbildung|anstellung|gespräch|interview|arbeiten|arbeit|stellenangebot|zukunft|aufgabe|herausforderung|beschäftigung|kennenlernen|interesse|werkstudent|werkstudentenstelle|team|vorgestellt|bewerbungsprozess|auswahlverfahren) bei|
      (?:tätigkeit|stelle|studium|professur|lehre|mitarbeit) an der|interesse an (?:der|einer|einem) (?:tätigkeit|mitarbeit|anstellung|beschäftigung|karriere|position|stelle|einstieg|job) (?:bei|in)|
      (?:firma|unternehmen|arbeitgeber) ?:|(?:vom|beim) unternehmen|im (?:namen|auftrag) (?:von|der|des)|teil (?:der|des|von)|
      interesse an (?:einer mitarbeit |einer tätigkeit |einem einstieg )?bei|interesse an (?:der|unserer) (?:arbeit|tätigkeit|mission) (?:des|der|von|vom)`,
    weakLeads:
      '(?:erfolgreich|unterlagen|bewerbung) an|interesse (?:an|für)|(?:bei|seitens|als teil von|willkommen bei)|(?:unternehmen|firma|gesellschaft|haus|arbeitgeber)|(?:bewerbung|beworben|vorstellungsgespräch|bewerbungsgespräch|gespräch|stelle|tätigkeit|mitarbeit|ausbildung|praktikum|probetag|hospitation|schnuppertag|arbeit) (?:im|am|in der|an der|beim|bei der)(?= (?:\\p{L}{2,20}-)?(?:\\p{L}{0,20}(?:bibliothek|krankenhaus|klinik|klinikum|gymnasium|schule|hochschule|universität|akademie|museum|theater|heim|stift|stiftung|verband|kammer|kita|kindergarten|gemeinde|pfarrei|praxis|kanzlei|apotheke|residenz)|(?:senioren|pflege|herz|gesundheits|forschungs|bildungs|therapie|familien)zentrum|(?:auto|mode|möbel|senioren|kinder|sanitäts|bank|kauf|waren|ärzte|gast|wirts|brau)haus|(?:bezirks|landes|bundes|landrats|pfarr)amt) (?:\\p{Lu}|st\\.))',
    verbs: `
      (?:hat|nimmt|ist|wird|wünscht|bedankt|sucht|freut|bietet|ergeben|team|karriere|familie|gruppe|legt|wächst|steht|setzt)`,
    decides: `
      hat (?:sich|ihre|deine|die stelle|die position|den auswahlprozess|alle|entschieden|beschlossen|jemand|das verfahren|einen anderen|eine andere)|bedankt sich|dankt (?:ihnen|dir|für)|wünscht (?:ihnen|dir)|kann (?:ihnen|dir|ihre|deine) `,
    teams: `
      (?:recruiting|recruitment|hr|personal|talent|bewerber|karriere|people|bewerbungs|human resources)-?(?: ?(?:team|abteilung|management|service|center|büro))|
      personalabteilung|personalwesen|personal|personalmanagement|bewerbermanagement|bewerberservice|karriere|
      recruiting|recruitingteam|hr-team|familie|dezernat|sachgebiet|referat|personalreferat|personalstelle|ausbildungsleitung|personalservice|personalteam|ausbildung|jobs?|bewerbungen|bewerbung`,
    teamLeads: `
      (?:ihr|dein|euer|das) (?:recruiting|hr|personal|talent)?-?team (?:von|der|bei|vom)?|
      (?:personalabteilung|personalwesen|bewerbermanagement|recruiting-?team|hr-?team|personalteam|ihr team|dein team)(?: (?:von|der|des|bei))?|
      (?<=(?:^|\\n) ?)(?:ihre|deine)`,
    articles: `
      ihre?|deine?|euer|eure|der|die|das|dem|den|des|unserem (?:kunden|mandanten|auftraggeber|unternehmen)|der firma|dem unternehmen|firma|
      unternehmen|unserer|unserem`,
    generic: `
      meisterbetrieb|fachbetrieb|innungsbetrieb|familienbetrieb|ausbildungsbetrieb|kennziffer|referenznummer|stellennummer|referenz|chiffre|kennzahl|endauswahl|vorauswahl|filiale|niederlassung|zweigstelle|außenstelle|schule|stadt|sekretariat|geschäftsstelle|empfang|büro|redaktion|jury|vielleicht|verwaltung|zurzeit|bislang|auftrag|geschäftsleitung|vorstand|leitung|management|bewerbung|bewerbungen|stelle|stellen|position|unternehmen|haus|hause|firma|suche|auswahl|besetzung|
      entscheidung|bearbeitung|prüfung|durchsicht|vielzahl|anzahl|interesse|mühe|zeit|zukunft|wir|ihnen|sie|ihre|
      ihr|ihrer|ihrem|dir|dich|du|dein|deine|deiner|uns|unser|unsere|unserem|unserer|leider|vielen|danke|dank|
      herzlichen|absage|rückmeldung|team|teams|personalabteilung|personal|kandidaten|kandidatin|kandidat|
      kandidatinnen|kandidat:innen|bewerber|bewerberinnen|bewerber:innen|bewerbenden|bewerbers|einstellung|
      bewerbungsverfahren|bewerbungsprozess|auswahlverfahren|vorstellungsgespräch|gespräch|karriere|fragen|
      rückfragen|bedarf|job|jobsuche|stellensuche|qualifikation|qualifikationen|anforderungen|profil|unterlagen|
      bewerbungsunterlagen|ausschreibung|stellenausschreibung|herausforderung|berufswahl|abteilung|mit|im|in|der|
      die|das|eine|einer|einem|ein|für|auf|als|alles|viel|sehr|geehrte|geehrter|frau|herr|hallo|guten|liebe|lieber|
      freundliche|freundlichen|beste|grüße|grüßen|gruß|januar|februar|märz|mai|juni|juli|oktober|dezember|montag|
      dienstag|mittwoch|donnerstag|freitag|mitarbeiter|mitarbeiterinnen|mitarbeit|tätigkeit|bereich|standort|kunden|
      kunde|mandanten|mandant|auftraggeber|weiterentwicklung|status|information|nach|aufgrund|trotz|wenn|bei|zu|zur|
      zum|da|sollten|sollte|falls|gerne|bitte|es|aus|an|um|von|vom|nicht|vakanz|erfolg|weg|glück|gute|
      bewerbermanagement|ihres|datenschutz|datenschutzerklärung|gelegenheit|weiteren|beruf|berufsweg|
      geschäftsführung|personalreferentin|arbeitgeber|praktikum|ausbildung|mehreren|vergleich|jobs|familie|
      follow-up|update|online-bewerbung|initiativbewerbung|eingang|eingangsbestätigung|antwort|nachricht|ergebnis|
      kenntnisse|erfahrung|erfahrungen|wunsch|auch|dieser|diese|dieses|aktuell|derzeit|heute|inzwischen|gegenwärtig|
      hiermit|aber|so|doch|hinblick|verständnis|vertrauen|engagement|auswahlprozess|alle|allen|jeder|dies|schade|
      vorab|ich|er|ansprechpartner|ansprechpartnerin|ansprechpartner:in`,
  },
  contact: {
    self: 'ich|mich|mir|mein|meine|meinem|meiner|meinen',
    closings: `
      cheers|all the best|(?:best|kind|kindest|warm) (?:regards|wishes)|(?:[^\\n.!?]{2,40} und )?(?:mit )?(?:viele|\\p{L}{3,20}(?:e|en|em|er|es))(?:(?: und)? \\p{L}{3,20}en)? gr(?:ü|ue?)(?:ß|ss)(?:en?)?(?: (?:aus|von|nach|vom) [^\\n,]{2,40})?|
      gr(?:ü|ue?)(?:ß|ss)(?:en?)? (?:aus|von|nach|vom) [^\\n,]{2,40}|
      hochachtungsvoll|herzlichst|mfg|lg|vg|bg|grüße?|gruß|grüessli|glg|beste grüsse|liebe grüsse|(?:(?:ihnen|dir|euch) )?alles (?:gute|liebe)|gottes segen[^\\n.!]{0,40}|vergelt's gott[^\\n.!]{0,30}|glück auf|
      nichts für ungut|herzlich|von (?:ganzem )?herzen|ihre?(?: (?:sehr )?ergebener?)?|i\\. ?[av]\\.`,
    greetings: `
      sehr geehrte[rs]?|liebe[rs]?|hallo|hi|hey|(?:schönen )?guten (?:tag|morgen|abend)|moin|servus|grüß gott|
      werte[rs]?|grüezi`,
    honorifics: `
      dr\\. med|univ\\.-prof|med|herrn?|frau|hr|fr|dr|prof|mag|dipl-ing|i\\. ?[av]\\.|ia|im auftrage?|in vertretung|ppa|p\\. ?p\\. ?a\\.|gez|inh|inhaber(?:in)?|ihre?|dein|deine|eure?|
      pfr|pfrin|pastor|dekan|(?:pok|phk|pom|phm|khk|kok|ephk|kk|pk)(?:'?in)?|ostr|std|hofrat|hofrätin|stb|ra|rain|kommr|dkfm|bmst|hptm|olt`,
  },
  recruiter: {
    agency: `
      (?:unser|unserem|unseres|unserer|mein|meinem|meines) (?:kunden?|mandant(?:en)?|mandantin|auftraggebers?|klienten?|kundin|kundenunternehmens?)|einer unserer (?:kunden|mandanten|auftraggeber)|
      der (?:kunde|mandant|auftraggeber) (?:hat|möchte|ist)|vom kunden|im (?:auftrag|namen) (?:unseres|eines|unserer)|personalberatung|personalvermittlung|personaldienstleister|
      zeitarbeit`,
    hearsay: `dort (?:hat|haben|wurde)|man (?:hat|war|fand) (?:sich |dort )?|sie (?:fanden|meinten|waren begeistert)|beim kunden|vom kunden|für (?:den|meinen|unseren) kunden`,
    titles: `
      recruiterin|personalberater(?:in)?|recruiting manager(?:in)?|personalvermittler(?:in)?`,
  },
  anywhere,
};
