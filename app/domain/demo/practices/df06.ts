import type { DemoPractice } from "./model";

export const importantData: readonly DemoPractice[] = [
  {
    key: "fenlei-mulu",
    by: "academia",
    region: "142",
    lang: "zh",
    topics: ["DF06", "DF07"],
    instrument: "guideline",
    tradition: "civil_law",
    level: "subnational",
    data: ["important", "non_personal"],
    mechanism: "negative_list",
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2023-05-01",
    measuredOn: "2025-05-31",
    source: "园区管理平台统计（虚构）",
    words: {
      title: "非个人数据分类目录：一问一答定级别",
      summary:
        "研究所与一个产业园把重要数据的判断写成二十个问答。企业半天就能完成分类，九成的数据被确认可以自由流动。",
      problem:
        "园区企业不知道哪些非个人数据属于重要数据，于是全部按最高级别管理。2022年有四成的跨境研发合作因此推迟。",
      objective: "让企业在一天内完成分类，错分率低于百分之五。",
      measure:
        "目录不列抽象标准，只问**可以回答的问题**：精度到几米？覆盖多少人口？能否与公开数据合并后推断出设施位置？答案直接给出级别和理由。每季度根据误判更新一个问题。",
      blocks: [
        {
          name: "二十个问题",
          steps:
            "1. 收集一百个已有定级案例。\n2. 找出决定级别的事实。\n3. 每个事实写成一个问题和两个例子。\n4. 由未参与者试分三十个数据集。",
          preconditions: "有一定数量的历史案例。",
        },
        {
          name: "误判登记",
          steps:
            "1. 企业和主管部门都可登记误判。\n2. 每季度公布误判及原因。\n3. 修改一个问题，不超过一个。",
          preconditions: "主管部门愿意公布误判。",
        },
      ],
      actors: "研究所（作者）、园区管委会、四十二家企业。",
      legalBasis: "当地关于数据分类的规定；目录本身没有强制力。",
      indicators: [
        {
          name: "完成分类所需工作日",
          baseline: "23（2022年）",
          target: "1",
          actual: "0.5",
        },
        {
          name: "抽查中的错分率",
          baseline: "31%",
          target: "5%",
          actual: "7%",
        },
      ],
      assessment:
        "另一省的大学用五十个数据集盲测，错分率为百分之八，与作者报告接近。",
      sideEffects: "个别企业反推答案以获得较低级别，因此增加了一个交叉问题。",
      failures: "第一版有六十四个问题，没有企业答完。",
      lessons: "问题越少，答得越真。",
      preconditions: "主管部门承认按目录分类属于尽责。",
      ldcChanges: "用十个问题和纸质表格即可开始。",
      notSuitable: "军事和关键设施的数据另有规定，不适用。",
    },
    also: {
      en: {
        title: "Classifying non-personal data by twenty questions",
        summary:
          "An institute and an industrial park wrote the judgement on important data as twenty questions. Firms classify in half a day and nine tenths of their data turns out to be free to move.",
        problem:
          "Firms did not know which non-personal data is important, so they kept all of it at the highest level. In 2022 four in ten research projects with partners abroad were put off.",
        objective: "Classify within a day, with fewer than 5 % wrong.",
        measure:
          "The list asks **only what can be answered**: precise to how many metres? covering how many people? can a site be inferred together with public data? The answers give the level and its reason. Each quarter one question is changed by what went wrong.",
        blocks: [
          {
            name: "Twenty questions",
            steps:
              "1. Collect a hundred decided cases.\n2. Find the facts that decided them.\n3. Write a question and two examples for each.\n4. Let outsiders classify thirty data sets.",
            preconditions: "A number of old cases.",
          },
          {
            name: "A register of mistakes",
            steps:
              "1. Firms and offices may register a mistake.\n2. Publish mistakes and causes each quarter.\n3. Change one question, not more.",
            preconditions: "An office that publishes its mistakes.",
          },
        ],
        actors: "The institute (author), the park’s office, 42 firms.",
        legalBasis:
          "Local rules on classification; the list itself binds nobody.",
        indicators: [
          {
            name: "Working days to classify",
            baseline: "23 (2022)",
            target: "1",
            actual: "0.5",
          },
          {
            name: "Wrong in samples",
            baseline: "31 %",
            target: "5 %",
            actual: "7 %",
          },
        ],
        assessment:
          "A university elsewhere tested it blind with fifty data sets and found 8 % wrong, close to the author’s figure.",
        sideEffects:
          "Some firms worked back from the answer they wanted; a cross-check question was added.",
        failures: "The first version had 64 questions. No firm finished it.",
        lessons: "The fewer the questions, the truer the answers.",
        preconditions:
          "The office accepts classification by the list as due care.",
        ldcChanges: "Ten questions on paper are a start.",
        notSuitable: "Military data and data on critical sites.",
      },
    },
  },
  {
    key: "capteurs-agricoles",
    by: "company",
    region: "202",
    lang: "fr",
    topics: ["DF06"],
    instrument: "standard",
    tradition: "civil_law",
    data: ["non_personal"],
    mechanism: "standard_contract",
    cost: "under_10k",
    staffing: "under_2",
    duration: "under_6_months",
    startedOn: "2024-04-01",
    measuredOn: "2025-07-31",
    source: "Journal des contrats (inventé)",
    words: {
      title: "Les données des champs appartiennent au champ",
      summary:
        "Une entreprise de capteurs agricoles inscrit dans chaque contrat qui peut sortir quelles mesures du pays, et le paysan peut couper l’envoi d’un bouton.",
      problem:
        "Les mesures d’humidité de 4 000 parcelles partaient chez un revendeur étranger qui en tirait des prix d’achat. Aucun paysan ne le savait.",
      objective:
        "Aucune mesure ne sort sans un contrat que le paysan a compris.",
      measure:
        "Trois niveaux : **la parcelle, la coopérative, le monde**. Par défaut, la mesure reste à la coopérative. Un voyant vert sur le capteur indique un envoi au loin ; un bouton l’arrête.",
      blocks: [
        {
          name: "Le bouton et le voyant",
          steps:
            "1. Ajouter un voyant au capteur.\n2. Relier le bouton à la passerelle, non au serveur.\n3. Montrer les deux à la pose.",
          preconditions: "Un capteur dont on maîtrise le logiciel.",
        },
      ],
      actors: "L’entreprise, neuf coopératives.",
      legalBasis: "Le contrat de pose.",
      indicators: [
        {
          name: "Parcelles dont les mesures sortent du pays",
          baseline: "4 000",
          target: "choix du paysan",
          actual: "1 130",
        },
      ],
      assessment: "",
      sideEffects: "Le revendeur a baissé ses prix d’achat la première année.",
      failures:
        "Le premier bouton était dans une application que personne n’ouvrait.",
      lessons: "Le choix doit être là où est la machine.",
      preconditions: "Une coopérative qui garde les mesures.",
      ldcChanges: "Aucun : conçu dans un tel pays.",
      notSuitable: "Les réseaux météorologiques nationaux.",
    },
  },
  {
    key: "antarctic-station-data",
    by: "academia",
    region: "009",
    lang: "en",
    topics: ["DF06", "DF09"],
    instrument: "agreement",
    tradition: "common_law",
    level: "international",
    data: ["non_personal"],
    mechanism: "agreement",
    cost: "under_100k",
    staffing: "under_5",
    duration: "over_2_years",
    startedOn: "2022-02-01",
    measuredOn: "2025-02-28",
    source: "Archive of the network (invented)",
    words: {
      title:
        "Weather data of invented stations in Antarctica shared by the hour",
      summary:
        "A network of invented research stations shares readings by the hour under one page of terms. The text is about stations of several states; one of them replied.",
      problem:
        "Each station kept its readings for its own papers. Ships got forecasts from three of eleven stations.",
      objective: "All readings reach all within the hour, credit is kept.",
      measure:
        "One page of terms: **share first, publish later, name the station**. Readings go to a common mailbox by satellite; who publishes within two years asks the station.",
      blocks: [
        {
          name: "One page of terms",
          steps:
            "1. Write what each fears to lose.\n2. Keep one sentence for each fear.\n3. Sign by radio.",
          preconditions: "Somebody whom all stations trust.",
        },
      ],
      actors: "Eleven invented stations, one university.",
      legalBasis: "A memorandum without force of law.",
      indicators: [
        {
          name: "Stations whose readings arrive within the hour",
          baseline: "3 of 11",
          target: "11",
          actual: "9",
        },
      ],
      assessment: "",
      sideEffects: "Two stations stopped measuring what they no longer owned.",
      failures: "A first text of 40 pages was signed by nobody.",
      lessons: "Credit is what people fear to lose.",
      preconditions: "A satellite link.",
      ldcChanges: "None known.",
      notSuitable: "Data with a price.",
    },
  },
  {
    key: "hazard-maps",
    by: "government",
    region: "057",
    lang: "en",
    topics: ["DF06", "DF11"],
    instrument: "regulation",
    tradition: "mixed",
    level: "national",
    data: ["important", "non_personal"],
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2025-03-01",
    words: {
      title: "Flood maps in two sharpnesses",
      summary:
        "An invented island state keeps its sharp flood map at home and sends a blunt one abroad, so that insurers can work and wells stay hidden.",
      problem: "Insurers abroad needed maps; sharp ones show every well.",
      objective: "Insurance for all villages without the sharp map leaving.",
      measure:
        "Two maps from one source: five metres at home, two hundred abroad.",
      blocks: [
        {
          name: "Two sharpnesses",
          steps:
            "1. Ask insurers what they need.\n2. Blunt the map until they complain.\n3. Stop one step before.",
          preconditions: "A sharp map.",
        },
      ],
      actors: "The survey office, three insurers.",
      legalBasis: "An order of the invented state.",
      indicators: [],
      assessment: "",
      sideEffects: "None seen yet.",
      failures: "A first map at fifty metres still showed wells.",
      lessons: "Ask what they need, not what they want.",
      preconditions: "A survey office.",
      ldcChanges: "None.",
      notSuitable: "Rescue services, which need the sharp map.",
    },
  },
];
