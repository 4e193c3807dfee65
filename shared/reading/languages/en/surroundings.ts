import type { Phrases } from '../../languages.ts';

/** What advertises jobs, and what forwards mail. */
export const surroundings: Phrases = {
  advertising: [
    'mandate|role|position|opening|vacancy|post|brief ~6 i|we|id|wed ~2 like|love|want|keen ~2 to ~1 discuss|talk|tell|run|mention',
    'job|jobs|role|position|posting ~1 you ~1 saved|bookmarked|viewed|followed',
    'here|see ~1 are? similar|more jobs',
    'watch|listen|read|enrol|enroll|download ~1 it? now',
    'this weeks|week ~1 video|episode|newsletter|post',

    'jobs|roles|positions|vacancies ~1 you ~2 may|might|could|interested|like',
    'not interested in ~1 these|this|jobs',
    'match|matches|matching|based ~3 saved|search|alert|alerts|preferences',
    'opted|opt|signed|subscribed ~2 in|up|to ~4 receive|jobs|emails|alerts',
    'send ~4 resume|cv ~6 interested',
    'opt out|unsubscribe',
    'blog|article|podcast|mistakes|subscriber*',

    'weekly|episode|issue ~2 jobs|digest|roundup|tips|out',
    'this weeks|week ~3 jobs|top|best|picks|roundup',
    'off|discount ~3 course|subscription|premium|membership',
    'weekly|daily digest|jobs|roundup',
    'job|jobs alert|alerts|recommendations|recommended|matches|digest',
    'new jobs|positions|openings|opportunities ~4 for|match*|near|your',
    'jobs|positions|openings ~3 match*|matching|recommended|near|you ~3 your|you|for|might',
    'apply now|today|here',
    'view|see|browse ~1 all|more ~1 jobs',
    'saved search',
    'unsubscribe|newsletter|webinar|premium',
    'immediate opening|requirement|need',
    'came across your ~2 profile|resume|cv',
    'found your ~2 profile|resume|cv',
    'register|sign up|now',
  ],
  forwarding: [
    'verify|confirm ~5 for ~2 forwarding',
    'for ~1 mail|email|message forwarding',
    'added ~6 for ~2 forwarding',

    'asked|requested|wants ~2 to forward',
    'allow|confirm|verify ~3 forwarding|forward',
    'set|setting up ~2 forwarding',
    'forwarding confirmation|verification',
    'confirm*|verify|verification|approve ~6 forward*|forwarding ~4 mail|email|messages|address|request|your|to',
    'requested to automatically forward',
    'automatically forward mail|email|messages|emails',
    'forwarding address',
  ],
};
