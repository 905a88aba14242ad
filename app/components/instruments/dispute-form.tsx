import { partyInSentence } from "./party-words";
import type { OfficerPage } from "../../domain/instrument/own";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";
import { Notice } from "../ui/notice";

/** The question of one open dispute, and its two answers. */
export function DisputeForm({
  page,
  errors,
  value,
}: {
  readonly page: OfficerPage;
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}) {
  const t = useT();
  const [dispute] = page.open;
  const party = dispute && page.view.parties[dispute.index];
  if (!party) return null;
  const who = partyInSentence(party, t.locale);
  return (
    <Form>
      <h2>
        {t("instrument.dispute-question", {
          who,
          day: formatDay(t.locale, dispute.since ?? page.view.registeredAt),
        })}
      </h2>
      {dispute.isProposed && (
        <Notice tone={dispute.isMine ? "info" : "warn"}>
          <p>
            {t(
              dispute.isMine
                ? "instrument.dispute-proposed-mine"
                : "instrument.dispute-proposed",
            )}
          </p>
        </Notice>
      )}
      <input type="hidden" name="party" value={dispute.key} />
      <Radios
        name="outcome"
        label={t("instrument.outcome")}
        error={errors["outcome"]}
        value={value("outcome")}
        options={(["upheld", "rejected"] as const).map((code) => ({
          value: code,
          label: t(`instrument.outcome.${code}`),
          hint: t(`instrument.outcome-hint.${code}`),
        }))}
      />
      <TextArea
        name="note"
        label={t("instrument.note")}
        hint={t("instrument.note-hint")}
        error={errors["note"]}
        value={value("note")}
        maxLength={2000}
        rows={4}
      />
      <Buttons>
        <Button>{t("instrument.decide")}</Button>
      </Buttons>
    </Form>
  );
}
