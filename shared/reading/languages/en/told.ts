import type { Phrases } from '../../languages.ts';

/** How somebody says of him- or herself why it was a no, or that something was not why, and that they will be remembered. Looked for in a member's own words alone. */
export const told: Phrases = {
  experience: [
    'too ~2 junior|inexperienced|green|fresh|early',
    'junior for ~2 them|role|job|position|team|level',
    '$not ~2 senior|experienced|seasoned ~1 enough',
    '$not ~3 enough|sufficient|relevant|right|necessary ~2 experience|years|seniority',
    '$not ~2 have|had|got|bring|brought ~3 experience|seniority',
    'lack|lacks|lacked|lacking|miss|missed|missing ~4 experience|seniority|background',
    'little|few|limited|insufficient|no|without ~2 experience',
    'experience ~3 too|rather|quite ~1 little|short|thin|limited|narrow',
    'experience $not ~2 enough|sufficient|deep|broad|relevant',
    '$not ~4 handson',
  ],
  qualification: [
    '$not ~2 have|had|hold|held|got ~4 degree|diploma|licence|license|certificate|certification|qualification|qualifications|phd|masters|accreditation',
    'lack|lacked|lacking|missing|missed|without|no ~3 degree|diploma|licence|license|certificate|certification|qualification|qualifications|phd|accreditation',
    'overqualified|underqualified',
    'too ~1 qualified|experienced|senior',
    '$not ~2 qualified',
    'too much experience',
  ],
  skill: [
    'my ~2 $tongue|skills|skill|coding|technicals|portfolio|knowledge|excel ~2 $not ~3 good|strong|fluent|enough|deep|level|up|there',
    'my ~2 $tongue|skills|skill|coding|technicals|portfolio|knowledge|excel ~3 too|weak|poor|basic|rusty|lacking|insufficient|shaky',
    '$not ~2 speak|write|know ~3 $tongue|enough|well',
    '$not ~1 technical|fluent|hands ~1 enough|in|on',
    'lack|lacked|lacking|missing|missed ~4 skills|skill|knowledge|expertise|technical',
    '$not ~3 enough|right|necessary|required ~2 skills|skill|knowledge|expertise',
  ],
  location: [
    'live|lived|living|based|located|commute|distance ~3 far|abroad|away|long',
    '$not ~4 relocate|commute|move',
    'visa|sponsorship|sponsor|work permit',
  ],
  salary: [
    'too expensive|pricey|costly',
    'ask|asked|asking|want|wanted|demanded|expected ~2 too ~1 much|high',
    'my ~3 salary|rate|rates|pay|expectations|price|number ~4 too|above|beyond|over|high|$not',
    'ask|asked|asking|want|wanted ~3 more ~2 money|than',
    '$not ~2 afford ~1 me|my',
  ],
  internal: ['gave|went|chose|took|hired|promoted|picked|preferred|had ~4 internal|internally|insider|inside|inhouse'],
  'other-candidate': [
    'took|chose|picked|hired|preferred|gave|went ~3 someone|somebody|another|other ~1 else|person|candidate|applicant|one|more|with|who',
  ],
  'no-shortfall': [
    '$not ~4 about|because|due|down|for|of|reason ~4 experience|skills|skill|qualifications|salary|money|location|seniority|degree',
    'nothing ~5 experience|skills|skill|qualifications|salary|money|location|seniority|degree',
    '$not|never ~1 say|said|mention|mentioned|told|think|thought ~5 junior|experience|skills|salary|expensive|qualified',
    'have|had|bring|brought ~1 years ~2 experience',
  ],
  'keeps-on-file': [
    'keep|keeping|have|having|bear|bearing|hold|holding ~2 me|my ~4 mind|consideration|view|radar|list|file|books|record|records|posted',
    'think|thinking|remember ~1 of? me',
    'call|contact|reach|write|email|ring|phone ~2 me|out|back ~4 if|when|once|as|should|whenever ~8 $comes|need|again',
    'get|be|stay|keep|come ~2 touch|back ~3 if|when|once|as|should|whenever ~8 $comes|need|again',
    'let ~1 me ~1 know ~3 if|when|once|as|should|of|about ~8 $comes|need|another|other|openings|roles|jobs|again',
  ],
};
