import type { Tx } from "../../../db/client.server";
import { listUnloggedEvents } from "../../../db/queries/log-source.server";
import type { Context } from "../../context.server";
import { readFacts, readSources } from "../register/sources.server";
import { logRegister } from "./log-register.server";

/** Events read at once. */
const BATCH = 500;

/** Writes what the log lacks of some events, the oldest first, as they stand now. */
async function logEvents(
  tx: Tx,
  events: readonly { readonly id: string; readonly actId: string }[],
): Promise<void> {
  const sources = await readSources(tx, [
    ...new Set(events.map(({ actId }) => actId)),
  ]);
  const ids = [...new Set(sources.map(({ act }) => act.participantId))];
  await logRegister(
    tx,
    {
      sources,
      facts: await readFacts(tx, ids),
      changed: new Set(),
      late: true,
    },
    new Set(events.map(({ id }) => id)),
  );
}

/**
 * Puts all public events into the log that it lacks: those of a register that is
 * older than its log, or was made up with its past.
 */
export async function logHistory(tx: Tx): Promise<void> {
  const events = await listUnloggedEvents(tx);
  for (let from = 0; from < events.length; from += BATCH)
    await logEvents(tx, events.slice(from, from + BATCH));
}

/**
 * The same when the server starts, a batch at a time, so that others may write
 * in between.
 * @returns how many events were missing
 */
export async function fillLog({ db }: Pick<Context, "db">): Promise<number> {
  const events = await listUnloggedEvents(db.read);
  for (let from = 0; from < events.length; from += BATCH) {
    const batch = events.slice(from, from + BATCH);
    await db.write((tx) => logEvents(tx, batch));
  }
  return events.length;
}
