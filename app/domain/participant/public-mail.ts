/**
 * Services where anybody gets a mail address. An address there proves control
 * of a mailbox, never of an organization's domain. Not complete, and needs not
 * be: officers see the domain too.
 */
export const publicMailDomains: ReadonlySet<string> = new Set(
  `
gmail.com googlemail.com
outlook.com hotmail.com live.com msn.com passport.com
yahoo.com ymail.com rocketmail.com aol.com aim.com verizon.net
icloud.com me.com mac.com
proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tuta.io tuta.com tutamail.com keemail.me
mail.com email.com usa.com consultant.com europe.com asia.com gmx.com gmx.net gmx.de gmx.at gmx.ch web.de freenet.de t-online.de posteo.de mailbox.org
fastmail.com fastmail.fm hey.com zoho.com zohomail.com hushmail.com runbox.com startmail.com mailfence.com
qq.com foxmail.com 163.com 126.com yeah.net 188.com vip.163.com sina.com sina.cn sohu.com tom.com 139.com 189.cn wo.cn 21cn.com aliyun.com 263.net
mail.ru inbox.ru list.ru bk.ru internet.ru yandex.ru yandex.com ya.ru rambler.ru lenta.ru autorambler.ru myrambler.ru ro.ru
ukr.net i.ua meta.ua bigmir.net tut.by mail.kz
orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr voila.fr
libero.it virgilio.it tiscali.it alice.it tin.it
terra.com terra.com.br uol.com.br bol.com.br ig.com.br
naver.com daum.net hanmail.net nate.com
docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com excite.co.jp
rediffmail.com rediff.com
walla.com walla.co.il maktoob.com
seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl op.pl abv.bg
comcast.net att.net sbcglobal.net bellsouth.net cox.net btinternet.com sky.com ntlworld.com virginmedia.com bigpond.com
bluewin.ch telenet.be skynet.be ziggo.nl kpnmail.nl home.nl
mailinator.com guerrillamail.com 10minutemail.com temp-mail.org yopmail.com trashmail.com sharklasers.com
duck.com mozmail.com simplelogin.com passmail.net
`
    .trim()
    .split(/\s+/),
);
