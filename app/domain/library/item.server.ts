import type { LibraryEntryRow } from "../../../db/queries/library.server";
import { url } from "../../urls";
import { practiceNumber } from "../practice/number";
import { isoInstant } from "../register/item.server";

/** A practice as the JSON interface lists it; the same in every language. */
export const toPracticeItem = (row: LibraryEntryRow, origin: string) => {
  const number = practiceNumber(row.number);
  return {
    id: number,
    edition: row.edition,
    address: origin + url("apiPractice", { number }),
    titles: row.titles,
    summaries: row.summaries,
    originalLanguage: row.titles[0]?.lang ?? null,
    languages: row.languages,
    ownerId: row.participantId,
    area: row.area,
    region: row.region,
    ldc: row.ldc,
    lldc: row.lldc,
    sids: row.sids,
    incomeGroup: row.income,
    legalTradition: row.legalTradition,
    topics: row.topics,
    proposals: row.proposals,
    instrument: row.instrument,
    costBand: row.cost,
    evidence: row.evidence,
    label: row.label,
    buildingBlocks: row.blockCount,
    adoptions: row.adoptions,
    results: row.results,
    published: isoInstant(row.publishedAt),
    freshUntil: isoInstant(row.freshUntil),
    licence: row.licence,
  };
};
