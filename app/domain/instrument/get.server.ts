import type { Queries } from "../../../db/client.server";
import {
  findInstrumentOfSeq,
  listSignedFiles,
} from "../../../db/queries/instrument-act.server";
import {
  findInstrument,
  listArticles,
} from "../../../db/queries/instrument.server";
import { parseRegisterNumber } from "../act/number";
import type { Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import { dayDifference } from "./differences";
import { describeLines } from "./lines.server";
import {
  standingOfInstrument,
  type InstrumentStanding,
} from "./standing.server";
import { stoodAt } from "./state";
import type { InstrumentLine, InstrumentView } from "./view";

type Here = { readonly db: { readonly read: Queries } };

/**
 * An instrument on the register, as of an instant or (`null`) now.
 * @throws DomainError 404 when it is not there, or was not yet
 */
export async function readInstrument(
  { db }: Here,
  id: string,
  at: Instant | null = null,
): Promise<InstrumentView> {
  const row = await findInstrument(db.read, id);
  if (row?.state !== "published") {
    throw notFound("instrument.error.no-such-instrument");
  }
  const [line] = await describeLines(db.read, [row], at);
  if (!line) throw notFound("instrument.error.not-yet");
  const standingThen = await standingOfInstrument(db.read, id, at);
  const { parties, answers, acts } = standingThen;
  const standing = acts.filter((act) => stoodAt(act, at));
  const files =
    standing.length === 0
      ? []
      : await listSignedFiles(
          db.read,
          standing.map(({ actId }) => actId),
        );
  const articles = await listArticles(db.read, [id]);
  const unique = new Map(files.map((file) => [file.sha256, file]));
  return {
    ...line,
    place: row.place,
    authentic: row.authentic,
    working: row.working,
    inEffectOn: row.inEffectOn,
    receivedAt: row.receivedAt,
    articles: articles.map(({ proposal, alignment, article, text, lang }) => ({
      ...{ proposal, alignment, article, text, lang },
    })),
    differences: differencesOf(standingThen, line),
    files: [...unique.values()].map(({ sha256, size, mediaType }) => ({
      ...{ sha256, size, mediaType },
    })),
    history: answers.flatMap(({ at: when, answer, partyKey }) => {
      const party = parties.findIndex(({ key }) => key === partyKey);
      return answer === "uphold_proposed" || party < 0
        ? []
        : [{ at: when, answer, party }];
    }),
  };
}

/** What parties filed, or the day their acts give, where it is not what the page says. */
function differencesOf(
  { parties, others }: InstrumentStanding,
  line: InstrumentLine,
): InstrumentView["differences"] {
  const filed = others.flatMap(({ partyKey, differences }) => {
    const party = parties.findIndex(({ key }) => key === partyKey);
    return party < 0 ? [] : differences.map((one) => ({ ...one, party }));
  });
  const days = line.parties.flatMap(({ act }, party) =>
    dayDifference(line.doneOn, act?.doneOn ?? null).map((one) => ({
      ...one,
      party,
    })),
  );
  return [...filed, ...days];
}

/** The instrument behind an act of the register, if it has one that is public. */
export async function findInstrumentOfAct(
  { db }: Here,
  number: string,
  at: Instant | null = null,
): Promise<InstrumentLine | null> {
  const seq = parseRegisterNumber(number);
  const id = seq === null ? undefined : await findInstrumentOfSeq(db.read, seq);
  const row = id === undefined ? undefined : await findInstrument(db.read, id);
  if (!row) return null;
  const [line] = await describeLines(db.read, [row], at);
  return line ?? null;
}
