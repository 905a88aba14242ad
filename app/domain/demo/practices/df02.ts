import type { DemoPractice } from "./model";

export const personalInformation: readonly DemoPractice[] = [
  {
    key: "rights-by-telephone",
    by: "government",
    region: "015",
    lang: "ar",
    topics: ["DF02", "DF18"],
    instrument: "institution",
    tradition: "mixed",
    level: "national",
    data: ["personal"],
    mechanism: "consent",
    cost: "under_1m",
    staffing: "under_20",
    duration: "under_2_years",
    startedOn: "2022-09-01",
    measuredOn: "2025-08-31",
    source: "الإحصاء السنوي لمركز الاتصال (متخيَّل)",
    words: {
      title: "ممارسة الحقوق في البيانات الشخصية عبر الهاتف",
      summary:
        "فتحت هيئة البيانات رقمًا مجانيًا يطلب فيه المتصل الاطلاع على بياناته أو تصحيحها أو حذفها بلغته ودون ورقة. تتولى الهيئة كتابة الطلب ومتابعته لدى الجهة، داخل البلاد وخارجها.",
      problem:
        "كان القانون يمنح ستة حقوق ولا يستعملها أحد. في عام 2021 وصل 312 طلبًا فقط، تسعة من كل عشرة منها من العاصمة ومن رجال متعلمين. أما من لا يقرأ، أو لا يعرف أين تُحفظ بياناته، فلم يكن له طريق.",
      objective:
        "أن يستطيع كل شخص ممارسة حقه بمكالمة واحدة، وأن يصل الجواب خلال ثلاثين يومًا ولو كانت البيانات لدى شركة في الخارج.",
      measure:
        "يجيب عن المكالمات **اثنا عشر موظفًا بخمس لغات ولهجات**. يسأل الموظف سبعة أسئلة فقط، ويقرأ الطلب على المتصل قبل إرساله. تتحقق الهيئة من هوية المتصل برقم سري يُرسل إلى هاتفه، ولا تحفظ التسجيل أكثر من تسعين يومًا.\n\nإذا كانت البيانات في الخارج، ترسل الهيئة الطلب إلى الشركة وإلى هيئة ذلك البلد معًا.",
      blocks: [
        {
          name: "سبعة أسئلة تكفي",
          steps:
            "1. خذ مئة طلب قديم واسأل: أي معلومة احتاجت إليها الجهة فعلًا؟\n2. احذف كل سؤال سواها.\n3. اكتب الأسئلة بلغة الحديث لا بلغة القانون.\n4. جرّبها مع عشرين شخصًا لا يقرؤون.",
          preconditions: "قانون يقبل الطلب الشفهي أو يسمح للهيئة بكتابته.",
        },
        {
          name: "متابعة لا تنتظر صاحب الطلب",
          steps:
            "1. تذكير للجهة في اليوم العاشر والعشرين.\n2. في اليوم الحادي والثلاثين يُنشر اسم الجهة المتأخرة.\n3. اتصال بصاحب الطلب يبلغه بالنتيجة.",
          preconditions: "صلاحية نشر أسماء الجهات المتأخرة.",
        },
      ],
      actors:
        "هيئة البيانات (صاحبة النص) وشركة اتصالات تقدم الرقم مجانًا وثلاث جمعيات نسائية ساعدت في صياغة الأسئلة.",
      legalBasis:
        "مادة في القانون المتخيَّل للبيانات تجعل الطلب الشفهي مساويًا للمكتوب، وقرار بإنشاء المركز.",
      indicators: [
        {
          name: "عدد الطلبات في السنة",
          baseline: "312 (2021)",
          target: "10000",
          actual: "14260",
        },
        {
          name: "نسبة الطلبات من النساء",
          baseline: "11 %",
          target: "40 %",
          actual: "46 %",
        },
        {
          name: "طلبات أُجيب عنها خلال ثلاثين يومًا",
          baseline: "23 %",
          target: "90 %",
          actual: "81 %",
        },
      ],
      assessment:
        "أعاد معهد جامعي مستقل الاتصال بأربعمئة متصل في عام 2025: قال 83 % إن الجواب كان مفيدًا، ووجد أن أرقام الهيئة صحيحة إلا في محافظتين نائيتين.",
      sideEffects:
        "ازدادت الطلبات الكيدية على المتاجر الصغيرة، فوُضع حد هو طلب واحد في الشهر للجهة نفسها.",
      failures:
        "في السنة الأولى حُفظت تسجيلات المكالمات سنتين بلا حاجة، فصار المركز نفسه خطرًا على من يحميهم. خُفضت المدة إلى تسعين يومًا.",
      lessons:
        "من يجيب عن الهاتف أهم من النظام الذي وراءه. نصف الموظفين اليوم ممن كانوا متصلين.",
      preconditions: "هيئة لها صلاحية المتابعة، وتغطية هاتفية لمعظم السكان.",
      ldcChanges:
        "يمكن البدء بثلاثة موظفين وساعتين في اليوم، وبإذاعة محلية تشرح الرقم.",
      notSuitable:
        "لا يصلح للسجلات الصحية الحساسة التي تحتاج إلى حضور صاحبها، ولا حيث تُراقَب المكالمات.",
    },
    also: {
      en: {
        title: "Using one’s rights in personal data by telephone",
        summary:
          "A data authority opened a free number at which a caller asks to see, correct or erase data in their own language and without paper. The authority writes the request and follows it up, at home and abroad.",
        problem:
          "The law gave six rights and nobody used them. In 2021 only 312 requests came, nine in ten from the capital and from educated men. Whoever does not read, or does not know where their data lies, had no way.",
        objective:
          "Everybody can use a right with one call and has an answer within thirty days, even when a company abroad holds the data.",
        measure:
          "**Twelve people answer in five languages and dialects.** They ask seven questions only and read the request to the caller before it is sent. The caller proves who they are by a secret number sent to their telephone; recordings are kept for ninety days.\n\nWhen the data is abroad, the authority sends the request to the company and to that country’s authority at once.",
        blocks: [
          {
            name: "Seven questions are enough",
            steps:
              "1. Take a hundred old requests and ask which facts were really needed.\n2. Drop every other question.\n3. Write them as people speak, not as the law does.\n4. Try them with twenty people who do not read.",
            preconditions:
              "A law that accepts spoken requests, or lets the authority write them down.",
          },
          {
            name: "Follow-up that doesn’t wait for the caller",
            steps:
              "1. Remind the holder on days ten and twenty.\n2. On day thirty-one publish the name of the late holder.\n3. Call the person and tell the result.",
            preconditions: "Power to publish the names of late holders.",
          },
        ],
        actors:
          "The data authority (owner), a telephone company that gives the number free, three women’s associations that helped with the questions.",
        legalBasis:
          "A section of the invented Data Act that makes a spoken request equal to a written one, and the order that set up the centre.",
        indicators: [
          {
            name: "Requests a year",
            baseline: "312 (2021)",
            target: "10,000",
            actual: "14,260",
          },
          {
            name: "Share of requests by women",
            baseline: "11 %",
            target: "40 %",
            actual: "46 %",
          },
          {
            name: "Requests answered within thirty days",
            baseline: "23 %",
            target: "90 %",
            actual: "81 %",
          },
        ],
        assessment:
          "In 2025 an independent university institute called 400 callers again: 83 % said the answer was useful. It found the authority’s figures right except in two remote provinces.",
        sideEffects:
          "Small shops got more requests made out of spite; one a month to the same holder is now the limit.",
        failures:
          "In the first year recordings were kept for two years without need, so the centre itself became a danger to those it protects. Now it is ninety days.",
        lessons:
          "Who answers the telephone matters more than the system behind it. Half of the staff were callers once.",
        preconditions:
          "An authority that may follow up, and telephone coverage for most people.",
        ldcChanges:
          "Three people and two hours a day are a start, with a local radio station that explains the number.",
        notSuitable:
          "Sensitive health records that need the person to be present, and places where calls are listened to.",
      },
    },
  },
  {
    key: "age-of-data",
    by: "civil_society",
    region: "154",
    lang: "en",
    topics: ["DF02"],
    instrument: "guideline",
    tradition: "common_law",
    level: "national",
    data: ["personal"],
    cost: "under_10k",
    staffing: "under_2",
    duration: "under_6_months",
    startedOn: "2025-01-15",
    words: {
      title: "A calendar that tells small charities what to erase",
      summary:
        "An association gives small charities a wall calendar with one erasing task a month. No software, no consultant.",
      problem:
        "Charities with two employees held lists of donors, volunteers and people in need back to the 1990s, some of them on servers abroad that nobody remembered.",
      objective: "After a year each list has an owner, a reason and an end.",
      measure:
        "Twelve tasks, one a month: **January** old volunteers, **February** photographs, **March** forgotten cloud folders, and so on. Each page says what to keep and why.",
      blocks: [
        {
          name: "Twelve tasks",
          steps:
            "1. Print the calendar.\n2. Do the month’s task in two hours.\n3. Write the number of records erased on the page.\n4. Send a photograph of December to the association.",
          preconditions: "Somebody who may erase.",
        },
      ],
      actors: "The association, 140 small charities.",
      legalBasis: "The storage limit in general data-protection law.",
      indicators: [],
      assessment: "",
      sideEffects: "One charity erased records its funder needed.",
      failures: "The first edition had no page on what must be kept.",
      lessons: "Say what to keep before saying what to erase.",
      preconditions: "None.",
      ldcChanges: "Pictures instead of words for offices that work orally.",
      notSuitable: "Bodies with archives that the law protects.",
    },
  },
  {
    key: "consentement-oral",
    by: "civil_society",
    region: "202",
    lang: "fr",
    topics: ["DF02", "DF17"],
    instrument: "guideline",
    tradition: "civil_law",
    level: "local",
    data: ["personal"],
    mechanism: "consent",
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2023-04-10",
    measuredOn: "2025-04-30",
    source: "Enquête auprès de 600 foyers (inventée)",
    words: {
      title: "Le consentement oral, filmé et repris un an plus tard",
      summary:
        "Une association recueille le consentement de vive voix, dans la langue du village, et revient un an plus tard demander s’il vaut encore. Les données de santé partagées avec un centre à l’étranger ont de nouveau un sens pour ceux qui les donnent.",
      problem:
        "Les formulaires de recherche étaient en français écrit. 7 foyers sur 10 signaient d’une croix. Interrogés six mois plus tard, 81 % ne savaient pas que leurs données avaient quitté le pays.",
      objective:
        "Que neuf personnes sur dix puissent dire, un an après, qui a leurs données, où et pourquoi.",
      measure:
        "L’enquêteur explique avec **quatre images**, la personne redit l’explication avec ses mots, et c’est cette reformulation qui est filmée. Un an plus tard, un autre enquêteur revient : la personne confirme, restreint ou retire.",
      blocks: [
        {
          name: "Redire avec ses mots",
          steps:
            "1. Expliquer avec les images.\n2. Demander : « Que direz-vous ce soir à votre famille ? »\n3. Filmer la réponse, non la signature.\n4. Sans reformulation juste, pas de collecte.",
          preconditions: "Des enquêteurs du lieu, formés trois jours.",
        },
        {
          name: "La visite d’après",
          steps:
            "1. Revenir au bout d’un an avec un autre enquêteur.\n2. Montrer ce qui a été fait des données.\n3. Noter la décision et l’envoyer au centre étranger, qui répond en quinze jours.",
          preconditions:
            "Un contrat qui oblige le centre étranger à effacer sur demande.",
        },
      ],
      actors:
        "L’association (auteur), onze comités de village, un centre de recherche à l’étranger.",
      legalBasis:
        "Le consentement verbal prouvé par un enregistrement, admis par le comité d’éthique.",
      indicators: [
        {
          name: "Personnes sachant que leurs données sont à l’étranger",
          baseline: "19 %",
          target: "90 %",
          actual: "77 %",
        },
        {
          name: "Retraits demandés à la visite d’après",
          baseline: "aucun recueilli",
          target: "tous exécutés en 15 jours",
          actual: "41, dont 38 en 15 jours",
        },
      ],
      assessment: "",
      sideEffects:
        "Des maris ont voulu voir les films de leurs épouses ; ils sont désormais chiffrés sur place.",
      failures:
        "La première image, un nuage, a été comprise comme la pluie. Elle a été remplacée par une maison avec une clé.",
      lessons: "Un retrait facile augmente la participation : de 64 % à 82 %.",
      preconditions: "Du temps : quarante minutes par foyer.",
      ldcChanges: "Le texte vient d’un tel contexte ; aucune adaptation.",
      notSuitable: "Les urgences sanitaires, où une année est trop longue.",
    },
  },
];
