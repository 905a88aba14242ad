import type { Tx } from "../../../db/client.server";
import { listOwnerAddresses } from "../../../db/queries/membership.server";
import { listNames } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { startOf, type Day } from "../kernel/clock";
import { pickText, type TaggedText } from "../kernel/localized";
import { enqueueLetter } from "../outbox/enqueue.server";

interface About {
  readonly kind: `succession.letter.${"renamed" | "predecessor" | "successor"}`;
  /** The former names, or those of the other side. */
  readonly former: readonly TaggedText[];
  readonly effectiveOn: Day;
}

export const namesOf = async (tx: Tx, id: string): Promise<TaggedText[]> =>
  (await listNames(tx, id)).map(({ lang, name }) => ({ lang, text: name }));

/** A letter to each owner of a participant on what became of it; the link leads to its page. */
export async function writeAbout(
  tx: Tx,
  { now, env }: Pick<Context, "now" | "env">,
  participantId: string,
  { kind, former, effectiveOn }: About,
): Promise<void> {
  const names = await namesOf(tx, participantId);
  for (const owner of await listOwnerAddresses(tx, participantId)) {
    const lang = owner.locale;
    await enqueueLetter(tx, now, {
      kind,
      to: owner.email,
      locale: lang,
      params: {
        name: owner.name,
        participant: pickText(names, lang)?.text ?? "",
        other: pickText(former, lang)?.text ?? "",
        day: new Date(startOf(effectiveOn)),
      },
      link: env.origin + url("participant", { lang, id: participantId }),
      subjectId: participantId,
    });
  }
}
