import { z } from "zod";
import { boardQuerySchema } from "../../domain/board/query";
import {
  boardSheet,
  figuresSheet,
  gapsSheet,
} from "../../domain/board/sheets.server";
import { challengesSheet } from "../../domain/challenge/sheet.server";
import { reportedQuery } from "../../domain/claim/schema.server";
import { reportedSheet } from "../../domain/claim/sheet.server";
import { comparisonSheet } from "../../domain/comparison/sheet.server";
import { countriesSheet } from "../../domain/country/sheet.server";
import { pageQuery } from "../../domain/engagement/schema.server";
import { engagementsSheet } from "../../domain/engagement/sheet.server";
import { instrumentQuery } from "../../domain/instrument/query.server";
import { instrumentsSheet } from "../../domain/instrument/sheet.server";
import { compareQuerySchema as practiceCompareSchema } from "../../domain/library/compare-query";
import { practiceComparisonSheet } from "../../domain/library/compare.server";
import { gapMapSheet } from "../../domain/library/gap-map.server";
import { libraryQuerySchema } from "../../domain/library/query";
import { practicesSheet } from "../../domain/library/sheet.server";
import { actSheet } from "../../domain/record/act.server";
import { countrySheet } from "../../domain/record/country.server";
import { instrumentSheet } from "../../domain/record/instrument.server";
import { participantSheet } from "../../domain/record/participant.server";
import { recordQuerySchema } from "../../domain/record/query.server";
import { changesQuerySchema } from "../../domain/register/changes-query";
import { changesSheet } from "../../domain/register/changes-sheet.server";
import { compareQuerySchema } from "../../domain/register/compare-query";
import {
  countriesQuerySchema,
  countryQuerySchema,
} from "../../domain/register/country-query";
import { registerQuerySchema } from "../../domain/register/query.server";
import { registerSheet } from "../../domain/register/sheet.server";
import {
  matrixQuerySchema,
  statisticsQuerySchema,
  timelineQuerySchema,
  viewQuerySchema,
} from "../../domain/register/views-query";
import { roundsSheet } from "../../domain/round/sheet.server";
import type { SheetReader } from "../../domain/sheet/make.server";
import type { Sheet } from "../../domain/sheet/model";
import {
  mapSheet,
  matrixSheet,
  timelineSheet,
} from "../../domain/statistics/sheets.server";
import { statisticsSheet } from "../../domain/statistics/statistics-sheet.server";

interface DataView {
  /** The query of the page; the file takes the same. */
  readonly schema: z.ZodType;
  readonly sheet: (ctx: SheetReader, query: unknown) => Promise<Sheet>;
}

const view = <S extends z.ZodType>(
  schema: S,
  sheet: (ctx: SheetReader, query: z.output<S>) => Promise<Sheet> | Sheet,
): DataView => ({
  schema,
  sheet: async (ctx, query) => sheet(ctx, query as z.output<S>),
});

/** Views of many records, by the name of the file. They are cited by that name too. */
const listViews = {
  register: view(registerQuerySchema, registerSheet),
  matrix: view(matrixQuerySchema, matrixSheet),
  timeline: view(timelineQuerySchema, timelineSheet),
  statistics: view(statisticsQuerySchema, statisticsSheet),
  map: view(viewQuerySchema, mapSheet),
  compare: view(compareQuerySchema, comparisonSheet),
  countries: view(countriesQuerySchema, countriesSheet),
  changes: view(changesQuerySchema, changesSheet),
  instruments: view(instrumentQuery, instrumentsSheet),
  reported: view(reportedQuery, reportedSheet),
  challenges: view(countryQuerySchema, challengesSheet),
  practices: view(libraryQuerySchema, practicesSheet),
  "practice-map": view(libraryQuerySchema, gapMapSheet),
  "practice-comparison": view(practiceCompareSchema, practiceComparisonSheet),
  requests: view(boardQuerySchema, boardSheet),
  offers: view(boardQuerySchema, boardSheet),
  rounds: view(z.object({}), roundsSheet),
  engagements: view(pageQuery, engagementsSheet),
  "assistance-gaps": view(boardQuerySchema, gapsSheet),
  "assistance-figures": view(boardQuerySchema, figuresSheet),
} as const;

/** What can be downloaded as on screen: those, and single records by their id. */
export const dataViews = {
  ...listViews,
  act: view(recordQuerySchema, actSheet),
  participant: view(recordQuerySchema, participantSheet),
  instrument: view(recordQuerySchema, instrumentSheet),
  country: view(recordQuerySchema, countrySheet),
} as const;

export type DataViewName = keyof typeof dataViews;

export const isDataView = (name: string): name is DataViewName =>
  Object.hasOwn(dataViews, name);

/** Whether a view is cited by its name; a record is by its own address. */
export const isCitedView = (name: string): name is keyof typeof listViews =>
  Object.hasOwn(listViews, name);
