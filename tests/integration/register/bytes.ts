import type { Context } from "../../../app/context.server";
import { sheetCsv } from "../../../app/domain/sheet/csv.server";
import type { Sheet } from "../../../app/domain/sheet/model";
import { sheetXlsx } from "../../../app/domain/sheet/xlsx.server";

/** Who reads: a page, a file or the JSON interface. */
export type Reading = Pick<Context, "db" | "env" | "locale" | "now">;

/** How a day was asked for; all the rest of an answer has to be the same. */
const asked = ["asOf", "query", "address", "citation", "until"];

/** A view as text, without the question it answers. */
export const bare = (view: unknown): string =>
  JSON.stringify(view, (key, value: unknown) =>
    asked.includes(key) ? undefined : value,
  );

/** Reading goes wrong for what was not there: that is part of the copy. */
export const orCode = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    bare,
    (error: unknown) => (error as { kind?: string }).kind ?? String(error),
  );

async function textOf(chunks: AsyncIterable<string | Uint8Array>) {
  let text = "";
  for await (const chunk of chunks) {
    text +=
      typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("base64");
  }
  return text;
}

/** A file without the places that tell which day was asked for, and when. */
export function bytesOf(sheet: Sheet, format: "csv" | "xlsx"): Promise<string> {
  const { about } = sheet;
  const said = Object.keys(about).filter((key) => key !== "rule");
  const nothing = Object.fromEntries(said.map((key) => [key, ""]));
  const own = {
    ...sheet,
    about: { ...about, ...nothing, asAt: 0, asOf: null },
  };
  return textOf(format === "csv" ? sheetCsv(own) : sheetXlsx(own, "en"));
}
