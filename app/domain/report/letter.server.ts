import type { Tx } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import { listOwnerAddresses } from "../../../db/queries/membership.server";
import { listNames } from "../../../db/queries/participant.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { registerNumber } from "../act/number";
import type { MessageParams } from "../kernel/errors";
import { pickText } from "../kernel/localized";
import { enqueueLetter } from "../outbox/enqueue.server";
import type { LateStatus } from "../lifecycle/report-clock";

export interface ClockLetter {
  readonly kind: `report.letter.${LateStatus | "reminder"}`;
  readonly params?: MessageParams;
}

/** A letter to each owner of an act's participant; its link leads to the report. */
export async function writeToOwners(
  tx: Tx,
  { now, env }: Pick<Context, "now" | "env">,
  act: Pick<ActRow, "id" | "seq" | "participantId">,
  { kind, params }: ClockLetter,
): Promise<void> {
  const names = (await listNames(tx, act.participantId)).map(
    ({ lang, name }) => ({ lang, text: name }),
  );
  for (const owner of await listOwnerAddresses(tx, act.participantId)) {
    const lang = owner.locale;
    await enqueueLetter(tx, now, {
      kind,
      to: owner.email,
      locale: lang,
      params: {
        ...params,
        name: owner.name,
        participant: pickText(names, lang)?.text ?? "",
        number: act.seq === null ? "" : registerNumber(act.seq),
      },
      link: env.origin + url("actReport", { lang, id: act.id }),
      subjectId: act.id,
    });
  }
}
