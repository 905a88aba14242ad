import ts from "typescript";
import { filesUnder, isCode, textOf } from "./tree";

/**
 * Keys that no source can name. Reference data has a label for each code, used
 * or not: codes come from records, and a list of codes is kept whole.
 */
export const dynamicKeys: readonly RegExp[] = [
  /^reference\.(?:category|category-short|crs|income|isic4|membership)\./,
  /^reference\.(?:region|sdg|topic)\./,
];

const sources = ["app", "db"]
  .flatMap((folder) => filesUnder(folder))
  .filter((path) => isCode(path) && !path.startsWith("app/setup/"))
  .map((path) =>
    ts.createSourceFile(
      path,
      textOf(path),
      ts.ScriptTarget.Latest,
      true,
      path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );

function* walk(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* walk(child);
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const literals = new Set<string>();
const templates = new Set<string>();
/** Where a text must be a message key: the code of an error, a schema's message. */
const errorCodes: { code: string; place: string }[] = [];

const errorMakers =
  /^(?:DomainError|conflict|forbidden|notFound|unprocessable)$/;
const isKeyShaped = (text: string) => /^[a-z][a-z-]*\.[a-z][\w.-]*$/.test(text);
const isErrorShaped = (text: string) =>
  /^[a-z][a-z-]*\.error\.[\w.-]+$/.test(text);

function isErrorCode(node: ts.StringLiteralLike): boolean {
  if (isErrorShaped(node.text)) return true;
  const { parent } = node;
  const isCall = ts.isCallExpression(parent) || ts.isNewExpression(parent);
  return (
    isCall &&
    isKeyShaped(node.text) &&
    errorMakers.test(parent.expression.getText())
  );
}

for (const source of sources) {
  for (const node of walk(source)) {
    if (ts.isStringLiteralLike(node)) {
      literals.add(node.text);
      if (isErrorCode(node)) {
        errorCodes.push({ code: node.text, place: source.fileName });
      }
    }
    if (ts.isTemplateExpression(node)) {
      const rest = node.templateSpans.map((span) => escape(span.literal.text));
      templates.add(`^${[escape(node.head.text), ...rest].join(".+")}$`);
    }
  }
}

/** Templates that begin with an area, such as `act.kind.${kind}`. */
const patterns = (areas: ReadonlySet<string>) =>
  [...templates]
    .filter((pattern) => areas.has(/^\^([a-z-]+)\\\./.exec(pattern)?.[1] ?? ""))
    .map((pattern) => new RegExp(pattern));

/** A letter is named by its kind, of which its texts are parts. */
const letterOf = (key: string) => key.replace(/\.(?:subject|body|action)$/, "");

/** Those of the keys that no source names, in full or by a template. */
export function unusedKeys(keys: readonly string[]): string[] {
  const areas = new Set(keys.map((key) => key.split(".")[0] ?? ""));
  const dynamic = [...patterns(areas), ...dynamicKeys];
  return keys.filter(
    (key) =>
      !literals.has(key) &&
      !literals.has(letterOf(key)) &&
      !dynamic.some((pattern) => pattern.test(key)),
  );
}

export { errorCodes };
