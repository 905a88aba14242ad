import type { ImportState } from "../../domain/import/model";

export const toneOfImport = {
  received: "info",
  mapping: "warn",
  reading: "info",
  review: "warn",
  approval: "change",
  writing: "info",
  done: "ok",
  failed: "error",
  discarded: "neutral",
} as const satisfies Record<ImportState, string>;
