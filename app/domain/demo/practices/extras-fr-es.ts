import type { DemoExtras } from "./extras";

export const extrasInFrenchAndSpanish: Readonly<Record<string, DemoExtras>> = {
  "consentement-oral": {
    sector: "isic4.Q",
    related: ["rights-by-telephone", "age-of-data"],
    sources: [
      "Enquête auprès de 600 foyers, avril 2025, tableaux 3 et 7 (inventée)",
      "Avis du comité d’éthique sur la preuve orale, 2023 (inventé) : https://www.example.org/consentement/avis",
    ],
    sheets: [
      {
        title: "Fiche de la visite d’après",
        block: 1,
        lines: [
          "Foyer no ____  Premier accord le ____  Visite le ____",
          "Ce qui a été fait des données, montré avec les images : oui / non",
          "La personne dit avec ses mots qui a ses données : ____",
          "Elle  [ ] confirme   [ ] restreint à ____   [ ] retire",
          "Envoyé au centre le ____  Réponse le ____ (quinze jours au plus)",
        ],
      },
    ],
  },
  "capteurs-agricoles": {
    sector: "isic4.A",
    related: ["guichet-phytosanitaire"],
    sources: [
      "Journal des contrats de pose, 2022 à 2025 (inventé)",
      "Contrat de pose en quatre images (inventé) : https://www.example.org/capteurs/contrat",
    ],
    sheets: [
      {
        title: "Fiche de pose",
        block: 0,
        lines: [
          "Parcelle ____  Capteur ____  Posé le ____ par ____",
          "Le voyant et le bouton ont été montrés :  oui / non",
          "Les mesures vont  [ ] à la parcelle  [ ] à la coopérative  [ ] au loin",
          "Le paysan a coupé l'envoi une fois, pour essayer :  oui / non",
        ],
      },
    ],
  },
  "guichet-phytosanitaire": {
    sector: "isic4.A",
    related: ["bill-of-lading", "conseil-des-donnees"],
    carriesOutAct: true,
    sources: [
      "Accord entre les trois services, annexe des 19 champs (inventé) : https://www.example.org/phyto/accord",
      "Statistiques communes des trois postes, 2021 à 2025 (inventées)",
      "Rapport des deux coopératives sur les pertes, 2025 (inventé)",
    ],
    sheets: [
      {
        title: "Les dix-neuf champs",
        block: 0,
        lines: [
          "1 numéro   2 pays   3 service   4 signataire   5 date",
          "6 produit  7 variété  8 poids  9 colis  10 lot",
          "11 traitement  12 dose  13 date du traitement  14 exportateur",
          "15 importateur  16 poste d'entrée  17 véhicule  18 validité",
          "19 signature.  Liste gelée pour deux ans.",
        ],
      },
      {
        title: "Cahier des écarts",
        block: 2,
        lines: [
          "Mois ____  Certificats ____  Écarts ____",
          "Pour chaque écart : numéro, champ, papier, message, cause.",
          "Trois mois sans écart : le papier s'arrête le premier du mois.",
        ],
      },
    ],
  },
  "conseil-des-donnees": {
    sector: "isic4.O",
    related: ["one-page-readiness"],
    carriesOutAct: true,
    sources: [
      "Relevé des 94 décisions, avec les avis contraires (inventé) : https://www.example.org/conseil/decisions",
      "Décret créant le conseil, article 4 : le silence (inventé)",
    ],
    sheets: [
      {
        title: "La question d’une page",
        block: 0,
        lines: [
          "Qui envoie quoi, à qui, pourquoi ? ____",
          "Quelles règles se contredisent ? ____",
          "Que se passe-t-il si l'on ne fait rien ? ____",
          "Reçue le ____  Réponse due le ____ (dix jours ouvrables)",
          "Un refus propose une autre réponse : ____",
        ],
      },
    ],
  },
  "pasantias-cruzadas": {
    sector: "isic4.O",
    related: ["shared-inspectors", "evaluacion-previa"],
    sources: [
      "Encuesta a los doce meses, 2022 a 2025 (inventada)",
      "Evaluación externa: 30 compromisos y 8 visitas, 2025 (inventada): https://www.example.org/pasantias/evaluacion",
    ],
    sheets: [
      {
        title: "El compromiso de vuelta",
        block: 1,
        lines: [
          "Nombre ____  Oficina ____  Semanas ____",
          "Un cambio concreto que haré en mi oficina: ____",
          "Cómo se verá que está hecho: ____",
          "Firma de mi jefatura, antes del regreso: ____",
          "A los doce meses:  [ ] hecho   [ ] a medias   [ ] no",
        ],
      },
    ],
  },
  "evaluacion-previa": {
    sector: "isic4.P",
    related: ["clause-desk", "renzheng-huren"],
    sources: [
      "La matriz con sus 48 preguntas y fuentes (inventada): https://www.example.org/matriz",
      "Repetición de 20 respuestas por dos autoridades, 2025 (inventada)",
      "Registro de consultas del instituto, 2023 a 2025 (inventado)",
    ],
    sheets: [
      {
        title: "Hoja de una pregunta",
        block: 0,
        lines: [
          "Pregunta no. ____ Hecho que se pregunta: ____",
          "Documento que basta como prueba: ____",
          "Respuesta A ____  Respuesta B ____  Por qué difieren: ____",
          "Texto conciliado: ____  Fuente y fecha: ____",
          "Corrección del país descrito, en veinte días: ____",
        ],
      },
    ],
  },
  "mapa-de-datos-municipal": {
    sector: "isic4.O",
    related: ["one-page-readiness"],
    sources: [
      "Fotografías de 30 paredes, con permiso (inventadas): https://www.example.org/mapa/paredes",
      "Consulta a 30 municipios, 2024 (inventada)",
    ],
    sheets: [
      {
        title: "Leyenda para la pared",
        block: 0,
        lines: [
          "Caja: un sistema. Debajo, quien lo usa cada día.",
          "Hilo negro: un dato que pasa. Hilo rojo: cruza la frontera.",
          "En cada hilo: número del contrato, o un signo de pregunta.",
          "Al final de la segunda tarde: foto, fecha y diez firmas.",
        ],
      },
    ],
  },
};
