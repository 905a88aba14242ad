import type {
  AdoptionKind,
  PracticeStage,
  PracticeStanding,
} from "../../practice/model";
import type { Locale } from "../../kernel/localized";
import type { DemoWords } from "./model";

/** Points of one form, in the order of `coreCriteria`. */
export type Points = Readonly<
  Record<"results" | "proportionality" | "safeguards", number>
>;

/** A remark of the first reviewer in the first round, and the answer to it. */
export interface DemoRemark {
  readonly path: string;
  readonly remark: string;
  /** Absent: not answered yet. */
  readonly answer?: string;
}

export interface DemoAdoption {
  readonly kind: AdoptionKind;
  readonly lang: Locale;
  readonly region: string;
  readonly startedOn: string;
  readonly changes: string;
  readonly result?: string;
  readonly resultOn?: string;
  readonly source?: string;
  readonly status?: "draft" | "struck" | "withdrawn";
  readonly struckReason?: string;
}

/** What became of an invented write-up. All left out: published once, and that was that. */
export interface DemoFate {
  /** Where the text under work stands; `settled` unless told. */
  readonly stage?: PracticeStage;
  readonly standing?: PracticeStanding;
  readonly reason?: string;
  readonly publishedOn?: string;
  /** Which invented state wrote it: 0 is the one whose minister one can sign in as. */
  readonly state?: number;
  readonly points?: readonly [Points, Points];
  /** How many levels of evidence both reviewers found; else as many as the text holds. */
  readonly found?: 0 | 1 | 2 | 3;
  readonly remarks?: readonly DemoRemark[];
  /** How the first edition read where it differs. */
  readonly earlier?: Partial<DemoWords>;
  readonly adoptions?: readonly DemoAdoption[];
  /** The area is Antarctica, which no state is, so that the reply of an invented one offends nobody. */
  readonly isAboutNobody?: true;
  readonly reply?: string;
}

const points = (
  results: number,
  proportionality: number,
  safeguards: number,
): Points => ({ results, proportionality, safeguards });

export const usualPoints: readonly [Points, Points] = [
  points(3, 3, 2),
  points(2, 3, 3),
];

export const demoFates: Readonly<Record<string, DemoFate>> = {
  "clause-desk": {
    state: 0,
    points: [points(4, 3, 4), points(3, 4, 3)],
    remarks: [
      {
        path: "indicators",
        remark:
          "The number of new exporters counts some of them twice. Please correct it or say how it was counted. (demonstration)",
        answer:
          "You are right: firms that changed their name were counted again. The figure is now the audit office’s. (demonstration)",
      },
      {
        path: "failures",
        remark:
          "Your annual report mentions that the first annex was withdrawn. Others would learn from why. (demonstration)",
        answer: "Added: the data map that nobody could draw. (demonstration)",
      },
    ],
    earlier: {
      title: "Model contract clauses with a help desk",
      failures: "None that we know of.",
      lessons: "The help matters more than the text.",
    },
    adoptions: [
      {
        kind: "adapted",
        lang: "fr",
        region: "202",
        startedOn: "2025-11-03",
        changes:
          "Nous avons traduit les clauses et confié le guichet à un réseau de petites entreprises ; le contrôle par sondage se fait une fois par an. (demonstration)",
        result:
          "152 contrats en huit mois, délai médian de 16 jours. Trois annexes sur quatre étaient complètes dans l’échantillon de juin. (demonstration)",
        resultOn: "2026-07-05",
        source: "https://www.example.org/guichet/rapport-2026",
      },
      {
        kind: "adopted",
        lang: "en",
        region: "009",
        startedOn: "2026-05-04",
        changes: "Nothing but the names in the annexes. (demonstration)",
      },
    ],
  },
  "port-data-space": {
    points: [points(4, 3, 3), points(3, 3, 4)],
    adoptions: [
      {
        kind: "adapted",
        lang: "es",
        region: "019",
        startedOn: "2026-01-12",
        changes:
          "Empezamos con dos puertos y una hoja de agregados al día, sin conectores. (demonstration)",
        result:
          "El error de previsión bajó de 22 a 13 horas en seis meses, según la autoridad portuaria. (demonstration)",
        resultOn: "2026-07-31",
        source: "https://www.example.org/puertos/informe",
      },
    ],
  },
  "rights-by-telephone": { points: [points(4, 4, 3), points(4, 3, 3)] },
  "guichet-phytosanitaire": {
    points: [points(4, 3, 3), points(3, 3, 3)],
    earlier: {
      sideEffects: "",
      assessment: "",
      lessons: "Échanger d’égal à égal.",
    },
    remarks: [
      {
        path: "sideEffects",
        remark:
          "Des personnes portaient les originaux. Que sont-elles devenues ? (demonstration)",
        answer: "Ajouté ; six sur onze ont été formées. (demonstration)",
      },
    ],
  },
  "age-of-data": { points: [points(1, 3, 2), points(2, 2, 2)], found: 1 },
  "synthetic-census": { points: [points(2, 3, 3), points(2, 2, 3)] },
  "bill-of-lading": {
    publishedOn: "2024-11-21",
    standing: "update_due",
  },
  "one-page-incident": {
    standing: "suspended",
    reason: "disputed",
  },
  "radio-lessons": { stage: "in_review" },
  "mapa-de-datos-municipal": { stage: "draft" },
  "norma-en-lenguaje-claro": {
    stage: "in_review",
    remarks: [
      {
        path: "measure",
        remark:
          "¿Quién decide que un requisito no se puede probar? (demonstration)",
      },
    ],
  },
  "annual-questions": { stage: "submitted", state: 0 },
  "sud-po-perepiske": { stage: "approved" },
  "lab-for-rent": {
    stage: "revision_requested",
    remarks: [
      {
        path: "indicators",
        remark:
          "Eleven of nineteen signed: what happened in the other eight? (demonstration)",
      },
      {
        path: "assessment",
        remark:
          "Has anybody compared a report with one of an accredited laboratory? (demonstration)",
        answer: "Not yet; we asked two bodies to do so. (demonstration)",
      },
    ],
  },
  "one-page-readiness": {
    state: 1,
    points: [points(3, 4, 3), points(3, 3, 3)],
  },
  "antarctic-station-data": {
    isAboutNobody: true,
    reply:
      "Our station shared its readings from the first day. The text could say that two others asked for a year’s delay. (demonstration)",
  },
  "lista-con-ejemplos": { points: [points(1, 2, 2), points(1, 2, 3)] },
  "exemption-research": { found: 0 },
  "hazard-maps": { stage: "cleared" },
  "secret-with-use": { stage: "declined", reason: "sources" },
  "licence-en-image": { stage: "returned", reason: "incomplete" },
  "huella-de-fraude": { stage: "withdrawn" },
  "market-day-office": { stage: "discarded" },
  "jadwal-al-tadafuqat": { stage: "draft" },
  "solar-cache": { stage: "submitted" },
  "preuve-avant-interdit": { standing: "archived" },
  "reasons-register": { points: [points(4, 4, 3), points(3, 3, 3)] },
  "short-negative-list": { points: [points(3, 4, 3), points(4, 3, 3)] },
  "vendedoras-sin-fronteras": {
    points: [points(4, 3, 3), points(3, 4, 4)],
    adoptions: [
      {
        kind: "adapted",
        lang: "en",
        region: "002",
        startedOn: "2026-05-04",
        changes:
          "Groups of six instead of ten, and the sheet in two languages. (demonstration)",
        result:
          "Of 96 traders 11 still hand over identity papers, down from 90. (demonstration)",
        resultOn: "2026-09-30",
        source: "Report of the network, October 2026 (invented)",
      },
      {
        kind: "adopted",
        lang: "es",
        region: "019",
        startedOn: "2026-05-11",
        changes: "",
        result:
          "Todo funciona y nadie se ha quejado desde el primer día. (demonstration)",
        resultOn: "2026-07-01",
        source: "Nota interna (inventada)",
        status: "struck",
        struckReason: "no_source",
      },
    ],
  },
  "exchange-in-a-box": {
    adoptions: [
      {
        kind: "adopted",
        lang: "fr",
        region: "202",
        startedOn: "2026-03-01",
        changes: "",
        status: "draft",
      },
      {
        kind: "adapted",
        lang: "en",
        region: "009",
        startedOn: "2026-01-15",
        changes:
          "Two boxes instead of one, because the second office has no line. (demonstration)",
        status: "withdrawn",
      },
    ],
  },
};
