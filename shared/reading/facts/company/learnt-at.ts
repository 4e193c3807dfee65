const learnt =
  /(?:degree|graduates?(?= (?:of|from|at|in) )|graduat(?:ed|ing|ion)|studies|studied|diploma|alumn\p{L}{1,2}) (?:\p{L}{1,12} ){0,2}$|(?<!\p{L})(?:someone|somebody|anyone) with $/iu;

/**
 * "Your years at Harrow Foods have", "Su experiencia en": where the applicant was before. Behind "for" and the like it
 * is what one is thanked for or asked about: "for your time at", "about your experience at".
 */
const workedAt =
  /(?<!(?:for|about|of|during|für|über|pour|por|de|sobre|voor|over|per|di|pelo|pela) )(?<!\p{L})(?:your|ihre|deine|votre|ton|su|tu|uw|je|jouw|la tua|la sua|il tuo|il suo|sua|tua|seu|teu) (?:\p{L}{1,12} )?(?:time|years|career|experience|background|work|skills|stint|tenure|referee|reference|zeit|jahre|erfahrung(?:en)?|laufbahn|tätigkeit|station|parcours|passage|expérience|carrière|experiencia|trayectoria|paso|etapa|tijd|ervaring|jaren|loopbaan|esperienza|percorso|carriera|experiência|passagem|trajetória) (?:at|bei|chez|en|por|bij|presso|in|na|no|pela|pelo|(?<=(?:experience|background|work|skills) )with) (?:the |der |den |dem |la |le |el |het |de )?$/iu;

/** "Hearing about your years at": nobody is asked or thanked for those by who employs. */
const yearsAt = /(?<!\p{L})your (?:\p{L}{1,12} )?(?:years|career|stint|tenure|days) (?:at|with) (?:the )?$/iu;

/** Whether a name that begins at `start` is where somebody learnt or worked before: "a degree from Harrow University". */
export function wasLearntAt(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return learnt.test(before) || workedAt.test(before) || yearsAt.test(before);
}
