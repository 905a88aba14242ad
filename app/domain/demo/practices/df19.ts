import { block, brief, indicator } from "./brief";
import type { DemoPractice } from "./model";

const usual = {
  cost: "under_100k",
  staffing: "under_5",
  duration: "under_2_years",
} as const;

export const measurement: readonly DemoPractice[] = [
  {
    ...usual,
    ...{ key: "twelve-questions-survey", by: "academia", region: "202" },
    lang: "fr",
    topics: ["DF19", "DF01"],
    ...{ instrument: "tool", tradition: "civil_law", level: "national" },
    data: ["non_personal"],
    startedOn: "2023-02-01",
    measuredOn: "2025-06-30",
    source: "Enquêtes de 2023, 2024 et 2025 (inventées)",
    words: brief({
      title: "Mesurer les flux de données par douze questions aux entreprises",
      summary:
        "Un institut ajoute douze questions à l’enquête annuelle des entreprises et estime les flux de données sans lire un seul octet.",
      problem:
        "Personne ne connaissait la part des ventes qui dépend de données envoyées à l’étranger. Les débats se faisaient avec les chiffres d’autres continents.",
      objective: "Un chiffre national chaque année, à dix pour cent près.",
      measure:
        "Les questions demandent **ce qui s’arrêterait** si l’envoi était coupé un jour, une semaine, un mois. Les réponses sont pondérées par le chiffre d’affaires.",
      blocks: [
        block(
          "Ce qui s’arrêterait",
          "1. Un jour.\n2. Une semaine.\n3. Un mois.\n4. Qui serait prévenu en premier ?",
          "Une enquête annuelle existante.",
        ),
      ],
      indicators: [
        indicator("Marge d’erreur de l’estimation", "inconnue", "10 %", "12 %"),
      ],
      assessment:
        "L’office statistique d’un autre pays a refait le calcul et obtenu 4 % d’écart.",
      sideEffects:
        "Certaines entreprises ont découvert leur dépendance en répondant.",
      failures: "La première année demandait des gigaoctets : 3 % de réponses.",
      lessons: "Demander des conséquences, non des volumes.",
      ldcChanges: "Cinquante entreprises suffisent pour commencer.",
      notSuitable: "Les pays sans enquête annuelle.",
    }),
  },
  {
    ...usual,
    ...{
      key: "mirror-statistics",
      by: "international_organization",
      region: "142",
    },
    lang: "en",
    topics: ["DF19"],
    ...{ instrument: "standard", level: "international" },
    data: ["non_personal"],
    startedOn: "2022-05-01",
    measuredOn: "2025-02-28",
    source: "Tables of the bureau (invented)",
    words: brief({
      title: "Mirror tables: what one country sends the other must receive",
      summary:
        "A bureau lays two countries’ figures on data services side by side each year and publishes the gap.",
      problem: "Exports of A to B were three times what B said it imported.",
      objective: "A gap below a fifth.",
      measure:
        "Two offices exchange **the ten largest lines** in confidence and look for each other’s.",
      blocks: [
        block(
          "Ten largest lines",
          "1. Exchange in confidence.\n2. Match.\n3. Name what is counted twice.\n4. Publish the gap, not the lines.",
          "A promise of secrecy.",
        ),
      ],
      indicators: [
        indicator("Gap between both figures", "3 to 1", "1.2 to 1", "1.4 to 1"),
      ],
      failures: "Seven pairs began; three ended when ministers saw the gap.",
      lessons: "Publish the gap from the first year.",
      notSuitable: "Countries with one large firm: secrecy fails.",
    }),
  },
  {
    ...usual,
    ...{ key: "dashboard-of-delays", by: "company", region: "019", lang: "en" },
    topics: ["DF19", "DF11"],
    ...{ instrument: "tool", tradition: "common_law" },
    data: ["non_personal"],
    startedOn: "2024-10-01",
    measuredOn: "2025-09-30",
    source: "Probes (invented)",
    words: brief({
      title: "A dashboard of delays at the border of data",
      summary:
        "A logistics firm publishes how long its messages wait at each authority.",
      problem: "Authorities believed they answered at once.",
      objective: "Half the wait, by showing it.",
      measure:
        "One number per authority, **yesterday’s**, with the authority’s own comment beside it.",
      indicators: [indicator("Median wait in hours", "31", "15", "13")],
      failures: "Ranking the authorities made two of them stop answering.",
      lessons: "Show, do not rank.",
    }),
  },
  {
    ...usual,
    ...{
      key: "jadwal-al-tadafuqat",
      by: "academia",
      region: "015",
      lang: "ar",
    },
    topics: ["DF19"],
    ...{ instrument: "tool", tradition: "mixed", level: "national" },
    data: ["non_personal"],
    startedOn: "2025-03-01",
    words: brief({
      title: "قياس تدفقات البيانات من فواتير الخدمات السحابية",
      summary:
        "جامعة تقدّر ما يُرسل إلى الخارج من فواتير مئة مؤسسة دون الاطلاع على البيانات.",
      problem: "لا رقم وطنيًا، والنقاش يجري بأرقام غيرنا.",
      objective: "تقدير سنوي بتكلفة باحثين اثنين.",
      measure:
        "تعطي كل مؤسسة **سطور الفاتورة دون المبالغ**، ويُحسب الحجم من الوحدات.",
      failures: "ثلث الفواتير لا يذكر مكان الخادم.",
      lessons: "اطلب المكان في العقد القادم.",
      indicators: [indicator("مؤسسات مشاركة", "0", "100", "")],
    }),
  },
];
