import { findLetter, listLetters } from "../../../db/queries/outbox.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";

const SHOWN = 100;

/** The newest letters of a demonstration; in production there is no such page. */
export async function listDemoLetters({ db, env }: Context) {
  if (env.mode !== "demo") throw notFound();
  const letters = await listLetters(db.read, SHOWN);
  return letters.map(
    ({ id, recipient, subject, locale, createdAt, status }) => ({
      id,
      recipient,
      subject,
      locale,
      createdAt,
      status,
    }),
  );
}

export async function getDemoLetter({ db, env }: Context, id: string) {
  const letter =
    env.mode === "demo" ? await findLetter(db.read, id) : undefined;
  if (!letter) throw notFound();
  const { recipient, subject, locale, createdAt, text } = letter;
  return { id, recipient, subject, locale, createdAt, text };
}
