import { useT } from "../../i18n/use-t";
import { SummaryList } from "../ui/summary-list";
import { Notice } from "../ui/notice";
import { areaName } from "../../domain/reference/area";
import { Name } from "../ui/name";
import type { OwnView } from "./own-view";
import { factFields, savedValues } from "./saved-values";

/**
 * What officers checked, to read only. The values go along hidden: the form is
 * the same one, and whether they changed is decided where it is saved.
 */
export function FixedFacts({ participant }: { readonly participant: OwnView }) {
  const t = useT();
  const values = savedValues(participant);
  const { kind, area, names, identifiers } = participant;
  return (
    <>
      <Notice title={t("participants.edit.fixed-title")}>
        <p>{t("participants.edit.fixed-text")}</p>
      </Notice>
      <SummaryList
        rows={[
          {
            label: t("register.facet.kind"),
            value: t(`participant.kind.${kind}`),
          },
          ...(area === null
            ? []
            : [
                {
                  label: t("participant.label.area"),
                  value: areaName(area, t.locale),
                },
              ]),
          {
            label: t("register.names"),
            value: (
              <ul>
                {names.map(({ lang, text }) => (
                  <li key={lang}>
                    <Name lang={lang} text={text} />
                  </li>
                ))}
              </ul>
            ),
          },
          ...identifiers.map(({ scheme, authority, value }) => ({
            label:
              authority === "" ? t(`participant.scheme.${scheme}`) : authority,
            value: <span className="code">{value}</span>,
          })),
        ]}
      />
      <HiddenFacts values={values} />
    </>
  );
}

const HiddenFacts = ({
  values,
}: {
  readonly values: ReturnType<typeof savedValues>;
}) =>
  factFields(values).map((name) => (
    <input key={name} type="hidden" name={name} value={values[name] ?? ""} />
  ));

/** The kind where it can't be chosen any more, and why. */
export function FixedKind({ kind }: Pick<OwnView, "kind">) {
  const t = useT();
  return (
    <>
      <SummaryList
        rows={[
          {
            label: t("register.facet.kind"),
            value: (
              <>
                {t(`participant.kind.${kind}`)}
                <p className="small muted">
                  {t("participants.edit.kind-fixed")}
                </p>
              </>
            ),
          },
        ]}
      />
      <input type="hidden" name="kind" value={kind} />
    </>
  );
}
