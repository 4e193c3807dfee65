import { en as facts } from '../facts/wording/en.ts';
import type { Language } from '../languages.ts';
import { about } from './en/about.ts';
import { answers } from './en/answers.ts';
import { chosen } from './en/chosen.ts';
import { closed } from './en/closed.ts';
import { decision } from './en/decision.ts';
import { details } from './en/details.ts';
import { doors } from './en/doors.ts';
import { refusal } from './en/refusal.ts';
import { scope } from './en/scope.ts';
import { surroundings } from './en/surroundings.ts';
import { told } from './en/told.ts';
import { tone } from './en/tone.ts';

export const en: Language = {
  code: 'en',
  common: `so if do by an me my or when the and you your for with we our this that have will are not at be is as to of in it on from has was but any
    dear hi hello thanks thank regards sincerely sorry unfortunately i dont wont no he she out up what who how
    been would more us i their they which were can please all about`,
  classes: {
    not: 'not|never|wont|cant|cannot|couldnt|havent|werent|wasnt|isnt|arent|didnt|wouldnt|dont|doesnt|hasnt|unable|shant|nor|neither',
    go: 'went|goes|move|moving|moved|moves|go|going|gone|carry|carrying|take|taking|taken|bring|bringing|push|pushing|put|putting|progress|progressing|progressed',
    ahead: 'forward|forwards|further|ahead|onward|onwards',
    proceed:
      'proceed|proceeding|proceeded|progress|progressing|progressed|advance|advancing|advanced|continue|continuing|continued|pursue|pursuing|pursued',
    pick: 'select|selecting|selected|choose|choosing|chosen|shortlist|shortlisting|shortlisted|picked|retained|hire|hiring|hired|accept|accepting|accepted|appoint|appointed|appointing|consider|considering|considered',
    picked: 'selected|chosen|shortlisted|picked|retained|hired|accepted|appointed|considered|preferred',
    decided: 'decided|decide|deciding|decision|chosen|choose|elected|opted|determined|concluded|agreed|resolved',
    application:
      'application|applications|candidacy|candidature|profile|resume|cv|submission|process|interest|background|you',
    position:
      'position|positions|role|roles|job|jobs|vacancy|vacancies|opening|openings|opportunity|opportunities|post|requisition|req|posting|internship|traineeship|placement|places|spots|assignment|assignments|programme|program|search|project|contract',
    candidate:
      'candidate|candidates|applicant|applicants|individual|individuals|person|persons|people|someone|somebody|profile|profiles|application|applications|finalist|finalists|contender|contenders|hire|resumes|backgrounds|options|avenues',
    other:
      'other|others|another|alternative|alternate|different|else|fellow|stronger|better|certain|select|someone|somebody',
    better:
      'better|more|closer|closely|stronger|greater|higher|best|most|deeper|additional|extra|exactly|directly|further|wider|broader|specific',
    match:
      'match*|meet|meets|met|meeting|fit|fits|fitted|suit|suits|suited|align*|aligned|correspond*|qualif*|relevant|experience*|suitable|skill*|background|matched|compet*',
    meet: 'interview|call|chat|conversation|meeting|screen|screening|discussion|talk|speak|meet|connect|onsite|visit|zoom|teams|hangout',
    pleased: 'pleased|delighted|happy|excited|thrilled|glad|pleasure|proud',
    search:
      'search|searches|endeavor|endeavors|endeavour|endeavours|hunt|career|careers|future|pursuit|pursuits|journey|path|ventures|efforts|quest|next|ahead|elsewhere|plans',
    matter:
      'you|your|yours|us|role|position|job|team|interview|offer|able|going|right|match|forward|fit|enough|successful|top|place|recommend|room|opening|strong|included|list|stage|round|fill|taken|given|offered|suitable|work|proceed|progress|move|luck|suit|find|required|selected|made|appointment|hire|yes|appointed|hope',
    elsewhere:
      'overdraft|loan|mortgage|credit|visa|card|account|rental|rent|tenancy|insurance|grant|funding|citizenship|asylum|membership|scholarship|permit|housing|admission|admissions|passport|benefit|benefits|business|volunteer|volunteering|adoption|school|club|accelerator|batch|university|college|degree|masters|bachelor|msc|mba|undergraduate|flat|apartment|property|planning|loans|accreditation|franchise|reimbursement',
    apply: 'apply|applying|reapply|reapplying|resubmit|submit',
    applicant:
      'candidate|candidates|applicant|applicants|individual|individuals|person|people|finalist|finalists|contender|contenders|folk|folks|colleague|hire|nurse|teacher',
    fellow:
      'woman|man|lady|gentleman|girl|boy|lad|guy|colleague|candidate|applicant|person|individual|friend|neighbour|neighbor|niece|nephew|cousin|brother|sister|son|daughter|husband|wife|student|graduate|apprentice|member|somebody|someone',
    tongue:
      'english|german|french|dutch|spanish|italian|portuguese|japanese|mandarin|cantonese|chinese|polish|russian|arabic|korean|danish|swedish|norwegian|finnish|welsh|irish|turkish|hindi|czech|greek|hebrew',
    records:
      'resume|cv|details|information|info|profile|application|applications|letter|name|number|portfolio|file|sample|samples|credentials|records|submission|materials|contact|candidature',
    keep: 'keep|keeping|kept|retain|retaining|retained|hold|holding|held|save|saving|saved|maintain|maintaining|maintained',
    reach:
      'contact|contacting|reach|reaching|call|calling|ring|ringing|email|emailing|write|writing|phone|message|ping|text|notify|alert',
    comes:
      'opens|open|opening|openings|arise|arises|comes|come|coming|up|available|changes|change|suitable|matches|fit|right|something|anything|similar|becomes|free|required|needed',
    encourage: 'encourag*|invit*|welcome|hope|urge|feel|please|love|like|happy|free|recommend|suggest|continue|may|can',
    give: 'give|giving|provide|providing|offer|offering|share|sharing|send|supply|go|enter|answer|disclose|state|discuss|issue|supplying',
  },
  phrases: {
    ...about,
    ...refusal,
    ...chosen,
    ...closed,
    ...decision,
    ...tone,
    ...answers,
    ...surroundings,
    ...scope,
    ...doors,
    ...details,
  },
  told,
  facts,
};
