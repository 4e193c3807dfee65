/** Registrable domains, or their first label where a provider has one in many countries, that give mailboxes to anybody. */
export const mailProviders: ReadonlySet<string> = new Set(
  `gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me.com mac.com gmx web.de t-online.de freenet.de
  posteo mailbox.org protonmail proton pm.me tutanota tuta fastmail zoho zohomail hey.com yandex mail.ru inbox.ru orange.fr
  wanadoo.fr laposte.net free.fr sfr.fr libero.it virgilio.it tiscali.it alice.it tin.it aruba.it uol.com.br bol.com.br
  terra.com.br ig.com.br sapo.pt telefonica.net ziggo.nl kpnmail.nl xs4all.nl hetnet.nl planet.nl telenet.be skynet.be
  proximus.be bluewin.ch hispeed.ch sunrise.ch aon.at chello.at comcast.net verizon.net att.net sbcglobal.net bellsouth.net
  cox.net charter.net earthlink.net btinternet.com sky.com virginmedia.com talktalk.net rogers.com shaw.ca telus.net
  bigpond.com optusnet.com.au qq.com 163.com 126.com naver.com rediffmail.com mail.com email.com usa.com`
    .split(/\s+/)
    .filter(Boolean),
);
