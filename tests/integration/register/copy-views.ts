import { countChallenges } from "../../../app/domain/challenge/public.server";
import { toClaimItem } from "../../../app/domain/claim/item.server";
import { findReported } from "../../../app/domain/claim/public.server";
import { reportedQuery } from "../../../app/domain/claim/schema.server";
import { compareParticipants } from "../../../app/domain/comparison/compare.server";
import { readCountry } from "../../../app/domain/country/get.server";
import { listCountries } from "../../../app/domain/country/list.server";
import {
  listCoveredBy,
  listCoverOfParticipant,
} from "../../../app/domain/instrument/cover.server";
import { readInstrument } from "../../../app/domain/instrument/get.server";
import { toWholeInstrument } from "../../../app/domain/instrument/item.server";
import { listInstruments } from "../../../app/domain/instrument/list.server";
import { instrumentQuery } from "../../../app/domain/instrument/query.server";
import { dayOf } from "../../../app/domain/kernel/clock";
import type { AsOf } from "../../../app/domain/register/as-of";
import { viewChanges } from "../../../app/domain/register/changes.server";
import { countByProposal } from "../../../app/domain/register/count-by-proposal.server";
import { countFlows } from "../../../app/domain/register/flows.server";
import {
  readParticipantPage,
  readPublicParticipant,
} from "../../../app/domain/register/participant.server";
import { listStanding } from "../../../app/domain/report/read.server";
import { viewMap } from "../../../app/domain/statistics/map.server";
import { viewMatrix } from "../../../app/domain/statistics/matrix.server";
import { viewStatistics } from "../../../app/domain/statistics/statistics.server";
import { readSuccession } from "../../../app/domain/succession/read.server";
import { bare, orCode, type Reading } from "./bytes";
import { companies, start, states, union } from "./world";

/** What the page of a participant shows. */
async function copyBody(ctx: Reading, id: string, asOf: AsOf | null) {
  const at = asOf?.at ?? null;
  const until = at ?? ctx.now;
  const page = await readParticipantPage(ctx, id, at);
  return [
    page,
    await listStanding(ctx, page.acts, until),
    await readSuccession(ctx, id, until),
  ];
}

/** Those of these participants that were on the register then. */
export async function onRegister(
  ctx: Reading,
  ids: readonly string[],
  at: number | null,
): Promise<string[]> {
  const found = [];
  for (const id of ids) {
    const page = await readPublicParticipant(ctx, id, at).catch(() => null);
    if (page) found.push(id);
  }
  return found;
}

/** Some of each kind; the first two companies are compared too. */
const looked = [...companies, states[0], states[2], union];

/** Participants, whom they cover, and who covers them; countries; a comparison. */
export async function copyBodies(
  ctx: Reading,
  asOf: AsOf | null,
): Promise<string[]> {
  const at = asOf?.at ?? null;
  const copy: string[] = [];
  for (const { id } of looked) {
    copy.push(
      await orCode(copyBody(ctx, id, asOf)),
      bare(await listCoverOfParticipant(ctx, id, at)),
    );
  }
  copy.push(bare(await listCoveredBy(ctx, union.id, at)));
  for (const iso3 of ["KEN", "GHA"]) {
    copy.push(bare(await readCountry(ctx, iso3, asOf)));
  }
  const about = { differences: false, q: "name", asOf };
  // One that came later has a column that says so; on that day nobody knew it.
  const p = await onRegister(ctx, ["p0", "p1"], at);
  copy.push(await orCode(compareParticipants(ctx, { ...about, p })));
  return copy;
}

/** Instruments, claims seen elsewhere, and what came of challenges. */
export async function copyPapers(
  ctx: Reading,
  asOf: AsOf | null,
): Promise<string[]> {
  const at = asOf?.at ?? null;
  const day = asOf === null ? {} : { asOf: asOf.day };
  const copy: string[] = [];
  for (const q of ["", "name", "marinova"]) {
    const query = instrumentQuery.parse({ ...day, q });
    const found = await listInstruments(ctx, query);
    copy.push(bare(found));
    if (q !== "") continue;
    for (const { id } of found.lines) {
      const whole = await readInstrument(ctx, id, at);
      copy.push(bare([whole, toWholeInstrument(whole)]));
    }
  }
  const claims = await findReported(ctx, reportedQuery.parse(day));
  copy.push(
    bare(claims.map(toClaimItem)),
    bare(await countChallenges(ctx, at ?? ctx.now)),
  );
  return copy;
}

/** The figures and views, as their pages show them. */
export async function copyViews(
  ctx: Reading,
  asOf: AsOf | null,
): Promise<string[]> {
  const at = asOf?.at ?? null;
  const from = dayOf(start);
  return [
    bare(await viewStatistics(ctx, { asOf })),
    bare(await viewMatrix(ctx, { asOf, selection: {}, rows: "area" })),
    bare(await viewMap(ctx, { asOf, selection: {} })),
    bare(await listCountries(ctx, { asOf, q: "" })),
    bare(await countByProposal(ctx, at)),
    bare(await countFlows(ctx, at)),
    bare(await viewChanges(ctx, { from, to: asOf?.day })),
  ];
}
