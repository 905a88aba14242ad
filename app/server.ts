import { createServer } from "node:http";
import * as build from "virtual:remix/server-build";
import { migrate } from "../db/migrate.server";
import { makeServices } from "./context.server";
import { makeCredentialSeed } from "./domain/credential/seed.server";
import { fillDemonstration } from "./domain/demo/fill.server";
import { jobs } from "./domain/job/jobs.server";
import { startScheduler } from "./domain/job/scheduler.server";
import { systemContext } from "./domain/job/system-context.server";
import { fillLog } from "./domain/log/backfill.server";
import { holdIfRestored } from "./domain/log/hold.server";
import { HELD } from "./domain/log/publish.server";
import { warmOffers } from "./domain/match/offers-in-memory.server";
import { registerHistory } from "./domain/register/register-index.server";
import { makeHandler } from "./http/handler.server";
import { StaticFiles } from "./http/static.server";
import { url } from "./urls";

/** Time to finish what is under way after SIGTERM. */
const DRAIN_MS = 8000;
/** Before that, who is on the way here is still let in, and balancers are told to stop. */
const LAST_CALL_MS = 1000;

async function main() {
  const services = makeServices();
  const { env, log, db } = services;
  await migrate(env.databaseUrl);
  await makeCredentialSeed(systemContext(services));
  if (env.mode === "demo") await fillDemonstration(systemContext(services));
  // A register that is older than its log.
  if (await holdIfRestored(services)) log.error(HELD);
  else await fillLog(systemContext(services));
  const files = await StaticFiles.open("build/client");
  const handler = makeHandler(services, build, files);
  let stopping = false;
  const server = createServer(
    {
      // A file of 10 MB over a slow line takes minutes.
      requestTimeout: 300_000,
      // A busy process counts a reader's waiting as the reader's own delay.
      headersTimeout: 60_000,
      keepAliveTimeout: 5_000,
    },
    (request, response) => {
      if (stopping && request.url === url("healthReady")) {
        response.writeHead(503, { "retry-after": "10" }).end("stopping\n");
      } else {
        handler(request, response);
      }
    },
  );
  server.on("error", (error) => {
    process.stderr.write(`PORT ${String(env.port)}: ${error.message}\n`);
    process.exit(1);
  });
  server.listen(env.port, env.host, () => {
    const address = server.address();
    const port =
      typeof address === "object" && address ? address.port : env.port;
    process.stdout.write(`Fairway serves http://localhost:${String(port)}\n`);
  });

  // The first reader should not have to wait for the register to be loaded.
  registerHistory(db).catch((error: unknown) => {
    log.error({ err: error }, "register not loaded");
  });
  // Nor the first request for the offers.
  warmOffers(db).catch((error: unknown) => {
    log.error({ err: error }, "offers not loaded");
  });
  const stopJobs = startScheduler(services, jobs);

  const stop = () => {
    if (stopping) return;
    stopping = true;
    const deadline = setTimeout(() => {
      server.closeAllConnections();
    }, DRAIN_MS);
    setTimeout(() => {
      server.close(() => {
        clearTimeout(deadline);
        void stopJobs()
          .then(() => db.close())
          .then(() => process.exit(0));
      });
      server.closeIdleConnections();
    }, LAST_CALL_MS);
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
  process.on("unhandledRejection", (error) => {
    log.error({ err: error }, "unhandled rejection");
  });
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
});
