import { IntlMessageFormat } from "intl-messageformat";
import { locales, type Locale } from "../../app/domain/kernel/localized";
import { filesUnder, textOf } from "./tree";

export interface Message {
  readonly locale: Locale;
  readonly area: string;
  /** `area.key` */
  readonly key: string;
  readonly text: string;
}

type Ast = ReturnType<IntlMessageFormat["getAst"]>;
type Node = Ast[number];

/** All messages of all languages, from the files as they are. */
export const messages: readonly Message[] = filesUnder("app/i18n/messages")
  .filter((path) => path.endsWith(".json"))
  .flatMap((path) => {
    const [, , , folder = "", file = ""] = path.split("/");
    const locale = locales.find((one) => one === folder);
    if (!locale) throw new Error(`${path} belongs to no language`);
    const area = file.replace(".json", "");
    const texts = JSON.parse(textOf(path)) as Record<string, string>;
    return Object.entries(texts).map(([name, text]) => ({
      ...{ locale, area, text },
      key: `${area}.${name}`,
    }));
  });

/** The messages of one language by key. */
export const messagesIn = (locale: Locale): ReadonlyMap<string, Message> =>
  new Map(
    messages.filter((one) => one.locale === locale).map((m) => [m.key, m]),
  );

/** @throws SyntaxError where the text is no ICU MessageFormat */
export const parse = ({ text, locale }: Message): Ast =>
  new IntlMessageFormat(text, locale).getAst();

// The parser's node types by number: intl-messageformat doesn't pass the enum on.
const [LITERAL, SELECT, PLURAL, POUND, TAG] = [0, 5, 6, 7, 8];
const kindOf = ({ type }: Node): number => type;

const childrenOf = (node: Node): Ast[] => {
  if ("options" in node) {
    return Object.values(node.options).map((option) => option.value);
  }
  return "children" in node ? [node.children] : [];
};

/** Every node of a message, those inside of plurals, selects and tags too. */
export const nodesOf = (ast: Ast): Node[] =>
  ast.flatMap((node) => [node, ...childrenOf(node).flatMap(nodesOf)]);

/** The names a message expects: `{name}` as `name`, `<tag>` as `<tag>`. */
export const placeholders = (ast: Ast): string[] => {
  const named = nodesOf(ast).filter(
    (node) => kindOf(node) !== LITERAL && kindOf(node) !== POUND,
  );
  return [
    ...new Set(
      named.map((node) => {
        const name = "value" in node ? node.value : "";
        return kindOf(node) === TAG ? `<${name}>` : name;
      }),
    ),
  ].sort();
};

export interface Choice {
  readonly name: string;
  readonly kind: "select" | "cardinal" | "ordinal";
  readonly options: readonly string[];
}

/** The plurals and selects of a message, with the branches they have. */
export const choices = (ast: Ast): Choice[] =>
  nodesOf(ast).flatMap((node): Choice[] => {
    if (!("options" in node)) return [];
    const options = Object.keys(node.options);
    const name = node.value;
    if (kindOf(node) === SELECT) return [{ name, kind: "select", options }];
    const isOrdinal = "pluralType" in node && node.pluralType === "ordinal";
    return kindOf(node) === PLURAL
      ? [{ name, kind: isOrdinal ? "ordinal" : "cardinal", options }]
      : [];
  });

/** The readable text of a message: one string for each way its branches go. */
export function readings(ast: Ast): string[] {
  return ast.reduce<string[]>(
    (before, node) => {
      const own =
        kindOf(node) === LITERAL && "value" in node
          ? [node.value]
          : childrenOf(node).length > 0
            ? childrenOf(node).flatMap(readings)
            : ["0"];
      return before
        .flatMap((start) => own.map((end) => start + end))
        .slice(0, 64);
    },
    [""],
  );
}

/** The words of a message that a translator has to write. */
export const wordsOf = (message: Message): string =>
  nodesOf(parse(message))
    .map((node) =>
      kindOf(node) === LITERAL && "value" in node ? node.value : "",
    )
    .join(" ");
