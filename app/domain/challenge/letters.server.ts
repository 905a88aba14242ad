import type { Tx } from "../../../db/client.server";
import type { ActRow } from "../../../db/queries/act.server";
import type { ChallengeRow } from "../../../db/queries/challenge.server";
import { listOwnerAddresses } from "../../../db/queries/membership.server";
import type { Context } from "../../context.server";
import { formatDay } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";
import { registerNumber } from "../act/number";
import { enqueueLetter } from "../outbox/enqueue.server";

type Here = Pick<Context, "now" | "env">;

const numberOf = (act: Pick<ActRow, "seq">) =>
  act.seq === null ? "" : registerNumber(act.seq);

/** Asks a challenger to confirm the address; nothing happens before. */
export async function sendConfirmationLetter(
  tx: Tx,
  { env, now }: Here,
  file: ChallengeRow,
  act: Pick<ActRow, "seq">,
  token: string,
): Promise<void> {
  const lang = file.locale;
  await enqueueLetter(tx, now, {
    kind: "challenge.letter.confirm",
    to: file.email,
    locale: lang,
    // Nothing of what was typed: anybody may have typed this address.
    params: { number: numberOf(act), reference: file.reference },
    link: env.origin + url("confirmChallenge", { lang, token }),
    subjectId: file.id,
  });
}

/** Tells a challenger that the case is open, and until when it should be answered. */
export async function sendReceipt(
  tx: Tx,
  { env, now }: Here,
  file: ChallengeRow,
  act: Pick<ActRow, "seq">,
): Promise<void> {
  const lang = file.locale;
  const number = numberOf(act);
  await enqueueLetter(tx, now, {
    kind: "challenge.letter.received",
    to: file.email,
    locale: lang,
    params: {
      name: file.name,
      number,
      reference: file.reference,
      day: formatDay(lang, file.dueAt),
    },
    link: env.origin + url("act", { lang, number }),
    subjectId: file.id,
  });
}

/** Tells a challenger what came of it, in the words the public reads. */
export async function sendOutcome(
  tx: Tx,
  { env, now }: Here,
  file: ChallengeRow,
  act: Pick<ActRow, "seq">,
): Promise<void> {
  if (file.outcome === null) return;
  const lang = file.locale;
  const number = numberOf(act);
  const t = translator(lang);
  const reason =
    file.outcome === "removed"
      ? t.find(`act.removal_reason.${file.outcomeReason ?? ""}`)
      : t.find(`challenge.dismissal.${file.outcomeReason ?? ""}`);
  const outcome = t(`challenge.outcome.${file.outcome}`);
  await enqueueLetter(tx, now, {
    kind: "challenge.letter.outcome",
    to: file.email,
    locale: lang,
    params: {
      name: file.name,
      number,
      reference: file.reference,
      outcome:
        reason === undefined ? outcome : `${outcome}${t("ui.colon")}${reason}`,
    },
    link: env.origin + url("act", { lang, number }),
    ...(file.outcomeNote === null ? {} : { quote: file.outcomeNote }),
    subjectId: file.id,
  });
}

/** Puts the secretariat's question before the owners of the challenged participant. */
export async function sendQuestion(
  tx: Tx,
  { env, now }: Here,
  file: ChallengeRow,
  act: Pick<ActRow, "seq" | "participantId">,
  question: string,
): Promise<void> {
  for (const owner of await listOwnerAddresses(tx, act.participantId)) {
    const lang = owner.locale;
    await enqueueLetter(tx, now, {
      kind: "challenge.letter.question",
      to: owner.email,
      locale: lang,
      params: { name: owner.name, number: numberOf(act) },
      link: env.origin + url("myChallenge", { lang, id: file.id }),
      quote: question,
      subjectId: act.participantId,
    });
  }
}
