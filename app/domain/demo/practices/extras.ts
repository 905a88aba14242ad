import { extrasInEnglish } from "./extras-en";
import { extrasInFrenchAndSpanish } from "./extras-fr-es";

/** A sheet that comes with an invented write-up; its PDF is made of these lines. */
export interface DemoSheet {
  readonly title: string;
  /** Place of the building block it is the template of, from 0; none: an attachment only. */
  readonly block?: number;
  /** Characters of Latin-1 only: the sheet brings no font. */
  readonly lines: readonly string[];
}

/** What makes a write-up useful beside its words, in the language of the original. */
export interface DemoExtras {
  /** ISIC section, as `domain/reference/isic.ts` spells it. */
  readonly sector: `isic4.${string}`;
  /** Keys of other write-ups. */
  readonly related: readonly string[];
  /** It carries out an act of its owner, where the owner has a public one. */
  readonly carriesOutAct?: true;
  /** One a line, beside its own address. */
  readonly sources: readonly string[];
  readonly sheets: readonly DemoSheet[];
}

/** By the key of the write-up. */
export const demoExtras: Readonly<Record<string, DemoExtras>> = {
  ...extrasInEnglish,
  ...extrasInFrenchAndSpanish,
};
