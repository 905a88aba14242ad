import { translator } from "../../i18n/translate";
import { locales, type TaggedText } from "../kernel/localized";
import type { MessageKey } from "../../i18n/areas";
import { topicCodes, type Proposal } from "./model";
import { topics } from "./topic";

/** One concept of the vocabulary: a topic, or a proposal above topics. */
export interface Concept {
  /** What stands after `#` in its address. */
  readonly id: string;
  readonly notation: string;
  readonly labels: readonly TaggedText[];
  readonly broader: readonly string[];
  readonly narrower: readonly string[];
}

const proposals: readonly Proposal[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

const inAll = (key: MessageKey, params?: Readonly<Record<string, number>>) =>
  locales.map((lang) => ({ lang, text: translator(lang)(key, params) }));

const proposalId = (number: Proposal) => `proposal-${String(number)}`;

/** The topics of the portal below the proposals of the initiative they serve, in six languages. */
export const topicConcepts = (): Concept[] => [
  ...proposals.map((number) => ({
    id: proposalId(number),
    notation: String(number),
    labels: inAll("practices.proposal", { number }),
    broader: [],
    narrower: topicCodes.filter((code) =>
      topics[code].proposals.includes(number),
    ),
  })),
  ...topicCodes.map((code) => ({
    id: code,
    notation: code,
    labels: inAll(`reference.topic.${code}`),
    broader: topics[code].proposals.map(proposalId),
    narrower: [],
  })),
];

const schemeLabels = () => inAll("practices.topics-scheme");

const SKOS = "http://www.w3.org/2004/02/skos/core#";

/**
 * The vocabulary as JSON-LD. Source: SKOS Reference, W3C 2009. No `exactMatch`:
 * no other vocabulary means exactly these topics.
 * @param base address of the vocabulary
 */
export function skosJsonLd(base: string) {
  const tops = proposals.map(proposalId);
  const link = (id: string) => ({ "@id": `${base}#${id}` });
  const labels = (texts: readonly TaggedText[]) =>
    Object.fromEntries(texts.map(({ lang, text }) => [lang, text]));
  return {
    "@context": {
      skos: SKOS,
      prefLabel: { "@id": "skos:prefLabel", "@container": "@language" },
      notation: "skos:notation",
      broader: { "@id": "skos:broader", "@type": "@id" },
      narrower: { "@id": "skos:narrower", "@type": "@id" },
      inScheme: { "@id": "skos:inScheme", "@type": "@id" },
      topConceptOf: { "@id": "skos:topConceptOf", "@type": "@id" },
      hasTopConcept: { "@id": "skos:hasTopConcept", "@type": "@id" },
    },
    "@graph": [
      {
        "@id": base,
        "@type": "skos:ConceptScheme",
        prefLabel: labels(schemeLabels()),
        hasTopConcept: tops.map((id) => link(id)["@id"]),
      },
      ...topicConcepts().map((concept) => ({
        ...link(concept.id),
        "@type": "skos:Concept",
        inScheme: base,
        notation: concept.notation,
        prefLabel: labels(concept.labels),
        ...(tops.includes(concept.id) ? { topConceptOf: base } : {}),
        ...(concept.broader.length > 0
          ? { broader: concept.broader.map((id) => link(id)["@id"]) }
          : {}),
        ...(concept.narrower.length > 0
          ? { narrower: concept.narrower.map((id) => link(id)["@id"]) }
          : {}),
      })),
    ],
  };
}

/** A string of Turtle; our labels have no line ends. Source: RDF 1.1 Turtle. */
const quoted = ({ lang, text }: TaggedText) =>
  `"${text.replace(/["\\]/g, "\\$&")}"@${lang}`;

/** The vocabulary as Turtle. @param base its address */
export function skosTurtle(base: string): string {
  const link = (id: string) => `<${base}#${id}>`;
  const statement = (subject: string, parts: readonly string[]) =>
    `${subject} ${parts.join(" ;\n  ")} .\n`;
  const tops = proposals.map(proposalId);
  const each = (name: string, values: readonly string[]) =>
    values.length > 0 ? [`${name} ${values.join(",\n    ")}`] : [];
  return [
    `@prefix skos: <${SKOS}> .\n`,
    statement(`<${base}>`, [
      "a skos:ConceptScheme",
      ...each("skos:prefLabel", schemeLabels().map(quoted)),
      ...each("skos:hasTopConcept", tops.map(link)),
    ]),
    ...topicConcepts().map((concept) =>
      statement(link(concept.id), [
        "a skos:Concept",
        `skos:inScheme <${base}>`,
        `skos:notation "${concept.notation}"`,
        ...each("skos:prefLabel", concept.labels.map(quoted)),
        ...(tops.includes(concept.id) ? [`skos:topConceptOf <${base}>`] : []),
        ...each("skos:broader", concept.broader.map(link)),
        ...each("skos:narrower", concept.narrower.map(link)),
      ]),
    ),
  ].join("\n");
}
