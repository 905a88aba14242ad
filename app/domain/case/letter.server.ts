import type { Queries, Tx } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import { findUserAddress } from "../../../db/queries/user-address.server";
import type { Context } from "../../context.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { enqueueLetter } from "../outbox/enqueue.server";
import type { Letter } from "../outbox/letter";

export interface CaseLetter {
  readonly kind:
    | "case.letter.returned"
    | "case.letter.rejected"
    | "case.letter.question"
    | "case.letter.registered";
  /** Message key of the reason; its text is the letter's `reason`. */
  readonly reasonKey?: string;
  /** What the officer wrote. */
  readonly quote?: string;
  /** The register number, once there is one. */
  readonly number?: string;
}

/**
 * A letter to whoever sent the act, in that person's language; null when the
 * person has no account any more.
 */
export async function composeLetter(
  db: Queries,
  { env }: Pick<Context, "env">,
  act: Pick<ActRow, "id" | "authorId">,
  { kind, reasonKey, quote, number }: CaseLetter,
): Promise<Letter | null> {
  const author = await findUserAddress(db, act.authorId);
  if (!author) return null;
  const lang = author.locale;
  const path =
    number === undefined
      ? url("actTasks", { lang, id: act.id })
      : url("act", { lang, number });
  return {
    kind,
    to: author.email,
    locale: lang,
    params: {
      name: author.name,
      reason: (reasonKey && translator(lang).find(reasonKey)) ?? "",
      number: number ?? "",
    },
    link: env.origin + path,
    ...(quote === undefined ? {} : { quote }),
    subjectId: act.id,
  };
}

/** Puts a letter about a case into the outbox. */
export async function writeToParticipant(
  tx: Tx,
  ctx: Pick<Context, "now" | "env">,
  act: ActRow,
  letter: CaseLetter,
): Promise<void> {
  const composed = await composeLetter(tx, ctx, act, letter);
  if (composed) await enqueueLetter(tx, ctx.now, composed);
}
