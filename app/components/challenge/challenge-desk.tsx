import type { JudgeAnswer } from "../../domain/challenge/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { Form } from "../form/form";
import type { Typed } from "../secretariat/decision-form";
import { HeldBy } from "../secretariat/held-by";
import { ProveNotice } from "../secretariat/prove-notice";
import { Notice } from "../ui/notice";
import { JudgeForm } from "./judge-form";

interface DeskView {
  readonly id: string;
  readonly isReachable: boolean;
  readonly heldUntil: number | null;
  readonly holder: string | null;
  readonly able: {
    readonly isOpen: boolean;
    readonly isOfficer: boolean;
    readonly isMine: boolean;
    readonly claimObstacle: string | null;
    readonly answers: readonly JudgeAnswer[];
    readonly needsProof: boolean;
  };
}

const Step = ({ what }: { readonly what: "claim" | "release" }) => {
  const t = useT();
  const isMain = what === "claim";
  return (
    <Form secondary={!isMain}>
      <input type="hidden" name="do" value={what} />
      <Button kind={isMain ? "primary" : "secondary"}>
        {t(`case.do.${what}`)}
      </Button>
    </Form>
  );
};

/** Carries the language switch on pages where there is nothing to send. */
const NothingToSend = () => <Form>{null}</Form>;

/** Where a challenge is judged: who holds it, what may be answered, or why not. */
export function ChallengeDesk({
  view,
  typed,
  errors,
  isAnswered,
}: {
  readonly view: DeskView;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
  readonly isAnswered: boolean;
}) {
  const t = useT();
  const lang = t.locale;
  const { id, able, heldUntil, holder } = view;
  const { answers, claimObstacle } = able;
  const question = t(
    answers.includes("end")
      ? "challenge.case.question-gone"
      : answers.includes("send_back")
        ? "challenge.case.question-proposed"
        : "challenge.case.question",
  );
  if (!able.isOpen || !able.isOfficer) {
    return (
      <div className="stack">
        <h2>{t("case.desk")}</h2>
        <p>{t(able.isOpen ? "case.read-only" : "case.is-closed")}</p>
        <NothingToSend />
      </div>
    );
  }
  if (!able.isMine) {
    return (
      <div className="stack">
        <h2>{question}</h2>
        <p>
          <HeldBy until={heldUntil} holder={holder} isMine={false} />
        </p>
        {claimObstacle !== null && (
          <Notice tone="info" title={t("case.you-may-not")}>
            <p>{t.find(claimObstacle) ?? t("error.forbidden")}</p>
          </Notice>
        )}
        {claimObstacle === null && heldUntil === null ? (
          <>
            <p>{t("case.claim-hint")}</p>
            <Step what="claim" />
          </>
        ) : (
          <NothingToSend />
        )}
      </div>
    );
  }
  const mustProve = able.needsProof && answers.includes("approve");
  return (
    <div className="stack">
      <p>
        <HeldBy until={heldUntil} holder={holder} isMine />
      </p>
      {mustProve && (
        <ProveNotice
          back={url("challengeCase", { lang, id })}
          isAnswered={isAnswered}
        />
      )}
      {mustProve && !isAnswered ? (
        <NothingToSend />
      ) : (
        <>
          {!view.isReachable && <p>{t("challenge.case.nobody-to-ask")}</p>}
          <JudgeForm {...{ question, answers, typed, errors }} />
        </>
      )}
      <hr />
      <p className="small">{t("case.release-hint")}</p>
      <Step what="release" />
    </div>
  );
}
