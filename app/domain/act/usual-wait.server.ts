import { listLastRegistered } from "../../../db/queries/act-own.server";
import type { Context } from "../../context.server";
import { medianDays } from "./waiting-time";

/** How many of the last acts stand for what is usual. */
const sample = 100;

/** Days from receipt to registration as a rule, or null while nobody can tell. */
export const usualWait = async ({
  db,
}: Pick<Context, "db">): Promise<number | null> =>
  medianDays(await listLastRegistered(db.read, sample));
