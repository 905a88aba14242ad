import type { Typed } from "./decision-form";

type Values = Readonly<Record<string, string | readonly string[]>> | undefined;

/** Reads what an action gave back of a form. */
export const typedIn = (values: Values): Typed => ({
  one: (name) => {
    const value = values?.[name];
    return typeof value === "string" ? value : value?.[0];
  },
  all: (name) => {
    const value = values?.[name];
    return value === undefined
      ? []
      : typeof value === "string"
        ? [value]
        : value;
  },
});
