import type { InstrumentView } from "../../domain/instrument/view";
import { languageName } from "../../domain/reference/language";
import { formatDay, formatList } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { SummaryList } from "../ui/summary-list";

/** What kind of paper it is, where it was done, in which languages, and its dates apart. */
export function InstrumentFacts({ view }: { readonly view: InstrumentView }) {
  const t = useT();
  const lang = useLocale();
  const languages = (codes: readonly string[]) =>
    formatList(
      lang,
      codes.map((code) => languageName(code, lang)),
    );
  const dates = [
    { label: t("register.done"), at: view.doneOn },
    { label: t("register.in-effect"), at: view.inEffectOn },
    { label: t("register.received"), at: view.receivedAt },
    { label: t("register.registered"), at: view.registeredAt },
  ];
  return (
    <SummaryList
      rows={[
        {
          label: t("instrument.field.kind"),
          value: t(`instrument.kind.${view.kind}`),
        },
        {
          label: t("instrument.field.form"),
          value: t(`instrument.form.${view.form}`),
        },
        ...(view.place === null
          ? []
          : [
              {
                label: t("instrument.field.place"),
                value: <bdi>{view.place}</bdi>,
              },
            ]),
        {
          label: t("instrument.field.authentic"),
          value: languages(view.authentic),
        },
        ...(view.working.length === 0
          ? []
          : [
              {
                label: t("instrument.field.working"),
                value: languages(view.working),
              },
            ]),
        ...dates.flatMap(({ label, at }) =>
          at === null
            ? []
            : [
                {
                  label,
                  value: (
                    <time dateTime={new Date(at).toISOString().slice(0, 10)}>
                      {formatDay(lang, at)}
                    </time>
                  ),
                },
              ],
        ),
      ]}
    />
  );
}
