import type { Instant } from "../kernel/clock";

/** The templates in `press/`. */
export type Template = "certificate" | "practice";

/** A document to be set in type. */
export interface PrintJob {
  readonly template: Template;
  /** What the template puts in: JSON, in which texts are texts and never markup. */
  readonly data: unknown;
  /** The date the file bears. The same job gives the same bytes. */
  readonly createdAt: Instant;
  /** A signed text that goes with the file, unchanged; empty for none. */
  readonly attachment: string;
}

export interface Printed {
  readonly pdf: Buffer;
  readonly pages: number;
  /** Whether it is PDF/A-3a; a text may need what its fonts don't have. */
  readonly archival: boolean;
  /** Characters no font has, as `U+1F600`; the document says so too. */
  readonly missing: readonly string[];
}

/** Part of a line that may be in another language than the line. */
export type Part = string | { readonly lang: string; readonly text: string };
