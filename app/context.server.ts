import { pino, type Logger } from "pino";
import { openDatabase, type Db } from "../db/client.server";
import type { Instant } from "./domain/kernel/clock";
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
    now: () => Date.now(),
  };
}
