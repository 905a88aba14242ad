import type { DacCriterion } from "../../exchange/model";

/** What the two sides of an invented engagement write, in one language. */
export interface WorkWords {
  readonly milestones: readonly [string, string, string];
  readonly messages: readonly [fromRequester: string, fromProvider: string];
  readonly requester: readonly [done: string, problems: string, next: string];
  readonly provider: readonly [done: string, problems: string, next: string];
  readonly evidence: Readonly<Record<DacCriterion, string>>;
  readonly lessons: string;
  readonly changed: string;
}

export const workWords: Readonly<Record<string, WorkWords>> = {
  en: {
    milestones: ["Plan of work agreed", "First training held", "Handed over"],
    messages: [
      "Two of our people change office in March. May we name others?",
      "Of course. Please send their names two weeks before the course.",
    ],
    requester: [
      "The first course took place with 18 of 20 people.",
      "The equipment came seven weeks late.",
      "Second course and a trial in two offices.",
    ],
    provider: [
      "The first course took place; material has been handed over.",
      "None that delays the work.",
      "Second course, then weekly calls.",
    ],
    evidence: {
      relevance: "It met the gap named in our own plan.",
      coherence:
        "Two other donors worked on the same office; tasks were shared out late.",
      effectiveness: "Both outputs were reached, one of them four months late.",
      efficiency: "Travel cost more than planned; the rest as agreed.",
      impact: "Applicants wait 38 days instead of 150.",
      sustainability: "Three of four trained people are still in the office.",
    },
    lessons: "Fewer people trained longer would have served us better.",
    changed: "The procedure is in use; a new head wants to shorten it further.",
  },
  fr: {
    milestones: [
      "Plan de travail arrêté",
      "Première formation tenue",
      "Remise des travaux",
    ],
    messages: [
      "Deux de nos agents changent de poste en mars. Pouvons-nous en désigner d’autres ?",
      "Bien sûr. Merci d’envoyer leurs noms deux semaines avant la formation.",
    ],
    requester: [
      "La première formation a réuni 18 personnes sur 20.",
      "Le matériel est arrivé avec sept semaines de retard.",
      "Deuxième formation et essai dans deux services.",
    ],
    provider: [
      "La première formation a eu lieu et les supports sont remis.",
      "Rien qui retarde les travaux.",
      "Deuxième formation, puis un appel chaque semaine.",
    ],
    evidence: {
      relevance: "L’appui répondait à une lacune de notre propre plan.",
      coherence:
        "Deux autres donateurs aidaient le même service ; le partage est venu tard.",
      effectiveness:
        "Les deux résultats sont atteints, l’un avec quatre mois de retard.",
      efficiency:
        "Les voyages ont coûté plus que prévu ; le reste, comme convenu.",
      impact: "Les demandeurs attendent 38 jours au lieu de 150.",
      sustainability:
        "Trois personnes formées sur quatre sont toujours en poste.",
    },
    lessons:
      "Moins de personnes, formées plus longtemps : cela aurait été mieux.",
    changed:
      "La procédure est suivie ; la nouvelle direction veut encore l’abréger.",
  },
  es: {
    milestones: [
      "Plan de trabajo acordado",
      "Primer curso celebrado",
      "Entrega final",
    ],
    messages: [
      "Dos personas cambian de oficina en marzo. ¿Podemos nombrar a otras?",
      "Claro. Envíen los nombres dos semanas antes del curso.",
    ],
    requester: [
      "El primer curso se celebró con 18 de 20 personas.",
      "El equipo llegó siete semanas tarde.",
      "Segundo curso y prueba en dos oficinas.",
    ],
    provider: [
      "El primer curso se celebró y el material está entregado.",
      "Ninguno que retrase el trabajo.",
      "Segundo curso y después una llamada semanal.",
    ],
    evidence: {
      relevance: "Respondió a la carencia que señala nuestro propio plan.",
      coherence:
        "Otros dos donantes ayudaban a la misma oficina; el reparto llegó tarde.",
      effectiveness:
        "Se lograron los dos resultados, uno con cuatro meses de retraso.",
      efficiency:
        "Los viajes costaron más de lo previsto; el resto, lo acordado.",
      impact: "Los solicitantes esperan 38 días en lugar de 150.",
      sustainability:
        "Tres de las cuatro personas formadas siguen en la oficina.",
    },
    lessons: "Formar a menos personas durante más tiempo habría sido mejor.",
    changed:
      "El procedimiento se usa; la nueva dirección quiere acortarlo más.",
  },
  ar: {
    milestones: ["الاتفاق على خطة العمل", "عقد الدورة الأولى", "التسليم"],
    messages: [
      "ينتقل اثنان من موظفينا إلى مكتب آخر في آذار/مارس. هل يمكننا تسمية غيرهما؟",
      "بالتأكيد. نرجو إرسال الاسمين قبل الدورة بأسبوعين.",
    ],
    requester: [
      "عُقدت الدورة الأولى بحضور 18 من أصل 20.",
      "وصلت المعدات متأخرة سبعة أسابيع.",
      "دورة ثانية وتجربة في مكتبين.",
    ],
    provider: [
      "عُقدت الدورة الأولى وسُلّمت المواد.",
      "لا شيء يؤخر العمل.",
      "دورة ثانية ثم مكالمة كل أسبوع.",
    ],
    evidence: {
      relevance: "سدّ العمل فجوة ذكرتها خطتنا نفسها.",
      coherence: "كان مانحان آخران يعملان مع المكتب نفسه، وتأخر توزيع المهام.",
      effectiveness: "تحققت النتيجتان، إحداهما متأخرة أربعة أشهر.",
      efficiency: "كلّف السفر أكثر مما خُطط له، والباقي كما اتُّفق عليه.",
      impact: "ينتظر أصحاب الطلبات 38 يوماً بدلاً من 150.",
      sustainability: "ما زال ثلاثة من أربعة متدربين في المكتب.",
    },
    lessons: "كان الأفضل تدريب عدد أقل مدة أطول.",
    changed: "الإجراء معمول به، وتريد الإدارة الجديدة اختصاره أكثر.",
  },
  ru: {
    milestones: [
      "План работы согласован",
      "Первый курс проведен",
      "Работа передана",
    ],
    messages: [
      "Двое наших сотрудников в марте переходят в другой отдел. Можно назвать других?",
      "Конечно. Пришлите имена за две недели до курса.",
    ],
    requester: [
      "На первом курсе было 18 человек из 20.",
      "Оборудование пришло на семь недель позже.",
      "Второй курс и проверка в двух отделах.",
    ],
    provider: [
      "Первый курс проведен, материалы переданы.",
      "Ничего, что задерживает работу.",
      "Второй курс, затем звонок раз в неделю.",
    ],
    evidence: {
      relevance: "Помощь закрыла пробел, названный в нашем плане.",
      coherence:
        "Тому же отделу помогали еще два донора; задачи разделили поздно.",
      effectiveness: "Оба результата достигнуты, один на четыре месяца позже.",
      efficiency: "Поездки обошлись дороже плана, остальное как условлено.",
      impact: "Заявители ждут 38 дней вместо 150.",
      sustainability: "Трое из четырех обученных работают в отделе.",
    },
    lessons: "Лучше было бы учить меньше людей, но дольше.",
    changed: "Порядок действует; новое руководство хочет его сократить.",
  },
};
