import type { DemoPractice } from "./model";

export const securityCapability: readonly DemoPractice[] = [
  {
    key: "uchenia-bez-imen",
    by: "academia",
    region: "150",
    lang: "ru",
    topics: ["DF12", "DF17"],
    instrument: "training",
    tradition: "civil_law",
    level: "regional",
    data: ["important", "non_personal"],
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2023-09-01",
    measuredOn: "2025-06-30",
    source: "Протоколы учений 2023-2025 годов (вымышлены)",
    words: {
      title: "Совместные учения по утечкам, после которых никого не наказывают",
      summary:
        "Университет дважды в год проводит для групп реагирования нескольких стран учения по трансграничной утечке данных. Ошибки разбирают без имен, и время до первого предупреждения соседям сократилось с четырех суток до семи часов.",
      problem:
        "При настоящей утечке в 2022 году соседние страны узнали о ней из новостей через 96 часов. Телефоны в списках контактов не отвечали, а дежурные боялись сообщать без разрешения начальства.",
      objective:
        "Предупреждать соседей в течение 12 часов и знать поименно, кто отвечает на звонок ночью.",
      measure:
        "Учение длится один день и **начинается без предупреждения в пределах согласованной недели**. Участники работают со своих мест. Сценарий пишет страна, которая в этот раз не участвует. Разбор ведет психолог: называют решение, а не человека.",
      blocks: [
        {
          name: "Сценарий от соседа",
          steps:
            "1. Неучаствующая страна выбирает утечку из прошлого и меняет детали.\n2. Сценарий делится на двенадцать сообщений.\n3. Каждое сообщение имеет вопрос, на который нужен ответ.",
          preconditions: "Хотя бы три страны, чтобы одна могла писать.",
        },
        {
          name: "Разбор без имен",
          steps:
            "1. Ведущий записывает решения по времени.\n2. Участники сами называют, чего им не хватило.\n3. Через месяц каждая группа сообщает, что изменила.",
          preconditions:
            "Письменное обещание руководства никого не наказывать.",
        },
        {
          name: "Список, который звонит сам",
          steps:
            "1. Раз в месяц система звонит по всем номерам ночью.\n2. Неответивший номер помечается.\n3. Через три месяца без ответа номер исключается.",
          preconditions: "Согласие дежурных.",
        },
      ],
      actors:
        "Университет (автор), пять групп реагирования, психологическая служба.",
      legalBasis:
        "Соглашение между группами; учебные данные вымышлены и не подпадают под ограничения.",
      indicators: [
        {
          name: "Часов до первого предупреждения соседям",
          baseline: "96 (2022)",
          target: "12",
          actual: "7",
        },
        {
          name: "Номера, ответившие ночью",
          baseline: "38 %",
          target: "95 %",
          actual: "91 %",
        },
      ],
      assessment:
        "Внешний наблюдатель из страны вне региона присутствовал на двух учениях и проверил записи звонков. По его отчету, время измерено верно, но сценарии пока проще настоящих утечек.",
      sideEffects:
        "Две группы стали откладывать настоящие обновления до учений.",
      failures:
        "Первые учения проходили в зале. Все было быстро, потому что все сидели рядом; на деле это ничего не проверило.",
      lessons:
        "Обещание не наказывать должно быть на бумаге и прочитано вслух.",
      preconditions: "Доверие между дежурными, а не только между ведомствами.",
      ldcChanges:
        "Хватит телефона и электронной почты; сценарии передаются бесплатно.",
      notSuitable:
        "Для проверки средств защиты: учение проверяет людей и связь.",
    },
    also: {
      en: {
        title: "Joint leak exercises after which nobody is punished",
        summary:
          "A university runs an exercise on a cross-border data leak twice a year for the response teams of several countries. Mistakes are talked over without names, and the time to the first warning of neighbours fell from four days to seven hours.",
        problem:
          "In a real leak in 2022 neighbouring countries learned of it from the news after 96 hours. Telephones in the contact lists did not answer, and those on duty were afraid to tell without leave from above.",
        objective:
          "Warn neighbours within 12 hours and know by name who answers at night.",
        measure:
          "An exercise takes one day and **begins without warning in an agreed week**. People work from their own desks. The scenario is written by a country that does not take part this time. A psychologist leads the talk afterwards: decisions are named, people are not.",
        blocks: [
          {
            name: "A scenario from a neighbour",
            steps:
              "1. The country that sits out picks an old leak and changes its details.\n2. It is cut into twelve messages.\n3. Each message has a question that needs an answer.",
            preconditions: "Three countries at least, so that one can write.",
          },
          {
            name: "A talk without names",
            steps:
              "1. The leader notes decisions by time.\n2. People say themselves what they lacked.\n3. After a month each team tells what it changed.",
            preconditions:
              "A written promise from above that nobody is punished.",
          },
          {
            name: "A list that calls by itself",
            steps:
              "1. Once a month the system calls all numbers at night.\n2. A number without an answer is marked.\n3. After three months it is taken off.",
            preconditions: "Those on duty agree.",
          },
        ],
        actors:
          "The university (author), five response teams, a psychological service.",
        legalBasis:
          "An agreement among the teams; the data of exercises is invented and falls under no restriction.",
        indicators: [
          {
            name: "Hours until neighbours are first warned",
            baseline: "96 (2022)",
            target: "12",
            actual: "7",
          },
          {
            name: "Numbers that answered at night",
            baseline: "38 %",
            target: "95 %",
            actual: "91 %",
          },
        ],
        assessment:
          "An observer from outside the region attended two exercises and checked the call records. The times are right, says the report, but scenarios are still simpler than real leaks.",
        sideEffects: "Two teams began to put off real updates until exercises.",
        failures:
          "The first exercise was held in one hall. All was fast because all sat together; it tested nothing.",
        lessons: "The promise not to punish must be on paper and read aloud.",
        preconditions: "Trust among those on duty, not only among offices.",
        ldcChanges:
          "A telephone and e-mail will do; scenarios are passed on free of charge.",
        notSuitable:
          "Testing defences: the exercise tests people and connections.",
      },
      zh: {
        title: "不追责的跨境数据泄露联合演练",
        summary:
          "一所大学每年两次为若干国家的应急小组组织跨境数据泄露演练。复盘时不点名，向邻国发出首次预警的时间从四天缩短到七小时。",
        problem:
          "2022年一次真实泄露中，邻国在96小时后才从新闻得知。联络表上的电话无人接听，值班人员未经批准不敢通报。",
        objective: "12小时内预警邻国，并清楚夜间由谁接听电话。",
        measure:
          "演练为期一天，**在约定的一周内不预先通知**即开始。参与者在各自岗位上工作。场景由本次不参加的国家编写。复盘由心理专家主持：只谈决定，不谈个人。",
        blocks: [
          {
            name: "由邻国编写场景",
            steps:
              "1. 不参加的国家选取一起旧案并改动细节。\n2. 场景分成十二条消息。\n3. 每条消息都有一个必须回答的问题。",
            preconditions: "至少三个国家，才能有一国负责编写。",
          },
          {
            name: "不点名复盘",
            steps:
              "1. 主持人按时间记录各项决定。\n2. 参与者自己说出缺少什么。\n3. 一个月后各组通报改进情况。",
            preconditions: "领导层书面承诺不追责。",
          },
          {
            name: "会自动拨号的联络表",
            steps:
              "1. 系统每月在夜间拨打所有号码。\n2. 未接听的号码做标记。\n3. 连续三个月无人接听即移除。",
            preconditions: "值班人员同意。",
          },
        ],
        actors: "大学（作者）、五个应急小组、一家心理服务机构。",
        legalBasis: "各小组之间的协议；演练数据均为虚构，不受限制。",
        indicators: [
          {
            name: "首次预警邻国所需小时数",
            baseline: "96（2022年）",
            target: "12",
            actual: "7",
          },
          {
            name: "夜间接听的号码比例",
            baseline: "38%",
            target: "95%",
            actual: "91%",
          },
        ],
        assessment:
          "一名区域外的观察员参加了两次演练并核对通话记录。报告认为时间属实，但场景仍比真实泄露简单。",
        sideEffects: "有两个小组开始把真正的更新推迟到演练时进行。",
        failures:
          "第一次演练在同一大厅举行，大家坐在一起所以很快，什么也没有检验出来。",
        lessons: "不追责的承诺必须写在纸上，并当众宣读。",
        preconditions: "值班人员之间的信任，而不仅是机构之间的信任。",
        ldcChanges: "一部电话和电子邮件即可；场景免费提供。",
        notSuitable: "不适合检验防护设备：演练检验的是人和联络。",
      },
    },
  },
  {
    key: "one-page-incident",
    by: "company",
    region: "019",
    lang: "en",
    topics: ["DF12"],
    instrument: "guideline",
    tradition: "common_law",
    data: ["personal", "non_personal"],
    cost: "under_10k",
    staffing: "under_2",
    duration: "under_6_months",
    startedOn: "2024-01-10",
    measuredOn: "2025-03-31",
    source: "Log of incidents (invented)",
    words: {
      title: "A one-page incident notice that five authorities accept",
      summary:
        "A cloud company asked five authorities abroad which facts of an incident they need in the first day and put the union on one page.",
      problem:
        "A leak that touched five countries needed five notices of 40 fields. The first went out after 71 hours, while engineers filled in forms.",
      objective: "One page to all five within 24 hours.",
      measure:
        "The page has 14 fields, with *not known yet* as an answer. Details follow within a week in each authority’s own form.",
      blocks: [
        {
          name: "The union of first-day facts",
          steps:
            "1. Ask each authority what it would do with each field on day one.\n2. Keep those with an action.\n3. Agree by letter that the page starts the clock.",
          preconditions: "A contact in each authority.",
        },
      ],
      actors: "The company, five authorities.",
      legalBasis: "Letters of five authorities; no law was changed.",
      indicators: [
        {
          name: "Hours to the first notice",
          baseline: "71",
          target: "24",
          actual: "9",
        },
      ],
      assessment: "",
      sideEffects: "More notices of small incidents: 31 instead of 12.",
      failures: "One authority still asks for paper.",
      lessons: "Allow “not known yet”.",
      preconditions: "None beyond contacts.",
      ldcChanges: "The page can be sent by text message.",
      notSuitable: "Incidents under a police gag.",
    },
  },
];
