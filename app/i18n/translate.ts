import { IntlMessageFormat } from "intl-messageformat";
import type { MessageParams } from "../domain/kernel/errors";
import type { MessageKey } from "./areas";
import { type Locale, intlLocale, locales } from "./locales";

type Messages = Readonly<Record<string, string>>;

const files = import.meta.glob<Messages>("./messages/*/*.json", {
  eager: true,
  import: "default",
});

/** Every message of a language by its full key, `area.key`. */
export const messagesOf: Readonly<Record<Locale, ReadonlyMap<string, string>>> =
  Object.fromEntries(
    locales.map((locale) => {
      const messages = new Map<string, string>();
      for (const [path, area] of Object.entries(files)) {
        const [, language, name] =
          /\/messages\/(\w+)\/([\w-]+)\.json$/.exec(path) ?? [];
        if (language !== locale) continue;
        for (const [key, text] of Object.entries(area)) {
          messages.set(`${String(name)}.${key}`, text);
        }
      }
      return [locale, messages];
    }),
  ) as unknown as Record<Locale, ReadonlyMap<string, string>>;

/** Turns the children of a tag in a message, `<a>...</a>`, into something else. */
export type TagRenderer<T> = (children: (string | T)[]) => T;

export interface Translate {
  /** The text of a known key. */
  (key: MessageKey, params?: MessageParams): string;
  /** The text of a key made at run time, or `undefined` where there is none. */
  find(key: string, params?: MessageParams): string | undefined;
  /** A text with tags, as a list of strings and what the tag renderers made. */
  rich<T>(
    key: MessageKey,
    params: Readonly<Record<string, MessageParams[string] | TagRenderer<T>>>,
  ): (string | T)[];
  readonly locale: Locale;
}

/** A message ready to be filled in. */
interface Compiled {
  /** The whole text, where nothing is filled in. */
  readonly plain: string | undefined;
  /** Texts and names of parameters in turn, where nothing depends on a value. */
  readonly parts: readonly string[] | undefined;
  readonly message: IntlMessageFormat;
}

const isLiteral = (part: { readonly type: number }) => part.type === 0;
const isArgument = (part: { readonly type: number }) => part.type === 1;

function compile(text: string, locale: Locale): Compiled {
  const message = new IntlMessageFormat(text, intlLocale(locale), {
    date: { day: { dateStyle: "long", timeZone: "UTC" } },
  } as object);
  const ast = message.getAst();
  const parts: string[] = [];
  for (const part of ast) {
    if (!("value" in part) || !(isLiteral(part) || isArgument(part)))
      return { plain: undefined, parts: undefined, message };
    // Texts stand at even places, names at odd ones.
    if (isLiteral(part) !== (parts.length % 2 === 0)) parts.push("");
    parts.push(part.value);
  }
  const plain = parts.length < 2 ? (parts[0] ?? "") : undefined;
  return { plain, parts, message };
}

/**
 * Texts with their parameters put in. For the package, whose way is much longer,
 * is left what depends on a value, and to complain of one that is missing.
 */
function fill(
  { plain, parts, message }: Compiled,
  params: MessageParams | undefined,
): string {
  if (plain !== undefined) return plain;
  if (!parts || !params) return String(message.format(params));
  let text = "";
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? "";
    if (at % 2 === 0) text += part;
    else {
      const value = params[part];
      if (typeof value !== "string" && typeof value !== "number")
        return String(message.format(params));
      text += String(value);
    }
  }
  return text;
}

function makeTranslate(locale: Locale): Translate {
  const messages = messagesOf[locale];
  const compiled = new Map<string, Compiled>();

  // Compiling costs far more than formatting, so each message is compiled once.
  const get = (key: string) => {
    const known = compiled.get(key);
    if (known) return known;
    const text = messages.get(key);
    if (text === undefined) return undefined;
    const made = compile(text, locale);
    compiled.set(key, made);
    return made;
  };
  const find = (key: string, params?: MessageParams) => {
    const message = get(key);
    return message && fill(message, params);
  };
  const t = (key: MessageKey, params?: MessageParams) => {
    const text = find(key, params);
    if (text === undefined) throw new Error(`No message ${locale} ${key}`);
    return text;
  };
  const rich = <T>(
    key: MessageKey,
    params: Readonly<Record<string, MessageParams[string] | TagRenderer<T>>>,
  ) => {
    const parts = get(key)?.message.format<T>(params);
    if (parts === undefined) throw new Error(`No message ${locale} ${key}`);
    return Array.isArray(parts) ? parts : [parts];
  };
  return Object.assign(t, { find, rich, locale });
}

const translators = new Map<Locale, Translate>();

/** The translator of a language; made once for the life of the process. */
export function translator(locale: Locale): Translate {
  const known = translators.get(locale);
  if (known) return known;
  const made = makeTranslate(locale);
  translators.set(locale, made);
  return made;
}
