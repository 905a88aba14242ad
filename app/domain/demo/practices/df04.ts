import type { DemoPractice } from "./model";

export const transferMechanisms: readonly DemoPractice[] = [
  {
    key: "clause-desk",
    by: "government",
    region: "202",
    lang: "en",
    topics: ["DF04", "DF08"],
    instrument: "model_contract",
    tradition: "common_law",
    level: "national",
    data: ["personal"],
    mechanism: "standard_contract",
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2023-02-01",
    measuredOn: "2025-06-30",
    source: "Annual report of the clause desk, table 4 (invented)",
    words: {
      title:
        "A clause desk: model contract clauses with ten working days’ help",
      summary:
        "A data authority published one set of model clauses for sending personal data abroad and opened a desk that helps any exporter fill them in within ten working days. Small exporters stopped paying for drafting, and the authority learned which clauses nobody understands.",
      problem:
        "Exporters of personal data had to write their own contracts and ask for approval. Of 212 applications in 2022, 131 were sent back at least once, mostly because annexes were empty. The median wait was 94 days. Firms with fewer than 20 staff paid a lawyer about three months of one salary, or sent the data without a contract.",
      objective:
        "Every exporter can have a lawful contract in two weeks without paying for drafting, and the authority spends its time on the risky one in ten instead of on empty annexes.",
      measure:
        "The authority issued **one set of clauses in plain language**, with annexes that are questions to be answered. Whoever signs the clauses unchanged only *notifies*; whoever changes them still needs approval. A desk of three people answers questions by telephone and mail and checks annexes on request.\n\nThe clauses say what happens when the law of the receiving country asks for the data: the receiver tells the sender, challenges what it can, and keeps a count that is published.",
      blocks: [
        {
          name: "Clauses with question annexes",
          steps:
            "1. Collect the last 100 contracts and mark the ten points that were wrong most often.\n2. Write each clause so that a shop owner can explain it.\n3. Turn every annex into questions with an example answer.\n4. Test with twelve exporters; rewrite what three of them misread.",
          preconditions:
            "The law lets the authority approve standard clauses, or at least publish a form it will accept.",
        },
        {
          name: "The ten-day desk",
          steps:
            "1. Name three people who may answer alone.\n2. Publish every answer without names within a week.\n3. Count days from the first question, not from the complete file.\n4. Each quarter rewrite the clause that caused most questions.",
          preconditions: "Staff who may answer without a signature from above.",
        },
        {
          name: "Sample checks instead of approvals",
          steps:
            "1. Draw 5 % of notifications each quarter by lot.\n2. Ask for the filled-in annexes and one proof that they are lived.\n3. Publish what was found, by sector.",
          preconditions: "Power to ask for documents after the fact.",
        },
      ],
      actors:
        "The data authority (owner), the chamber of small enterprises (tested the drafts), two law clinics (answer questions in local languages).",
      legalBasis:
        "Section of the invented Data Act that lets the authority publish clauses which count as a sufficient safeguard; order of 1 February 2023.",
      indicators: [
        {
          name: "Median days from first question to signed contract",
          baseline: "94 (2022)",
          target: "14",
          actual: "11",
        },
        {
          name: "Exporters with fewer than 20 staff using a contract",
          baseline: "38",
          target: "300",
          actual: "417",
        },
        {
          name: "Annexes found empty or copied in the sample",
          baseline: "62 %",
          target: "20 %",
          actual: "17 %",
        },
      ],
      assessment:
        "The audit office of the invented state compared 60 contracts from before and after and interviewed 25 exporters (report of March 2025). It confirmed the days, and found the number of new exporters overstated by 9 %; the figure above is the corrected one.",
      sideEffects:
        "Foreign buyers began to send the clauses to suppliers in other countries, where they do not fit the law. The desk now says so on page one.",
      failures:
        "The first version asked for a data map as an annex. Nobody below 50 staff could draw one; 80 notifications stalled for two months. It was replaced by six questions.",
      lessons:
        "The help matters more than the text. Answers published without names halved the number of questions in a year.",
      preconditions:
        "A law that accepts contracts as a safeguard; an authority that can publish answers; one person per 200 notifications a year.",
      ldcChanges:
        "Begin with the desk and a translated set of clauses of a neighbour; draw the sample once a year; let the chamber of commerce host the telephone.",
      notSuitable:
        "Where the law asks for a permit for each transfer, the desk only moves the queue. Not for health registers or for data that could harm security if combined.",
    },
    also: {
      fr: {
        title:
          "Un guichet des clauses : des clauses types et de l’aide en dix jours ouvrables",
        summary:
          "Une autorité des données a publié un seul jeu de clauses types pour l’envoi de données personnelles à l’étranger et ouvert un guichet qui aide tout exportateur à les remplir en dix jours ouvrables. Les petits exportateurs ne paient plus la rédaction, et l’autorité a appris quelles clauses personne ne comprend.",
        problem:
          "Les exportateurs de données personnelles devaient écrire leurs contrats et demander une approbation. Sur 212 demandes en 2022, 131 ont été renvoyées au moins une fois, surtout pour des annexes vides. L’attente médiane était de 94 jours. Les entreprises de moins de 20 salariés payaient un juriste environ trois mois d’un salaire, ou envoyaient les données sans contrat.",
        objective:
          "Chaque exportateur obtient un contrat licite en deux semaines sans payer de rédaction, et l’autorité consacre son temps au dossier risqué sur dix plutôt qu’aux annexes vides.",
        measure:
          "L’autorité a publié **un seul jeu de clauses en langage clair**, dont les annexes sont des questions. Qui signe les clauses sans les changer *notifie* seulement ; qui les change demande encore une approbation. Un guichet de trois personnes répond par téléphone et par courriel et relit les annexes sur demande.\n\nLes clauses disent ce qui se passe quand le droit du pays de réception exige les données : le destinataire prévient l’expéditeur, conteste ce qu’il peut et tient un décompte publié.",
        blocks: [
          {
            name: "Des clauses aux annexes en questions",
            steps:
              "1. Réunir les 100 derniers contrats et relever les dix erreurs les plus fréquentes.\n2. Écrire chaque clause pour qu’un commerçant puisse l’expliquer.\n3. Faire de chaque annexe des questions avec une réponse d’exemple.\n4. Essayer avec douze exportateurs ; récrire ce que trois ont mal compris.",
            preconditions:
              "La loi permet à l’autorité d’approuver des clauses types, ou au moins de publier un formulaire qu’elle acceptera.",
          },
          {
            name: "Le guichet des dix jours",
            steps:
              "1. Désigner trois personnes qui peuvent répondre seules.\n2. Publier chaque réponse sans noms dans la semaine.\n3. Compter les jours depuis la première question, non depuis le dossier complet.\n4. Chaque trimestre, récrire la clause qui a causé le plus de questions.",
            preconditions:
              "Du personnel qui peut répondre sans signature de la hiérarchie.",
          },
          {
            name: "Des contrôles par sondage au lieu d’approbations",
            steps:
              "1. Tirer au sort 5 % des notifications chaque trimestre.\n2. Demander les annexes remplies et une preuve qu’elles sont appliquées.\n3. Publier les constats par secteur.",
            preconditions: "Le pouvoir de demander des pièces après coup.",
          },
        ],
        actors:
          "L’autorité des données (auteur), la chambre des petites entreprises (essai des projets), deux cliniques juridiques (réponses dans les langues locales).",
        legalBasis:
          "Article de la loi inventée sur les données qui permet à l’autorité de publier des clauses valant garantie suffisante ; arrêté du 1er février 2023.",
        indicators: [
          {
            name: "Jours médians entre la première question et le contrat signé",
            baseline: "94 (2022)",
            target: "14",
            actual: "11",
          },
          {
            name: "Exportateurs de moins de 20 salariés utilisant un contrat",
            baseline: "38",
            target: "300",
            actual: "417",
          },
          {
            name: "Annexes vides ou recopiées dans l’échantillon",
            baseline: "62 %",
            target: "20 %",
            actual: "17 %",
          },
        ],
        assessment:
          "La cour des comptes de l’État inventé a comparé 60 contrats d’avant et d’après et interrogé 25 exportateurs (rapport de mars 2025). Elle a confirmé les délais et jugé le nombre de nouveaux exportateurs surestimé de 9 % ; le chiffre ci-dessus est corrigé.",
        sideEffects:
          "Des acheteurs étrangers ont envoyé les clauses à des fournisseurs d’autres pays, où elles ne conviennent pas au droit. Le guichet le dit maintenant en première page.",
        failures:
          "La première version demandait une carte des données en annexe. Personne sous 50 salariés ne savait la dessiner ; 80 notifications sont restées bloquées deux mois. Six questions l’ont remplacée.",
        lessons:
          "L’aide compte plus que le texte. Les réponses publiées sans noms ont réduit de moitié les questions en un an.",
        preconditions:
          "Une loi qui admet le contrat comme garantie ; une autorité qui peut publier ses réponses ; une personne pour 200 notifications par an.",
        ldcChanges:
          "Commencer par le guichet et les clauses traduites d’un voisin ; tirer l’échantillon une fois par an ; confier le téléphone à la chambre de commerce.",
        notSuitable:
          "Là où la loi exige un permis pour chaque transfert, le guichet ne fait que déplacer la file. Ni pour les registres de santé, ni pour des données dont le recoupement menacerait la sécurité.",
      },
    },
  },
  {
    key: "bcr-small-groups",
    by: "company",
    region: "150",
    lang: "en",
    topics: ["DF04"],
    instrument: "standard",
    tradition: "civil_law",
    data: ["personal"],
    mechanism: "corporate_rules",
    cost: "under_1m",
    staffing: "under_5",
    duration: "under_2_years",
    startedOn: "2022-05-01",
    measuredOn: "2024-12-31",
    source: "Internal audit of the group (invented)",
    words: {
      title: "Corporate rules shared by nine small groups",
      summary:
        "Nine mid-sized groups in logistics wrote one common set of corporate rules for staff and customer data instead of nine, and share one auditor. Each still answers for itself.",
      problem:
        "Corporate rules cost a group of 300 people as much as one of 30,000. None of the nine could pay alone, so each kept more than 400 bilateral contracts that nobody read.",
      objective:
        "One text, one auditor and one complaints office, with costs shared by headcount and liability not shared at all.",
      measure:
        "The groups agreed on a **core** that none may weaken and on **annexes** that each fills in. A complaints office takes complaints in eleven languages. An outside auditor visits three groups a year, chosen by lot, and sends the findings to all nine.",
      blocks: [
        {
          name: "Core and annex",
          steps:
            "1. Lay the existing contracts side by side; what all share becomes core.\n2. Put purposes, storage times and places into annexes.\n3. Let each board adopt both; publish the core.",
          preconditions: "Groups of one trade with similar data.",
        },
        {
          name: "Audit by lot",
          steps:
            "1. Draw three groups in the presence of all.\n2. Audit against the same 64 questions.\n3. Send findings to all; the audited group answers within 30 days.",
          preconditions: "An agreement on secrecy among competitors.",
        },
      ],
      actors:
        "Nine logistics groups, a common complaints office, one audit firm.",
      legalBasis:
        "Each group’s own binding undertaking; approved separately by the competent authorities.",
      indicators: [
        {
          name: "Bilateral transfer contracts in force",
          baseline: "3,780",
          target: "500",
          actual: "640",
        },
        {
          name: "Cost per employee and year",
          baseline: "41 USD",
          target: "15 USD",
          actual: "19 USD",
        },
      ],
      assessment: "",
      sideEffects:
        "Customers asked for the rules to cover suppliers, which they cannot do.",
      failures:
        "Two groups left in the first year because their parent companies would not accept an auditor shared with a competitor.",
      lessons:
        "Agree first on who pays when one of the nine is fined. It took five of the nineteen months.",
      preconditions: "Trust among competitors; counsel who knows the trade.",
      ldcChanges:
        "A trade association could hold the core text and the complaints office.",
      notSuitable:
        "Groups that sell data, and groups whose structure changes every few months.",
    },
  },
  {
    key: "evaluacion-previa",
    by: "academia",
    region: "419",
    lang: "es",
    topics: ["DF04", "DF02"],
    instrument: "tool",
    tradition: "civil_law",
    data: ["personal"],
    mechanism: "adequacy",
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2023-08-15",
    measuredOn: "2025-03-31",
    source: "Registro de consultas del instituto (inventado)",
    words: {
      title: "Una matriz pública para comparar niveles de protección",
      summary:
        "Un instituto universitario publica una matriz de 48 preguntas con la que cualquier autoridad puede comparar su nivel de protección de datos con el de otro país. La respuesta a cada pregunta lleva la fuente y la fecha.",
      problem:
        "Las decisiones de adecuación tardan años porque cada autoridad empieza de cero. Cuatro autoridades de la región habían encargado cuatro informes distintos sobre el mismo país, con conclusiones que no se podían comparar.",
      objective:
        "Que la primera comparación de dos sistemas lleve seis semanas y no dieciocho meses, y que las diferencias se vean antes de negociar.",
      measure:
        "La matriz pregunta por **hechos verificables**: quién nombra a la autoridad, cuántos recursos resolvió, qué plazo tiene una persona para reclamar. No da puntos. Cada respuesta la escriben dos investigadores por separado y una tercera persona concilia las diferencias.",
      blocks: [
        {
          name: "Preguntas sobre hechos",
          steps:
            "1. Reunir las preguntas de decisiones ya publicadas.\n2. Quitar las que piden una opinión.\n3. Añadir a cada una qué documento basta como prueba.",
          preconditions: "Acceso a la legislación y a las estadísticas.",
        },
        {
          name: "Doble lectura y conciliación",
          steps:
            "1. Dos personas responden sin hablar entre sí.\n2. Una tercera compara y anota por qué difieren.\n3. El país descrito recibe el borrador y tiene veinte días para corregir.",
          preconditions: "Tres personas que lean el idioma de la fuente.",
        },
      ],
      actors:
        "El instituto (autor), seis autoridades que usan la matriz, una red de estudiantes de derecho.",
      legalBasis: "Ninguna: es una herramienta sin efecto jurídico.",
      indicators: [
        {
          name: "Semanas hasta la primera comparación",
          baseline: "78",
          target: "8",
          actual: "7",
        },
        {
          name: "Respuestas corregidas por el país descrito",
          baseline: "sin dato",
          target: "menos del 10 %",
          actual: "14 %",
        },
      ],
      assessment:
        "Dos autoridades que no participaron en el diseño repitieron 20 respuestas en 2025 y coincidieron en 18. Su informe está publicado con los datos.",
      sideEffects:
        "Algunos medios leyeron la matriz como una clasificación. Ahora no se publica ninguna suma.",
      failures:
        "En 2023 se usó traducción automática para tres idiomas. Once respuestas resultaron falsas y se retiraron.",
      lessons:
        "Pedir la corrección del país descrito retrasa poco y evita casi todos los errores.",
      preconditions: "Leyes publicadas y una persona de contacto en cada país.",
      ldcChanges:
        "Responder primero las doce preguntas marcadas como esenciales; las demás cuando haya estadísticas.",
      notSuitable:
        "Para decidir un traslado concreto: la matriz compara sistemas, no empresas.",
    },
  },
];
