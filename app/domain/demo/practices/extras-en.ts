import type { DemoExtras } from "./extras";

export const extrasInEnglish: Readonly<Record<string, DemoExtras>> = {
  "clause-desk": {
    sector: "isic4.O",
    related: ["bcr-small-groups", "short-negative-list", "evaluacion-previa"],
    carriesOutAct: true,
    sources: [
      "Audit office, Contracts for data sent abroad: 60 compared, March 2025, chapters 2 and 4 (invented)",
      "Order of 1 February 2023 on model clauses, official journal no. 14 (invented): https://www.example.org/clause-desk/order",
      "Answers of the desk without names, 2023 to 2025: https://www.example.org/clause-desk/answers",
    ],
    sheets: [
      {
        title: "Annex in questions",
        block: 0,
        lines: [
          "1. Which data go abroad? Name them as your customers would.",
          "   Example: name, delivery address, order. Not: customer data.",
          "2. Who receives them? Firm, country, one person with a telephone.",
          "3. What for? One sentence. If you need two, use two annexes.",
          "4. How long are they kept there? A number of months, or an event.",
          "5. Who can read them there? Count people, not departments.",
          "6. What happens when a public body there asks for them?",
          "   [ ] it tells you   [ ] it objects where it can   [ ] it counts",
        ],
      },
      {
        title: "Log of the ten-day desk",
        block: 1,
        lines: [
          "Case no. ____  First question on ____  Answered on ____  Days ____",
          "Question in one sentence, without names: ____",
          "Clause it is about: ____   Asked before?  yes / no",
          "Answer published on ____",
          "Each quarter: the clause with most questions is rewritten.",
        ],
      },
      {
        title: "Sample of 60 contracts, method note",
        lines: [
          "30 contracts signed before February 2023, 30 after, drawn by lot.",
          "Two readers each; where they differ, a third decides.",
          "Days are counted from the first question to the last signature.",
        ],
      },
    ],
  },
  "bcr-small-groups": {
    sector: "isic4.H",
    related: ["clause-desk", "invoice-without-names"],
    sources: [
      "Common core of the nine groups, version 3, 2024 (invented): https://www.example.org/core-rules/text",
      "Findings of the audits by lot, 2023 and 2024, shortened for readers (invented)",
    ],
    sheets: [
      {
        title: "Questions of the audit by lot",
        block: 1,
        lines: [
          "Part A. Purposes: is each use in an annex? (12 questions)",
          "Part B. Times: was anything kept longer than written? (16)",
          "Part C. Places: where are the data today, and who says so? (18)",
          "Part D. Complaints: how many, in which language, how long? (18)",
          "Answer each: yes / no / not applicable, and where it can be seen.",
        ],
      },
    ],
  },
  "shared-inspectors": {
    sector: "isic4.O",
    related: ["lab-for-rent", "bill-of-lading"],
    sources: [
      "Model act on joint inspections, 2022 (invented): https://www.example.org/joint-inspections/act",
      "Report of the retired judge on 38 decisions, June 2025 (invented)",
      "Activity reports of the team, 2023 to 2025 (invented)",
    ],
    sheets: [
      {
        title: "Sheet of facts",
        block: 1,
        lines: [
          "Place, day, who was present: ____",
          "What was asked for, and what was shown: ____",
          "What the inspectors saw (no judgement, no rule): ____",
          "Comment of the inspected body, within ten days: ____",
          "Handed to the authority of the place on ____",
        ],
      },
    ],
  },
  "short-negative-list": {
    sector: "isic4.O",
    related: ["clause-desk", "lista-con-ejemplos"],
    carriesOutAct: true,
    sources: [
      "The list as it stands, with counts by line: https://www.example.org/zone/list",
      "Reading of the counts by two economists, September 2025 (invented)",
      "Decree on the zone, article 6: lines that end by themselves (invented)",
    ],
    sheets: [
      {
        title: "Table of counts by line",
        block: 0,
        lines: [
          "Line | Checks this quarter | Refusals | Quarters without a refusal",
          "  1  |                     |          |",
          "  2  |                     |          |",
          "  3  |                     |          |",
          "A line with 4 in the last column is announced on the first day.",
          "A written reason to keep it names the harm and who saw it.",
        ],
      },
    ],
  },
  "invoice-without-names": {
    sector: "isic4.K",
    related: ["bcr-small-groups", "bill-of-lading"],
    sources: [
      "List of the 31 fields and the rule behind each, 2024 (invented): https://www.example.org/payments/fields",
      "Counts shown to customers, quarter by quarter (invented)",
    ],
    sheets: [
      {
        title: "Letter to an intermediary: by which rule?",
        block: 0,
        lines: [
          "Dear colleagues, each payment now carries 31 personal fields to you.",
          "For each field below, please name the rule by which you need it.",
          "Field ____  Rule ____  Article ____  In each payment?  yes / no",
          "What no rule names is dropped on the first of next quarter.",
          "What one of you needs sometimes can be asked for by reference.",
        ],
      },
    ],
  },
  "lab-for-rent": {
    sector: "isic4.M",
    related: ["shared-inspectors", "renzheng-huren"],
    sources: [
      "Register of tests of the rented days, 2021 to 2024 (invented)",
      "Contract of rent, model text: https://www.example.org/rented-lab/contract",
    ],
    sheets: [
      {
        title: "Record of five tests",
        block: 0,
        lines: [
          "Engineer ____  Body ____  Country ____",
          "Test 1, watched, on ____   Test 2, with help, on ____",
          "Test 3, with help, on ____  Test 4, alone, seen by ____",
          "Test 5, alone, seen by ____",
          "May sign from the sixth test on.  Supervisor ____",
        ],
      },
    ],
  },
  "synthetic-census": {
    sector: "isic4.M",
    related: ["exemption-research", "antarctic-station-data"],
    sources: [
      "Leak test, text and program (invented): https://www.example.org/synthetic/leak-test",
      "Rule of the statistics office on tables that may leave, 2023 (invented)",
    ],
    sheets: [
      {
        title: "Leak test in one page",
        block: 0,
        lines: [
          "1. Take the 100 largest and the 100 rarest households.",
          "2. Is any of them closer to a synthetic one than to a real one?",
          "3. Could you name it with what a neighbour knows?",
          "One yes: the file does not leave. Train again without those rows.",
        ],
      },
    ],
  },
  "one-page-readiness": {
    sector: "isic4.O",
    related: ["conseil-des-donnees", "mapa-de-datos-municipal"],
    carriesOutAct: true,
    sources: [
      "The page of 2024 and of 2025, with what became of each line: https://www.example.org/one-page",
      "Parliament's budget office, ten bodies called again, October 2025 (invented)",
    ],
    sheets: [
      {
        title: "The page, empty",
        block: 1,
        lines: [
          "No. | What somebody waits for | Office | Day | State",
          " 1  |                         |        |     |",
          " 2  |                         |        |     |",
          "10  |                         |        |     |",
          "Closed only when the one who waited agrees. Name: ____",
        ],
      },
    ],
  },
  "antarctic-station-data": {
    sector: "isic4.M",
    related: ["synthetic-census"],
    sources: [
      "Log of readings by the hour, 2022 to 2025 (invented): https://www.example.org/stations/log",
      "Memorandum of the stations, one page (invented)",
    ],
    sheets: [
      {
        title: "One page of terms",
        block: 0,
        lines: [
          "1. Readings go out within the hour, raw.",
          "2. Whoever publishes within two years asks the station first.",
          "3. The station is named beside every figure.",
          "4. A station may leave; what it gave stays.",
          "Signed by radio, day and hour: ____",
        ],
      },
    ],
  },
  "age-of-data": {
    sector: "isic4.S",
    related: ["consentement-oral", "rights-by-telephone"],
    sources: [
      "The calendar, four editions (invented): https://www.example.org/calendar",
      "Photographs of December from 96 of 140 charities, 2024 (invented)",
    ],
    sheets: [
      {
        title: "A page of the calendar",
        block: 0,
        lines: [
          "March: forgotten cloud folders. Two hours, two people.",
          "Erase: lists older than three years that nobody opened.",
          "Keep: what your funder or the law asks for. Ask before you erase.",
          "Records erased: ____  By: ____  On: ____",
        ],
      },
    ],
  },
  "bill-of-lading": {
    sector: "isic4.H",
    related: ["guichet-phytosanitaire", "invoice-without-names"],
    sources: [
      "Model act on electronic bills, 2021 (invented): https://www.example.org/islands/bill-act",
      "University of the region, 120 arrivals compared, 2024 (invented)",
      "Shared list of ports and goods, version 5 (invented)",
    ],
    sheets: [
      {
        title: "Fields of the short bill",
        block: 0,
        lines: [
          "Bill no. | Ship | From | To | Goods (code of the shared list)",
          "Pieces | Weight | Holder | Newest signature",
          "All together less than 4 kB. Names longer than 20 letters are cut.",
          "Whoever holds the newest signature holds the goods.",
        ],
      },
    ],
  },
};
