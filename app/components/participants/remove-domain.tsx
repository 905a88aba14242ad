import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Checkbox } from "../form/checkbox";
import { fieldId } from "../form/field";
import { Form } from "../form/form";

/** The name of a domain's tick in the error summary: a page may have several. */
export const sureField = (proofId: string) => `sure-${proofId}`;

/** The way to take a domain off; a proved one only with a tick. */
export function RemoveDomain({
  id,
  domain,
  isProved,
  error,
}: {
  readonly id: string;
  readonly domain: string;
  readonly isProved: boolean;
  readonly error?: string | undefined;
}) {
  const t = useT();
  return (
    <Form secondary className="stack">
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="proof" value={id} />
      {isProved && (
        <Checkbox
          name="sure"
          id={fieldId(sureField(id))}
          label={t("participants.domain.sure")}
          hint={t("participants.domain.remove-proved")}
          error={error}
        />
      )}
      <Button kind={isProved ? "warning" : "secondary"} small>
        {t("participants.domain.remove")}
        <span className="hide-visually"> {domain}</span>
      </Button>
    </Form>
  );
}
