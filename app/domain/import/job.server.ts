import {
  listImportsIn,
  type ImportRow,
} from "../../../db/queries/import.server";
import type { Context } from "../../context.server";
import { SECOND } from "../kernel/clock";
import { DomainError } from "../kernel/errors";
import type { Job } from "../job/scheduler.server";
import { lookAtImport } from "./look.server";
import { getImport, moveImport } from "./move.server";
import { readImport, writeToOfficer } from "./read.server";
import { writeImport } from "./write.server";

const waiting = ["received", "reading", "writing"] as const;

/** The context's clock, going on while the work does. */
function clockFrom(now: number): () => number {
  const started = performance.now();
  return () => Math.round(now + performance.now() - started);
}

const step = (ctx: Context, seen: ImportRow): Promise<ImportRow> =>
  seen.state === "received"
    ? lookAtImport(ctx, seen)
    : seen.state === "reading"
      ? readImport(ctx, seen, clockFrom(ctx.now))
      : writeImport(ctx, seen);

/** Notes why a file can't be imported; nothing of it was kept. */
async function fail(ctx: Context, id: string, error: DomainError) {
  const field = error.fields["file"];
  await ctx.db.write(async (tx) => {
    const seen = await getImport(tx, id);
    await writeToOfficer(tx, ctx, seen, "import.letter.failed");
    await moveImport(tx, ctx, seen, "fail", {
      failure: field?.key ?? error.code,
      failureParams: { ...(field?.params ?? error.params) },
    });
  });
}

/**
 * Takes an import as far as it goes without an officer. Each step is one state;
 * after a crash the step is done again from its beginning.
 */
export async function runImport(ctx: Context, first: ImportRow): Promise<void> {
  let seen = first;
  while (waiting.some((state) => state === seen.state)) {
    try {
      seen = await step(ctx, seen);
    } catch (error) {
      // Somebody discarded it meanwhile; a database that is away comes back.
      if (!(error instanceof DomainError) || error.kind !== "unprocessable")
        throw error;
      await fail(ctx, seen.id, error);
      return;
    }
  }
}

/** Reads uploaded spreadsheets, and writes the ones that were approved. */
export const runImports: Job = {
  name: "imports",
  // An officer waits for each step; a look costs next to nothing.
  every: SECOND / 4,
  hasWork: async ({ db }) =>
    (await listImportsIn(db.read, waiting, 1)).length > 0,
  async run(ctx) {
    for (const seen of await listImportsIn(ctx.db.read, waiting, 20)) {
      try {
        await runImport(ctx, seen);
      } catch (error) {
        ctx.log.error({ err: error, import: seen.id }, "import failed");
      }
    }
  },
};
