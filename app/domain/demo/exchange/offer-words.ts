import type { OfferWords } from "./model";

export const demoOffers: readonly OfferWords[] = [
  {
    topics: ["DF01", "DF19"],
    lang: "en",
    modalities: ["secondment", "peer_exchange"],
    title: "An adviser for six months in your planning office",
    description:
      "One of our planners works in your office, writes with your staff and leaves only what they can keep up themselves.",
    conditions: "A named counterpart for each day of the stay.",
    past: "Four stays; three of the four plans are in force.",
  },
  {
    topics: ["DF02", "DF04"],
    lang: "en",
    modalities: ["legal_drafting", "peer_exchange"],
    title: "Second readers for drafts of law",
    description:
      "Three drafters read your draft, article by article, and say what courts and partners will ask. They write nothing you did not ask for.",
    conditions: "The draft may be shared with three named readers.",
    past: "Eleven drafts read; comments are returned within thirty days.",
  },
  {
    topics: ["DF03", "DF02"],
    lang: "en",
    modalities: ["training", "secondment", "peer_exchange"],
    title: "Twinning between supervisory authorities",
    description:
      "Your case handlers sit beside ours for four weeks, then ours beside yours.",
    conditions: "At least four case handlers with an open caseload.",
    past: "Six twinned authorities still exchange cases every month.",
  },
  {
    topics: ["DF05", "DF13"],
    lang: "en",
    modalities: ["technology", "training"],
    title: "Test equipment and the people who teach it",
    description:
      "Equipment on loan for two years, then yours, with forty days of teaching.",
    conditions: "Power, cooling and two engineers who stay.",
    past: "Two laboratories accredited, one still on its way.",
  },
  {
    topics: ["DF08", "DF16", "DF07"],
    lang: "en",
    modalities: ["peer_exchange", "training"],
    title: "Weighing rules together: a clinic for drafters",
    description:
      "Bring a rule you are about to make. In three days you leave with its public note.",
    conditions: "The note is published afterwards.",
    past: "Nineteen rules weighed; five were dropped by their own authors.",
  },
  {
    topics: ["DF09", "DF17"],
    lang: "en",
    modalities: ["training", "study_visit"],
    title: "Trial negotiations for officials",
    description:
      "Eight days, two sides, real clauses. Former negotiators play the other side.",
    conditions: "Teams of five from at least two ministries.",
    past: "Fourteen teams trained.",
  },
  {
    topics: ["DF11", "DF10"],
    lang: "en",
    modalities: ["infrastructure", "financing"],
    title: "Shared costs for exchange points and second routes",
    description:
      "We pay up to half of the building costs of an exchange point or of the study of a second route.",
    conditions: "At least three operators sign; open access.",
    past: "Five exchange points run; one was given up.",
  },
  {
    topics: ["DF12", "DF15"],
    lang: "en",
    modalities: ["training", "technology", "e_learning"],
    title: "Exercises for response teams",
    description:
      "An attack is played through with your hospitals and banks, then everybody writes down what to change.",
    conditions: "Hospitals and banks take part.",
    past: "Twenty-two exercises in nine countries.",
  },
  {
    topics: ["DF17", "DF18"],
    lang: "en",
    modalities: ["e_learning", "training"],
    title: "Lessons of five minutes for small firms",
    description:
      "Short lessons that run on old telephones and may be changed and translated freely.",
    conditions: "An association that looks after the learners.",
    past: "31,000 learners; two of three finished.",
  },
  {
    topics: ["DF14", "DF06"],
    lang: "en",
    modalities: ["legal_drafting", "peer_exchange"],
    title: "Model contracts for the use of data",
    description:
      "Lawyers and farmers’ associations adapt three model contracts with you and try them in one district.",
    conditions: "The adapted contracts are published under a free licence.",
    past: "Used in four countries.",
  },
  {
    topics: ["DF04", "DF02"],
    lang: "fr",
    modalities: ["legal_drafting", "training"],
    title: "Des juristes pour vos clauses types",
    description:
      "Une équipe de trois juristes adapte avec vous des clauses éprouvées et forme vos agents.",
    conditions: "Les clauses adoptées sont publiées.",
    past: "Cinq pays accompagnés, trois jeux de clauses en vigueur.",
  },
  {
    topics: ["DF07", "DF08"],
    lang: "fr",
    modalities: ["peer_exchange", "study_visit"],
    title: "Voir une liste négative fonctionner",
    description:
      "Une semaine auprès de ceux qui tiennent la liste, puis un suivi à distance pendant six mois.",
    conditions: "Deux agents par secteur concerné.",
    past: "Sept délégations reçues.",
  },
  {
    topics: ["DF10", "DF18"],
    lang: "fr",
    modalities: ["technology", "training"],
    title: "Le guichet unique, du papier à l’échange de données",
    description:
      "Une équipe technique relie deux administrations à la fois et forme ceux qui resteront.",
    conditions: "Un engagement écrit des deux administrations.",
    past: "Trois corridors en service.",
  },
  {
    topics: ["DF15", "DF12"],
    lang: "fr",
    modalities: ["training", "peer_exchange"],
    title: "Former des juges aux preuves numériques",
    description:
      "Des juges forment des juges, sur des dossiers réels rendus anonymes.",
    conditions: "Douze juges libérés dix jours.",
    past: "Cent quarante juges formés.",
  },
  {
    topics: ["DF06", "DF12"],
    lang: "es",
    modalities: ["legal_drafting", "secondment"],
    title: "Clasificar datos con ejemplos",
    description:
      "Dos especialistas clasifican con su equipo los primeros cincuenta conjuntos y dejan escrita la regla.",
    conditions: "Acceso a las descripciones, no a los datos.",
    past: "Tres países, 180 conjuntos clasificados.",
  },
  {
    topics: ["DF09", "DF17"],
    lang: "es",
    modalities: ["peer_exchange", "training"],
    title: "Tablas de equivalencia entre marcos",
    description:
      "Comparamos artículo por artículo y moderamos dos talleres con sus vecinos.",
    conditions: "Participan al menos dos países.",
    past: "Dos tablas firmadas.",
  },
  {
    topics: ["DF13", "DF05"],
    lang: "es",
    modalities: ["technology", "study_visit"],
    title: "Estudios conjuntos sin mover los datos",
    description:
      "Instalamos un sistema de prueba en sus hospitales y acompañamos el primer estudio.",
    conditions: "Un comité de ética que responda.",
    past: "Cuatro estudios terminados.",
  },
  {
    topics: ["DF03", "DF02"],
    lang: "ar",
    modalities: ["training", "peer_exchange"],
    title: "تدريب الهيئات الرقابية بالعربية",
    description:
      "يعمل موظفوكم أربعة أسابيع إلى جانب موظفينا على ملفات حقيقية بعد إخفاء الأسماء.",
    conditions: "أربعة موظفين على الأقل لديهم ملفات مفتوحة.",
    past: "خمس هيئات، وما زال التعاون مستمراً مع ثلاث منها.",
  },
  {
    topics: ["DF10", "DF11"],
    lang: "ar",
    modalities: ["technology", "financing"],
    title: "دعم النافذة الواحدة في الموانئ",
    description: "نربط الجهات ونموّل نصف تكلفة الأجهزة وندرّب من سيبقى.",
    conditions: "التزام مكتوب من الجهات كلها.",
    past: "ميناءان يعملان بلا ورق.",
  },
  {
    topics: ["DF16", "DF08"],
    lang: "ru",
    modalities: ["peer_exchange", "training"],
    title: "Пересмотр правил вместе с коллегами",
    description:
      "Три дня мы разбираем ваши правила и пишем к каждому короткое обоснование.",
    conditions: "Обоснования публикуются.",
    past: "Пересмотрено тридцать одно правило.",
  },
  {
    topics: ["DF11", "DF01"],
    lang: "ru",
    modalities: ["infrastructure", "financing", "secondment"],
    title: "Связь для отдаленных районов: проект и часть расходов",
    description:
      "Инженеры готовят проект, а мы оплачиваем до сорока процентов работ.",
    conditions: "Открытый доступ для всех операторов.",
    past: "Шесть узлов, пять из них работают.",
  },
  {
    topics: ["DF05", "DF12"],
    lang: "zh",
    modalities: ["training", "technology"],
    title: "检测与认证人员培训",
    description: "为期六周的实验室培训，学员自带系统，结业时完成一次完整检测。",
    conditions: "每个国家不超过八名学员。",
    past: "已培训九个国家的六十名学员。",
  },
  {
    topics: ["DF10", "DF18"],
    lang: "zh",
    modalities: ["technology", "e_learning", "study_visit"],
    title: "小企业跨境电子贸易入门",
    description: "提供可在旧手机上使用的短课，并接待商会代表实地考察。",
    conditions: "由当地商会组织学员。",
    past: "已有两万名学员，课程可自由翻译。",
  },
];
