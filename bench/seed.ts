/**
 * Fills an empty database with a demonstration whose register holds as many
 * acts as asked for, and with drafts ready to be sent:
 * `tsx bench/seed.ts ACTS DRAFTS`. Prints what it made as JSON.
 */
import { migrate } from "../db/migrate.server";
import { makeServices } from "../app/context.server";
import { fillDemonstration } from "../app/domain/demo/fill.server";
import { planDemonstration } from "../app/domain/demo/plan";
import { systemContext } from "../app/domain/job/system-context.server";
import { HOUR } from "../app/domain/kernel/clock";
import { isPublic } from "../app/domain/lifecycle/act";
import { countEntries } from "../db/queries/register.server";
import { countPublicEvents } from "../db/queries/register-source.server";
import { makeDrafts } from "./support/drafts";
import { lengthenPast } from "./support/past";
import { settle } from "./support/settle";

/** How many participants it takes until so many acts are public. */
function participantsFor(acts: number): number {
  const sample = Math.min(acts * 2, 5000);
  const shown = planDemonstration(sample)
    .flatMap((participant) => participant.acts)
    .filter(({ status }) => isPublic(status)).length;
  return Math.ceil((acts * sample) / shown);
}

const [acts = 1000, drafts = 0] = process.argv.slice(2).map(Number);
const clock = Date.now;
// Everything happened an hour ago: jobs look at the last ten minutes again.
Date.now = () => clock() - HOUR;
const services = makeServices();
await migrate(services.env.databaseUrl);
const ctx = systemContext(services);
await fillDemonstration(ctx, participantsFor(acts), (rows) => {
  lengthenPast(rows, ctx.now);
});
Date.now = clock;
await settle(systemContext(services));
const made = {
  acts: await countEntries(services.db.read),
  events: await countPublicEvents(services.db.read),
  drafts: await makeDrafts(ctx, drafts),
};
await services.db.close();
process.stdout.write(`${JSON.stringify(made)}\n`);
