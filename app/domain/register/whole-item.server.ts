import type { Translate } from "../../i18n/translate";
import type { PublicAct } from "./act.server";
import { registerNumber } from "../act/number";
import { isoInstant, toActItem } from "./item.server";

/** A whole public act as the JSON interface gives it. */
export const toWholeAct = (act: PublicAct, t: Translate) => ({
  ...toActItem(act.entry),
  inEffect: act.inEffectOn,
  statement:
    act.statement === null ? null : { lang: act.lang, text: act.statement },
  /** Texts are in the language of the act. */
  lang: act.lang,
  proposalTexts: Object.fromEntries(
    act.proposals.flatMap(({ proposal, text }) =>
      text === null ? [] : [[proposal, text]],
    ),
  ),
  commitments: act.commitments.map(({ proposal, measure, target, dueOn }) => ({
    proposal,
    measure,
    target,
    due: dueOn,
  })),
  signedBy: {
    office: act.signatoryOffice,
    decidingOrgan: act.decidingOrgan,
    actsFor: act.actsFor,
    groupEntities: act.groupEntities,
  },
  checks: Object.fromEntries(
    Object.entries(act.checks).map(([stage, at]) => [stage, isoInstant(at)]),
  ),
  history: act.events.map(({ event, toStatus, reasonCode, at }) => ({
    event,
    status: toStatus,
    ...(reasonCode === null ? {} : { reason: reasonCode }),
    at: isoInstant(at),
  })),
  about: act.about && registerNumber(act.about.seq),
  followedBy: act.followers.map(({ seq }) => registerNumber(seq)),
  changed: isoInstant(act.entry.changedAt),
  note: t("register.no-judgement"),
});
