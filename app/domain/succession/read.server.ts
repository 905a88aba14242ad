import type { Queries } from "../../../db/client.server";
import {
  findSeq,
  listSuccessionActs,
} from "../../../db/queries/succession-act.server";
import {
  listFormerNames,
  listLinksFrom,
  listLinksTo,
} from "../../../db/queries/succession.server";
import type { Context } from "../../context.server";
import { registerNumber } from "../act/number";
import type { Day, Instant } from "../kernel/clock";
import { pickText, type TaggedText } from "../kernel/localized";
import { readNamesNow, readPublicNames } from "../register/public-names.server";
import type { FormerName, SuccessionKind } from "./model";

/** A chain as pages show it; each step with both sides' names. */
export interface ShownStep {
  readonly key: string;
  readonly kind: SuccessionKind;
  readonly effectiveOn: Day;
  readonly from: { readonly id: string; readonly name: TaggedText };
  readonly to: { readonly id: string; readonly name: TaggedText };
}

export interface SuccessionView {
  /** Who came before, and who came before those; the nearest first. */
  readonly before: readonly ShownStep[];
  /** Who follows, and who follows those; the nearest first. */
  readonly after: readonly ShownStep[];
  readonly formerNames: readonly FormerName[];
}

type Link = Awaited<ReturnType<typeof listLinksFrom>>[number];

/** Steps of a chain are few; a longer one would be an error in the data. */
const MOST_STEPS = 20;

async function follow(
  start: string,
  next: (ids: readonly string[]) => Promise<Link[]>,
  endOf: (link: Link) => string,
): Promise<Link[]> {
  const all: Link[] = [];
  const seen = new Set([start]);
  let here = [start];
  for (let step = 0; here.length > 0 && step < MOST_STEPS; step += 1) {
    const links = await next(here);
    all.push(...links);
    here = [...new Set(links.map(endOf))].filter((id) => !seen.has(id));
    here.forEach((id) => seen.add(id));
  }
  return all;
}

async function show(
  db: Queries,
  links: readonly Link[],
  locale: Context["locale"],
  until: Instant,
): Promise<ShownStep[]> {
  const ids = links.flatMap(({ from, to }) => [from, to]);
  const names = await readPublicNames(db, ids, until);
  const others = await readNamesNow(
    db,
    ids.filter((id) => !names.has(id)),
  );
  const side = (id: string) => ({
    id,
    name: pickText(names.get(id) ?? others.get(id) ?? [], locale) ?? {
      lang: "und",
      text: id,
    },
  });
  return links.map(({ successionId, kind, from, to, effectiveOn }) => ({
    key: `${successionId}-${from}`,
    kind,
    effectiveOn,
    from: side(from),
    to: side(to),
  }));
}

/** What is public of a participant's names and of its chain, as of an instant. */
export async function readSuccession(
  { db, locale }: Pick<Context, "db" | "locale">,
  participantId: string,
  until: Instant,
): Promise<SuccessionView> {
  const [before, after, formerNames] = await Promise.all([
    follow(
      participantId,
      (ids) => listLinksTo(db.read, ids, until),
      ({ from }) => from,
    ),
    follow(
      participantId,
      (ids) => listLinksFrom(db.read, ids, until),
      ({ to }) => to,
    ),
    listFormerNames(db.read, participantId, until),
  ]);
  return {
    before: await show(db.read, before, locale, until),
    after: await show(db.read, after, locale, until),
    formerNames,
  };
}

/** One act that stands in place of another, by register numbers. */
export interface ActStep {
  readonly number: string;
  readonly kind: SuccessionKind;
  readonly effectiveOn: Day;
}

export interface ActSuccession {
  /** The acts this one took the place of. */
  readonly before: readonly ActStep[];
  /** The act that took this one's place. */
  readonly after: ActStep | null;
}

/** Which acts an act took the place of, and which took its place, as of an instant. */
export async function readActSuccession(
  { db }: Pick<Context, "db">,
  actId: string,
  until: Instant,
): Promise<ActSuccession> {
  const rows = await listSuccessionActs(db.read, actId, until);
  const here = rows.find((row) => row.actId === actId);
  const seq =
    here?.successorActId == null
      ? null
      : await findSeq(db.read, here.successorActId);
  return {
    before: rows.flatMap((row) =>
      row.actId === actId || row.seq === null
        ? []
        : {
            number: registerNumber(row.seq),
            kind: row.kind,
            effectiveOn: row.effectiveOn,
          },
    ),
    after:
      here && seq !== null
        ? {
            number: registerNumber(seq),
            kind: here.kind,
            effectiveOn: here.effectiveOn,
          }
        : null,
  };
}

/** The same for the JSON interface. */
export const actSuccessionItem = ({ before, after }: ActSuccession) => ({
  succeeds: before.map(({ number }) => number),
  succeededBy: after?.number ?? null,
});
