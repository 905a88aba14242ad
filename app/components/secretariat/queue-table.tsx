import type { ActType, CaseStage } from "../../domain/act/model";
import type { ParticipantKind } from "../../domain/participant/model";
import type {
  ChallengeOutcome,
  ChallengeReason,
  ChallengeStatus,
} from "../../domain/challenge/model";
import { areaName } from "../../domain/reference/area";
import { formatInstant, formatShortDay } from "../../i18n/format";
import type { Translate } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Clock } from "../ui/clock";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { HeldBy } from "./held-by";

export interface QueueItem {
  readonly id: string;
  /** Null for a challenge. */
  readonly stage: CaseStage | null;
  readonly challenge: {
    readonly reason: ChallengeReason;
    readonly status: ChallengeStatus;
    readonly outcome: ChallengeOutcome | null;
  } | null;
  readonly round: number;
  readonly dueAt: number;
  readonly pausedAt: number | null;
  readonly closedAt: number | null;
  readonly type: ActType;
  readonly status: string;
  readonly kind: ParticipantKind;
  readonly area: string | null;
  readonly receivedAt: number | null;
  readonly name: { readonly lang: string; readonly text: string };
  readonly isMine: boolean;
  readonly heldUntil: number | null;
  readonly holder: string | null;
}

/** The queue: how much time is left, which case, what to answer, who has it. */
export function QueueTable({
  caption,
  items,
  now,
}: {
  readonly caption: string;
  readonly items: readonly QueueItem[];
  readonly now: number;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <DataTable
      caption={caption}
      hideCaption
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "clock",
          header: t("case.col.clock"),
          cell: ({ dueAt, pausedAt, closedAt }) =>
            closedAt === null ? (
              <Clock due={dueAt} now={now} stopped={pausedAt !== null} />
            ) : (
              t("case.closed-on", { date: formatShortDay(lang, closedAt) })
            ),
        },
        {
          key: "case",
          header: t("case.col.case"),
          rowHeader: true,
          cell: ({ id, name, type, kind, area, round, challenge }) => (
            <>
              <a href={url(challenge ? "challengeCase" : "case", { lang, id })}>
                <Name lang={name.lang} text={name.text} />
              </a>
              <br />
              <span className="small muted">
                {[
                  ...(challenge ? [t("challenge.case.eyebrow")] : []),
                  t(`act.type.${type}`),
                  t(`participant.kind.${kind}`),
                  ...(area === null ? [] : [areaName(area, lang)]),
                  ...(round === 1 ? [] : [t("case.round", { round })]),
                ].join(" · ")}
              </span>
            </>
          ),
        },
        {
          key: "question",
          header: t("case.col.question"),
          cell: ({ stage, status, closedAt, pausedAt, challenge }) =>
            challenge || stage === null
              ? challenge && challengeQuestion(t, challenge)
              : closedAt !== null
                ? (t.find(`case.status.${status}`) ??
                  t.find(`act.status.${status}`))
                : pausedAt === null
                  ? t(`act.stage-question.${stage}`)
                  : t("case.waits-for-answer"),
        },
        {
          key: "holder",
          header: t("case.col.holder"),
          cell: ({ heldUntil, holder, isMine, closedAt }) =>
            closedAt === null && (
              <HeldBy until={heldUntil} holder={holder} isMine={isMine} />
            ),
        },
        {
          key: "received",
          header: t("case.col.received"),
          cell: ({ receivedAt }) =>
            receivedAt !== null && (
              <span className="nowrap">{formatInstant(lang, receivedAt)}</span>
            ),
        },
      ]}
    />
  );
}

/** What a challenge says, and where it stands. */
const challengeQuestion = (
  t: Translate,
  { reason, status, outcome }: NonNullable<QueueItem["challenge"]>,
) =>
  [
    t(`challenge.reason.${reason}`),
    outcome !== null && status !== "proposed"
      ? t(`challenge.outcome.${outcome}`)
      : t.find(`challenge.status.${status}`),
  ].join(" · ");
