import { listInstruments } from "../../../app/domain/instrument/list.server";
import { instrumentQuery } from "../../../app/domain/instrument/query.server";
import { dayOf } from "../../../app/domain/kernel/clock";
import type { Sheet } from "../../../app/domain/sheet/model";
import {
  dataViews,
  type DataViewName,
} from "../../../app/routes/api/data.parts";
import { bytesOf, orCode, type Reading } from "./bytes";
import { onRegister } from "./copy-views";
import { companies, start, states, union } from "./world";

type Asked = Readonly<Record<string, unknown>>;

/** Files of the library and the exchange, which are not kept by day. Every other one is copied. */
const notByDay: readonly DataViewName[] = [
  "practices",
  "practice-map",
  "practice-comparison",
  "requests",
  "offers",
  "assistance-gaps",
  "assistance-figures",
];

/** Where a line is read about: the address names the day that was asked for. */
const bareOf = (file: string) => file.replaceAll(/\?asOf=[\d-]{10}/g, "");

/** Compared with each other where both are on the register. */
const compared = companies.slice(0, 2).map(({ id }) => id);

/** What each file is asked for; those that are not named take nothing but the day. */
const questions: Partial<Record<DataViewName, readonly Asked[]>> = {
  matrix: [{}, { rows: "kind", category: "ldc" }],
  timeline: [{ by: "done" }],
  act: [{ id: "FW-000001" }, { id: "FW-000003" }],
  participant: [companies[0], states[0], union].map(({ id }) => ({ id })),
  country: [{ id: "KEN" }],
};

/** Every download of the register, a spreadsheet among them. */
export async function copyFiles(
  ctx: Reading,
  day: { asOf?: string },
): Promise<string[]> {
  const query = instrumentQuery.parse(day);
  const { asOf } = query;
  const { lines } = await listInstruments(ctx, query);
  const known: typeof questions = {
    ...questions,
    compare: [{ p: await onRegister(ctx, compared, asOf?.at ?? null) }],
    instrument: lines.slice(0, 2).map(({ id }) => ({ id })),
    // These are told between two days.
    changes: [{ from: dayOf(start), to: day.asOf }],
  };
  const copy: string[] = [];
  const names = Object.keys(dataViews) as DataViewName[];
  for (const name of names.filter((one) => !notByDay.includes(one))) {
    const { schema, sheet } = dataViews[name];
    for (const question of known[name] ?? [{}]) {
      const asked = name === "changes" ? question : { ...question, ...day };
      const made: Promise<Sheet> = sheet(ctx, schema.parse(asked));
      const format = name === "matrix" || name === "act" ? "xlsx" : "csv";
      const file = await orCode(made.then((one) => bytesOf(one, format)));
      copy.push(`${name}: ${bareOf(file)}`);
    }
  }
  return copy;
}
