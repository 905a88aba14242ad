import { existsSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findCheckpoint } from "../../../db/queries/log-checkpoint.server";
import type { Context } from "../../context.server";
import { DomainError } from "../kernel/errors";
import { parseCount } from "./number";

/** Whether this process may add to the log. */
let isHeld = false;

/**
 * @throws DomainError 503 while the log is behind what it has published: what
 *   were added now would take the place of leaves that others have seen
 */
export function assertNotHeld(): void {
  if (isHeld) {
    throw new DomainError("unavailable", "log.error.held", {
      retryAfter: 3600,
    });
  }
}

type Here = Pick<Context, "db" | "env">;

const markOf = ({ env }: Pick<Here, "env">) => join(env.dataDir, "log-mark");

/** What the file says by now; spares writing it again. */
let marked = "";

/** Keeps, outside the database, what was published last: a restored database doesn't know. */
export async function keepMark(
  { env }: Pick<Here, "env">,
  { size, root }: { readonly size: number; readonly root: string },
): Promise<void> {
  const text = `${String(size)} ${root}\n`;
  const path = markOf({ env });
  if (marked === path + text) return;
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
  marked = path + text;
}

/**
 * Looks whether the database lacks what this process has published, as after a
 * restore, and holds the log until the published leaves were imported.
 * @returns whether it is held
 */
export async function holdIfRestored(ctx: Here): Promise<boolean> {
  const path = markOf(ctx);
  isHeld = false;
  if (!existsSync(path)) return isHeld;
  const [size = "", root = ""] = (await readFile(path, "utf8"))
    .trim()
    .split(" ");
  const own = await findCheckpoint(ctx.db.read, parseCount(size));
  isHeld = own?.root !== root;
  return isHeld;
}
