import type { Assessing } from '../assesses.ts';

export const en: Assessing = {
  code: 'en',
  you: /(?<!\p{L})(?:you|your|yours|you['’](?:d|re|ve))(?!\p{L})/iu,
  where:
    /(?<!\p{L})(?:interview|interviews|presentation|test|task|exercise|case|case study|answer|answers|panel|round|portfolio|cv|r[ée]sum[ée]|cover letter|demo|pitch|trial|asked)(?!\p{L})/iu,
  met: /(?<!\p{L})(?:interviews?|panel|(?:first|second|third|last|final|design|technical) round)(?!\p{L})/iu,
  short:
    /(?<!\p{L})(?:(?:was|were|felt|seemed|sounded|stayed) (?:vague|thin|general|light|abstract|rushed|flat|patchy)|too (?:quiet|quick|quickly|fast|slow|slowly|vague|general|long|short|brief|little|much|technical|shy|nervous|hesitant|late|thin|light)|(?:rather|quite|a (?:bit|little)|somewhat) (?:vague|thin|light|general|short|long|slow|late|quiet|nervous|abstract|rushed|flat)|(?:seemed|came across as|sounded) (?:a (?:bit|little) |rather |quite )?(?:nervous|unsure|hesitant|tense|unprepared)|came (?:too |rather |quite )?late|(?:talked|spoke) over|interrupted|did not show enough|never (?:gave|got to|said|mentioned|explained|named|showed|asked|answered)|(?:let|held) you (?:down|back)|(?:you|it) ran over|round the houses|rambl(?:ed|ing)|undersold|went blank|dried up|lacked|fell short|fell down|stumbled|struggled|rushed|hesitated|weaker|weakest|less convinc(?:ed|ing)|(?:was|were)(?: not|n['’]t) (?:convinced|clear|sure|strong enough|detailed enough|specific enough|convincing)|(?:did not|didn['’]t|could not|couldn['’]t) (?:quite )?(?:explain|say|show|tell|mention|answer|convince|name|give|go into|come across|ask|hear|see)|(?:could|might|should) have (?:been|given|said|shown|gone|used|prepared|asked|told|done|brought)|would have (?:liked|wanted|loved|preferred|expected|helped)|(?:needed|wanted|hoped) (?:to (?:hear|see)|more)|(?:we|i|they) missed|what was missing|there was no|not enough|more (?:depth|detail|concrete|specific|examples|structure|confidence|preparation|numbers))(?!\p{L})/iu,
  strong:
    /(?<!\p{L})(?:(?:very |really |so )?strong|strongest|great|excellent|impressed|impressive|loved|really liked|liked|the best|well prepared|well|convincing|clear|warm|outstanding|solid|confident)(?!\p{L})/iu,
  advice:
    /(?<!\p{L})(?:next time|work on|brush(?:ing)? up|practi[sc]e|i(?: would|['’]d) (?:practi[sc]e|prepare|suggest|recommend|advise|work)|my (?:advice|tip|suggestion)|worth (?:practising|practicing|preparing|learning|doing|working)|do work)(?!\p{L})/iu,
  other:
    /(?<!\p{L})(?:please|kindly|dropped out|pulled out|backed out|withdr[ae]wn?|turned (?:us|it|the) down|changed (?:his|her|their) mind|available|(?:still|be) (?:interested|up for)|(?:call|ring|phone) me|give me a (?:call|ring|shout)|start (?:in|on|date)|come up|opened up|new (?:role|opening|vacancy|position|post)|vacancy|contract|offer you|invite you|have you back|like to (?:talk|meet|speak|see you)|survey|questionnaire)(?!\p{L})/iu,
};
