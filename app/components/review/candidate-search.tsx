import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { TextField } from "../form/text-field";

/** Finds people by part of a name, or by their whole address. */
export function CandidateSearch({
  id,
  q,
}: {
  readonly id: string;
  readonly q: string;
}) {
  const t = useT();
  return (
    <form
      method="get"
      action={url("practiceReviewers", { lang: t.locale, id })}
      role="search"
      aria-label={t("review.invite.search")}
      className="stack narrow"
    >
      <TextField
        name="q"
        type="search"
        label={t("review.invite.text")}
        hint={t("review.invite.text-hint")}
        value={q}
        optional="silent"
        dir="auto"
      />
      <Buttons>
        <Button kind="secondary">{t("review.invite.find")}</Button>
      </Buttons>
    </form>
  );
}
