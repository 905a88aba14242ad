import type { RequestWords } from "./model";

export const requestsInFrenchAndSpanish: readonly RequestWords[] = [
  {
    topic: "DF04",
    also: "DF02",
    lang: "fr",
    modalities: ["legal_drafting", "training"],
    titles: [
      "Des clauses types pour les transferts de données",
      "Autoriser un transfert en trente jours",
    ],
    problem:
      "Chaque transfert est négocié de zéro. Une clinique attend depuis huit mois l’accord pour envoyer des images à un laboratoire étranger.",
    objective:
      "Trois jeux de clauses acceptés d’avance et un registre des transferts.",
    outputs:
      "Des clauses commentées, un guide, et la formation de vingt juristes.",
    beneficiaries: "Cliniques, banques, centres d’appels et leurs clients.",
    host: "L’autorité fournit quatre juristes et les locaux.",
    indicator: ["Délai moyen d’autorisation, en jours", "240", "30"],
  },
  {
    topic: "DF07",
    also: "DF08",
    lang: "fr",
    modalities: ["peer_exchange", "legal_drafting"],
    titles: [
      "Une liste négative courte et compréhensible",
      "Ce qui ne peut pas sortir : écrire une liste, secteur par secteur",
    ],
    problem:
      "Tout ce qui n’est pas permis est interdit, et rien n’est écrit. Les entreprises n’osent plus demander.",
    objective:
      "Une liste publique de ce qui est restreint ; tout le reste est libre.",
    outputs: "Une méthode, trois secteurs d’essai, une consultation publique.",
    beneficiaries: "Entreprises de services et administrations.",
    host: "Un comité interministériel et son secrétariat.",
    indicator: ["Secteurs couverts par la liste", "0", "8"],
  },
  {
    topic: "DF10",
    also: "DF18",
    lang: "fr",
    modalities: ["technology", "training"],
    titles: [
      "Le dédouanement sans papier à deux postes frontière",
      "Des paiements mobiles qui passent la frontière",
    ],
    problem:
      "Les camions attendent quatre jours parce que les documents sont saisis deux fois. Les vendeuses perdent leurs légumes.",
    objective: "Une seule saisie, reconnue des deux côtés.",
    outputs:
      "Un échange de données entre deux douanes, et soixante agents formés.",
    beneficiaries: "Commerçants et transporteurs du corridor.",
    host: "Les douanes, une équipe de cinq informaticiens.",
    indicator: ["Attente à la frontière, en heures", "96", "8"],
  },
  {
    topic: "DF15",
    also: "DF12",
    lang: "fr",
    modalities: ["training", "peer_exchange"],
    titles: [
      "Répondre à une demande de preuve venue de l’étranger",
      "Juges et enquêteurs face aux vols de données",
    ],
    problem:
      "Sur cent demandes de preuves numériques reçues, onze ont eu une réponse, et deux à temps.",
    objective: "Une réponse motivée à toute demande, dans le respect du droit.",
    outputs:
      "Un formulaire, un guide pour les juges, un point de contact permanent.",
    beneficiaries: "Victimes, juges et enquêteurs.",
    host: "L’école de la magistrature et douze formateurs.",
    indicator: ["Demandes ayant reçu une réponse à temps", "2 %", "70 %"],
  },
  {
    topic: "DF06",
    also: "DF12",
    lang: "es",
    modalities: ["legal_drafting", "secondment"],
    titles: [
      "Clasificar los datos no personales sin cerrarlo todo",
      "Qué datos son importantes: una regla que se pueda aplicar",
    ],
    problem:
      "Cada ministerio llama «importante» a lo que quiere. Los datos del clima y de las carreteras no se comparten con nadie.",
    objective:
      "Tres niveles, con ejemplos, y una lista pública de lo que queda protegido.",
    outputs: "Una guía, la clasificación de cincuenta conjuntos y un curso.",
    beneficiaries: "Servicios meteorológicos, agricultores y universidades.",
    host: "Un equipo de cuatro personas y el archivo nacional.",
    indicator: ["Conjuntos de datos clasificados", "0", "50"],
  },
  {
    topic: "DF09",
    also: "DF17",
    lang: "es",
    modalities: ["peer_exchange", "training"],
    titles: [
      "Que dos marcos regionales se entiendan",
      "Preparar un acuerdo con tres vecinos",
    ],
    problem:
      "El país pertenece a dos marcos que piden cosas distintas. Las empresas cumplen uno e incumplen el otro.",
    objective: "Una tabla de equivalencias firmada por los tres vecinos.",
    outputs:
      "Comparación artículo por artículo, dos talleres y un texto para firmar.",
    beneficiaries: "Empresas que venden servicios en la región.",
    host: "La cancillería y un equipo de seis negociadores.",
    indicator: ["Artículos con equivalencia reconocida", "0 de 41", "35 de 41"],
  },
  {
    topic: "DF13",
    also: "DF05",
    lang: "es",
    modalities: ["technology", "study_visit"],
    titles: [
      "Investigar con datos de salud sin moverlos",
      "Un espacio de datos de confianza para tres hospitales",
    ],
    problem:
      "Los hospitales no se atreven a compartir datos y cada estudio empieza de nuevo. Se repiten pruebas y se pierde tiempo.",
    objective: "Estudios conjuntos en los que los datos no salen del hospital.",
    outputs:
      "Un sistema de prueba, reglas de acceso y dos estudios terminados.",
    beneficiaries: "Pacientes y equipos de investigación.",
    host: "Tres hospitales y sus comités de ética.",
    indicator: ["Estudios conjuntos al año", "0", "4"],
  },
];
