import type { OwnAct } from "../../domain/act/own";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Form } from "../form/form";
import { Confirmation } from "../ui/confirmation";

/** Third screen: it is done. The empty form is what the language switch sends. */
export function Withdrawn({ act }: { readonly act: OwnAct }) {
  const t = useT();
  const lang = t.locale;
  const { number, withdrawnAt, participant } = act;
  return (
    <>
      <Confirmation
        title={t("acts.withdraw.done")}
        referenceLabel={t("acts.withdraw.act")}
        reference={number ?? undefined}
      >
        {withdrawnAt !== null && (
          <p>
            {t("acts.state.withdrawn-on", {
              day: formatDay(lang, withdrawnAt),
            })}
          </p>
        )}
        <p>{t("acts.withdraw.effect-row")}</p>
        <ul>
          {number && (
            <li>
              <a href={url("act", { lang, number })}>
                {t("acts.state.public-page")}
              </a>
            </li>
          )}
          <li>
            <a href={url("myParticipant", { lang, id: participant.id })}>
              {t("acts.submitted.back")}
            </a>
          </li>
        </ul>
      </Confirmation>
      <Form>{null}</Form>
    </>
  );
}
