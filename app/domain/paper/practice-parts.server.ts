import type { Translate } from "../../i18n/translate";
import { languageName } from "../reference/language";
import { type Inline, markdownBlocks } from "../practice/markdown-blocks";
import type { TextBlock } from "../practice/markdown-blocks";
import type { PracticeView } from "../practice/view";

/** A line: text, and what in it is in another language or leads somewhere. */
export type Line = readonly Inline[];

/** What a section of the paper is made of; the template has one shape for each. */
export type Piece =
  | { readonly k: "text"; readonly c: Line; readonly isMuted?: boolean }
  | { readonly k: "head"; readonly c: Line; readonly level: 2 | 3 }
  | {
      readonly k: "passage";
      readonly lang: string;
      readonly blocks: readonly TextBlock[];
      /** Who translated it, whether it still fits. */
      readonly flag: string | null;
    }
  | {
      readonly k: "facts";
      readonly rows: readonly {
        readonly label: string;
        readonly lines: readonly Line[];
      }[];
    }
  | {
      readonly k: "table";
      readonly head: readonly Line[];
      readonly rows: readonly (readonly Line[])[];
    }
  | { readonly k: "points"; readonly items: readonly Line[] }
  | {
      readonly k: "ladder";
      readonly steps: readonly {
        readonly name: Line;
        readonly note: string | null;
        readonly isReached: boolean;
        readonly state: string;
      }[];
    };

export interface Section {
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** What every part of the paper needs. */
export interface Writing {
  readonly t: Translate;
  readonly practice: PracticeView;
}

/** What an author left open: not the same as "no" or "none". */
export const notStated = (t: Translate): Line => [t("practices.not-stated")];

/** A text in a language of its own. */
export const inLanguage = (lang: string | undefined, text: string): Inline =>
  lang === undefined ? text : { t: "in", lang, c: [text] };

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/;

/** A line without markup; web addresses in it are links. */
export const plainLine = (text: string, lang: string): Line => [
  {
    t: "in",
    lang,
    c: text
      .split(address)
      .flatMap((part, at): Inline[] =>
        at % 2 === 1
          ? [{ t: "link", href: part, c: [part] }]
          : part === ""
            ? []
            : [part],
      ),
  },
];

function flagOf({ t, practice }: Writing, path: string): string | null {
  const shown = practice.texts[path];
  if (!shown) return null;
  if (shown.origin === null) {
    const { lang, originalLang } = practice;
    if (lang === originalLang) return null;
    const language = languageName(originalLang, t.locale);
    return t("practices.shown-in", { language });
  }
  const origin = t(`practice.origin.${shown.origin}`);
  return shown.isStale ? `${origin}. ${t("practices.stale")}` : origin;
}

/** One text of the practice, with a word about its translation. */
export function passage(of: Writing, path: string): Piece {
  const shown = of.practice.texts[path];
  if (!shown) return { k: "text", c: notStated(of.t), isMuted: true };
  const { lang, text } = shown;
  return {
    k: "passage",
    lang,
    blocks: markdownBlocks(text),
    flag: flagOf(of, path),
  };
}

/** The title of a file, in the language of the text where it is translated. */
export function fileTitle(
  { practice }: Writing,
  { fileId, title }: { readonly fileId: string; readonly title: string },
): Inline {
  const shown = practice.texts[`attachments.${fileId}.title`];
  return inLanguage(shown?.lang ?? practice.originalLang, shown?.text ?? title);
}

/** A short text in a line: a name, a figure, a source. */
export function line({ t, practice }: Writing, path: string): Line {
  const shown = practice.texts[path];
  if (!shown) return notStated(t);
  const flags = [
    ...(shown.origin === "machine" ? [t("practice.origin.machine")] : []),
    ...(shown.isStale ? [t("practices.stale")] : []),
  ];
  return [
    ...plainLine(shown.text, shown.lang),
    ...(flags.length > 0 ? [` (${flags.join(" ")})`] : []),
  ];
}

export const field = (
  of: Writing,
  name:
    | "objective"
    | "actors"
    | "legalBasis"
    | "assessment"
    | "failures"
    | "sideEffects"
    | "lessons"
    | "ldcChanges",
): Piece[] => [
  { k: "head", level: 2, c: [of.t(`practices.field.${name}`)] },
  passage(of, name),
];

/** A fact by its words; left open where there are none. */
export const fact = (
  t: Translate,
  label: string,
  value: string | null | undefined,
) => ({ label, lines: [value ? [value] : notStated(t)] });

export const section = (
  title: string,
  ...pieces: readonly Piece[]
): Section => ({
  title,
  pieces,
});
