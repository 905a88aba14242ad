import {
  listFindingsOf,
  updateChoicesAt,
} from "../../../db/queries/import-values.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { conflict, unprocessable } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { choicesFor, isByValue, UNKNOWN_KIND } from "./choices";
import { openForChoices } from "./choose.server";
import { keyOf } from "./kind-words";
import { mostRows, importableKinds, type ImportableKind } from "./model";
import { getImport, moveImport } from "./move.server";

/** A value that stands in many rows, to be decided once. */
export interface ValueView {
  readonly value: string;
  readonly count: number;
  /** What may be chosen for it: areas, days, kinds. */
  readonly choices: readonly string[];
  /** What was chosen for all of its rows; null where that differs or is open. */
  readonly choice: string | null;
}

/** As many findings are looked at, and as many values shown. */
const LOOKED_AT = 20_000;
const SHOWN = 50;

/** The values that findings of a kind are about, the commonest first. */
export async function listValues(
  db: Queries,
  importId: string,
  code: string,
): Promise<ValueView[]> {
  if (!isByValue(code)) return [];
  const values = new Map<string, ValueView>();
  for (const one of await listFindingsOf(db, importId, code, LOOKED_AT)) {
    const value = String(one.params["value"] ?? "");
    if (code !== UNKNOWN_KIND && one.weight !== "doubt") continue;
    const before = values.get(value);
    const choices = code === UNKNOWN_KIND ? importableKinds : choicesFor(one);
    values.set(value, {
      value,
      count: (before?.count ?? 0) + 1,
      choices: before?.choices ?? choices,
      choice: !before || before.choice === one.choice ? one.choice : null,
    });
  }
  return [...values.values()].sort((a, b) => b.count - a.count).slice(0, SHOWN);
}

type Picks<T> = readonly { readonly value: string; readonly pick: T }[];

/**
 * One choice for all doubts of a kind about the same value.
 * @throws DomainError 422 for what can't be chosen there
 */
export async function chooseForValues(
  ctx: Context,
  id: string,
  { code, picks }: { readonly code: string; readonly picks: Picks<string> },
): Promise<void> {
  if (!isByValue(code) || code === UNKNOWN_KIND)
    throw unprocessable("import.error.choose");
  await ctx.db.write(async (tx) => {
    await openForChoices(tx, ctx, id);
    const findings = await listFindingsOf(tx, id, code, mostRows);
    for (const { value, pick } of picks) {
      const own = findings.filter(
        (one) =>
          one.weight === "doubt" &&
          one.params["value"] === value &&
          choicesFor(one).includes(pick),
      );
      if (own.length === 0) throw unprocessable("import.error.choose");
      const rows = own.map(({ row }) => row);
      await updateChoicesAt(tx, id, { code, rows }, pick);
    }
  });
}

/** What words of the list mean as kinds of participants; the list is read again by it. */
export async function mapKinds(
  ctx: Context,
  id: string,
  picks: Picks<ImportableKind>,
): Promise<void> {
  if (picks.length === 0) throw unprocessable("import.error.choose");
  await ctx.db.write(async (tx) => {
    const seen = authorize(
      ctx.actor,
      "import.prepare",
      await getImport(tx, id),
    );
    if (!seen.reading) throw conflict("import.error.wrong-state");
    const kinds = {
      ...seen.reading.kinds,
      ...Object.fromEntries(
        picks.map(({ value, pick }) => [keyOf(value), pick]),
      ),
    };
    const reading = { ...seen.reading, kinds };
    await moveImport(tx, ctx, seen, "map", { reading, counts: null });
  });
}
