import { bibtex } from "./bibtex";
import { cslJson } from "./csl";
import type { Citable, CitationFormat } from "./model";
import { ris } from "./ris";

/** A citation in one of the formats. */
export function writeCitation(one: Citable, format: CitationFormat): string {
  switch (format) {
    case "bib":
      return bibtex(one);
    case "ris":
      return ris(one);
    case "json":
      return cslJson(one);
  }
}
