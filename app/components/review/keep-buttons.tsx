import type { KeepStep } from "../../domain/review/model";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";

/** What an owner may do with a practice, each with what it means. */
export function KeepButtons({
  steps,
}: {
  readonly steps: readonly KeepStep[];
}) {
  const t = useT();
  if (steps.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="keep">
      <h2 id="keep">{t("review.steps.may")}</h2>
      {steps.map((step) => (
        <Form key={step} secondary className="stack stack-2">
          <input type="hidden" name="do" value={step} />
          <p>{t(`review.keep-hint.${step}`)}</p>
          <Button
            kind={
              step === "revise" || step === "confirm_current"
                ? "primary"
                : "secondary"
            }
            small
            confirm={
              step === "discard" || step === "withdraw_public"
                ? t("review.steps.sure")
                : undefined
            }
          >
            {t(`review.keep.${step}`)}
          </Button>
        </Form>
      ))}
    </section>
  );
}
