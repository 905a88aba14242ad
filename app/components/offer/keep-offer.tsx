import type { OwnOffer } from "../../domain/offer/own";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";

const forward = ["ask_owner", "approve", "submit", "confirm_current", "resume"];
/** Steps that need every answer. */
const wanting = ["ask_owner", "approve", "submit"];
const final = ["withdraw", "discard"];

/** What an offer's people may do with it now, each with what it means. */
export function KeepOffer({ offer }: { readonly offer: OwnOffer }) {
  const t = useT();
  const isWhole = Object.keys(offer.problems).length === 0;
  const steps = offer.steps.filter(
    (step) => isWhole || !wanting.includes(step),
  );
  if (steps.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="keep">
      <h2 id="keep">{t("offer.may")}</h2>
      {steps.map((step) => (
        <Form key={step} secondary className="stack stack-2">
          <input type="hidden" name="do" value={step} />
          <input type="hidden" name="revision" value={offer.revision} />
          <p>{t(`offer.keep-hint.${step}`)}</p>
          <Button
            kind={forward.includes(step) ? "primary" : "secondary"}
            small
            confirm={final.includes(step) ? t("offer.sure") : undefined}
          >
            {t(`offer.keep.${step}`)}
          </Button>
        </Form>
      ))}
    </section>
  );
}
