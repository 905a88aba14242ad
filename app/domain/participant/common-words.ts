import { wordsOf } from "./name-words";

/**
 * Words that names of organizations share in all languages, one concept a line,
 * English first. They make a name and its translation comparable where the rest
 * of the name only changes script.
 */
const table = `
university|universities|université|universidad|universidade|università|universität|университет|університет|университета|جامعة|الجامعة|üniversitesi|大学|大學|대학교
ministry|ministère|ministerio|ministério|ministerium|министерство|міністерство|министерства|وزارة|bakanlığı|部
bank|banque|banco|banca|банк|بنك|البنك|مصرف|bankası|银行|銀行|은행
technology|technologies|tech|technologie|tecnología|tecnologías|tecnologia|технология|технологии|технологий|تكنولوجيا|التكنولوجيا|تقنية|التقنية|技术|技術|科技
international|internationale|internacional|internazionale|международный|международная|международное|international|دولي|دولية|الدولي|الدولية|国际|國際
national|nationale|nacional|nazionale|национальный|национальная|национальное|وطني|وطنية|الوطني|الوطنية|国家
state|état|estado|государственный|государственная|государственное|дрежавни|国有
institute|institut|instituto|istituto|институт|інститут|معهد|المعهد|研究所|研究院|学院|學院|연구원
centre|center|centro|zentrum|центр|مركز|المركز|中心
association|associations|asociación|associação|associazione|verband|verein|ассоциация|асоціація|جمعية|الجمعية|رابطة|الرابطة|协会|協會|협회
foundation|fondation|fundación|fundação|fondazione|фонд|فاونديشن|صندوق|الصندوق|基金会|基金會|재단
organization|organisation|organización|organização|organizzazione|организация|організація|منظمة|المنظمة|组织|組織
council|conseil|consejo|conselho|consiglio|rat|совет|рада|مجلس|المجلس|理事会|委员会|委員會
committee|comité|комитет|комітет|لجنة|اللجنة
commission|comisión|comissão|commissione|kommission|комиссия|комісія|هيئة|الهيئة|مفوضية
agency|agence|agencia|agência|agenzia|agentur|агентство|وكالة|الوكالة|局|署
authority|autorité|autoridad|autoridade|управление|سلطة|السلطة|管理局
academy|académie|academia|accademia|akademie|академия|академія|أكاديمية|الأكاديمية|科学院
company|compagnie|compañía|companhia|компания|компанія|شركة|公司|회사
telecom|telecommunications|telecommunication|télécom|télécommunications|telecomunicaciones|телеком|телекоммуникации|связь|اتصالات|الاتصالات|电信|電信|通信|통신
data|données|datos|dados|daten|данные|данных|بيانات|البيانات|数据|數據
digital|numérique|digitale|цифровой|цифровое|цифрового|цифровая|رقمي|رقمية|الرقمي|الرقمية|数字|數字
network|réseau|red|rede|netzwerk|сеть|сети|شبكة|الشبكة|网络|網絡
internet|интернет|إنترنت|الإنترنت|互联网|互聯網
information|информация|информации|معلومات|المعلومات|información|信息|資訊|정보
energy|énergie|energía|energia|энергия|энергетика|طاقة|الطاقة|能源
union|unión|união|unione|союз|اتحاد|الاتحاد|联盟|聯盟|联合会
chamber|chambre|cámara|câmara|camera|kammer|палата|غرفة|الغرفة|商会
trade|commerce|comercio|comércio|handel|торговля|торговли|торговая|تجارة|التجارة|贸易|貿易|商务
industry|industrie|industria|indústria|промышленность|промышленности|صناعة|الصناعة|工业|產業|产业
development|développement|desarrollo|desenvolvimento|развитие|развития|تنمية|التنمية|发展|發展
economy|économie|economía|economia|экономика|экономики|اقتصاد|الاقتصاد|经济|經濟
health|santé|salud|saúde|здравоохранение|здравоохранения|صحة|الصحة|健康|卫生
education|éducation|educación|educação|образование|образования|تعليم|التعليم|教育
research|recherche|investigación|pesquisa|исследование|исследований|بحوث|البحوث|أبحاث|研究
security|sécurité|seguridad|segurança|безопасность|безопасности|أمن|الأمن|安全
software|logiciel|программное|برمجيات|软件|軟件
insurance|assurance|assurances|seguros|seguro|страхование|страховая|تأمين|التأمين|保险|保險
transport|transports|transporte|транспорт|транспорта|نقل|النقل|运输|交通
logistics|logistique|logística|логистика|لوجستيات|物流
systems|système|systèmes|sistemas|системы|система|أنظمة|系统|系統
services|service|servicios|serviços|услуги|сервис|خدمات|الخدمات|服务|服務
`;

const concepts = new Map<string, string>();
for (const line of table.trim().split("\n")) {
  const [concept = "", ...forms] = line.split("|");
  for (const form of [concept, ...forms])
    concepts.set(wordsOf(form).join(" "), concept);
}

const unspaced = Array.from(concepts.keys())
  .filter((form) => /^\p{Script=Han}{2,}$/u.test(form))
  .sort((a, b) => b.length - a.length);
const unspacedPattern = new RegExp(unspaced.join("|"), "gu");
/** A letter that may be a Han character: behind all alphabets. */
const mayBeHan = /[^\0-\u2e7f]/;

/** Folded words with the shared ones in English; Han words are cut around them. */
export const inCommonWords = (words: readonly string[]): string[] =>
  words
    .flatMap((word) =>
      mayBeHan.test(word)
        ? word
            .replace(
              unspacedPattern,
              (form) => ` ${concepts.get(form) ?? form} `,
            )
            .split(" ")
            .filter(Boolean)
        : word,
    )
    .map((word) => concepts.get(word) ?? word);
