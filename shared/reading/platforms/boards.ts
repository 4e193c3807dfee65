import { listed } from './platform.ts';

/** Job boards by where they are mostly used, public services and boards of one trade among them. */
export const boards = listed(
  'board',
  `
  everywhere
  Talent.com or Neuvoo: talent.com neuvoo.com
  Jora: jora.com
  Jobrapido: jobrapido.com
  Careerjet: careerjet.com careerjet.co.uk
  Trovit: trovit.com
  Lensa: lensa.com
  eFinancialCareers: efinancialcareers.com efinancialcareers.co.uk efinancialcareers.de
  Arc.dev or Arc: arc.dev
  Toptal: toptal.com
  Turing: turing.com
  Andela: andela.com
  Crossover: crossover.com
  Braintrust: usebraintrust.com
  Upwork: upwork.com
  Freelancer.com: freelancer.com
  Fiverr: fiverr.com
  Contra: contra.com
  Malt: malt.com malt.fr malt.de
  Gun.io: gun.io
  Himalayas: himalayas.app
  Working Nomads: workingnomads.com
  Remotive: remotive.com remotive.io
  Remote.co: remote.co
  Cord: cord.co
  hackajob: hackajob.com hackajob.co
  Climatebase: climatebase.org
  ReliefWeb: reliefweb.int
  Devex: devex.com
  UNjobs: unjobs.org
  Academic Positions: academicpositions.com
  Academic Jobs Online or AcademicJobsOnline: academicjobsonline.org
  MathJobs: mathjobs.org
  AcademicKeys: academickeys.com
  Nature Careers or Naturejobs: naturejobs.com
  EURAXESS: euraxess.ec.europa.eu
  Stack Overflow Jobs: stackoverflow.com stackoverflow.email
  Dribbble: dribbble.com
  Behance: behance.net
  Backstage: backstage.com
  Mandy: mandy.com
  Casting Networks: castingnetworks.com
  Hitmarker: hitmarker.net
  Care.com: care.com

  the United States and Canada
  Craigslist: craigslist.org
  Poached: poachedjobs.com
  Culinary Agents: culinaryagents.com
  SchoolSpring: schoolspring.com
  EDJOIN: edjoin.org
  K12JobSpot: k12jobspot.com
  HigherEdJobs: higheredjobs.com
  Idealist: idealist.org
  Work for Good: workforgood.org
  Mediabistro: mediabistro.com
  JournalismJobs: journalismjobs.com
  Ladders or The Ladders: theladders.com
  Nexxt: nexxt.com
  Talroo: talroo.com
  JobTarget: jobtarget.com
  Appcast: appcast.io
  ClearanceJobs: clearancejobs.com
  Vivian Health or Vivian: vivian.com
  Incredible Health: incrediblehealth.com
  Health eCareers: healthecareers.com
  PracticeLink: practicelink.com
  PowerToFly: powertofly.com
  Fairygodboss: fairygodboss.com
  RippleMatch: ripplematch.com
  WayUp: wayup.com
  College Recruiter: collegerecruiter.com
  Underdog.io: underdog.io
  Jobing: jobing.com
  Sittercity: sittercity.com
  EntertainmentCareers: entertainmentcareers.net
  iHireSomeone or iHire: ihire.com
  Job Bank or Guichet-Emplois: jobbank.gc.ca guichetemplois.gc.ca
  GC Jobs or Emplois GC or Public Service of Canada or Public Service Commission of Canada: cfp-psc.gc.ca psc-cfp.gc.ca
  Workopolis: workopolis.com
  Eluta: eluta.ca
  Jobillico: jobillico.com
  Jobboom: jobboom.com
  CharityVillage: charityvillage.com
  Magnet: magnet.today
  ApplyToEducation: applytoeducation.com
  Make a Future: makeafuture.ca

  the British Isles
  Civil Service Jobs or Civil Service or Civil Service Recruitment or Government Recruitment Service: civilservicejobs.service.gov.uk csjobs.tal.net cshr.tal.net
  publicjobs or Public Appointments Service: publicjobs.ie
  Find a job or DWP Find a Job: findajob.dwp.gov.uk
  Teaching Vacancies: teaching-vacancies.service.gov.uk
  jobs.ac.uk: jobs.ac.uk
  Tes or TES: tes.com
  Eteach: eteach.com
  CharityJob: charityjob.co.uk
  Bright Network: brightnetwork.co.uk
  Gradcracker: gradcracker.com
  Milkround: milkround.com
  targetjobs: targetjobs.co.uk
  Prospects: prospects.ac.uk
  RateMyApprenticeship: ratemyapprenticeship.co.uk
  Escape the City: escapethecity.org
  Caterer.com or Caterer: caterer.com
  myjobscotland: myjobscotland.gov.uk
  s1jobs: s1jobs.com
  nijobs: nijobs.com
  nijobfinder: nijobfinder.co.uk
  Jobs.ie: jobs.ie
  IrishJobs: irishjobs.ie
  Technojobs: technojobs.co.uk
  Fish4jobs: fish4.co.uk
  JobServe: jobserve.com
  HealthJobsUK: healthjobsuk.com
  LGjobs: lgjobs.com
  jobsgopublic: jobsgopublic.com
  WorkInStartups: workinstartups.com
  Student Circus: studentcircus.com
  Creativepool: creativepool.com

  Germany, Austria, Switzerland
  jobvector: jobvector.de jobvector.com
  Yourfirm: yourfirm.de
  Absolventa: absolventa.de
  Azubiyo: azubiyo.de
  Ausbildung.de: ausbildung.de
  Azubi.de: azubi.de
  JobScout24: jobscout24.de jobscout24.ch
  Kimeta: kimeta.de
  academics: academics.de academics.com
  GULP: gulp.de
  freelancermap: freelancermap.de freelancermap.com
  hokify: hokify.at hokify.com hokify.de
  willhaben: willhaben.at
  Kleinanzeigen: kleinanzeigen.de ebay-kleinanzeigen.de
  meinestadt.de: meinestadt.de
  HeyJobs: heyjobs.co heyjobs.de
  Campusjäger: campusjaeger.de
  Truffls: truffls.com truffls.de
  4scotty: 4scotty.com
  Instaffo: instaffo.com
  GermanTechJobs: germantechjobs.de
  bund.de: service.bund.de
  Stellenwerk: stellenwerk.de
  Empfehlungsbund: empfehlungsbund.de
  metajob: metajob.at metajob.de
  devjobs.at: devjobs.at
  AMS or eJob-Room: ams.at
  jobroom or Job-Room: job-room.ch
  jobagent: jobagent.ch

  France, Belgium, Luxembourg, the Netherlands
  Jobijoba: jobijoba.com
  Jobintree: jobintree.com
  Keljob: keljob.com
  Choisir le service public: choisirleservicepublic.gouv.fr place-emploi-public.gouv.fr
  Emploi Territorial: emploi-territorial.fr
  Staffsanté: staffsante.fr
  Journal des Palaces: journaldespalaces.com
  L'Hôtellerie Restauration: lhotellerie-restauration.fr
  LesJeudis: lesjeudis.com
  ChooseYourBoss: chooseyourboss.com
  Free-Work: free-work.com
  ProfilCulture: profilculture.com
  Ouestfrance-emploi: ouestfrance-emploi.com
  Leboncoin: leboncoin.fr
  Wizbii: wizbii.com
  Kicklox: kicklox.com
  Jobat: jobat.be
  References: references.be
  Actiris: actiris.be actiris.brussels
  Le Forem or Forem: leforem.be
  Selor or Travaillerpour: selor.be travaillerpour.be
  Jobs.lu: jobs.lu
  Moovijob: moovijob.com
  Werk.nl or UWV: werk.nl uwv.nl
  Intermediair: intermediair.nl
  Monsterboard: monsterboard.nl
  Werken bij de Overheid or Werkenbijdeoverheid: werkenbijdeoverheid.nl
  AcademicTransfer: academictransfer.com academictransfer.nl
  Magnet.me: magnet.me
  StudentJob: studentjob.nl studentjob.fr studentjob.de studentjob.co.uk
  Jobbird: jobbird.com
  Meesterbaan: meesterbaan.nl

  Italy, Spain, Portugal, Greece, Malta
  AlmaLaurea: almalaurea.it
  Bakeca: bakeca.it
  Helplavoro: helplavoro.it
  inPA: inpa.gov.it
  Joinrs or Tutored: joinrs.com tutored.me
  Turijobs: turijobs.com
  Domestika: domestika.org
  Manfred: getmanfred.com
  Ticjob: ticjob.es
  ITJobs: itjobs.pt
  Alerta Emprego: alertaemprego.pt
  Expresso Emprego: expressoemprego.pt
  IEFP: iefp.pt
  BEP: bep.gov.pt
  Kariera.gr: kariera.gr
  Skywalker: skywalker.gr
  Jobsplus: jobsplus.gov.mt
  Keepmeposted: keepmeposted.com.mt
  JobsInMalta: jobsinmalta.com

  Latin America
  OCC or OCCMundial: occ.com.mx
  Laborum: laborum.cl laborum.com
  Trabajando.com or Trabajando: trabajando.com trabajando.cl
  ZonaJobs: zonajobs.com.ar
  elempleo: elempleo.com
  Magneto: magneto365.com
  Get on Board: getonbrd.com
  Torre: torre.ai torre.co
  Chiletrabajos: chiletrabajos.cl
  Multitrabajos: multitrabajos.com
  Konzerta: konzerta.com
  Hireline: hireline.io
  Trampos: trampos.co
  ProgramaThor: programathor.com.br
  Revelo: revelo.com.br revelo.com
  GeekHunter: geekhunter.com.br
  99jobs: 99jobs.com
  CIEE: ciee.org.br
  Nube: nube.com.br
  Empregos.com.br: empregos.com.br
  BNE: bne.com.br
  Eureca: eureca.me
  Cia de Talentos: ciadetalentos.com.br

  the North
  Arbetsförmedlingen or Platsbanken: arbetsformedlingen.se
  Blocket: blocket.se
  Jobindex: jobindex.dk
  Jobnet: jobnet.dk
  Finn or FINN jobb: finn.no
  NAV or Arbeidsplassen: nav.no
  Jobbnorge: jobbnorge.no
  Oikotie: oikotie.fi
  Duunitori: duunitori.fi
  The Hub: thehub.io
  Demando: demando.io demando.se

  the East of Europe, Turkey, Israel
  Pracuj.pl or Pracuj: pracuj.pl
  No Fluff Jobs: nofluffjobs.com
  Just Join IT: justjoin.it
  The Protocol: theprotocol.it
  Bulldogjob: bulldogjob.pl bulldogjob.com
  RocketJobs: rocketjobs.pl
  OLX or OLX Praca: olx.pl olx.ro olx.pt
  Jobs.cz: jobs.cz
  Prace.cz: prace.cz
  Profesia: profesia.sk profesia.cz
  Profession.hu or Profession: profession.hu
  eJobs: ejobs.ro
  BestJobs: bestjobs.eu bestjobs.ro
  Hipo: hipo.ro
  Jobs.bg: jobs.bg
  Zaplata.bg: zaplata.bg
  Infostud or Poslovi Infostud: infostud.com
  MojPosao: mojposao.hr moj-posao.net
  MojeDelo: mojedelo.com
  CV-Online or CVonline: cv.ee cv.lv cvonline.lt cvmarket.lt
  CV Keskus: cvkeskus.ee
  CVbankas: cvbankas.lt
  Work.ua: work.ua
  Robota.ua: robota.ua rabota.ua
  DOU: dou.ua
  Djinni: djinni.co
  HeadHunter: hh.ru
  SuperJob: superjob.ru
  Kariyer.net: kariyer.net
  Yenibiris: yenibiris.com
  Eleman.net: eleman.net
  AllJobs: alljobs.co.il
  Drushim: drushim.co.il
  JobMaster: jobmaster.co.il

  India
  foundit or Monster India: foundit.in foundit.sg monsterindia.com
  TimesJobs: timesjobs.com
  Shine or Shine.com: shine.com
  Freshersworld: freshersworld.com
  hirist: hirist.com hirist.tech
  iimjobs: iimjobs.com
  Cutshort: cutshort.io
  apna: apna.co
  WorkIndia: workindia.in
  Internshala: internshala.com
  Unstop or Dare2Compete: unstop.com dare2compete.com
  LetsIntern: letsintern.com

  the Arab world
  Bayt or Bayt.com: bayt.com
  GulfTalent: gulftalent.com
  Naukrigulf: naukrigulf.com
  Dubizzle: dubizzle.com
  Laimoon: laimoon.com
  Akhtaboot: akhtaboot.com
  WUZZUF: wuzzuf.net
  Forasna: forasna.com
  Tanqeeb: tanqeeb.com

  Africa
  Jobberman: jobberman.com jobberman.com.gh
  MyJobMag: myjobmag.com myjobmag.co.ke myjobmag.co.za
  BrighterMonday: brightermonday.co.ke brightermonday.co.ug brightermonday.co.tz
  Fuzu: fuzu.com
  Pnet: pnet.co.za
  Careers24: careers24.com
  CareerJunction: careerjunction.co.za
  Ethiojobs: ethiojobs.net

  East and South-East Asia
  MyCareersFuture or Workforce Singapore: mycareersfuture.gov.sg
  Careers@Gov: careers.gov.sg
  Jobstreet or JobStreet Express: jobstreet.com jobstreet.com.sg jobstreet.com.my jobstreet.com.ph jobstreet.co.id jobstreet.co.th
  Jobsdb: jobsdb.com
  Glints: glints.com
  Kalibrr: kalibrr.com kalibrr.id
  Tech in Asia Jobs: techinasia.com
  Cake or CakeResume: cake.me cakeresume.com
  104 Job Bank or 104: 104.com.tw
  1111 Job Bank: 1111.com.tw
  Yourator: yourator.co
  VietnamWorks: vietnamworks.com
  TopCV: topcv.vn topcv.com
  ITviec: itviec.com
  CareerViet: careerviet.vn
  Maukerja: maukerja.my
  Ricebowl: ricebowl.my
  Hiredly or WOBB: hiredly.com wobbjobs.com
  NodeFlair: nodeflair.com
  OnlineJobs.ph: onlinejobs.ph
  WorkAbroad.ph: workabroad.ph
  JobThai: jobthai.com
  Karir.com: karir.com
  Dealls: dealls.com
  CTgoodjobs: ctgoodjobs.hk
  cpjobs: cpjobs.com
  Zhaopin: zhaopin.com
  51job: 51job.com
  Liepin: liepin.com
  BOSS Zhipin: zhipin.com
  Lagou: lagou.com
  Wantedly: wantedly.com
  BizReach: bizreach.jp bizreach.co.jp
  Daijob: daijob.com
  GaijinPot: gaijinpot.com
  TokyoDev: tokyodev.com
  Japan Dev: japan-dev.com
  doda: doda.jp
  Rikunabi: rikunabi.com
  Mynavi: mynavi.jp
  en Japan: en-japan.com
  Saramin: saramin.co.kr
  JobKorea: jobkorea.co.kr
  Wanted: wanted.co.kr

  Australia and New Zealand
  CareerOne: careerone.com.au
  EthicalJobs: ethicaljobs.com.au
  APSJobs: apsjobs.gov.au
  I work for NSW: iworkfor.nsw.gov.au
  SmartJobs: smartjobs.qld.gov.au
  Careers Vic: careers.vic.gov.au
  Trade Me Jobs or Trade Me: trademe.co.nz
  ArtsHub: artshub.com.au
  Workforce Australia: workforceaustralia.gov.au
`,
);
