import type { CheckAnswer } from "../../domain/credential/check-model";
import type { CheckOutcome } from "../../domain/credential/model";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ActSentence } from "../register/act-sentence";
import { toneOf } from "../register/status-tone";
import { Notice } from "../ui/notice";
import { StatusTag } from "../ui/status-tag";
import { SummaryList, type SummaryRow } from "../ui/summary-list";
import { Timeline } from "../ui/timeline";

const tones = {
  valid: "ok",
  changed: "warn",
  suspended: "warn",
  withdrawn: "error",
  removed: "error",
  altered: "error",
  foreign: "error",
  expired: "error",
  unknown: "error",
} as const satisfies Record<CheckOutcome, "ok" | "warn" | "error">;

/** What the answer is, in one sentence. */
function useSentence(answer: CheckAnswer): string {
  const t = useT();
  const lang = useLocale();
  const { outcome, way, act, since } = answer;
  const params = {
    number: act?.number ?? "",
    day: since === null ? "" : formatDay(lang, since),
  };
  switch (outcome) {
    case "changed": {
      const isReplaced =
        act?.status === "amended" || act?.status === "succeeded";
      return t(`credential.say.${isReplaced ? "replaced" : "changed"}`, params);
    }
    case "altered":
      return act
        ? t("credential.say.altered-file", params)
        : t("credential.say.altered-text");
    case "unknown":
      return way === "number"
        ? t("credential.say.unknown-number")
        : way === "credential"
          ? t("credential.say.unknown-text")
          : t("credential.say.unknown-file");
    default:
      return t(`credential.say.${outcome}`, params);
  }
}

/** What was found out about a number, a file or a credential, and by which way. */
export function CheckAnswerView({ answer }: { readonly answer: CheckAnswer }) {
  const t = useT();
  const lang = useLocale();
  const sentence = useSentence(answer);
  const { outcome, way, act, issuedAt, differs, happened, problem } = answer;
  const isGenuine = act !== null && issuedAt !== null;
  const kind = way === "credential" ? "credential" : "certificate";
  const reason =
    problem === null ? undefined : t.find(`credential.problem.${problem}`);
  return (
    <section
      className="stack"
      aria-labelledby="answer"
      data-outcome={outcome}
      data-way={way}
    >
      <h2 id="answer">{t("credential.answer.title")}</h2>
      <Notice
        tone={tones[outcome]}
        title={t(`credential.outcome.${outcome}`)}
        live
      >
        <p>{sentence}</p>
        {reason !== undefined && <p>{reason}</p>}
      </Notice>
      {isGenuine && (
        <p>
          {t(`credential.genuine.${kind}`, { day: formatDay(lang, issuedAt) })}
        </p>
      )}
      {differs.length > 0 && (
        <>
          <h3>{t("credential.differs.title")}</h3>
          <ul>
            {differs.map((field) => (
              <li key={field}>{t(`credential.differs.${field}`)}</li>
            ))}
          </ul>
        </>
      )}
      {act && <Standing act={act} />}
      {happened.length > 0 && (
        <>
          <h3>{t("credential.happened.title")}</h3>
          <Timeline
            items={[...happened].reverse().map(({ event, at }, index) => ({
              key: String(index),
              at,
              title: t.find(`act.event.${event}`) ?? event,
            }))}
          />
        </>
      )}
      <p className="small">{t(`credential.way.${way}`)}</p>
      <Fingerprint hash={answer.fingerprint} />
    </section>
  );
}

function Standing({ act }: { readonly act: NonNullable<CheckAnswer["act"]> }) {
  const t = useT();
  const lang = useLocale();
  const { number, entry, status } = act;
  const rows: SummaryRow[] = [
    {
      label: t("credential.number.label"),
      value: (
        <a href={url("act", { lang, number })}>
          <bdi dir="ltr">{number}</bdi>
        </a>
      ),
    },
    { label: t("credential.stands"), value: <ActSentence entry={entry} /> },
    {
      label: t("credential.status"),
      value: (
        <StatusTag tone={toneOf(status)}>{t(`act.status.${status}`)}</StatusTag>
      ),
    },
  ];
  return (
    <>
      <SummaryList rows={rows} />
      <p>
        <a href={url("act", { lang, number })}>{t("credential.to-act")}</a>
      </p>
    </>
  );
}

function Fingerprint({ hash }: { readonly hash: string | null }) {
  const t = useT();
  return hash === null ? null : (
    <p className="small">
      {t("credential.fingerprint")}
      <br />
      <bdi dir="ltr" className="code">
        {hash}
      </bdi>
    </p>
  );
}
