import { wordsOf } from "./name-words";

/**
 * Legal forms of organizations, as they stand in names: facts gathered from the
 * OpenSanctions list of organization types and from company laws. One line per
 * legal tradition; forms are separated by `|`, and read like names are (case,
 * accents, dots and spaces between single letters do not matter).
 */
const table = `
Ltd|Limited|Company Limited by Guarantee|Co Ltd|Company Ltd|Co Limited|Company Limited|Company|Co|PLC|Public Limited Company|Private Limited|Pvt Ltd|Private Ltd|Pte Ltd|Pty Ltd|Pty|Proprietary Limited|LLC|LLP|LP|Limited Liability Company|Limited Liability Partnership|Unlimited|CIC|CIO|Pvt Limited|Limited Company
Inc|Incorporated|Corp|Corporation|PLLC|PC|PBC|LC|NA|Holding|Holdings|Group
JSC|OJSC|CJSC|PJSC|Joint Stock Company|Public Joint Stock Company|Open Joint Stock Company|Closed Joint Stock Company|QSC|QPSC|WLL|FZE|FZCO|FZ LLC|Free Zone Company|DMCC|SAOG|SAOC|KSC|KSCP|BSC|PSC|SOE
GmbH|gGmbH|mbH|AG|KG|OHG|GbR|UG|UG haftungsbeschränkt|KGaA|GmbH & Co KG|GmbH & Co KGaA|AG & Co KG|SE & Co KGaA|e V|eV|eingetragener Verein|eG|e K|Stiftung|AöR|KdöR|VVaG|PartG mbB
SA|S A|SARL|SAS|SASU|EURL|SNC|SCA|SCS|SCOP|GIE|EPIC|Société Anonyme|Société à responsabilité limitée|Société par actions simplifiée|Ets|Établissements|ASBL|AISBL|Association sans but lucratif|SAU|SUARL|SPRL|SRL|Société en nom collectif|et Cie|& Cie|Cie|Association loi 1901|SPA
SL|S L|SLU|SLL|SAU|SA de CV|S A P I de CV|S de RL de CV|S de RL|SAC|SAA|SRL|EIRL|CA|C por A|Sociedad Anónima|Sociedad Limitada|Sociedad de Responsabilidad Limitada|Sociedad por Acciones Simplificada|S en C|Cía|y Cía|AC|Asociación Civil|SAPI
Ltda|Limitada|S A|EIRELI|ME|EPP|OSCIP|Sociedade Anônima|Lda|SGPS|Unipessoal Lda
SpA|Srl|S r l|Sapa|Snc|Sas|Società per Azioni|Società a responsabilità limitata|Scarl|Onlus|ETS
BV|B V|NV|N V|VOF|CV|CVBA|BVBA|VZW|Stichting|Coöperatie UA
AB|Aktiebolag|HB|KB|ek för|A/S|AS|ASA|ApS|I/S|K/S|P/S|Oy|Oyj|Ab|Ky|ry|hf|ehf|ohf|SE|SCE|EEIG
Sp z o o|Spółka z o o|Spółka z ograniczoną odpowiedzialnością|Spółka Akcyjna|S A|Sp k|Sp j
s r o|a s|z s|k s|v o s|o p s|spol s r o|d o o|d d|a d|j d o o|Kft|Rt|Zrt|Nyrt|Bt|Kkt|Szöv|SIA|UAB|OÜ|MTÜ|VšĮ|SC|SCA|SRL|ONG|Sh p k|Sh A
Ltd Şti|Limited Şirketi|Anonim Şirketi|A Ş|AŞ|Tic|San ve Tic|MMC|ASC|QSC|MChJ|AJ|QMJ
OOO|OAO|ZAO|PAO|AO|NAO|TOO|ANO|OsOO
Sdn Bhd|Bhd|Berhad|PT|PT Tbk|Tbk|Persero|Perseroan Terbatas|CV|Yayasan|Công ty TNHH|Công ty Cổ phần|CTCP|TNHH|JV|KK|GK|Kabushiki Kaisha|Godo Kaisha
ООО|ОАО|ЗАО|ПАО|АО|НАО|ТОО|ОДО|ИП|ГУП|МУП|ФГУП|ФГБУ|ФГАУ|ФКУ|ГБУ|АНО|НКО|НП|НКО ПОВС|ТСЖ|ФГБОУ ВО|ФГАОУ ВО|ФГБОУ|ФГАОУ|ФГБНУ|УП|ЧУП|РУП|ОсОО|ЧП|ТОВ|ПАТ|ПрАТ|ВАТ|ЗАТ|ТзОВ|ДП|ФОП|ООД|ЕООД|АД|ЕАД|ДОО|МЧЖ|АЖ|ХК|ХХК
Общество с ограниченной ответственностью|Акционерное общество|Публичное акционерное общество|Открытое акционерное общество|Закрытое акционерное общество|Непубличное акционерное общество|Товарищество с ограниченной ответственностью|Автономная некоммерческая организация|Некоммерческое партнёрство|Некоммерческая организация|Общественная организация|Межрегиональная общественная организация|Благотворительный фонд|Индивидуальный предприниматель|Государственное унитарное предприятие|Унитарное предприятие|Федеральное государственное унитарное предприятие|Федеральное государственное бюджетное учреждение|Федеральное государственное автономное учреждение|Федеральное государственное бюджетное образовательное учреждение высшего образования|Федеральное государственное автономное образовательное учреждение высшего образования|Государственная корпорация|Производственный кооператив|Общество с дополнительной ответственностью|Группа компаний|ГК|Компания|Корпорация|Лимитед|Лтд
Товариство з обмеженою відповідальністю|Публічне акціонерне товариство|Приватне акціонерне товариство|Акціонерне товариство|Приватне підприємство|Державне підприємство|Громадська організація|Благодійний фонд|Дружество с ограничена отговорност|Акционерно дружество|Друштво са ограниченом одговорношћу|Акционарско друштво|Жауапкершілігі шектеулі серіктестігі|Акционерлік қоғам|ЖШС|АҚ|Масъулияти чекланган жамият|Акциядорлик жамияти
شركة|الشركة|شركة مساهمة عامة|شركة مساهمة|شركة مساهمة مقفلة|شركة مساهمة مصرية|مساهمة عامة|مساهمة مقفلة|المساهمة العامة|المساهمة|المساهمة المحدودة|المحدودة|محدودة|محدودة المسؤولية|ذات مسؤولية محدودة|ذات المسؤولية المحدودة|شركة ذات مسؤولية محدودة|شركة الشخص الواحد|شركة تضامن|شركة توصية بسيطة|ش م م|ش ذ م م|ذ م م|ش م ع|ش م ل|ش م ك|ش م ب|ش م ق|ش م س|ش م ع م|ش ش و|ش ت ب|ن م م|م م ح|القابضة|مجموعة|المجموعة|مؤسسة فردية|منظمة غير حكومية|جمعية أهلية|شركت|شرکت|سهامی عام|سهامی خاص|با مسئولیت محدود
Α Ε|ΑΕ|Ε Π Ε|ΕΠΕ|Ο Ε|ΟΕ|Ι Κ Ε|ΙΚΕ|Ανώνυμη Εταιρεία|ΑΜΚΕ|סעמ|בעמ|חברה|ע ר|עמותה|חלצ|ՍՊԸ|ՓԲԸ|ԲԲԸ|შპს|სს
`;

/** Forms written without spaces: at the end of Chinese, at either end of Japanese and Korean names. */
const unspaced =
  "有限责任公司|有限責任公司|股份有限公司|股份公司|集团有限公司|集團有限公司|集团股份有限公司|集团公司|控股有限公司|有限公司|无限公司|無限公司|特殊普通合伙|普通合伙|有限合伙|合伙企业|公司|集团|集團|株式会社|株式會社|有限会社|合同会社|合名会社|合資会社|一般社団法人|一般財団法人|公益社団法人|公益財団法人|特定非営利活動法人|独立行政法人|国立大学法人|学校法人|주식회사|유한회사|유한책임회사|사단법인|재단법인"
    .split("|")
    .sort((a, b) => b.length - a.length);

const forms = new Set(
  table
    .split(/[|\n]/)
    .map((form) => wordsOf(form).join(" "))
    .filter(Boolean),
);
const longest = Math.max(
  ...Array.from(forms, (form) => form.split(" ").length),
);

const isForm = (words: readonly string[]) => forms.has(words.join(" "));

/** Short Latin forms that stand in front; elsewhere two letters in front are a name. */
const fronted = new Set(
  "pt cv sia uab asbl aisbl ooo oao zao pao ao nao too ano ets gie jsc ojsc pjsc".split(
    " ",
  ),
);
function isFrontForm(words: readonly string[]): boolean {
  const form = words.join(" ");
  const telling = form.length >= 7 || !/^[a-z]/.test(form) || fronted.has(form);
  return telling && forms.has(form);
}

function withoutUnspaced(word: string): string {
  for (const form of unspaced) {
    if (word.length <= form.length) continue;
    if (word.endsWith(form))
      return withoutUnspaced(word.slice(0, -form.length));
    if (word.startsWith(form)) return withoutUnspaced(word.slice(form.length));
  }
  return word;
}

/**
 * The words of a name without the legal forms at its end and its beginning. At
 * least one word stays, so that a name that is only a legal form keeps a key.
 * @param words from `wordsOf`
 */
export function withoutLegalForm(words: readonly string[]): string[] {
  let rest = words.filter((word) => !unspaced.includes(word));
  if (rest.length === 0) return [...words];
  for (let again = true; again;) {
    again = false;
    for (let size = Math.min(longest, rest.length - 1); size > 0; size -= 1) {
      if (isForm(rest.slice(-size))) rest = rest.slice(0, -size);
      else if (isFrontForm(rest.slice(0, size))) rest = rest.slice(size);
      else continue;
      again = true;
      break;
    }
  }
  return rest.map(withoutUnspaced);
}
