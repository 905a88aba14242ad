import type { CaseStage } from "../../domain/act/model";
import type { CheckCode } from "../../domain/case/checklist";
import type { CaseAnswer } from "../../domain/case/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { Notice } from "../ui/notice";
import type { CaseParticipant } from "./case-view";
import { DecisionForm, type Typed } from "./decision-form";
import { HeldBy } from "./held-by";
import { ProveNotice } from "./prove-notice";

export interface DeskView {
  readonly id: string;
  readonly stage: CaseStage;
  readonly heldUntil: number | null;
  readonly holder: string | null;
  readonly checklist: readonly CheckCode[];
  readonly participant: CaseParticipant;
  readonly able: {
    readonly isOpen: boolean;
    readonly isOfficer: boolean;
    readonly isMine: boolean;
    readonly claimObstacle: string | null;
    readonly answers: readonly CaseAnswer[];
    readonly needsProof: boolean;
  };
}

/** A button that takes the case up, or puts it back. */
const Step = ({
  what,
  main,
}: {
  what: "claim" | "release";
  main?: boolean;
}) => {
  const t = useT();
  return (
    <Form secondary={!main}>
      <input type="hidden" name="do" value={what} />
      <Button kind={main ? "primary" : "secondary"}>
        {t(`case.do.${what}`)}
      </Button>
    </Form>
  );
};

/** Carries the language switch on pages where there is nothing to send. */
const NothingToSend = () => <Form>{null}</Form>;

/** Where a case is decided: who holds it, what may be answered, or why not. */
export function Desk({
  view,
  typed,
  errors,
  isAnswered,
}: {
  readonly view: DeskView;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
  /** Something was typed already: it stays in sight whatever else is missing. */
  readonly isAnswered: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  const { id, stage, able, heldUntil, holder } = view;
  const { isMine, claimObstacle, answers } = able;
  if (!able.isOpen || !able.isOfficer) {
    return (
      <div className="stack">
        <h2>{t("case.desk")}</h2>
        <p>{t(able.isOpen ? "case.read-only" : "case.is-closed")}</p>
        <NothingToSend />
      </div>
    );
  }
  if (!isMine) {
    return (
      <div className="stack">
        <h2>{t(`act.stage-question.${stage}`)}</h2>
        <p>
          <HeldBy until={heldUntil} holder={holder} isMine={false} />
        </p>
        {claimObstacle !== null ? (
          <Notice tone="info" title={t("case.you-may-not")}>
            <p>{t.find(claimObstacle) ?? t("error.forbidden")}</p>
          </Notice>
        ) : heldUntil === null ? (
          <>
            <p>{t("case.claim-hint")}</p>
            <Step what="claim" main />
          </>
        ) : (
          <p>{t("case.wait-for-holder")}</p>
        )}
        {(claimObstacle !== null || heldUntil !== null) && <NothingToSend />}
      </div>
    );
  }
  const mustProve = able.needsProof && answers.includes("pass");
  return (
    <div className="stack">
      <p>
        <HeldBy until={heldUntil} holder={holder} isMine />
      </p>
      {mustProve && (
        <ProveNotice back={url("case", { lang, id })} isAnswered={isAnswered} />
      )}
      {mustProve && !isAnswered ? (
        <NothingToSend />
      ) : (
        <DecisionForm
          {...{ stage, answers, typed, errors }}
          checklist={view.checklist}
          participant={view.participant}
        />
      )}
      <hr />
      <p className="small">{t("case.release-hint")}</p>
      <Step what="release" />
    </div>
  );
}
