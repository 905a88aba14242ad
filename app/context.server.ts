import { pino, type Logger } from "pino";
import { openDatabase, type Db } from "../db/client.server";
import type { Instant } from "./domain/kernel/clock";
import { addDuration, type Duration } from "./domain/kernel/duration";
import type { Locale } from "./domain/kernel/localized";
import type { Actor } from "./domain/permissions/actor";
import { readEnv, type Env } from "./env.server";
import { openFileStore, type FileStore } from "./domain/file/store.server";

/** What lives as long as the process. */
export interface Services {
  readonly env: Env;
  readonly db: Db;
  readonly files: FileStore;
  readonly log: Logger;
  readonly now: () => Instant;
}

/** What an operation gets: the services, and who asks, when, in which language. */
export interface Context {
  readonly env: Env;
  readonly db: Db;
  readonly files: FileStore;
  readonly log: Logger;
  readonly now: Instant;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly requestId: string;
}

/** The present, or in a demonstration an instant as far ahead as asked for. */
function clock(offset: Duration | undefined): () => Instant {
  if (!offset) return () => Date.now();
  const started = Date.now();
  const ahead = addDuration(started, offset) - started;
  return () => Date.now() + ahead;
}

export function makeServices(env: Env = readEnv()): Services {
  return {
    env,
    db: openDatabase(env.databaseUrl),
    files: openFileStore(env.dataDir),
    log: pino({
      level: env.logLevel,
      base: null,
      redact: [
        "email",
        "*.email",
        "password",
        "*.password",
        "token",
        "*.token",
      ],
    }),
    now: clock(env.clockOffset),
  };
}
