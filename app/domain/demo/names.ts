import type { Locale } from "../kernel/localized";
import type { ParticipantKind } from "../participant/model";

/** Invented proper names: Latin, Chinese, Arabic, Cyrillic. None is a place or a company we know of. */
const roots = [
  ["Velmara", "维玛", "فلمارا", "Вельмара"],
  ["Orinto", "奥林托", "أورينتو", "Оринто"],
  ["Kastelia", "凯斯特", "كاستليا", "Кастелия"],
  ["Dunavere", "杜纳维", "دونافير", "Дунавере"],
  ["Solpeak", "索峰", "سولبيك", "Солпик"],
  ["Marivanta", "玛丽万", "ماريفانتا", "Мариванта"],
  ["Tessolin", "泰索林", "تسولين", "Тессолин"],
  ["Quillora", "奎洛拉", "كويلورا", "Квиллора"],
  ["Brenhaven", "布伦港", "برنهافن", "Бренхавен"],
  ["Ostrelle", "奥斯雷", "أوستريل", "Острелле"],
  ["Zephiran", "泽菲兰", "زفيران", "Зефиран"],
  ["Harrowick", "哈罗维", "هاروويك", "Харроуик"],
  ["Luminsea", "明海", "لومنسي", "Люминси"],
  ["Pelagorn", "佩拉贡", "بيلاغورن", "Пелагорн"],
  ["Verdanis", "翠达", "فردانيس", "Верданис"],
  ["Nimbrook", "云溪", "نمبروك", "Нимбрук"],
  ["Ardentia", "雅登提", "أردنتيا", "Ардентия"],
  ["Calvoria", "卡沃里", "كالفوريا", "Кальвория"],
  ["Isendale", "伊森谷", "إيسندال", "Исендейл"],
  ["Tamarone", "塔玛龙", "تامارون", "Тамароне"],
  ["Wexmoor", "维斯原", "وكسمور", "Вексмур"],
  ["Junivale", "朱尼谷", "جونيفال", "Джунивейл"],
  ["Sarabeth Bay", "萨拉湾", "خليج سارابث", "Сарабет-Бэй"],
  ["Fenwicke", "芬维克", "فنويك", "Фенвик"],
  ["Corvanta", "科万塔", "كورفانتا", "Корванта"],
  ["Mistral Point", "风角", "رأس ميسترا", "Мистраль-Пойнт"],
  ["Elmsara", "榆萨拉", "إلمسارا", "Эльмсара"],
  ["Rovendale", "罗文谷", "روفندال", "Ровендейл"],
  ["Altamere", "阿尔塔", "ألتامير", "Альтамере"],
  ["Bexora", "贝索拉", "بكسورا", "Бексора"],
] as const;

type Patterns = Readonly<Record<Locale, readonly string[]>>;

/** What such a body could be called, in the same order in every language. `*` is the proper name. */
const patterns: Readonly<Record<ParticipantKind, Patterns>> = {
  company: {
    en: [
      "* Data Services Ltd",
      "* Cloud Systems Ltd",
      "* Logistics Ltd",
      "* Payments Ltd",
      "* Health Analytics Ltd",
      "* Trade Platform Ltd",
    ],
    fr: [
      "* Services de données SA",
      "* Systèmes en nuage SA",
      "* Logistique SA",
      "* Paiements SA",
      "* Analyse de santé SA",
      "* Plateforme commerciale SA",
    ],
    es: [
      "* Servicios de Datos S.A.",
      "* Sistemas en la Nube S.A.",
      "* Logística S.A.",
      "* Pagos S.A.",
      "* Analítica de Salud S.A.",
      "* Plataforma Comercial S.A.",
    ],
    ru: [
      "ООО «* Данные»",
      "ООО «* Облачные системы»",
      "ООО «* Логистика»",
      "ООО «* Платежи»",
      "ООО «* Аналитика здоровья»",
      "ООО «* Торговая платформа»",
    ],
    zh: [
      "*数据服务有限公司",
      "*云系统有限公司",
      "*物流有限公司",
      "*支付有限公司",
      "*健康分析有限公司",
      "*贸易平台有限公司",
    ],
    ar: [
      "شركة * لخدمات البيانات",
      "شركة * للأنظمة السحابية",
      "شركة * للخدمات اللوجستية",
      "شركة * للمدفوعات",
      "شركة * لتحليلات الصحة",
      "شركة * للمنصات التجارية",
    ],
  },
  civil_society: {
    en: [
      "* Digital Rights Association",
      "* Consumer Forum",
      "* Small Business Network",
      "* Women in Data Society",
    ],
    fr: [
      "Association * des droits numériques",
      "Forum * des consommateurs",
      "Réseau * des petites entreprises",
      "Société * des femmes et des données",
    ],
    es: [
      "Asociación * de Derechos Digitales",
      "Foro * de Consumidores",
      "Red * de Pequeñas Empresas",
      "Sociedad * de Mujeres y Datos",
    ],
    ru: [
      "Ассоциация цифровых прав «*»",
      "Форум потребителей «*»",
      "Сеть малого бизнеса «*»",
      "Общество «* Женщины и данные»",
    ],
    zh: ["*数字权利协会", "*消费者论坛", "*小企业网络", "*女性与数据学会"],
    ar: [
      "جمعية * للحقوق الرقمية",
      "منتدى * للمستهلكين",
      "شبكة * للمشاريع الصغيرة",
      "جمعية * للمرأة والبيانات",
    ],
  },
  academia: {
    en: [
      "University of *",
      "* Institute of Data Policy",
      "* Network Operators Group",
    ],
    fr: [
      "Université de *",
      "Institut * de politique des données",
      "Groupe * des opérateurs de réseaux",
    ],
    es: [
      "Universidad de *",
      "Instituto * de Política de Datos",
      "Grupo * de Operadores de Redes",
    ],
    ru: [
      "Университет «*»",
      "Институт политики данных «*»",
      "Группа операторов сетей «*»",
    ],
    zh: ["*大学", "*数据政策研究所", "*网络运营者社群"],
    ar: ["جامعة *", "معهد * لسياسات البيانات", "مجموعة * لمشغلي الشبكات"],
  },
  international_organization: {
    en: [
      "International Council * for Data Exchange",
      "* World Bureau of Digital Standards",
    ],
    fr: [
      "Conseil international * pour l’échange de données",
      "Bureau mondial * des normes numériques",
    ],
    es: [
      "Consejo Internacional * para el Intercambio de Datos",
      "Oficina Mundial * de Normas Digitales",
    ],
    ru: [
      "Международный совет «*» по обмену данными",
      "Всемирное бюро цифровых стандартов «*»",
    ],
    zh: ["*国际数据交换理事会", "*世界数字标准局"],
    ar: [
      "المجلس الدولي * لتبادل البيانات",
      "المكتب العالمي * للمعايير الرقمية",
    ],
  },
  regional_organization: {
    en: ["* Regional Data Community", "* Digital Corridor Union"],
    fr: ["Communauté régionale * des données", "Union * du corridor numérique"],
    es: ["Comunidad Regional * de Datos", "Unión * del Corredor Digital"],
    ru: ["Региональное сообщество данных «*»", "Союз цифрового коридора «*»"],
    zh: ["*区域数据共同体", "*数字走廊联盟"],
    ar: ["جماعة * الإقليمية للبيانات", "اتحاد * للممر الرقمي"],
  },
  government: {
    en: [
      "Ministry of Digital Affairs of the invented State of *",
      "Data Authority of the invented Republic of *",
    ],
    fr: [
      "Ministère du numérique de l’État inventé de *",
      "Autorité des données de la République inventée de *",
    ],
    es: [
      "Ministerio de Asuntos Digitales del Estado inventado de *",
      "Autoridad de Datos de la República inventada de *",
    ],
    ru: [
      "Министерство цифровых дел вымышленного государства *",
      "Управление по данным вымышленной республики *",
    ],
    zh: ["虚构国家*数字事务部", "虚构共和国*数据管理局"],
    ar: [
      "وزارة الشؤون الرقمية في دولة * المتخيَّلة",
      "هيئة البيانات في جمهورية * المتخيَّلة",
    ],
  },
};

/** Every invented name says what it is. */
export const mark = "(demonstration)";

const scriptIndex: Readonly<Record<Locale, number>> = {
  en: 0,
  fr: 0,
  es: 0,
  zh: 1,
  ar: 2,
  ru: 3,
};

/**
 * The `index`-th invented name of a kind in a language. The same index means
 * the same body in every language; beyond the combinations a number is added.
 */
export function demoName(
  kind: ParticipantKind,
  index: number,
  locale: Locale,
): string {
  const list = patterns[kind][locale];
  const root = roots[Math.floor(index / list.length) % roots.length];
  const pattern = list[index % list.length];
  const round = Math.floor(index / (list.length * roots.length));
  if (!root || pattern === undefined) throw new RangeError("No such name");
  const name = pattern.replace("*", root[scriptIndex[locale]] ?? root[0]);
  return `${round === 0 ? name : `${name} ${String(round + 1)}`} ${mark}`;
}

/** A host name nobody can own. Source: RFC 2606. */
export const demoHost = (index: number): string =>
  `participant-${String(index + 1)}.example`;
