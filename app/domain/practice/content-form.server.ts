import { isIsicCode } from "../reference/isic";
import { recogniseArea } from "../reference/recognise-area";
import { isRegionCode } from "../reference/region";
import {
  contentFields,
  contentSchema,
  type ContentRules,
} from "./content-schema";

const rules: ContentRules = {
  readArea(text) {
    const found = recogniseArea(text);
    if (found.kind === "match") return [found.iso3];
    return found.kind === "candidates" ? found.iso3s : [];
  },
  isRegion: isRegionCode,
  isSector: isIsicCode,
};

/** One schema for each field of `PracticeContent`. */
export const fields = contentFields(rules);

/**
 * A whole write-up from outside, checked for shape and size. Blocks and
 * indicators without an id get one from `withIds`; `problemsOf` says what is
 * missing before it may be sent.
 */
export const wholeContent = contentSchema(rules);
