import { listed } from './platform.ts';

/** Applicant-tracking systems, tests and video interviews by where they are mostly used. */
export const systems = listed(
  'ats',
  `
  the Americas
  Workstream: workstream.us workstream.is
  Homebase Hiring: joinhomebase.com
  TalentEd: tedk12.com
  CareerPlug: careerplug.com
  BirdDogHR: birddoghr.com
  Arcoro: arcoro.com
  isolved or isolved Talent Acquisition: isolvedhire.com
  ExactHire: exacthire.com
  Apploi: apploi.com
  HealthcareSource or symplr Recruiting: healthcaresource.com
  PeopleFluent or Peopleclick: peoplefluent.com peopleclick.com
  HRsmart: hrsmart.com
  SelectMinds: selectminds.com
  Talentify: talentify.io
  Talemetry: talemetry.com
  Jibe: jibeapply.com
  GR8 People: gr8people.com
  Ascendify: ascendify.com
  SmashFly: smashfly.com
  Findly: findly.com
  Humanly: humanly.io
  HireRight: hireright.com
  Checkr: checkr.com
  Modern Hire: modernhire.com
  Outmatch: outmatch.com
  Criteria or Criteria Corp: criteriacorp.com ondemandassessment.com
  Wonderlic: wonderlic.com
  HackerEarth: hackerearth.com
  CoderPad: coderpad.io
  CodinGame: codingame.com
  Qualified.io: qualified.io
  DevSkiller: devskiller.com
  Byteboard: byteboard.dev
  Hireflix: hireflix.com
  Spark Hire: sparkhire.com
  VidCruiter: vidcruiter.com
  interviewstream: interviewstream.com
  BrightHire: brighthire.com brighthire.ai
  ModernLoop: modernloop.io
  Symplicity: symplicity.com
  12twenty: 12twenty.com
  Simplicant: simplicant.com
  Njoyn: njoyn.com
  Prevue HR: prevuehr.com
  Fitzii: fitzii.com
  SeekOut: seekout.com seekout.io
  hireEZ: hireez.com
  Jobsoid: jobsoid.com
  Recooty: recooty.com
  SmartSearch: smartsearchonline.com
  PCRecruiter: pcrecruiter.net
  Tracker: tracker-rms.com
  Top Echelon: topechelon.com
  HiringRoom: hiringroom.com
  Genoma Work: genoma.work
  Buk: buk.cl buk.co buk.pe
  Krowdy: krowdy.com
  Pandapé or Pandape: pandape.com pandape.com.br
  Evaluar: evaluar.com
  Quickin: quickin.io
  Abler: abler.com.br
  Recrutei: recrutei.com.br
  JobConvo: jobconvo.com
  Compleo: compleo.com.br
  TAQE: taqe.com.br
  Mindsight: mindsight.com.br

  the British Isles
  Harri: harri.com
  Hireserve: hireserve.com
  Cezanne HR: cezannehr.com cezanneondemand.com
  Ciphr: ciphr.com ciphr-irecruit.com
  MHR iTrent or iTrent: webitrent.com
  Kallidus: kallidus.com
  Lumesse or TalentLink: lumesse.com lumesse-engage.com
  LogicMelon: logicmelon.com logicmelon.co.uk
  idibu: idibu.com
  Broadbean: broadbean.com
  Firefish: firefishsoftware.com
  Arctic Shores: arcticshores.com
  Sova or Sova Assessment: sovaassessment.com
  Cappfinity: cappfinity.com capp.co
  SHL: shl.com shlonline.com
  Talogy: talogy.com cubiks.com
  cut-e: cut-e.com
  Amberjack: weareamberjack.com
  Webrecruit: webrecruit.co
  PeopleHR: peoplehr.net peoplehr.com
  Willo: willo.video
  CoreHR: corehr.com
  Candidate Manager: candidatemanager.net
  Rezoomo: rezoomo.com
  Stonefish: stonefish.co.uk
  MyNewTerm: mynewterm.com

  Germany, Austria, Switzerland
  talention: talention.com
  talentsconnect: talentsconnect.com
  Cammio: cammio.com
  MHM HR: mhm-hr.com
  perbility: perbility.de
  Infoniqa: infoniqa.com
  Refline: refline.ch
  Dualoo: dualoo.com
  Ostendis: ostendis.com
  Solique: solique.ch
  Workwise: workwise.io
  viasto: viasto.com

  France, Belgium, the Netherlands
  Talent Detection: talentdetection.com
  Softy: softy.pro
  Nicoka: nicoka.com
  Marvin Recruiter: marvinrecruiter.com
  AssessFirst: assessfirst.com
  EASYRECRUE: easyrecrue.com
  Visiotalent: visiotalent.com
  Eurécia: eurecia.com
  HROffice: hroffice.nl
  CVWarehouse: cvwarehouse.com cvw.io
  Ubeeo: ubeeo.nl
  Recruit Robin: recruitrobin.com

  Italy, Spain, Portugal
  Arca24 or Ngage: arca24.com
  CVing: cving.com
  Talent Clue: talentclue.com
  Sesame HR: sesamehr.com

  the North and the East
  Webcruiter: webcruiter.no webcruiter.com
  EasyCruit or Visma EasyCruit: easycruit.com
  Recman: recman.no
  Talentech: talentech.com talentech.io
  Intelliplan: intelliplan.eu
  Alva Labs: alvalabs.io
  Hubert: hubert.ai
  Kuntarekry: kuntarekry.fi
  Alfred: alfred.is
  Teamio or LMC: teamio.com lmc.eu
  eRecruiter.pl: erecruiter.pl
  Element: elementapp.ai
  CleverStaff: cleverstaff.net
  PeopleForce: peopleforce.io
  Hurma: hurma.work
  Potok: potok.io

  India, the Gulf, Africa
  TurboHire: turbohire.co
  Zwayam: zwayam.com
  SpringRecruit: springrecruit.com springworks.in
  RippleHire: ripplehire.com
  PeopleStrong: peoplestrong.com
  TalentRecruit: talentrecruit.com
  iMocha: imocha.io
  HirePro: hirepro.in
  Mercer Mettl or Mettl: mettl.com
  AMCAT or Aspiring Minds: myamcat.com aspiringminds.com
  SuperSet: joinsuperset.com
  Talentera: talentera.com
  Elevatus: elevatus.io
  simplify.hr: simplify.hr
  Placement Partner: placementpartner.co.za
  SeamlessHiring or SeamlessHR: seamlesshiring.com seamlesshr.com

  East Asia and the Pacific
  Moka: mokahr.com
  Beisen: beisen.com italent.cn
  HERP: herp.co.jp herp.careers
  HRMOS: hrmos.co
  Talentio: talentio.com
  Greeting: greetinghr.com
  LiveHire: livehire.com
  ELMO: elmotalent.com.au elmotalent.co.nz elmosoftware.com.au
  BigRedSky: bigredsky.com
  Scout Talent: scouttalent.com.au applynow.net.au
  MyRecruitment+ or Mercury: myrecruitmentplus.com
  Expr3ss!: expr3ss.com
  TurboRecruit: turborecruit.com.au
  NGA.NET: nga.net.au
  Employment Hero: employmenthero.com
  Vervoe: vervoe.com
  HROnboard: hronboard.me
  QJumpers: qjumpers.co.nz qjumpersjobs.co
  myInterview: myinterview.com
`,
);
