import type { DemoPractice } from "./model";

export const skills: readonly DemoPractice[] = [
  {
    key: "pasantias-cruzadas",
    by: "international_organization",
    region: "019",
    lang: "es",
    topics: ["DF17", "DF03"],
    instrument: "training",
    tradition: "mixed",
    level: "international",
    data: ["personal", "non_personal"],
    cost: "under_1m",
    staffing: "under_5",
    duration: "under_1_year",
    startedOn: "2022-03-01",
    measuredOn: "2025-12-15",
    source: "Encuesta a los doce meses (inventada)",
    words: {
      title:
        "Pasantías cruzadas: dos funcionarios cambian de silla seis semanas",
      summary:
        "Dos autoridades de datos intercambian a un funcionario durante seis semanas. Cada uno resuelve expedientes reales de la otra, bajo firma ajena. Un año después, tres de cada cuatro siguen resolviendo casos juntos.",
      problem:
        "Los cursos formaban a 200 personas al año y, doce meses después, solo 9 habían cambiado algo en su trabajo. Quien negociaba flujos de datos nunca había visto un expediente del otro lado.",
      objective:
        "Que la mitad de quienes participan cambie un procedimiento de su oficina en un año y tenga a quién llamar.",
      measure:
        "No hay aulas. Cada persona llega con **tres expedientes propios sin datos personales** y se va con tres ajenos resueltos. La oficina que recibe firma; la que envía mantiene el sueldo.",
      blocks: [
        {
          name: "Expedientes en la maleta",
          steps:
            "1. Elegir tres expedientes cerrados y uno abierto.\n2. Quitar todo dato personal; otra persona lo comprueba.\n3. El equipo anfitrión los resuelve sin ver el desenlace.\n4. Comparar y anotar por qué difieren.",
          preconditions: "Permiso para mostrar expedientes sin nombres.",
        },
        {
          name: "El compromiso de vuelta",
          steps:
            "1. En la sexta semana, escribir un cambio concreto.\n2. La jefatura propia lo firma antes del regreso.\n3. A los doce meses se publica si se hizo.",
          preconditions: "Una jefatura que acepte firmar.",
        },
      ],
      actors:
        "La organización (autora), dieciocho autoridades, dos intérpretes.",
      legalBasis:
        "Memorando entre las oficinas; secreto profesional extendido.",
      indicators: [
        {
          name: "Participantes que cambiaron un procedimiento",
          baseline: "4 %",
          target: "50 %",
          actual: "58 %",
        },
        {
          name: "Pares que siguen en contacto al año",
          baseline: "sin dato",
          target: "60 %",
          actual: "74 %",
        },
      ],
      assessment:
        "Una evaluadora externa leyó 30 compromisos y visitó 8 oficinas sin aviso: 24 cambios existían, 6 solo en el papel.",
      sideEffects:
        "Cuatro personas aceptaron un empleo en la oficina anfitriona.",
      failures:
        "En 2022 se enviaban jefes. No resolvieron ningún expediente. Desde 2023 solo va quien tramita.",
      lessons: "El compromiso firmado por la jefatura vale más que el diploma.",
      preconditions: "Idioma común o intérprete; seis semanas sin reemplazo.",
      ldcChanges:
        "El anfitrión paga viaje y reemplazo; la oficina de un PMA puede enviar a dos personas y recibir a una.",
      notSuitable: "Oficinas de menos de cuatro personas, salvo con reemplazo.",
    },
    also: {
      en: {
        title: "Crossed secondments: two officials swap chairs for six weeks",
        summary:
          "Two data authorities swap one official for six weeks. Each decides real files of the other, under the other’s signature. A year later three in four still work on cases together.",
        problem:
          "Courses trained 200 people a year and twelve months later only 9 had changed anything in their work. Those who negotiated data flows had never seen a file of the other side.",
        objective:
          "Half of those who take part change a procedure in their office within a year and know whom to call.",
        measure:
          "There is no classroom. Each arrives with **three files of their own without personal data** and leaves with three of the other’s decided. The host signs; the sender keeps paying the salary.",
        blocks: [
          {
            name: "Files in the suitcase",
            steps:
              "1. Choose three closed files and one open.\n2. Take out all personal data; somebody else checks it.\n3. The host team decides them without seeing the outcome.\n4. Compare and note why they differ.",
            preconditions: "Leave to show files without names.",
          },
          {
            name: "The promise to take home",
            steps:
              "1. In week six write down one concrete change.\n2. The head of one’s own office signs it before the return.\n3. After twelve months it is published whether it was done.",
            preconditions: "A head of office who will sign.",
          },
        ],
        actors:
          "The organization (author), eighteen authorities, two interpreters.",
        legalBasis:
          "A memorandum of the offices; professional secrecy extended.",
        indicators: [
          {
            name: "Participants who changed a procedure",
            baseline: "4 %",
            target: "50 %",
            actual: "58 %",
          },
          {
            name: "Pairs still in contact after a year",
            baseline: "no data",
            target: "60 %",
            actual: "74 %",
          },
        ],
        assessment:
          "An outside evaluator read 30 promises and visited 8 offices unannounced: 24 changes existed, 6 on paper only.",
        sideEffects: "Four people took a job in the host’s office.",
        failures:
          "In 2022 heads were sent. They decided no file. Since 2023 only case officers go.",
        lessons:
          "The promise signed by the head is worth more than the diploma.",
        preconditions:
          "A common language or an interpreter; six weeks without a substitute.",
        ldcChanges:
          "The host pays travel and a substitute; an LDC’s office may send two and receive one.",
        notSuitable: "Offices of fewer than four, unless with a substitute.",
      },
    },
  },
  {
    key: "radio-lessons",
    by: "civil_society",
    region: "202",
    lang: "en",
    topics: ["DF17", "DF18"],
    instrument: "training",
    tradition: "common_law",
    level: "subnational",
    data: ["personal"],
    cost: "under_10k",
    staffing: "under_2",
    duration: "under_6_months",
    startedOn: "2024-07-01",
    words: {
      title: "Twelve radio lessons on data for market traders",
      summary:
        "A network of small businesses broadcast twelve lessons of eight minutes on what a trader may do with customers’ data, followed by questions on air.",
      problem:
        "Traders who sell abroad by telephone keep customers’ numbers, photographs of identity cards and delivery addresses in chats. Two chats were sold.",
      objective:
        "A trader knows three things not to keep, and how to erase them.",
      measure:
        "Each lesson is a short play in which a trader loses or wins a customer. Listeners call in; answers are repeated the next day.",
      blocks: [
        {
          name: "A play of eight minutes",
          steps:
            "1. Collect a real mishap without names.\n2. Let traders act it.\n3. End with one thing to do today.",
          preconditions: "A local station with a free slot.",
        },
      ],
      actors: "The network, three stations, 40 traders as actors.",
      legalBasis: "None needed.",
      indicators: [
        {
          name: "Traders who keep photographs of identity cards",
          baseline: "54 %",
          target: "20 %",
          actual: "",
        },
      ],
      assessment: "",
      sideEffects: "Callers named a competitor on air; calls are delayed now.",
      failures: "Lessons at noon reached nobody: the market is loud.",
      lessons: "Broadcast at five in the morning.",
      preconditions: "Electricity for the station.",
      ldcChanges: "None.",
      notSuitable: "Complicated rules: one lesson, one thing.",
    },
  },
];
