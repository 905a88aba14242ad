import { appendLeaves } from "../../../app/domain/log/append.server";
import { publishCheckpoint } from "../../../app/domain/log/publish.server";
import type { LogSettings } from "../../../app/domain/log/settings.server";
import { makeSignerKey } from "../../../app/domain/log/sign.server";
import type { Context } from "../../../app/context.server";
import type { Db } from "../../../db/client.server";

export const origin = "register.example/log";
/** A key of the log, always the same for the same number. */
export const keyOf = (number: number, name = origin) =>
  makeSignerKey(name, new Uint8Array(32).fill(number));

export const settings = (change: Partial<LogSettings> = {}): LogSettings => ({
  ...{ origin, keys: [keyOf(1)], witnesses: [] },
  ...change,
});

/** What publishing needs of a context. */
export const logContext = (db: Db, log: LogSettings = settings(), now = 0) => ({
  ...{ db, now },
  env: { log } as Context["env"],
});

export const leafData = (at: number) => `{"leaf":${String(at)}}`;

/** Adds leaves that tell nothing. */
export const addLeaves = (db: Db, from: number, to: number) =>
  db.write((tx) =>
    appendLeaves(
      tx,
      Array.from({ length: to - from }, (_, at) => ({
        ...{ eventId: null, actId: null, participantId: null, salts: {} },
        data: leafData(from + at),
      })),
    ),
  );

export const publish = (db: Db, log?: LogSettings) =>
  publishCheckpoint(logContext(db, log));
