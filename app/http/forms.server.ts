import type { z } from "zod";
import { DomainError, type FieldErrors } from "../domain/kernel/errors";

const MOST_FIELDS = 500;
const NAME = /^[A-Za-z_][\w-]*(\.[\w-]+){0,3}$/;
const SECRET = /password|code|secret/i;

/** What was typed, by field name, to show the form again. Never passwords, codes or files. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

export interface SubmittedForm {
  /** Nested by the dots of the field names; repeated names become arrays. */
  readonly input: unknown;
  readonly values: FormValues;
}

type Tree = { [key: string]: Tree | FormDataEntryValue | FormDataEntryValue[] };

function put(tree: Tree, name: string, value: Tree[string]) {
  const parts = name.split(".");
  const last = parts.pop() ?? name;
  let node = tree;
  for (const part of parts) {
    const next = node[part];
    const isTree =
      typeof next === "object" && Object.getPrototypeOf(next) === null;
    node = isTree ? (next as Tree) : (node[part] = Object.create(null) as Tree);
  }
  node[last] = value;
}

/**
 * Reads a submitted form. Empty file fields are left out.
 * @throws DomainError 400 for field names no form of ours has, or too many of them.
 */
export function readForm(form: FormData): SubmittedForm {
  const tree = Object.create(null) as Tree;
  const values: Record<string, string | string[]> = {};
  const names = new Set(form.keys());
  if (names.size > MOST_FIELDS)
    throw new DomainError("invalid", "error.bad-form");
  for (const name of names) {
    if (!NAME.test(name) || name === "__proto__") {
      throw new DomainError("invalid", "error.bad-form");
    }
    const all = form
      .getAll(name)
      .filter((value) => typeof value === "string" || value.size > 0);
    const texts = all.filter((value) => typeof value === "string");
    const [first] = all;
    if (first === undefined) continue;
    put(tree, name, all.length > 1 ? all : first);
    if (texts.length > 0 && !SECRET.test(name) && name !== "_key") {
      values[name] = texts.length > 1 ? texts : (texts[0] ?? "");
    }
  }
  return { input: tree, values };
}

/** Message key of a zod issue without one of its own. */
function genericKey(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? "error.field.required"
        : "error.field.invalid";
    case "too_small":
      return issue.minimum === 1
        ? "error.field.required"
        : "error.field.too-small";
    case "too_big":
      return "error.field.too-big";
    default:
      return "error.field.invalid";
  }
}

const isKey = (message: string) => /^[a-z][a-z-]*\.[\w.-]+$/.test(message);

/** A zod error as field errors: dotted path to message key and parameters. */
export function toFieldErrors(error: z.ZodError): FieldErrors {
  const fields: Record<string, FieldErrors[string]> = {};
  for (const issue of error.issues) {
    const name = issue.path.join(".") || "form";
    if (fields[name]) continue;
    const key = isKey(issue.message) ? issue.message : genericKey(issue);
    const params = {
      ...("minimum" in issue ? { minimum: Number(issue.minimum) } : {}),
      ...("maximum" in issue ? { maximum: Number(issue.maximum) } : {}),
      ...("params" in issue ? (issue.params as Record<string, string>) : {}),
    };
    fields[name] = { key, params };
  }
  return fields;
}

/**
 * Checks input against a schema.
 * @throws DomainError 400 with one error per field.
 */
export async function parseInput<S extends z.ZodType>(
  schema: S,
  input: unknown,
): Promise<z.output<S>> {
  const parsed = await schema.safeParseAsync(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw new DomainError("invalid", "error.check-form", {
    fields: toFieldErrors(parsed.error),
  });
}

/**
 * Checks the query of an address.
 * @throws DomainError 400 with the message of the first parameter that doesn't
 *   fit; one that has none of its own is named
 */
export async function parseQuery<S extends z.ZodType>(
  schema: S,
  input: unknown,
): Promise<z.output<S>> {
  const parsed = await schema.safeParseAsync(input, { reportInput: true });
  if (parsed.success) return parsed.data;
  const fields = toFieldErrors(parsed.error);
  const [path = "", problem] = Object.entries(fields)[0] ?? [];
  if (problem?.key.startsWith("error.") === false) {
    throw new DomainError("invalid", problem.key, {
      params: problem.params ?? {},
      fields,
    });
  }
  throw new DomainError("invalid", "error.bad-query", {
    params: { name: path.split(".")[0] ?? "" },
    fields,
  });
}
