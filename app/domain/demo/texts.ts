import type { Locale, Localized } from "../kernel/localized";

interface DemoCommitment {
  readonly proposal: number;
  readonly measure: Localized;
  readonly target: Localized;
}

/** What invented bodies promise: measurable, and one for most proposals. */
export const demoCommitments: readonly DemoCommitment[] = [
  {
    proposal: 1,
    measure: {
      en: "Accept electronic trade documents from partners abroad",
      fr: "Accepter les documents commerciaux électroniques des partenaires étrangers",
      es: "Aceptar documentos comerciales electrónicos de socios extranjeros",
      ru: "Принимать электронные торговые документы от зарубежных партнеров",
      zh: "接受境外伙伴的电子贸易单证",
      ar: "قبول الوثائق التجارية الإلكترونية من الشركاء في الخارج",
    },
    target: {
      en: "90 % of documents",
      fr: "90 % des documents",
      es: "90 % de los documentos",
      ru: "90 % документов",
      zh: "90%的单证",
      ar: "90 % من الوثائق",
    },
  },
  {
    proposal: 3,
    measure: {
      en: "Classify non-personal data before sending it abroad",
      fr: "Classer les données non personnelles avant leur envoi à l’étranger",
      es: "Clasificar los datos no personales antes de enviarlos al extranjero",
      ru: "Классифицировать неперсональные данные перед отправкой за рубеж",
      zh: "出境前对非个人数据进行分类",
      ar: "تصنيف البيانات غير الشخصية قبل إرسالها إلى الخارج",
    },
    target: {
      en: "All data sets in use",
      fr: "Tous les jeux de données utilisés",
      es: "Todos los conjuntos de datos en uso",
      ru: "Все используемые наборы данных",
      zh: "全部在用数据集",
      ar: "جميع مجموعات البيانات المستخدمة",
    },
  },
  {
    proposal: 4,
    measure: {
      en: "Obtain a certificate for the protection of personal information",
      fr: "Obtenir un certificat de protection des informations personnelles",
      es: "Obtener un certificado de protección de la información personal",
      ru: "Получить сертификат защиты персональной информации",
      zh: "获得个人信息保护认证",
      ar: "الحصول على شهادة حماية المعلومات الشخصية",
    },
    target: {
      en: "One certificate for each service",
      fr: "Un certificat par service",
      es: "Un certificado por servicio",
      ru: "Один сертификат на каждую услугу",
      zh: "每项服务一张证书",
      ar: "شهادة واحدة لكل خدمة",
    },
  },
  {
    proposal: 7,
    measure: {
      en: "Publish the rules for each cross-border transfer",
      fr: "Publier les règles de chaque transfert transfrontière",
      es: "Publicar las reglas de cada transferencia transfronteriza",
      ru: "Публиковать правила каждой трансграничной передачи",
      zh: "公布每类跨境传输的规则",
      ar: "نشر القواعد الخاصة بكل نقل عبر الحدود",
    },
    target: {
      en: "Rules online in three languages",
      fr: "Règles en ligne en trois langues",
      es: "Reglas en línea en tres idiomas",
      ru: "Правила в сети на трех языках",
      zh: "以三种语言在线公布",
      ar: "القواعد متاحة على الإنترنت بثلاث لغات",
    },
  },
  {
    proposal: 8,
    measure: {
      en: "Train officials of least developed countries in data protection",
      fr: "Former des fonctionnaires des pays les moins avancés à la protection des données",
      es: "Capacitar a funcionarios de países menos adelantados en protección de datos",
      ru: "Обучать должностных лиц наименее развитых стран защите данных",
      zh: "为最不发达国家官员提供数据保护培训",
      ar: "تدريب مسؤولين من أقل البلدان نموًا على حماية البيانات",
    },
    target: {
      en: "40 people a year",
      fr: "40 personnes par an",
      es: "40 personas al año",
      ru: "40 человек в год",
      zh: "每年40人",
      ar: "40 شخصًا في السنة",
    },
  },
  {
    proposal: 9,
    measure: {
      en: "Use technology that protects privacy when data is shared",
      fr: "Utiliser des techniques qui protègent la vie privée lors du partage de données",
      es: "Usar técnicas que protegen la privacidad al compartir datos",
      ru: "Применять технологии, защищающие частную жизнь при обмене данными",
      zh: "共享数据时采用保护隐私的技术",
      ar: "استخدام تقنيات تحمي الخصوصية عند تبادل البيانات",
    },
    target: {
      en: "Five projects",
      fr: "Cinq projets",
      es: "Cinco proyectos",
      ru: "Пять проектов",
      zh: "五个项目",
      ar: "خمسة مشاريع",
    },
  },
  {
    proposal: 11,
    measure: {
      en: "Have products tested for back doors by an independent laboratory",
      fr: "Faire rechercher les portes dérobées des produits par un laboratoire indépendant",
      es: "Hacer que un laboratorio independiente busque puertas traseras en los productos",
      ru: "Проверять продукты на скрытые входы в независимой лаборатории",
      zh: "由独立实验室检测产品是否存在后门",
      ar: "فحص المنتجات بحثًا عن الأبواب الخلفية في مختبر مستقل",
    },
    target: {
      en: "Every release",
      fr: "Chaque version",
      es: "Cada versión",
      ru: "Каждый выпуск",
      zh: "每个版本",
      ar: "كل إصدار",
    },
  },
];

/** How an invented act departs from a proposal. */
export const demoAdaptation: Localized = {
  en: "Applied step by step, beginning with services for trade. (demonstration)",
  fr: "Appliqué par étapes, en commençant par les services au commerce. (demonstration)",
  es: "Se aplica por etapas, empezando por los servicios al comercio. (demonstration)",
  ru: "Применяется поэтапно, начиная с услуг для торговли. (demonstration)",
  zh: "分步实施，从贸易服务开始。(demonstration)",
  ar: "يُطبَّق على مراحل، بدءًا بخدمات التجارة. (demonstration)",
};

/** An interpretation published with an invented act. */
export const demoStatement: Localized = {
  en: "This act is an example. It reads the initiative together with the law in force where the participant is established. (demonstration)",
  fr: "Cet acte est un exemple. Il lit l’initiative avec le droit en vigueur au lieu d’établissement du participant. (demonstration)",
  es: "Este acto es un ejemplo. Lee la iniciativa junto con el derecho vigente donde está establecido el participante. (demonstration)",
  ru: "Этот акт приведен как пример. Он толкует инициативу вместе с правом, действующим в месте нахождения участника. (demonstration)",
  zh: "本文件为示例。参与方结合其所在地现行法律理解本倡议。(demonstration)",
  ar: "هذا العمل مثال. وهو يقرأ المبادرة مع القانون النافذ في مقر المشارك. (demonstration)",
};

/** The office of an invented signatory. No person is named. */
export const demoOffice: Readonly<Record<Locale, string>> = {
  en: "Head of the organization (demonstration)",
  fr: "Responsable de l’organisation (demonstration)",
  es: "Responsable de la organización (demonstration)",
  ru: "Руководитель организации (demonstration)",
  zh: "机构负责人 (demonstration)",
  ar: "رئيس المنظمة (demonstration)",
};

/** What an invented officer asked an invented participant. */
export const demoQuestion =
  "The copy of the letter is hard to read. Please send a clearer one. (demonstration)";
