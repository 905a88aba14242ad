import type { z } from "zod";
import {
  citationOfSheet,
  citeCountry,
  findActCitation,
  findInstrumentCitation,
  findParticipantCitation,
} from "../../domain/citation/find.server";
import type { Citable } from "../../domain/citation/model";
import { findPracticeCitation } from "../../domain/citation/practice.server";
import { notFound } from "../../domain/kernel/errors";
import { practiceQuerySchema, type PageWish } from "../../domain/practice/wish";
import type { AsOf } from "../../domain/register/as-of";
import { countryQuerySchema } from "../../domain/register/country-query";
import type { SheetReader } from "../../domain/sheet/make.server";
import { dataViews, isCitedView } from "./data.parts";

/** What can be cited, as it stands in the address. */
export const citedKinds = [
  "acts",
  "participants",
  "instruments",
  "countries",
  "practices",
  "views",
] as const;
export type CitedKind = (typeof citedKinds)[number];

interface CitableKind {
  readonly schema: z.ZodType;
  readonly cite: (ctx: SheetReader, query: unknown) => Promise<Citable>;
}

/** Records take a day only. */
const record = (
  find: (ctx: SheetReader, asOf: AsOf | null) => Promise<Citable> | Citable,
): CitableKind => ({
  schema: countryQuerySchema,
  cite: async (ctx, query) =>
    find(ctx, (query as z.output<typeof countryQuerySchema>).asOf),
});

/** How one thing is cited, and the query its page takes. @throws DomainError 404 for no such view */
export function citables(what: CitedKind, id: string): CitableKind {
  if (what === "acts") {
    return record((ctx, asOf) => findActCitation(ctx, id, asOf));
  }
  if (what === "participants") {
    return record((ctx, asOf) => findParticipantCitation(ctx, id, asOf));
  }
  if (what === "instruments") {
    return record((ctx, asOf) => findInstrumentCitation(ctx, id, asOf));
  }
  if (what === "countries") {
    return record((ctx, asOf) => citeCountry(ctx, id, asOf));
  }
  if (what === "practices") {
    return {
      schema: practiceQuerySchema,
      cite: (ctx, query) => findPracticeCitation(ctx, id, query as PageWish),
    };
  }
  if (!isCitedView(id)) throw notFound();
  const { schema, sheet } = dataViews[id];
  return {
    schema,
    cite: async (ctx, query) => citationOfSheet(ctx, await sheet(ctx, query)),
  };
}
