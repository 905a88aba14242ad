import type { DemoPractice } from "./model";

export const trustTechnology: readonly DemoPractice[] = [
  {
    key: "port-data-space",
    by: "company",
    region: "142",
    lang: "zh",
    topics: ["DF13", "DF06"],
    instrument: "tool",
    tradition: "civil_law",
    level: "local",
    data: ["non_personal", "important"],
    mechanism: "security_assessment",
    cost: "under_1m",
    staffing: "under_20",
    duration: "under_2_years",
    startedOn: "2023-03-01",
    measuredOn: "2025-09-30",
    source: "平台运行日志统计（虚构）",
    words: {
      title: "港口可信数据空间：数据不出域，结果可核验",
      summary:
        "一家平台公司与四个港口、二十七家货主共建可信数据空间。各方的原始数据留在本地，只交换经过双方批准的计算结果。到港预测误差减半，没有一方交出客户名单。",
      problem:
        "船期、堆场和集卡数据分散在四个港口和几十家企业。大家都想要准确的到港预测，但谁也不愿交出原始数据：里面能看出客户和价格。2022年预测误差的中位数是19小时，集卡空等平均3.1小时。",
      objective:
        "在不集中存放原始数据的前提下，把到港预测误差降到8小时以内，并让每一方随时看得到自己的数据被谁、为何、用了几次。",
      measure:
        "每个参与方在自己的机房部署一个**连接器**。查询以“合约”形式提交，写明用途、字段、次数和保存期限；数据方批准后，计算在本地完成，只有聚合结果离开。少于五家企业的聚合结果一律不放行。\n\n所有查询写入一份各方共同保管的日志。审计员每季度抽查二十份合约，核对日志与结果。",
      blocks: [
        {
          name: "用途合约模板",
          steps:
            "1. 列出最常见的十种用途，各写一页合约。\n2. 每个字段标明能否推断出客户或价格。\n3. 数据方可逐字段拒绝，并选择理由代码。\n4. 合约到期自动失效，续期需重新批准。",
          preconditions: "各方有一位能够批准合约的负责人。",
        },
        {
          name: "本地连接器",
          steps:
            "1. 先用一周的历史数据离线试算。\n2. 检查输出中是否有少于五家的分组。\n3. 通过后再接入实时数据。",
          preconditions: "一台服务器和一名兼职运维人员。",
        },
        {
          name: "共同日志与抽查",
          steps:
            "1. 每次查询写入参与方各自保存的副本。\n2. 每季度由抽签决定的一方与外部审计员一起抽查。\n3. 不一致之处在两周内公布。",
          preconditions: "各方同意公布抽查结论。",
        },
      ],
      actors:
        "平台公司（作者）、四个港口运营方、二十七家货主、一家外部审计机构。",
      legalBasis:
        "各方签署的数据空间规约；涉及重要数据的用途先按当地规定申报评估。",
      indicators: [
        {
          name: "到港预测误差（中位数）",
          baseline: "19小时（2022年）",
          target: "8小时",
          actual: "9小时",
        },
        {
          name: "集卡平均空等时间",
          baseline: "3.1小时",
          target: "1.5小时",
          actual: "1.4小时",
        },
        {
          name: "抽查中日志与结果不符的合约",
          baseline: "无记录",
          target: "0",
          actual: "80份中2份",
        },
      ],
      assessment:
        "一所大学的实验室于2025年5月用公开的攻击方法尝试还原货主名单，在九十天内没有成功；同时指出两种组合查询可以缩小范围，已在六月封堵。报告公开。",
      sideEffects: "小货主因为不足五家而得不到细分结果，获益少于大货主。",
      failures:
        "最初采用全同态加密，一次预测需要四十分钟，司机等不了。半年后改为本地聚合，只在跨港汇总时加密。",
      lessons:
        "先谈妥拒绝的理由代码，再谈技术。知道为什么被拒，比速度更能留住参与方。",
      preconditions: "至少三方有真实的共同问题；各方愿意公布查询次数。",
      ldcChanges:
        "从两个港口和一种用途开始，用表格代替连接器，每天交换一次聚合结果；日志可以放在海关或商会。",
      notSuitable:
        "只有一家占有大部分数据时，聚合无法掩盖它；也不适合需要秒级响应的调度。",
    },
    also: {
      en: {
        title:
          "A trusted data space for ports: data stays, results can be checked",
        summary:
          "A platform company built a trusted data space with four ports and 27 shippers. Raw data stays with its holder; only results that both sides approved move. The error of arrival forecasts fell by half and nobody gave away a list of customers.",
        problem:
          "Data on ships, yards and trucks lay with four ports and dozens of firms. All wanted good arrival forecasts; none would hand over raw data, since customers and prices show in it. In 2022 the median forecast error was 19 hours and trucks waited 3.1 hours on average.",
        objective:
          "Bring the forecast error below 8 hours without storing raw data in one place, and let each party see at any time who used its data, why and how often.",
        measure:
          "Each party runs a **connector** in its own machine room. A query comes as a “contract” that states purpose, fields, number of runs and storage time; once the holder approves, the computation runs there and only aggregates leave. Aggregates of fewer than five firms are never released.\n\nAll queries go into a log that the parties keep jointly. Each quarter an auditor draws twenty contracts and compares log and result.",
        blocks: [
          {
            name: "Templates for purpose contracts",
            steps:
              "1. List the ten most common purposes and write a one-page contract for each.\n2. Mark for each field whether customers or prices can be inferred.\n3. The holder may refuse field by field and chooses a reason code.\n4. Contracts end by themselves; renewal needs a new approval.",
            preconditions:
              "Each party has one person who can approve contracts.",
          },
          {
            name: "A local connector",
            steps:
              "1. Try a week of old data offline first.\n2. Check the output for groups of fewer than five.\n3. Only then connect live data.",
            preconditions: "One server and one part-time operator.",
          },
          {
            name: "A joint log and sample checks",
            steps:
              "1. Write each query to the copies that the parties keep.\n2. Each quarter a party drawn by lot checks together with an outside auditor.\n3. Publish what does not match within two weeks.",
            preconditions: "The parties agree that findings are published.",
          },
        ],
        actors:
          "The platform company (author), four port operators, 27 shippers, one outside auditor.",
        legalBasis:
          "The rules of the data space signed by all; purposes that touch important data are first declared for assessment under local rules.",
        indicators: [
          {
            name: "Error of arrival forecasts (median)",
            baseline: "19 hours (2022)",
            target: "8 hours",
            actual: "9 hours",
          },
          {
            name: "Average waiting time of trucks",
            baseline: "3.1 hours",
            target: "1.5 hours",
            actual: "1.4 hours",
          },
          {
            name: "Sampled contracts where log and result differ",
            baseline: "not recorded",
            target: "0",
            actual: "2 of 80",
          },
        ],
        assessment:
          "In May 2025 a university laboratory tried published attacks to recover the list of shippers and failed in 90 days; it found two combined queries that narrow it down, closed in June. The report is public.",
        sideEffects:
          "Small shippers get no detailed results, since there are fewer than five of them; they gain less than large ones.",
        failures:
          "At first everything was computed under full encryption. One forecast took forty minutes and drivers could not wait. After half a year it was changed to local aggregates, with encryption only between ports.",
        lessons:
          "Settle the reason codes for refusing before the technology. Knowing why one was refused keeps parties on board more than speed does.",
        preconditions:
          "At least three parties with a real common problem, willing to publish how often they query.",
        ldcChanges:
          "Begin with two ports and one purpose; exchange one table of aggregates a day instead of a connector; let customs or a chamber keep the log.",
        notSuitable:
          "Where one party holds most of the data, aggregates can’t hide it; nor for dispatching that needs answers in seconds.",
      },
      ar: {
        title:
          "فضاء بيانات موثوق للموانئ: تبقى البيانات ويمكن التحقق من النتائج",
        summary:
          "أنشأت شركة منصات فضاء بيانات موثوقًا مع أربعة موانئ و27 شاحنًا. تبقى البيانات الخام لدى صاحبها ولا ينتقل إلا ما وافق عليه الطرفان من نتائج. انخفض خطأ توقع الوصول إلى النصف ولم يسلّم أحد قائمة عملائه.",
        problem:
          "كانت بيانات السفن والساحات والشاحنات موزعة بين أربعة موانئ وعشرات الشركات. أراد الجميع توقعات دقيقة للوصول، ولم يقبل أحد تسليم بياناته الخام لأنها تكشف العملاء والأسعار. في عام 2022 كان وسيط الخطأ 19 ساعة ومتوسط انتظار الشاحنات 3.1 ساعات.",
        objective:
          "خفض خطأ التوقع إلى أقل من 8 ساعات دون جمع البيانات الخام في مكان واحد، وأن يرى كل طرف في أي وقت من استعمل بياناته ولماذا وكم مرة.",
        measure:
          "يشغّل كل طرف **موصِّلًا** في غرفة خوادمه. يأتي الاستعلام في صورة «عقد» يذكر الغرض والحقول وعدد المرات ومدة الحفظ؛ فإذا وافق صاحب البيانات جرى الحساب لديه ولا يخرج إلا المجموع. ولا تخرج أبدًا مجاميع أقل من خمس شركات.\n\nتُسجَّل كل الاستعلامات في سجل مشترك. وفي كل ربع سنة يسحب مدقق عشرين عقدًا ويقارن السجل بالنتيجة.",
        blocks: [
          {
            name: "نماذج عقود الغرض",
            steps:
              "1. احصر أكثر عشرة أغراض شيوعًا واكتب لكل منها عقدًا من صفحة واحدة.\n2. بيّن لكل حقل هل يُستنتج منه عميل أو سعر.\n3. لصاحب البيانات أن يرفض حقلًا بعينه ويختار رمز السبب.\n4. ينتهي العقد من تلقاء نفسه، والتجديد يحتاج إلى موافقة جديدة.",
            preconditions: "لدى كل طرف شخص يملك الموافقة على العقود.",
          },
          {
            name: "موصِّل محلي",
            steps:
              "1. جرّب أولًا بيانات أسبوع قديم دون اتصال.\n2. افحص هل في الناتج مجموعات أقل من خمس.\n3. بعد ذلك فقط صِل البيانات الحية.",
            preconditions: "خادم واحد ومشغّل بدوام جزئي.",
          },
          {
            name: "سجل مشترك وفحص بالعينة",
            steps:
              "1. اكتب كل استعلام في النسخ التي يحتفظ بها الأطراف.\n2. في كل ربع سنة يفحص طرف يُختار بالقرعة مع مدقق خارجي.\n3. انشر ما لا يتطابق خلال أسبوعين.",
            preconditions: "موافقة الأطراف على نشر نتائج الفحص.",
          },
        ],
        actors:
          "شركة المنصات (صاحبة النص) وأربعة مشغلي موانئ و27 شاحنًا ومدقق خارجي.",
        legalBasis:
          "لائحة فضاء البيانات التي وقعها الجميع؛ وتُعلَن الأغراض التي تمس البيانات المهمة أولًا لتقييمها وفق القواعد المحلية.",
        indicators: [
          {
            name: "خطأ توقع الوصول (الوسيط)",
            baseline: "19 ساعة (2022)",
            target: "8 ساعات",
            actual: "9 ساعات",
          },
          {
            name: "متوسط انتظار الشاحنات",
            baseline: "3.1 ساعات",
            target: "1.5 ساعة",
            actual: "1.4 ساعة",
          },
          {
            name: "عقود في العينة لا يتطابق سجلها مع نتيجتها",
            baseline: "غير مسجل",
            target: "0",
            actual: "2 من 80",
          },
        ],
        assessment:
          "في مايو 2025 جرّب مختبر جامعي طرق هجوم منشورة لاستعادة قائمة الشاحنين ولم ينجح خلال 90 يومًا؛ ووجد استعلامين مركبين يضيّقان النطاق أُغلقا في يونيو. والتقرير منشور.",
        sideEffects:
          "لا يحصل صغار الشاحنين على نتائج مفصلة لأن عددهم أقل من خمسة، فنفعهم أقل من نفع الكبار.",
        failures:
          "في البداية جرى الحساب كله تحت تشفير كامل، فاستغرق التوقع الواحد أربعين دقيقة ولم يستطع السائقون الانتظار. بعد نصف سنة صار الجمع محليًا والتشفير بين الموانئ فقط.",
        lessons:
          "اتفقوا على رموز أسباب الرفض قبل التقنية. معرفة سبب الرفض تُبقي الأطراف أكثر مما تُبقيهم السرعة.",
        preconditions:
          "ثلاثة أطراف على الأقل لديهم مشكلة مشتركة حقيقية ويقبلون نشر عدد استعلاماتهم.",
        ldcChanges:
          "ابدأ بميناءين وغرض واحد؛ وتبادل جدول مجاميع واحدًا في اليوم بدل الموصِّل؛ ولتحفظ الجمارك أو غرفة التجارة السجل.",
        notSuitable:
          "إذا كان طرف واحد يملك معظم البيانات فلن تخفيه المجاميع؛ ولا يصلح لتوجيه يحتاج إلى جواب في ثوانٍ.",
      },
    },
  },
  {
    key: "synthetic-census",
    by: "academia",
    region: "009",
    lang: "en",
    topics: ["DF13", "DF19"],
    instrument: "tool",
    tradition: "common_law",
    data: ["personal"],
    mechanism: "none",
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2024-02-01",
    words: {
      title: "Synthetic household files for research teams abroad",
      summary:
        "A university of a small island state makes synthetic copies of its household survey so that teams abroad can write their programs without ever holding a real record. Final runs happen at home.",
      problem:
        "With 3,000 households, nobody is anonymous: a fisherman with seven children is one person. Teams abroad were refused the file, or got it by e-mail from someone who meant well.",
      objective:
        "Any researcher can prepare an analysis within a day, and no real record leaves the island.",
      measure:
        "A model is trained on the real file and draws **a file of invented households** with the same columns. Programs written on it are sent in, run on the real file by a local assistant, and the tables are checked before they go out.",
      blocks: [
        {
          name: "Synthetic file with a leak test",
          steps:
            "1. Remove columns with fewer than 20 cases a value.\n2. Draw the synthetic file.\n3. Look for the nearest real household of each invented one; too near: throw it away.\n4. Publish with a note on what it can’t be used for.",
          preconditions: "One statistician with an ordinary computer.",
        },
        {
          name: "Send the program, not the data",
          steps:
            "1. Accept programs on Mondays.\n2. Run them offline.\n3. Suppress cells under ten.\n4. Send tables within five working days.",
          preconditions: "A rule on which tables may leave.",
        },
      ],
      actors: "The university (owner), the statistics office, partner teams.",
      legalBasis: "The statistics act’s rule on secrecy of records.",
      indicators: [
        {
          name: "Real files sent abroad in a year",
          baseline: "14",
          target: "0",
          actual: "",
        },
        {
          name: "Days until a foreign team has first tables",
          baseline: "160",
          target: "20",
          actual: "",
        },
      ],
      assessment: "",
      sideEffects:
        "Two student papers quoted the synthetic file as if it were real.",
      failures:
        "The first model learned the twelve largest households by heart. The leak test was written because of it.",
      lessons: "Write the leak test before the model.",
      preconditions: "A file worth protecting and one who may say no.",
      ldcChanges:
        "A neighbouring university can run the model; the file never has to leave a laptop that stays in the office.",
      notSuitable: "Rare events: the synthetic file has none of them.",
    },
  },
];
