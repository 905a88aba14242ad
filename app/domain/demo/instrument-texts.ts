import type { InstrumentKind } from "../instrument/model";
import type { Locale } from "../kernel/localized";

type Titles = Readonly<Record<Locale, string>>;

/** Titles of invented instruments; `*` is their number. */
export const demoTitles: Readonly<Record<InstrumentKind, Titles>> = {
  agreement: {
    en: "Agreement No. * on Cross-border Data Flows (demonstration)",
    fr: "Accord n° * sur les flux transfrontières de données (démonstration)",
    es: "Acuerdo n.º * sobre flujos transfronterizos de datos (demostración)",
    ru: "Соглашение № * о трансграничных потоках данных (демонстрация)",
    ar: "اتفاق رقم * بشأن تدفقات البيانات عبر الحدود (عرض توضيحي)",
    zh: "关于数据跨境流动的第*号协定（演示）",
  },
  arrangement: {
    en: "Arrangement No. * on Cooperation in Data Flows (demonstration)",
    fr: "Arrangement n° * de coopération sur les flux de données (démonstration)",
    es: "Arreglo n.º * de cooperación en flujos de datos (demostración)",
    ru: "Договоренность № * о сотрудничестве в области потоков данных (демонстрация)",
    ar: "ترتيب رقم * للتعاون في تدفقات البيانات (عرض توضيحي)",
    zh: "数据流动合作第*号安排（演示）",
  },
  joint_statement: {
    en: "Joint Statement No. * on Trusted Data Flows (demonstration)",
    fr: "Déclaration commune n° * sur les flux de données fiables (démonstration)",
    es: "Declaración conjunta n.º * sobre flujos de datos fiables (demostración)",
    ru: "Совместное заявление № * о доверенных потоках данных (демонстрация)",
    ar: "بيان مشترك رقم * بشأن تدفقات البيانات الموثوقة (عرض توضيحي)",
    zh: "关于可信数据流动的第*号联合声明（演示）",
  },
  memorandum: {
    en: "Memorandum No. * on Data Protection and Trade (demonstration)",
    fr: "Mémorandum n° * sur la protection des données et le commerce (démonstration)",
    es: "Memorando n.º * sobre protección de datos y comercio (demostración)",
    ru: "Меморандум № * о защите данных и торговле (демонстрация)",
    ar: "مذكرة رقم * بشأن حماية البيانات والتجارة (عرض توضيحي)",
    zh: "关于数据保护与贸易的第*号备忘录（演示）",
  },
};

/** Words of an article that takes up a proposal as it is. */
export const demoArticle: Titles = {
  en: "The parties take up this proposal as it stands.",
  fr: "Les parties reprennent cette proposition telle quelle.",
  es: "Las partes recogen esta propuesta tal cual.",
  ru: "Стороны принимают это предложение без изменений.",
  ar: "يأخذ الأطراف بهذا المقترح كما هو.",
  zh: "缔约方照原文采纳该条倡议内容。",
};

/** An article that goes beyond the proposals. */
export const demoAddedArticle: Titles = {
  en: "The parties meet once a year and publish what they found.",
  fr: "Les parties se réunissent une fois par an et publient leurs conclusions.",
  es: "Las partes se reúnen una vez al año y publican sus conclusiones.",
  ru: "Стороны встречаются раз в год и публикуют выводы.",
  ar: "يجتمع الأطراف مرة في السنة وينشرون ما خلصوا إليه.",
  zh: "缔约方每年举行一次会议并公布结论。",
};

/** Why an invented state denies an invented instrument. */
export const demoDenial: Titles = {
  en: "Our ministry has no record of this text. (demonstration)",
  fr: "Notre ministère n’a aucune trace de ce texte. (démonstration)",
  es: "Nuestro ministerio no tiene constancia de este texto. (demostración)",
  ru: "В нашем министерстве нет сведений об этом тексте. (демонстрация)",
  ar: "ليس لدى وزارتنا أي سجل لهذا النص. (عرض توضيحي)",
  zh: "我部没有该文本的任何记录。（演示）",
};
