import type { Context, Services } from "../../context.server";
import { anonymous } from "../permissions/actor";

/** The context of work nobody asked for: jobs and the command line. */
export function systemContext(services: Services): Context {
  const { env, db, files, log, now } = services;
  return {
    env,
    db,
    files,
    log,
    now: now(),
    actor: anonymous,
    locale: "en",
    requestId: "system",
  };
}
