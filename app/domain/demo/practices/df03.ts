import type { DemoPractice } from "./model";

export const supervision: readonly DemoPractice[] = [
  {
    key: "shared-inspectors",
    by: "regional_organization",
    region: "029",
    lang: "en",
    topics: ["DF03", "DF09"],
    instrument: "agreement",
    tradition: "common_law",
    level: "regional",
    data: ["personal"],
    mechanism: "agreement",
    cost: "under_1m",
    staffing: "under_20",
    duration: "under_2_years",
    startedOn: "2022-10-01",
    measuredOn: "2025-04-30",
    source: "Activity report of the shared team (invented)",
    words: {
      title: "Six small authorities that share one team of inspectors",
      summary:
        "Six island authorities, none with more than five staff, pay together for one team of four inspectors that travels. Each keeps its own decisions.",
      problem:
        "An authority of three people cannot inspect a cloud company. In five years the six made two inspections together, both on paper.",
      objective:
        "Twenty inspections a year, with decisions that hold in court.",
      measure:
        "Four inspectors are **sworn in on all six islands**. The authority of the place opens the case, the team inspects and writes facts only, and the authority decides. Costs are split by population, inspections by lot.",
      blocks: [
        {
          name: "Sworn in six times",
          steps:
            "1. Agree on one oath and one badge.\n2. Pass a short act on each island.\n3. Insure the team once for all.",
          preconditions: "Parliaments that pass a short act within a year.",
        },
        {
          name: "Facts here, decisions there",
          steps:
            "1. The team writes what it saw and nothing else.\n2. The inspected body comments within ten days.\n3. The local authority decides within thirty.",
          preconditions: "Local staff who can decide.",
        },
      ],
      actors:
        "The regional organization (owner), six authorities, the inspectors.",
      legalBasis: "A model act passed on all six islands.",
      indicators: [
        {
          name: "Inspections a year on all islands",
          baseline: "0.4",
          target: "20",
          actual: "17",
        },
        {
          name: "Decisions set aside by a court",
          baseline: "1 of 2",
          target: "less than 1 in 10",
          actual: "1 of 38",
        },
      ],
      assessment:
        "A retired judge from outside the region read all 38 decisions. Her report of June 2025 finds the facts sound and asks for more time for small bodies to comment.",
      sideEffects: "Local staff inspect nothing themselves any more.",
      failures:
        "The first leader of the team came from the largest island; two others refused access for four months.",
      lessons: "Draw the leader by lot each year.",
      preconditions: "A common language and flights.",
      ldcChanges: "A donor paid the first two years; say so from the start.",
      notSuitable: "Places whose law binds the inspector to decide.",
    },
    also: {
      ru: {
        title: "Шесть малых ведомств с одной группой инспекторов",
        summary:
          "Шесть островных ведомств, в каждом не больше пяти сотрудников, вместе содержат одну выездную группу из четырех инспекторов. Решения каждое принимает само.",
        problem:
          "Ведомство из трех человек не может проверить облачную компанию. За пять лет все шесть провели две проверки, и обе на бумаге.",
        objective:
          "Двадцать проверок в год с решениями, которые устоят в суде.",
        measure:
          "Четыре инспектора **приведены к присяге на всех шести островах**. Дело открывает местное ведомство, группа проверяет и пишет только факты, решает ведомство. Расходы делят по населению, проверки по жребию.",
        blocks: [
          {
            name: "Шесть присяг",
            steps:
              "1. Согласовать одну присягу и одно удостоверение.\n2. Принять короткий закон на каждом острове.\n3. Застраховать группу один раз на всех.",
            preconditions: "Парламенты, готовые принять короткий закон за год.",
          },
          {
            name: "Факты здесь, решения там",
            steps:
              "1. Группа пишет, что видела, и ничего больше.\n2. Проверяемый отвечает за десять дней.\n3. Местное ведомство решает за тридцать.",
            preconditions: "Местные сотрудники с правом решения.",
          },
        ],
        actors: "Региональная организация (автор), шесть ведомств, инспекторы.",
        legalBasis: "Типовой закон, принятый на всех шести островах.",
        indicators: [
          {
            name: "Проверок в год на всех островах",
            baseline: "0,4",
            target: "20",
            actual: "17",
          },
          {
            name: "Решения, отмененные судом",
            baseline: "1 из 2",
            target: "менее 1 из 10",
            actual: "1 из 38",
          },
        ],
        assessment:
          "Судья в отставке из другого региона прочитала все 38 решений. В отчете от июня 2025 года факты признаны верными; малым организациям советуют дать больше времени на ответ.",
        sideEffects: "Местные сотрудники сами больше ничего не проверяют.",
        failures:
          "Первый руководитель группы был с самого большого острова; два других четыре месяца не давали доступа.",
        lessons: "Каждый год выбирать руководителя по жребию.",
        preconditions: "Общий язык и авиарейсы.",
        ldcChanges: "Первые два года платил донор; скажите об этом сразу.",
        notSuitable: "Где закон обязывает инспектора решать самому.",
      },
    },
  },
  {
    key: "annual-questions",
    by: "government",
    region: "035",
    lang: "en",
    topics: ["DF03", "DF08"],
    instrument: "guideline",
    tradition: "mixed",
    level: "national",
    data: ["personal"],
    cost: "under_10k",
    staffing: "under_2",
    duration: "under_6_months",
    startedOn: "2024-08-01",
    measuredOn: "2025-08-31",
    source: "Complaints register (invented)",
    words: {
      title: "An authority that says in January what it will look at",
      summary:
        "Each January a data authority publishes the ten questions it will ask in inspections that year, with the answers it would accept.",
      problem:
        "Bodies prepared for everything or nothing. Inspectors found 340 breaches in a year, 290 of them of rules nobody had heard explained.",
      objective: "Half of the breaches are mended before anybody comes.",
      measure:
        "Ten questions with **an accepted and a refused answer** each, taken from last year’s complaints. Other breaches are still punished when somebody complains, but not searched for.",
      blocks: [
        {
          name: "Ten questions from complaints",
          steps:
            "1. Count last year’s complaints by rule.\n2. Write one question for each of the ten most frequent.\n3. Give a good and a bad answer.\n4. Publish on the first working day.",
          preconditions: "A register of complaints by rule.",
        },
      ],
      actors: "The authority, two chambers of commerce.",
      legalBasis: "The authority’s discretion over its inspection plan.",
      indicators: [
        {
          name: "Breaches found per inspection",
          baseline: "5.7",
          target: "2.5",
          actual: "2.1",
        },
      ],
      assessment: "",
      sideEffects: "Consultants sell answers to the ten questions.",
      failures:
        "Question 4 of 2024 could be answered with a lie; it was changed in May, against the promise.",
      lessons: "Never change a question within the year.",
      preconditions: "None but the register.",
      ldcChanges: "Five questions, read on the radio.",
      notSuitable: "Sectors with a single large body.",
    },
  },
  {
    key: "sud-po-perepiske",
    by: "government",
    region: "143",
    lang: "ru",
    topics: ["DF03", "DF15"],
    instrument: "regulation",
    tradition: "civil_law",
    level: "national",
    data: ["personal"],
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2023-11-01",
    measuredOn: "2025-05-31",
    source: "Журнал обращений (вымышлен)",
    words: {
      title: "Жалоба из-за границы без перевода и без поверенного",
      summary:
        "Ведомство по данным вымышленной республики принимает жалобы иностранцев на их языке и отвечает на нем же. Перевод делает само ведомство.",
      problem:
        "Из 900 жалоб в год только 3 приходили из-за границы, хотя там жила треть людей, чьи данные обрабатывались. Требовались нотариальный перевод и поверенный на месте.",
      objective: "Жалоба из-за границы стоит столько же, сколько местная.",
      measure:
        "Жалоба подается письмом на одном из двенадцати языков. Ведомство переводит ее, показывает перевод заявителю и решает **по переписке**. Поверенный нужен только в суде.",
      blocks: [
        {
          name: "Перевод за счет ведомства",
          steps:
            "1. Машинный черновик за день.\n2. Проверка переводчиком трех ключевых мест.\n3. Заявитель подтверждает смысл.",
          preconditions: "Два переводчика на полставки.",
        },
        {
          name: "Решение по переписке",
          steps:
            "1. Не больше двух писем с каждой стороны.\n2. Срок письма 14 дней.\n3. Решение на обоих языках.",
          preconditions: "Закон, допускающий письменное производство.",
        },
      ],
      actors: "Ведомство по данным, служба переводов.",
      legalBasis: "Вымышленный регламент о письменном производстве.",
      indicators: [
        {
          name: "Жалоб из-за границы в год",
          baseline: "3",
          target: "200",
          actual: "261",
        },
        {
          name: "Дней до решения",
          baseline: "нет данных",
          target: "60",
          actual: "48",
        },
      ],
      assessment: "",
      sideEffects: "Выросло число жалоб на соседние ведомства, их пересылают.",
      failures:
        "В первые месяцы машинный перевод дважды поменял стороны местами.",
      lessons: "Заявитель должен подтвердить перевод.",
      preconditions: "Право отвечать на иностранном языке.",
      ldcChanges: "Начать с двух языков соседей.",
      notSuitable: "Дела, где нужно выслушать свидетелей.",
    },
  },
];
