import type { DemoPractice } from "./model";

export const certification: readonly DemoPractice[] = [
  {
    key: "renzheng-huren",
    by: "government",
    region: "142",
    lang: "zh",
    topics: ["DF05", "DF04"],
    instrument: "certification",
    tradition: "civil_law",
    level: "national",
    data: ["personal"],
    mechanism: "certification",
    cost: "under_1m",
    staffing: "under_20",
    duration: "over_2_years",
    startedOn: "2022-01-10",
    measuredOn: "2025-06-30",
    source: "认证机构年度统计（虚构）",
    words: {
      title: "个人信息保护认证：一次审核，两国承认",
      summary:
        "两个虚构国家的主管机关约定，一方认证机构的审核报告另一方直接采信，只补审差异部分。企业的认证时间从十四个月缩短到五个月。",
      problem:
        "同一家企业要在两国分别认证，两份清单九成内容相同，却要重复审核。2021年只有11家企业完成双重认证，平均花费相当于三名员工的年薪。",
      objective: "让中小企业用一次审核进入两个市场，同时不降低任何一方的要求。",
      measure:
        "双方把各自的要求拆成**214个可核查的条目**，逐条标明相同、相近或不同。相同的互认，相近的附说明互认，不同的31条补审。审核员互派旁听，每年抽签复核十份报告。",
      blocks: [
        {
          name: "条目对照表",
          steps:
            "1. 双方各自把要求拆成一句话的条目。\n2. 交换后独立比对，再共同核对分歧。\n3. 公开对照表，注明版本。\n4. 任何一方修改要求须提前六个月通知。",
          preconditions: "双方都有成文的认证要求。",
        },
        {
          name: "旁听与复核",
          steps:
            "1. 每次审核对方可派一人旁听，不发言。\n2. 每年抽签复核十份报告。\n3. 三份以上不一致即暂停互认并查明原因。",
          preconditions: "审核员掌握工作语言或配有口译。",
        },
      ],
      actors: "两国主管机关、四家认证机构、一个企业小组。",
      legalBasis: "两个虚构主管机关之间的互认安排。",
      indicators: [
        {
          name: "完成双重认证所需月数",
          baseline: "14（2021年）",
          target: "6",
          actual: "5",
        },
        {
          name: "获双重认证的中小企业",
          baseline: "2家",
          target: "60家",
          actual: "73家",
        },
        {
          name: "复核中不一致的报告",
          baseline: "无",
          target: "十份中不超过一份",
          actual: "十份中一份",
        },
      ],
      assessment:
        "第三国的一家标准化研究所于2025年比对了二十份报告，确认结论可比，并建议把“相近”的条目减少一半。",
      sideEffects: "未参加互认的认证机构失去客户，两家退出市场。",
      failures:
        "最初想先统一要求再互认，谈了两年没有结果。改为承认差异之后，八个月就完成了对照。",
      lessons: "先列差异，再谈互认；差异公开以后往往自己变少。",
      preconditions: "双方认证机构都受监督，且可以被复核。",
      ldcChanges: "可以先单方面采信邻国报告，再逐步培养自己的审核员。",
      notSuitable: "一方没有独立认证机构，或要求频繁变动时不适用。",
    },
    also: {
      en: {
        title:
          "Certifying protection of personal information: one audit, two states",
        summary:
          "The authorities of two invented states accept each other’s audit reports and audit only the differences again. Certification takes five months instead of fourteen.",
        problem:
          "The same firm had to be certified twice by lists that agreed in nine tenths. In 2021 only 11 firms managed both, at the cost of three salaries a year.",
        objective:
          "Let small firms enter two markets with one audit, without lowering either side’s demands.",
        measure:
          "Both sides cut their demands into **214 items that can be checked** and mark each as same, close or different. The same are recognised, the close with a note; 31 differences are audited again. Auditors sit in on each other, and ten reports a year are checked by lot.",
        blocks: [
          {
            name: "A table of items",
            steps:
              "1. Each side cuts its demands into items of one sentence.\n2. Exchange, compare alone, then settle differences together.\n3. Publish the table with its version.\n4. A change needs six months’ notice.",
            preconditions: "Both sides have written demands.",
          },
          {
            name: "Sitting in and checking",
            steps:
              "1. The other side may send one silent observer.\n2. Check ten reports a year by lot.\n3. With more than three mismatches recognition pauses until the cause is known.",
            preconditions:
              "Auditors know the working language or have an interpreter.",
          },
        ],
        actors: "Two authorities, four certification bodies, a group of firms.",
        legalBasis: "An arrangement between two invented authorities.",
        indicators: [
          {
            name: "Months to both certificates",
            baseline: "14 (2021)",
            target: "6",
            actual: "5",
          },
          {
            name: "Small firms with both certificates",
            baseline: "2",
            target: "60",
            actual: "73",
          },
          {
            name: "Reports that did not match when checked",
            baseline: "none",
            target: "1 in 10 at most",
            actual: "1 in 10",
          },
        ],
        assessment:
          "A standards institute of a third country compared twenty reports in 2025, confirmed that results can be compared, and advised to halve the “close” items.",
        sideEffects:
          "Certification bodies outside the arrangement lost clients; two closed.",
        failures:
          "First the demands were to be made equal. Two years of talks gave nothing; once differences were accepted the table took eight months.",
        lessons:
          "List differences before talking of recognition; in public they tend to shrink.",
        preconditions:
          "Certification bodies on both sides are supervised and can be checked.",
        ldcChanges:
          "Accept a neighbour’s reports alone at first and train own auditors over time.",
        notSuitable:
          "Where one side has no independent bodies or demands change often.",
      },
    },
  },
  {
    key: "lab-for-rent",
    by: "international_organization",
    region: "150",
    lang: "en",
    topics: ["DF05", "DF12"],
    instrument: "standard",
    level: "international",
    data: ["non_personal", "important"],
    mechanism: "certification",
    cost: "under_10m",
    staffing: "under_20",
    duration: "over_2_years",
    startedOn: "2021-09-01",
    measuredOn: "2024-12-31",
    source: "Register of tests (invented)",
    words: {
      title: "A test laboratory that countries rent by the day",
      summary:
        "A standards bureau runs one laboratory for security tests and rents it by the day, with its staff, to conformity bodies of countries that have none.",
      problem:
        "Nineteen countries asked for test reports that none of their bodies could make. Products were tested abroad by laboratories of the makers.",
      objective: "Each country can sign test reports of its own within a year.",
      measure:
        "A body sends two people who test under supervision in the rented days and **sign in their own country’s name** after the fifth test.",
      blocks: [
        {
          name: "Five tests to a signature",
          steps:
            "1. Watch one test.\n2. Do two with help.\n3. Do two alone while somebody watches.\n4. Sign the sixth.",
          preconditions: "Two engineers who stay for six weeks.",
        },
      ],
      actors: "The bureau, nineteen conformity bodies.",
      legalBasis: "Contracts of rent; recognition by each country.",
      indicators: [
        {
          name: "Countries that sign their own reports",
          baseline: "0 of 19",
          target: "15",
          actual: "11",
        },
      ],
      assessment: "",
      sideEffects: "Four trained engineers were hired by makers.",
      failures: "Renting by the hour failed: setting up takes half a day.",
      lessons: "Rent days, and charge the poorest a tenth.",
      preconditions: "A law that lets a body test outside the country.",
      ldcChanges: "Rent is waived for least developed countries.",
      notSuitable: "Tests of large machines.",
    },
  },
  {
    key: "norma-en-lenguaje-claro",
    by: "academia",
    region: "019",
    lang: "es",
    topics: ["DF05"],
    instrument: "standard",
    tradition: "civil_law",
    level: "regional",
    data: ["non_personal"],
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2025-02-01",
    words: {
      title: "Una norma técnica que se puede leer en una hora",
      summary:
        "Una universidad reescribe normas de intercambio de datos en lenguaje claro, con una prueba automática para cada requisito.",
      problem:
        "La norma tenía 212 páginas; 9 de 10 programas la incumplían en algo, y nadie sabía en qué.",
      objective: "Que un programador la cumpla en una semana.",
      measure:
        "Cada requisito ocupa **tres líneas y una prueba**. Quien pasa las 118 pruebas cumple; no hace falta certificado.",
      blocks: [
        {
          name: "Tres líneas y una prueba",
          steps:
            "1. Tomar un requisito.\n2. Escribirlo en tres líneas.\n3. Escribir una prueba que falle si no se cumple.\n4. Si no se puede probar, quitarlo.",
          preconditions: "Permiso del titular de la norma.",
        },
      ],
      actors: "La universidad y cuatro empresas.",
      legalBasis: "Licencia del titular de la norma.",
      indicators: [
        {
          name: "Programas que cumplen todo",
          baseline: "10 %",
          target: "70 %",
          actual: "",
        },
      ],
      assessment: "",
      sideEffects: "Se quitaron 31 requisitos que nadie podía probar.",
      failures: "Las primeras pruebas dependían de un solo sistema operativo.",
      lessons: "Lo que no se puede probar no es un requisito.",
      preconditions: "Una norma con licencia abierta.",
      ldcChanges: "Ninguno: las pruebas son gratuitas.",
      notSuitable: "Normas de proceso, sin programa que probar.",
    },
  },
];
