import type { DemoPractice } from "./model";

export const tradeApplications: readonly DemoPractice[] = [
  {
    key: "guichet-phytosanitaire",
    by: "government",
    region: "202",
    lang: "fr",
    topics: ["DF10", "DF09"],
    instrument: "agreement",
    tradition: "civil_law",
    level: "regional",
    data: ["non_personal"],
    mechanism: "agreement",
    cost: "under_1m",
    staffing: "under_20",
    duration: "under_2_years",
    startedOn: "2022-06-01",
    measuredOn: "2025-05-31",
    source: "Statistiques communes des trois postes frontières (inventées)",
    words: {
      title: "Le certificat phytosanitaire électronique entre trois voisins",
      summary:
        "Trois États inventés échangent les certificats phytosanitaires de serveur à serveur. Les camions de mangues attendent deux heures au lieu de trois jours, et le papier ne sert plus que lorsque la connexion tombe.",
      problem:
        "Un camion attendait en moyenne 71 heures à la frontière, dont 60 pour faire venir l’original du certificat. En saison chaude, 18 % de la cargaison était perdue. Un certificat sur trente était faux.",
      objective:
        "Moins de six heures d’attente, aucun certificat faux, et une solution qui survit à une panne de deux jours.",
      measure:
        "Les services signent le certificat avec une clé déposée chez les deux autres. Le poste frontière lit un **code imprimé sur le bordereau** et compare avec le message reçu. Sans réseau, le code contient assez pour vérifier la signature hors ligne ; la comparaison se fait au retour du réseau.",
      blocks: [
        {
          name: "Un message minimal",
          steps:
            "1. Comparer les trois formulaires : 64 champs, dont 19 communs.\n2. Ne garder que les 19 ; le reste demeure chez chacun.\n3. Publier la liste et la geler pour deux ans.",
          preconditions:
            "Un responsable par pays qui peut renoncer à un champ.",
        },
        {
          name: "La vérification hors ligne",
          steps:
            "1. Mettre la signature et les 19 champs dans le code imprimé.\n2. Remettre les clés des voisins sur les lecteurs chaque mois.\n3. Comparer avec les messages dès le retour du réseau ; appeler en cas d’écart.",
          preconditions: "Deux lecteurs par poste, dont un de réserve.",
        },
        {
          name: "Le papier pendant douze mois",
          steps:
            "1. Garder le papier en parallèle un an.\n2. Compter chaque mois les écarts.\n3. Arrêter le papier après trois mois sans écart.",
          preconditions: "Un budget pour le double travail.",
        },
      ],
      actors:
        "Les trois ministères (auteur : l’un d’eux), les douanes, deux coopératives d’exportation.",
      legalBasis:
        "Accord inventé entre les trois services, qui donne au message la valeur du papier.",
      indicators: [
        {
          name: "Attente moyenne à la frontière",
          baseline: "71 heures (2021)",
          target: "6 heures",
          actual: "2 heures 10",
        },
        {
          name: "Marchandise perdue en saison chaude",
          baseline: "18 %",
          target: "5 %",
          actual: "4 %",
        },
        {
          name: "Certificats faux découverts",
          baseline: "1 sur 30",
          target: "0",
          actual: "2 sur 41 000",
        },
      ],
      assessment:
        "Un institut d’un quatrième pays a chronométré 300 passages en 2024 et en 2025 et confirmé les attentes. Il note que la moitié du gain vient de la suppression d’un guichet, non du message.",
      sideEffects:
        "Onze personnes qui portaient les originaux ont perdu leur travail ; six ont été formées comme lectrices.",
      failures:
        "Un premier essai avec une plate-forme centrale a échoué : aucun des trois ne voulait que ses certificats soient chez un autre. Dix-huit mois perdus.",
      lessons:
        "Échanger d’égal à égal, et réduire les champs avant toute technique.",
      preconditions:
        "Trois services qui se parlent, une connexion quelques heures par jour.",
      ldcChanges:
        "Commencer par un produit et un poste ; les lecteurs peuvent être des téléphones.",
      notSuitable:
        "Pour des produits dont l’analyse se fait à l’arrivée : l’attente est au laboratoire.",
    },
    also: {
      en: {
        title: "Electronic plant-health certificates among three neighbours",
        summary:
          "Three invented states exchange plant-health certificates from server to server. Trucks of mangoes wait two hours instead of three days, and paper is used only when the line is down.",
        problem:
          "A truck waited 71 hours at the border on average, 60 of them for the original of the certificate to arrive. In the hot season 18 % of the load was lost. One certificate in thirty was false.",
        objective:
          "Less than six hours of waiting, no false certificate, and a solution that survives two days without a line.",
        measure:
          "Each service signs the certificate with a key that the other two hold. The border post reads a **code printed on the waybill** and compares it with the message received. Without a network the code holds enough to check the signature; the comparison follows when the network is back.",
        blocks: [
          {
            name: "A minimal message",
            steps:
              "1. Compare the three forms: 64 fields, 19 in common.\n2. Keep only the 19; the rest stays with each.\n3. Publish the list and freeze it for two years.",
            preconditions: "One person per country who may give up a field.",
          },
          {
            name: "Checking without a network",
            steps:
              "1. Put the signature and the 19 fields into the printed code.\n2. Load the neighbours’ keys onto the readers each month.\n3. Compare with the messages once the network is back; telephone when they differ.",
            preconditions: "Two readers at each post, one in reserve.",
          },
          {
            name: "Paper for twelve months",
            steps:
              "1. Keep paper beside it for a year.\n2. Count the differences each month.\n3. Stop the paper after three months without one.",
            preconditions: "A budget for working twice.",
          },
        ],
        actors:
          "Three ministries (one is the author), customs, two export cooperatives.",
        legalBasis:
          "An invented agreement of the three services that gives the message the force of paper.",
        indicators: [
          {
            name: "Average wait at the border",
            baseline: "71 hours (2021)",
            target: "6 hours",
            actual: "2 hours 10",
          },
          {
            name: "Goods lost in the hot season",
            baseline: "18 %",
            target: "5 %",
            actual: "4 %",
          },
          {
            name: "False certificates found",
            baseline: "1 in 30",
            target: "0",
            actual: "2 in 41,000",
          },
        ],
        assessment:
          "An institute of a fourth country timed 300 crossings in 2024 and in 2025 and confirmed the waits. It notes that half of the gain comes from closing one counter, not from the message.",
        sideEffects:
          "Eleven people who carried originals lost their work; six were trained as readers.",
        failures:
          "A first trial with a central platform failed: none of the three wanted its certificates to lie with another. Eighteen months were lost.",
        lessons: "Exchange as equals, and cut fields before any technology.",
        preconditions:
          "Three services that talk to each other, a line some hours a day.",
        ldcChanges:
          "Begin with one product and one post; the readers can be telephones.",
        notSuitable:
          "Products that are tested on arrival: there the wait is in the laboratory.",
      },
      es: {
        title: "El certificado fitosanitario electrónico entre tres vecinos",
        summary:
          "Tres Estados inventados intercambian certificados fitosanitarios de servidor a servidor. Los camiones de mangos esperan dos horas en vez de tres días, y el papel solo se usa cuando cae la conexión.",
        problem:
          "Un camión esperaba de media 71 horas en la frontera, 60 de ellas por el original del certificado. En la estación cálida se perdía el 18 % de la carga. Uno de cada treinta certificados era falso.",
        objective:
          "Menos de seis horas de espera, ningún certificado falso y una solución que resista dos días sin conexión.",
        measure:
          "Cada servicio firma el certificado con una clave depositada en los otros dos. El puesto fronterizo lee un **código impreso en la carta de porte** y lo compara con el mensaje recibido. Sin red, el código basta para comprobar la firma; la comparación se hace cuando vuelve la red.",
        blocks: [
          {
            name: "Un mensaje mínimo",
            steps:
              "1. Comparar los tres formularios: 64 campos, 19 comunes.\n2. Dejar solo los 19; el resto queda en cada país.\n3. Publicar la lista y congelarla dos años.",
            preconditions:
              "Una persona por país que pueda renunciar a un campo.",
          },
          {
            name: "La comprobación sin red",
            steps:
              "1. Poner la firma y los 19 campos en el código impreso.\n2. Cargar cada mes las claves de los vecinos en los lectores.\n3. Comparar con los mensajes al volver la red; llamar si difieren.",
            preconditions: "Dos lectores por puesto, uno de reserva.",
          },
          {
            name: "El papel durante doce meses",
            steps:
              "1. Mantener el papel un año en paralelo.\n2. Contar cada mes las diferencias.\n3. Dejar el papel tras tres meses sin ninguna.",
            preconditions: "Presupuesto para el doble trabajo.",
          },
        ],
        actors:
          "Los tres ministerios (uno es el autor), las aduanas, dos cooperativas exportadoras.",
        legalBasis:
          "Acuerdo inventado entre los tres servicios, que da al mensaje el valor del papel.",
        indicators: [
          {
            name: "Espera media en la frontera",
            baseline: "71 horas (2021)",
            target: "6 horas",
            actual: "2 horas 10",
          },
          {
            name: "Mercancía perdida en la estación cálida",
            baseline: "18 %",
            target: "5 %",
            actual: "4 %",
          },
          {
            name: "Certificados falsos descubiertos",
            baseline: "1 de 30",
            target: "0",
            actual: "2 de 41 000",
          },
        ],
        assessment:
          "Un instituto de un cuarto país cronometró 300 pasos en 2024 y en 2025 y confirmó las esperas. Señala que la mitad de la mejora viene de suprimir una ventanilla, no del mensaje.",
        sideEffects:
          "Once personas que llevaban originales perdieron su trabajo; seis se formaron como lectoras.",
        failures:
          "Un primer ensayo con una plataforma central fracasó: ninguno quería sus certificados en casa de otro. Se perdieron dieciocho meses.",
        lessons:
          "Intercambiar de igual a igual y reducir campos antes que cualquier técnica.",
        preconditions:
          "Tres servicios que se hablan y conexión algunas horas al día.",
        ldcChanges:
          "Empezar por un producto y un puesto; los lectores pueden ser teléfonos.",
        notSuitable:
          "Productos que se analizan a la llegada: la espera está en el laboratorio.",
      },
    },
  },
  {
    key: "invoice-without-names",
    by: "company",
    region: "142",
    lang: "en",
    topics: ["DF10"],
    instrument: "tool",
    tradition: "common_law",
    data: ["personal", "non_personal"],
    mechanism: "standard_contract",
    cost: "under_100k",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2024-03-01",
    measuredOn: "2025-09-30",
    source: "Counts of the payment log (invented)",
    words: {
      title: "Payment messages that carry no more names than needed",
      summary:
        "A payment company split its cross-border message in two: what the bank abroad needs to book, and what it may ask for with a reason. Nine in ten payments never need the second part.",
      problem:
        "Each payment carried up to 31 personal fields to four intermediaries, who stored them for ten years. The company could not say where a customer’s birthday had gone.",
      objective:
        "Send the least, answer the rest within an hour, and know each place where personal data rests.",
      measure:
        "The message holds 9 fields and a **reference**. An intermediary with a legal reason asks for more by reference and states the reason from a list. Answers are counted and shown to the customer.",
      blocks: [
        {
          name: "Fields on request",
          steps:
            "1. Ask each intermediary by which rule it needs each field.\n2. Drop what none could name.\n3. Move what only one needs behind the reference.\n4. Answer by machine within an hour.",
          preconditions: "Contracts with intermediaries that can be changed.",
        },
        {
          name: "The customer’s list",
          steps:
            "1. Record who asked, why and when.\n2. Show it in the app.\n3. Let the customer object; a person answers in five days.",
          preconditions: "An app or a counter.",
        },
      ],
      actors: "The company, four intermediary banks, a consumer forum.",
      legalBasis:
        "Anti-money-laundering rules name the fields that must travel; all others follow the contract.",
      indicators: [
        {
          name: "Personal fields sent per payment",
          baseline: "31",
          target: "10",
          actual: "9",
        },
        {
          name: "Payments for which more was asked",
          baseline: "not known",
          target: "15 %",
          actual: "8 %",
        },
      ],
      assessment: "",
      sideEffects: "Payments on Fridays take an hour longer.",
      failures:
        "One intermediary refused and was replaced at a cost of four months.",
      lessons: "Ask for the rule, not for the need: needs are endless.",
      preconditions:
        "Market weight, or a group of small firms that ask together.",
      ldcChanges:
        "Central banks can put the nine fields into their own scheme.",
      notSuitable: "Cash payouts, where the clerk needs the name at once.",
    },
  },
  {
    key: "bill-of-lading",
    by: "regional_organization",
    region: "009",
    lang: "en",
    topics: ["DF10", "DF11"],
    instrument: "standard",
    tradition: "common_law",
    level: "regional",
    data: ["non_personal"],
    cost: "under_1m",
    staffing: "under_20",
    duration: "over_2_years",
    startedOn: "2021-11-01",
    measuredOn: "2024-10-31",
    source: "Register of the regional organization (invented)",
    words: {
      title: "One electronic bill of lading for islands with weak lines",
      summary:
        "A regional organization of islands agreed on one form of electronic bill of lading that works with a line that is up two hours a day.",
      problem:
        "Ships arrived before their papers. Goods stood in the port for nine days on average, and each island used another form.",
      objective: "Papers arrive before the ship, on every island.",
      measure:
        "The bill is a small signed file of **less than 4 kB** that fits into a short message. Islands pass it on among each other; whoever holds the newest signature holds the goods.",
      blocks: [
        {
          name: "A bill that fits a short message",
          steps:
            "1. Keep the fields that a harbour master reads aloud.\n2. Shorten names by a shared list.\n3. Sign, split into messages, send.",
          preconditions: "A shared list of ports, goods and firms.",
        },
      ],
      actors: "The organization, nine harbour offices, two shipping lines.",
      legalBasis: "A model act that six of nine islands have passed.",
      indicators: [
        {
          name: "Days in port",
          baseline: "9",
          target: "3",
          actual: "4",
        },
      ],
      assessment:
        "A university of the region compared 120 arrivals and confirmed the fall on six islands, none on the three without the act.",
      sideEffects: "Storage income of ports fell by a third.",
      failures: "The three islands without the act keep both paper and file.",
      lessons: "Pass the act first; the file is the smaller part.",
      preconditions: "A law that gives the file the force of paper.",
      ldcChanges: "None: it was made for least developed islands.",
      notSuitable: "Bulk cargo sold many times at sea.",
    },
  },
];
