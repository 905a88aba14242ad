import { directionOf } from "../../domain/kernel/localized";
import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Name } from "../ui/name";
import { NoticeList } from "../ui/notice-list";
import type { CaseDecision, CaseMessage } from "./case-view";

/** What earlier officers decided, and why. */
export function DecisionList({
  decisions,
}: {
  readonly decisions: readonly CaseDecision[];
}) {
  const t = useT();
  const reason = ({ outcome, reasonCode }: CaseDecision) =>
    reasonCode === null
      ? undefined
      : outcome === "returned"
        ? t.find(`act.return_reason.${reasonCode}`)
        : t.find(`act.rejection_reason.${reasonCode}`);
  return (
    <section className="stack">
      <h2>{t("case.decisions")}</h2>
      {decisions.length === 0 ? (
        <p>{t("case.no-decisions")}</p>
      ) : (
        <NoticeList
          items={decisions.map((one) => ({
            key: one.id,
            when: formatInstant(t.locale, one.decidedAt),
            title: `${t(`act.stage.${one.stage}`)} · ${t(`case.outcome.${one.outcome}`)}`,
            text: (
              <>
                <p className="small">
                  <Name text={one.officer} /> ·{" "}
                  {t("case.round", { round: one.round })}
                </p>
                {reason(one) && <p>{reason(one)}</p>}
                {one.note && <p dir="auto">{one.note}</p>}
              </>
            ),
          }))}
        />
      )}
    </section>
  );
}

/** Questions of the secretariat and the participant's answers. */
export function MessageList({
  messages,
}: {
  readonly messages: readonly CaseMessage[];
}) {
  const t = useT();
  if (messages.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("case.messages")}</h2>
      <NoticeList
        items={messages.map((one) => ({
          key: one.id,
          when: formatInstant(t.locale, one.at),
          title: (
            <>
              {t(one.fromSecretariat ? "case.question" : "case.answer")}
              {" · "}
              <Name text={one.author} />
            </>
          ),
          text: (
            <p lang={one.lang} dir={directionOf(one.lang)}>
              {one.body}
            </p>
          ),
        }))}
      />
    </section>
  );
}
