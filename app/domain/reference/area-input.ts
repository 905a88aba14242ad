import type { FieldError } from "../kernel/errors";
import type { Locale } from "../kernel/localized";
import { areaName } from "./area";
import { recogniseArea } from "./recognise-area";

export type AreaInput =
  | { readonly ok: true; readonly iso3: string }
  | {
      readonly ok: false;
      readonly error: FieldError;
      /** Alpha-3 codes to offer; empty where the name says nothing. */
      readonly candidates: readonly string[];
    };

/** An area as someone wrote it, or the problem to show beside the field in the reader's language. */
export function readArea(text: string, locale: Locale): AreaInput {
  const found = recogniseArea(text);
  switch (found.kind) {
    case "match":
      return { ok: true, iso3: found.iso3 };
    case "candidates": {
      const names = new Intl.ListFormat(locale, {
        type: "disjunction",
      }).format(found.iso3s.map((iso3) => areaName(iso3, locale)));
      const key = "reference.error.area-ambiguous";
      return {
        ok: false,
        error: { key, params: { text, names } },
        candidates: found.iso3s,
      };
    }
    case "none": {
      const key = "reference.error.area-unknown";
      return { ok: false, error: { key, params: { text } }, candidates: [] };
    }
  }
}
