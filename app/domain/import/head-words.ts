import { foldKey } from "../kernel/fold";
import type { ImportField } from "./model";

/**
 * What people write over a column, in six languages: facts gathered from public
 * lists and forms. Compared without case, accents and punctuation.
 */
const words: Readonly<Partial<Record<ImportField, string>>> = {
  name: `name|names|organization|organisation|organization name|organisation name|name of organization|name of the organization|full name|legal name|entity|entity name|participant|supporter|signatory|signatories|company|company name|institution|member|endorser|
    nom|nom de l organisation|nom complet|organisme|dénomination|raison sociale|entité|signataire|soutien|entreprise|nom de l entité|
    nombre|nombre completo|organización|nombre de la organización|razón social|denominación|entidad|firmante|empresa|institución|adherente|
    название|наименование|организация|наименование организации|название организации|полное наименование|участник|компания|подписант|учреждение|
    الاسم|اسم|اسم المنظمة|اسم الجهة|الجهة|المنظمة|المؤسسة|اسم المؤسسة|الشركة|اسم الشركة|المشارك|الجهة الموقعة|
    名称|机构|机构名称|组织|组织名称|单位|单位名称|企业名称|公司名称|公司|全称|姓名或名称|支持方|签署方|名稱|機構名稱`,
  name_lang: `language|language of name|language of the name|name language|lang|langue|langue du nom|idioma|idioma del nombre|язык|язык названия|اللغة|لغة الاسم|语言|名称语言|語言`,
  name_ar: `name ar|arabic name|name arabic|name in arabic|nom arabe|nom en arabe|nombre en árabe|название на арабском|الاسم بالعربية|الاسم العربي|阿拉伯文名称|阿拉伯语名称`,
  name_zh: `name zh|chinese name|name chinese|name in chinese|nom chinois|nom en chinois|nombre en chino|название на китайском|الاسم بالصينية|中文名称|中文名|中文名稱`,
  name_en: `name en|english name|name english|name in english|nom anglais|nom en anglais|nombre en inglés|название на английском|الاسم بالإنجليزية|الاسم الإنجليزي|英文名称|英文名|英文名稱`,
  name_fr: `name fr|french name|name french|name in french|nom français|nom en français|nombre en francés|название на французском|الاسم بالفرنسية|法文名称|法语名称`,
  name_ru: `name ru|russian name|name russian|name in russian|nom russe|nom en russe|nombre en ruso|название на русском|наименование на русском|الاسم بالروسية|俄文名称|俄语名称`,
  name_es: `name es|spanish name|name spanish|name in spanish|nom espagnol|nom en espagnol|nombre en español|название на испанском|الاسم بالإسبانية|西班牙文名称|西班牙语名称`,
  kind: `kind|type of participant|participant type|type of organization|organization type|organisation type|type|category|sector type|entity type|stakeholder group|nature|
    catégorie|type d organisation|type d entité|genre|type de participant|
    categoría|tipo|tipo de organización|tipo de entidad|tipo de participante|
    вид|тип|категория|тип организации|вид участника|тип участника|
    النوع|نوع الجهة|الفئة|نوع المنظمة|التصنيف|نوع المشارك|
    类型|类别|机构类型|性质|单位性质|主体类型|参与方类型|類型|類別`,
  area: `country|country or area|area|state|nation|nationality|country name|country code|iso|iso3|iso2|iso code|home country|headquarters|country of registration|location|
    pays|pays ou zone|état|nationalité|pays d origine|code pays|siège|pays du siège|
    país|país o zona|nacionalidad|código de país|sede|país de origen|
    страна|страна или район|государство|код страны|страна регистрации|
    البلد|الدولة|البلد أو المنطقة|الجنسية|رمز البلد|بلد المقر|
    国家|国家或地区|国家 地区|国别|国家地区|所在国|所属国家|注册国家|国家代码|國家|國家地區`,
  website: `website|web site|web|url|homepage|home page|site|web address|internet|link|
    site web|site internet|adresse web|lien|sitio web|página web|sitio|enlace|
    сайт|веб сайт|адрес сайта|интернет сайт|الموقع|الموقع الإلكتروني|موقع الويب|رابط|
    网站|网址|官网|官方网站|主页|網站|網址`,
  contact: `contact|email|e mail|mail|contact email|contact e mail|mailbox|courriel|adresse électronique|adresse mail|mél|correo|correo electrónico|correo de contacto|
    почта|электронная почта|эл почта|контакт|البريد الإلكتروني|البريد|جهة الاتصال|邮箱|电子邮箱|电子邮件|联系邮箱|郵箱`,
  lei: `lei|lei code|legal entity identifier|code lei|código lei|identifiant d entité juridique|код lei|идентификатор lei|رمز lei|معرف الكيان القانوني|lei编码|lei码|全球法人识别编码`,
  ror: `ror|ror id|identifiant ror|id ror|идентификатор ror|معرف ror|ror标识|ror编号`,
  register_name: `register|registry|registration authority|company register|name of register|register name|registre|nom du registre|autorité d enregistrement|registro|nombre del registro|autoridad de registro|
    реестр|название реестра|регистрирующий орган|السجل|اسم السجل|جهة التسجيل|登记机关|注册机关|登记机构|注册登记机关`,
  register_number: `registration number|register number|company number|number in register|reg no|reg number|registration no|siren|siret|ogrn|tax number|numéro d enregistrement|numéro d immatriculation|numéro de registre|número de registro|número de inscripción|
    регистрационный номер|огрн|номер в реестре|رقم التسجيل|رقم القيد|رقم السجل|登记号|注册号|统一社会信用代码|登记编号|信用代码`,
  act: `act|action|act type|type of act|kind of act|declaration|acte|type d acte|acto|tipo de acto|акт|вид акта|действие|الفعل|نوع الفعل|الإجراء|行为|行为类型|行动`,
  date: `date|date of act|date of signature|signature date|signed|signed on|date signed|day|date of support|date of declaration|done on|joined|date joined|
    date de signature|date de l acte|signé le|date d adhésion|fecha|fecha de firma|fecha del acto|firmado el|fecha de adhesión|
    дата|дата подписания|дата акта|подписано|дата присоединения|التاريخ|تاريخ التوقيع|تاريخ|تاريخ الانضمام|
    日期|签署日期|签字日期|加入日期|时间|簽署日期`,
  proposals: `proposals|proposal|proposal numbers|proposals supported|numbers of proposals|points|articles|
    propositions|proposition|numéros des propositions|propuestas|propuesta|números de propuestas|
    предложения|предложение|номера предложений|المقترحات|المقترح|أرقام المقترحات|倡议内容|条款|倡议条款|提案|倡议|支持条款`,
  statement: `statement|declaration text|text|comment|comments|remarks|message|quote|déclaration|texte|commentaire|remarques|declaración|texto|comentario|observaciones|
    заявление|текст|комментарий|примечание|البيان|النص|تعليق|ملاحظات|声明|文本|说明|备注|聲明`,
  statement_lang: `language of statement|statement language|langue de la déclaration|idioma de la declaración|язык заявления|لغة البيان|声明语言`,
  signatory: `signed by|name of signatory|signatory name|representative|signé par|nom du signataire|représentant|firmado por|nombre del firmante|representante|
    кем подписано|имя подписавшего|представитель|الموقع باسم|اسم الموقع|وقعه|الممثل|签署人|签字人|代表|签署人姓名`,
  signatory_title: `title|position|function|title of signatory|job title|fonction|titre|qualité|fonction du signataire|cargo|título|cargo del firmante|должность|должность подписавшего|المنصب|الصفة|منصب الموقع|职务|头衔|签署人职务`,
};

/** A head as it is compared: folded, words parted by single spaces. */
export const headKey = (text: string): string =>
  foldKey(text)
    .replace(/\(.*?\)|（.*?）/gu, " ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const fieldOf = new Map(
  Object.entries(words).flatMap(([field, list]) =>
    [field.replaceAll("_", " "), ...list.split("|")].map(
      (word) => [headKey(word), field as ImportField] as const,
    ),
  ),
);

/** The field that a head names; null where it says nothing we know. */
export function fieldOfHead(text: string): ImportField | null {
  const key = headKey(text);
  if (key === "") return null;
  return (
    fieldOf.get(key) ??
    // A code of our own template: name_fr, register_number.
    fieldOf.get(headKey(text.replace(/_/g, " "))) ??
    null
  );
}
