import type { IncomingMessage, ServerResponse } from "node:http";
import * as build from "virtual:remix/server-build";
import { migrate } from "../db/migrate.server";
import { makeServices, type Services } from "./context.server";
import { fillDemonstration } from "./domain/demo/fill.server";
import { systemContext } from "./domain/job/system-context.server";
import { makeHandler } from "./http/handler.server";

const kept = globalThis as { fairwayServices?: Promise<Services> };

async function start(): Promise<Services> {
  const services = makeServices();
  await migrate(services.env.databaseUrl);
  if (services.env.mode === "demo") {
    await fillDemonstration(systemContext(services));
  }
  return services;
}

// This module is loaded anew after each change; the database stays open.
const handler = (kept.fairwayServices ??= start()).then((services) =>
  makeHandler(services, build, undefined),
);

/** Answers one request of the development server. */
export async function handle(
  request: IncomingMessage,
  response: ServerResponse,
) {
  (await handler)(request, response);
}
