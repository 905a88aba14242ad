import { block, brief, indicator } from "./brief";
import type { DemoPractice } from "./model";

const usual = {
  cost: "under_100k",
  staffing: "under_5",
  duration: "under_1_year",
} as const;

export const transparency: readonly DemoPractice[] = [
  {
    ...usual,
    ...{ key: "reasons-register", by: "government", region: "154", lang: "en" },
    topics: ["DF08", "DF16"],
    ...{ instrument: "regulation", tradition: "common_law", level: "national" },
    data: ["personal", "non_personal"],
    startedOn: "2023-03-01",
    measuredOn: "2025-06-30",
    source: "Register of reasons (invented)",
    words: brief({
      title: "A public register of reasons for each restriction on data",
      summary:
        "An invented republic lists each of its rules that restricts data leaving the country, with its purpose, the milder means considered and the day on which it ends unless renewed.",
      problem:
        "Nobody could say how many rules restricted transfers. A count found 212 in 61 acts; for 150 no purpose was written anywhere.",
      objective:
        "Each restriction has a written purpose and an end, and those that nobody defends fall away.",
      measure:
        "An office of three keeps the register. A rule that is **not in the register after a year can’t be enforced**. Every entry names two milder means and why they do not do. Entries end after four years.",
      blocks: [
        block(
          "One entry per rule",
          "1. Copy the sentence that restricts.\n2. Ask the office that wrote it for the purpose.\n3. Name two milder means.\n4. Set the end.",
          "A law that ties force to the entry.",
        ),
        block(
          "Renewal in public",
          "1. Announce entries that end within six months.\n2. Take comments for sixty days, from abroad too.\n3. Publish the answer to each.",
          "Comments from abroad are allowed.",
        ),
      ],
      actors: "The ministry of justice, 14 offices that wrote rules.",
      legalBasis: "An invented act on reasons.",
      indicators: [
        indicator("Restrictions in force", "212", "120", "97"),
        indicator("Entries with a written purpose", "62", "all", "all"),
      ],
      assessment:
        "A committee of three foreign scholars read a sample of 40 entries and found 33 reasons sound, 7 thin.",
      sideEffects: "Offices wrote long purposes to be safe.",
      failures:
        "The first deadline was missed by nine offices; their rules lapsed for five weeks, one of them about blood banks.",
      lessons: "Warn three times, and let a minister extend once.",
      preconditions: "A parliament that will let rules lapse.",
      ldcChanges: "Begin with the ten rules that firms complain about.",
      notSuitable: "Federations whose units make the rules.",
    }),
    also: {
      zh: brief({
        title: "限制数据的每条规则都有公开的理由登记",
        summary:
          "一个虚构共和国把限制数据出境的每条规则登记在册，写明目的、考虑过的较轻手段以及到期日。",
        problem:
          "没有人说得清有多少规则限制传输。清点后发现61部法令中有212条，其中150条没有写明目的。",
        objective: "每项限制都有书面目的和期限，无人辩护的自行失效。",
        measure:
          "三人办公室负责登记。**一年后未登记的规则不得执行**。每条登记写明两种较轻手段及其不足之处，四年到期。",
        blocks: [
          block(
            "一条规则一项登记",
            "1. 抄录限制性条文。\n2. 向制定机关询问目的。\n3. 写出两种较轻手段。\n4. 设定到期日。",
            "法律规定未登记即无效力。",
          ),
          block(
            "公开续期",
            "1. 公布六个月内到期的登记。\n2. 征求意见六十天，包括境外意见。\n3. 逐条答复并公布。",
            "允许境外提出意见。",
          ),
        ],
        actors: "司法部和14个制定机关。",
        legalBasis: "虚构的《说明理由法》。",
        indicators: [
          indicator("有效的限制", "212", "120", "97"),
          indicator("写明目的的登记", "62", "全部", "全部"),
        ],
        assessment: "三位外国学者抽查40项，认为33项理由充分，7项单薄。",
        sideEffects: "一些机关为保险起见把目的写得很长。",
        failures: "九个机关错过首次期限，其规则失效五周，其中一条涉及血库。",
        lessons: "提醒三次，并允许部长延期一次。",
        preconditions: "议会愿意让规则失效。",
        ldcChanges: "从企业投诉最多的十条规则开始。",
        notSuitable: "由各成员单位立法的联邦。",
      }),
    },
  },
  {
    ...usual,
    ...{ key: "ocenka-na-stranice", by: "civil_society", region: "143" },
    lang: "ru",
    topics: ["DF08"],
    ...{ instrument: "guideline", tradition: "civil_law", level: "national" },
    data: ["personal"],
    startedOn: "2024-06-01",
    words: brief({
      title: "Оценка необходимости на одной странице",
      summary:
        "Ассоциация предложила ведомствам форму из семи строк: зачем нужно ограничение и чем его можно заменить.",
      problem: "Оценки занимали сотни страниц и появлялись после решения.",
      objective: "Оценка до решения, понятная читателю за пять минут.",
      measure:
        "Семь строк, **последняя пустая**: ее заполняет тот, кого ограничивают.",
      blocks: [
        block(
          "Семь строк",
          "1. Цель.\n2. Кого касается.\n3. Что уже пробовали.\n4. Что мягче.\n5. Срок.\n6. Как проверим.\n7. Что говорит тот, кого касается.",
          "Ведомство, готовое попробовать.",
        ),
      ],
      indicators: [indicator("Оценок до решения", "1 из 30", "20 из 30", "")],
      failures: "Первое ведомство заполнило последнюю строку само.",
      lessons: "Последнюю строку нельзя отдавать автору.",
    }),
  },
  {
    ...usual,
    ...{ key: "sin-sorpresas", by: "company", region: "019", lang: "es" },
    topics: ["DF08"],
    ...{ instrument: "tool", tradition: "civil_law" },
    data: ["personal", "non_personal"],
    startedOn: "2023-09-01",
    measuredOn: "2025-02-28",
    source: "Registro de avisos (inventado)",
    words: brief({
      title: "Un aviso por cada cambio de regla, en lenguaje de tienda",
      summary:
        "Una plataforma avisa a 3 000 vendedores cuando cambia una regla sobre datos en los países donde venden, con lo que deben hacer ese día.",
      problem:
        "De 22 cambios en un año, los vendedores conocieron 3 a tiempo; 140 cuentas fueron bloqueadas.",
      objective: "Que nadie sea bloqueado por una regla que no conocía.",
      measure:
        "Tres personas leen los diarios oficiales y escriben **qué cambia, para quién y qué hacer mañana**. El aviso sale treinta días antes.",
      blocks: [
        block(
          "Qué hacer mañana",
          "1. Leer el cambio.\n2. Preguntar a dos vendedores qué harían.\n3. Escribir tres frases.\n4. Enviar a quien vende allí.",
          "Saber dónde vende cada uno.",
        ),
      ],
      indicators: [indicator("Cuentas bloqueadas al año", "140", "10", "12")],
      sideEffects: "Los competidores copian los avisos.",
      failures: "El primer año se enviaba todo a todos y nadie leía.",
      lessons: "Menos avisos, más leídos.",
      preconditions: "Diarios oficiales en línea.",
      notSuitable: "Asesoría jurídica individual.",
    }),
  },
];
