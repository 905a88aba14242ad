import type { RequestWords } from "./model";

export const requestsInEnglish: readonly RequestWords[] = [
  {
    topic: "DF01",
    also: "DF08",
    lang: "en",
    modalities: ["secondment", "training"],
    titles: [
      "A first national plan for data that crosses borders",
      "Who decides on data flows: a map of offices and tasks",
    ],
    problem:
      "Seven offices decide on data that leaves the country and none knows what the others allow. Applicants wait five months and some never get an answer.",
    objective:
      "One plan with one office in charge, agreed by all seven, and a public list of who answers what within which time.",
    outputs:
      "A map of present decisions, a draft plan in two languages, a public hearing and a decision paper for the cabinet.",
    beneficiaries:
      "Exporters of services, hospitals that send samples abroad, and the officials who answer them.",
    host: "Two officials full time, rooms, and a minister who chairs the meetings.",
    indicator: ["Days until an applicant has an answer", "150", "30"],
  },
  {
    topic: "DF02",
    also: "DF03",
    lang: "en",
    modalities: ["legal_drafting", "peer_exchange"],
    titles: [
      "Rules under a new law on personal information",
      "Second reading of a draft law on personal information",
    ],
    problem:
      "The law is passed but its twelve rules are not written. Until then nobody can ask for access or correction, and companies guess.",
    objective:
      "Rules that a clerk can apply and that partners abroad recognise, in force within a year.",
    outputs:
      "Twelve draft rules with reasons, a comparison with six laws of the region, and a guide of twenty pages.",
    beneficiaries: "Everybody whose data is held by an office or a company.",
    host: "The drafting office, translation, and the costs of hearings in four towns.",
    indicator: ["Rules in force", "0 of 12", "12 of 12"],
  },
  {
    topic: "DF03",
    also: "DF02",
    lang: "en",
    modalities: ["training", "secondment"],
    titles: [
      "First year of a supervisory authority",
      "How to handle a complaint: training for a new authority",
    ],
    problem:
      "The authority has eleven staff and 640 open complaints. None of the staff has handled a complaint that concerns a company abroad.",
    objective:
      "Every complaint answered within ninety days, also across borders.",
    outputs:
      "A handbook, forty days of training on the job, and agreements on joint work with two authorities of the region.",
    beneficiaries: "People who complain and the companies they complain about.",
    host: "Eleven staff, a case system that exists, and lodging for the expert.",
    indicator: ["Complaints answered within 90 days", "12 %", "85 %"],
  },
  {
    topic: "DF05",
    also: "DF13",
    lang: "en",
    modalities: ["technology", "training"],
    titles: [
      "A laboratory that can test against an international standard",
      "Certification that partners accept: the first assessors",
    ],
    problem:
      "Companies send their systems abroad to be certified and pay a year’s profit for it. No assessor in the country is accredited.",
    objective: "Certificates issued here and accepted by five partners.",
    outputs:
      "Six trained assessors, test equipment, and an application for mutual recognition.",
    beneficiaries: "Some 300 small software firms.",
    host: "A building with power and cooling, six engineers, and the accreditation fee.",
    indicator: ["Certificates issued in the country", "0", "40 a year"],
  },
  {
    topic: "DF08",
    also: "DF16",
    lang: "en",
    modalities: ["peer_exchange", "legal_drafting"],
    titles: [
      "Weighing a restriction before it is made",
      "A short test of necessity for new data rules",
    ],
    problem:
      "Four restrictions of the last three years were taken back after traders went to court. None had been weighed beforehand.",
    objective:
      "No restriction without a public note that says why, what else was considered and when it is looked at again.",
    outputs:
      "A form of three pages, ten worked examples, and training for forty drafters.",
    beneficiaries: "Traders at home and abroad, and the courts.",
    host: "The better-regulation office and its forty drafters.",
    indicator: ["Restrictions with a published note", "0 %", "100 %"],
  },
  {
    topic: "DF11",
    also: "DF10",
    lang: "en",
    modalities: ["infrastructure", "financing"],
    titles: [
      "A second cable landing for an island",
      "An exchange point so that local traffic stays local",
    ],
    problem:
      "One cable carries everything. When it was cut, payments stopped for nine days and a kilogram of rice cost three times as much.",
    objective: "No single cut stops payments, hospitals or schools.",
    outputs:
      "A study of two routes, an exchange point with backup power, and a contract that three operators sign.",
    beneficiaries: "All inhabitants, first of all outer islands.",
    host: "Land, a licence within sixty days, and a tenth of the costs.",
    indicator: ["Hours without connection a year", "228", "under 10"],
  },
  {
    topic: "DF12",
    also: "DF15",
    lang: "en",
    modalities: ["training", "technology"],
    titles: [
      "A response team that answers at night too",
      "Exercises for those who defend hospitals and banks",
    ],
    problem:
      "The response team works in office hours. The last two attacks came on holidays and were noticed by a newspaper.",
    objective: "Every alarm answered within an hour at any time of day.",
    outputs:
      "A duty plan, three exercises with hospitals and banks, and a warning list.",
    beneficiaries: "Hospitals, banks, water works and their users.",
    host: "Nine engineers in shifts and a room that is guarded.",
    indicator: ["Hours until an alarm is answered", "31", "1"],
  },
  {
    topic: "DF17",
    also: "DF09",
    lang: "en",
    modalities: ["training", "study_visit"],
    titles: [
      "Negotiators who know what a data clause does",
      "A course for officials that stays after the experts leave",
    ],
    problem:
      "Five agreements with data clauses are being negotiated by people who learned of them last month.",
    objective: "Ten negotiators and four trainers who go on teaching.",
    outputs:
      "A course of eight days in the civil service school, with cases and a trial negotiation.",
    beneficiaries: "Officials of trade, justice and communications.",
    host: "The school, the trainers’ salaries and release of the officials.",
    indicator: ["Negotiators who passed the course", "0", "10 a year"],
  },
  {
    topic: "DF19",
    also: "DF01",
    lang: "en",
    modalities: ["secondment", "peer_exchange"],
    titles: [
      "Counting data flows without asking companies twice",
      "First figures on trade in digital services",
    ],
    problem:
      "Nobody can say how much of the country’s services are sold through data. Plans rest on guesses from abroad.",
    objective: "A yearly figure that the statistical office stands behind.",
    outputs:
      "A questionnaire, a trial with 200 companies, and a first yearly table.",
    beneficiaries: "The statistical office, planners and researchers.",
    host: "Three statisticians and the costs of the survey.",
    indicator: ["Companies covered by the figures", "0", "1,500"],
  },
  {
    topic: "DF18",
    also: "DF10",
    lang: "en",
    modalities: ["e_learning", "training"],
    titles: [
      "Women who trade across the border by telephone",
      "Selling abroad for the first time: help for small firms",
    ],
    problem:
      "Nine of ten small traders are women who sell by telephone. They know neither the rules on customers’ data nor how to get paid from abroad.",
    objective: "Two thousand traders who sell abroad within the rules.",
    outputs:
      "Lessons of five minutes in three languages, a help line, and market days.",
    beneficiaries: "Women traders in border districts.",
    host: "The traders’ associations and their radio hour.",
    indicator: ["Traders with a first sale abroad", "140", "2,000"],
  },
];
