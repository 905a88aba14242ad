import { diffArrays } from "diff";

/** A stretch of text that both have, or only one of them. */
export interface DiffPart {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** More single changes than this, and a text counts as written anew. */
const maxChanges = 1_500;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const [locale = "en"] = Intl.Segmenter.supportedLocalesOf(
    /^[a-z]{2,3}\b/i.exec(lang) ?? [],
  );
  const made = new Intl.Segmenter(locale, { granularity: "word" });
  segmenters.set(lang, made);
  return made;
}

/**
 * A text in words, spaces and marks; put together they are the text. Chinese
 * and Japanese have no spaces, so words come from a dictionary (Unicode TR 29).
 */
export const wordsOf = (text: string, lang: string): string[] =>
  Array.from(segmenter(lang).segment(text), ({ segment }) => segment);

const isBlank = (text: string) => text.trim() === "";

/**
 * A blank between two changes changes with them: three words that were
 * replaced read as one stretch, not as three.
 */
function joinBlanks(parts: readonly DiffPart[]): DiffPart[] {
  const stretches: DiffPart[] = [];
  let removed = "";
  let added = "";
  const push = (kind: DiffPart["kind"], text: string) => {
    if (text) stretches.push({ kind, text });
  };
  const close = () => {
    const end = /\s*$/.exec(removed)?.[0] ?? "";
    const both = removed && added.endsWith(end) ? end.length : 0;
    push("removed", removed.slice(0, removed.length - both));
    push("added", added.slice(0, added.length - both));
    push("same", removed.slice(removed.length - both));
    removed = added = "";
  };
  parts.forEach(({ kind, text }, index) => {
    const next = parts[index + 1];
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (isBlank(text) && (removed || added) && next) {
      removed += text;
      added += text;
    } else {
      close();
      const last = stretches.at(-1);
      if (last?.kind === kind) {
        stretches[stretches.length - 1] = { kind, text: last.text + text };
      } else push(kind, text);
    }
  });
  close();
  return stretches;
}

/**
 * What became of a text, word by word, in reading order. Texts that have next
 * to nothing in common are shown whole, one after the other.
 * @param lang BCP 47, of both texts
 */
export function compareTexts(
  before: string,
  after: string,
  lang: string,
): DiffPart[] {
  if (before === after) {
    return before === "" ? [] : [{ kind: "same", text: before }];
  }
  const changes = diffArrays(wordsOf(before, lang), wordsOf(after, lang), {
    maxEditLength: maxChanges,
  });
  if (!changes) {
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  }
  return joinBlanks(
    changes.map(({ added, removed, value }) => ({
      kind: added ? "added" : removed ? "removed" : "same",
      text: value.join(""),
    })),
  );
}
