import { IntlMessageFormat } from "intl-messageformat";
import type { MessageParams } from "../domain/kernel/errors";
import type { MessageKey } from "./areas";
import { type Locale, intlLocale, locales } from "./locales";
import { fillerOf, type Filler } from "./message-filler";

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
  readonly fill: Filler | undefined;
  /** The package's way, much longer; made when it is needed. */
  readonly message: () => IntlMessageFormat;
}

const read = (text: string, locale: Locale) =>
  new IntlMessageFormat(text, intlLocale(locale), {
    date: { day: { dateStyle: "long", timeZone: "UTC" } },
  } as object);

function compile(text: string, locale: Locale): Compiled {
  const ast = read(text, locale).getAst();
  const [first] = ast;
  const kind: number | undefined = first?.type;
  const isPlain = ast.length === 1 && kind === 0;
  let made: IntlMessageFormat | undefined;
  return {
    plain:
      ast.length === 0
        ? ""
        : isPlain && first && "value" in first
          ? first.value
          : undefined,
    fill: fillerOf(ast, locale),
    message: () => (made ??= read(text, locale)),
  };
}

/** A text with its parameters put in. */
const fill = (
  { plain, fill: quick, message }: Compiled,
  params: MessageParams | undefined,
): string =>
  plain ??
  (params && quick?.(params, null)) ??
  String(message().format(params));

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
    const parts = get(key)?.message().format<T>(params);
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
