import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { Notice } from "../ui/notice";
import { percentOf, type Head, type Running } from "./round-views";

/** A form of one button. */
function Step({
  does,
  lead,
  label,
  kind,
  confirm,
}: {
  readonly does: "run" | "stop" | "cancel" | "publish";
  readonly lead?: string;
  readonly label: string;
  readonly kind?: "secondary" | "warning";
  readonly confirm?: string;
}) {
  return (
    <Form secondary label={label} className="stack">
      <input type="hidden" name="do" value={does} />
      {lead !== undefined && <p>{lead}</p>}
      <Buttons>
        <Button kind={kind} confirm={confirm}>
          {label}
        </Button>
      </Buttons>
    </Form>
  );
}

/** What can be done with a round as it stands, but for changes of its result. */
export function RoundSteering({ head }: { readonly head: Head }) {
  const t = useT();
  const { status } = head;
  const isWaiting = status === "announced" || status === "stopped";
  return (
    <section className="narrow stack">
      {isWaiting && (
        <Step
          does="run"
          lead={t("round.work.run-lead")}
          label={t("round.work.run")}
        />
      )}
      {status === "running" && (
        <Step does="stop" label={t("round.work.stop")} kind="secondary" />
      )}
      {status === "proposed" && (
        <>
          <h2>{t("round.publish.title")}</h2>
          <Step
            does="publish"
            lead={t("round.publish.lead")}
            label={t("round.publish.do")}
            confirm={t("round.publish.sure")}
          />
        </>
      )}
      {(isWaiting || status === "proposed") && (
        <Step
          does="cancel"
          label={t("round.work.cancel")}
          kind="warning"
          confirm={t("round.work.cancel-sure")}
        />
      )}
    </section>
  );
}

/** How far a run is. The page asks again by itself unless told not to. */
export function RunProgress({
  id,
  running: { step, progress, isStopping },
  isStill,
}: {
  readonly id: string;
  readonly running: Running;
  readonly isStill: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <Notice title={t("round.work.running")}>
      {step !== null && (
        <p>
          {t("round.work.percent", {
            step: t(`round.step.${step}`),
            percent: percentOf(lang, progress ?? 0),
          })}
        </p>
      )}
      {isStopping && <p>{t("round.work.stopping")}</p>}
      <p className="row">
        {!isStill && <span>{t("round.work.refreshes")}</span>}
        {!isStill && (
          <a href={url("roundWork", { lang, id }, { still: 1 })}>
            {t("round.work.stay")}
          </a>
        )}
        <a href={url("roundWork", { lang, id }, isStill ? { still: 1 } : {})}>
          {t("round.work.again")}
        </a>
      </p>
    </Notice>
  );
}
