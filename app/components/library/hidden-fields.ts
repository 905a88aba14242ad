import type { Params } from "../../domain/library/query";

/** Parameters as fields of a form, but for those it shows itself. */
export const fieldsOf = (
  params: Params,
  shown: readonly string[] = [],
): (readonly [string, string])[] =>
  Object.entries(params).flatMap(([name, value]) => {
    if (value === undefined || value === "" || shown.includes(name)) return [];
    const values = Array.isArray(value) ? value : [value];
    return values.map((one: string | number) => [name, String(one)] as const);
  });
