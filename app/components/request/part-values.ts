import { guardedFields } from "../../domain/request/content";
import type { OwnRequest } from "../../domain/request/own";
import { partFields, type PlainPart } from "../../domain/request/parts";
import type { Values } from "../writing/part-values";

/** What is saved of a page, by the names its form has. */
export function partValues(request: OwnRequest, part: PlainPart): Values {
  const { content, lang } = request;
  const values: Record<string, string | readonly string[]> = {};
  const put = (name: string, value: unknown) => {
    if (typeof value === "string") values[name] = value;
    if (typeof value === "number") values[name] = String(value);
    if (value === true) values[name] = "yes";
  };
  for (const field of partFields[part]) put(field, content[field]);
  if (part === "need") {
    values["lang"] = lang;
    content.needs.forEach((need, row) => {
      for (const [name, value] of Object.entries(need)) {
        put(`needs.${String(row)}.${name}`, value);
      }
    });
    content.indicators.forEach((indicator, row) => {
      for (const [name, value] of Object.entries(indicator)) {
        put(`indicators.${String(row)}.${name}`, value);
      }
    });
  }
  if (part === "way") {
    values["languages"] = content.languages;
    values["start.from"] = content.start?.from ?? "";
    values["start.to"] = content.start?.to ?? "";
  }
  if (part === "readers") {
    values["audience"] = request.audience;
    put("titleIsPublic", request.titleIsPublic);
    values["named"] = request.named.map(({ id }) => id);
    for (const field of guardedFields) {
      const own = request.fieldAudiences[field];
      if (own) values[`fieldAudiences.${field}`] = own;
    }
  }
  return values;
}

/** The rows N of a list in a form, as in `needs.N.topic`. */
export const rowsIn = (values: Values, list: string): number[] =>
  [
    ...new Set(
      Object.keys(values).flatMap((name) => {
        const [first, row] = name.split(".");
        return first === list && row !== undefined ? [Number(row)] : [];
      }),
    ),
  ].sort((a, b) => a - b);
