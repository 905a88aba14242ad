import type { Tx } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import { findUserAddress } from "../../../db/queries/user-address.server";
import type { Context } from "../../context.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { enqueueLetter } from "../outbox/enqueue.server";

/**
 * A letter to whoever sent the act, in that person's language.
 * @param reasonKey message key of the reason; its text is the letter's `reason`
 */
export async function writeToParticipant(
  tx: Tx,
  ctx: Pick<Context, "now" | "env">,
  act: ActRow,
  letter: {
    readonly kind: string;
    readonly reasonKey?: string;
    readonly quote?: string;
    readonly number?: string;
  },
): Promise<void> {
  const author = await findUserAddress(tx, act.authorId);
  if (!author) return;
  const t = translator(author.locale);
  const { number, reasonKey } = letter;
  const path =
    number === undefined
      ? url("actTasks", { lang: author.locale, id: act.id })
      : url("act", { lang: author.locale, number });
  await enqueueLetter(tx, ctx.now, {
    kind: letter.kind,
    to: author.email,
    locale: author.locale,
    params: {
      name: author.name,
      reason: (reasonKey && t.find(reasonKey)) ?? "",
      number: number ?? "",
    },
    link: ctx.env.origin + path,
    ...(letter.quote === undefined ? {} : { quote: letter.quote }),
    subjectId: act.id,
  });
}
