import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { ProveNotice } from "../secretariat/prove-notice";

/** Signs a text of the terms for the reader's side, once they have proved who they are. */
export function SignForm({
  id,
  revision,
  amends = false,
  needsProof,
}: {
  readonly id: string;
  readonly revision: number;
  /** The text is proposed in the place of one that holds. */
  readonly amends?: boolean;
  readonly needsProof: boolean;
}) {
  const t = useT();
  const back = url("engagementTerms", { lang: t.locale, id });
  if (needsProof) return <ProveNotice back={back} isAnswered={false} />;
  const label = t(amends ? "engagement.amend.sign" : "engagement.terms.sign");
  return (
    <Form secondary className="stack" label={label}>
      <input
        type="hidden"
        name="do"
        value={amends ? "sign-amendment" : "sign"}
      />
      <input type="hidden" name="revision" value={String(revision)} />
      <p>
        {t(
          amends
            ? "engagement.amend.sign-means"
            : "engagement.terms.sign-means",
        )}
      </p>
      <Buttons>
        <Button>{label}</Button>
      </Buttons>
    </Form>
  );
}
