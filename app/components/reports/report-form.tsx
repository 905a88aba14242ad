import { languagesByName } from "../../domain/reference/language";
import { lights } from "../../domain/report/model";
import type { OwnReport } from "../../domain/report/own";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import styles from "../acts/commitment-fields.module.css";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { InsetText } from "../ui/inset-text";
import { OwnText } from "../register/own-text";
import { PartFields } from "./part-fields";

interface State {
  readonly report: OwnReport;
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}

/** The whole report on one page: each commitment, then what is left to say. */
export function ReportForm(state: State) {
  const { report, errors, value } = state;
  const t = useT();
  const { commitments, answers, files } = report;
  const isWhole = commitments.length === 0;
  const lang = value("lang") ?? answers.lang;
  return (
    <Form encType="multipart/form-data">
      <input type="hidden" name="version" value={report.version} />
      <Select
        name="lang"
        label={t("report.language")}
        hint={t("report.language-hint")}
        error={errors["lang"]}
        value={lang}
        width="medium"
        options={languagesByName(t.locale).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
      />
      {commitments.map((commitment, index) => (
        <CommitmentPart
          key={commitment.position}
          {...state}
          commitment={commitment}
          place={index + 1}
          lang={lang}
        />
      ))}
      <Fieldset
        id="f-whole-group"
        label={t(isWhole ? "report.whole-only" : "report.whole")}
        heading
      >
        <PartFields
          at=""
          label={t(isWhole ? "report.text" : "report.remarks")}
          hint={t(isWhole ? "report.text-hint" : "report.remarks-hint")}
          lang={lang}
          file={files[answers.fileId ?? ""]}
          isOptional={!isWhole}
          errors={errors}
          value={value}
        />
      </Fieldset>
      <Buttons>
        <Button>{t("report.save-check")}</Button>
        <Button kind="secondary" name="_later" value="1">
          {t("report.save-later")}
        </Button>
      </Buttons>
    </Form>
  );
}

function CommitmentPart({
  report,
  errors,
  value,
  commitment,
  place,
  lang,
}: State & {
  readonly commitment: OwnReport["commitments"][number];
  readonly place: number;
  readonly lang: string;
}) {
  const t = useT();
  const { position, measure, target, dueOn } = commitment;
  const at = `items.${String(position)}`;
  const kept = report.answers.items.find((one) => one.position === position);
  return (
    <div className={styles.row}>
      <Fieldset
        id={`f-items-${String(position)}-group`}
        label={t("report.commitment", { place })}
        heading
      >
        <div className={styles.fields}>
          <InsetText>
            <OwnText lang={report.lang} text={measure} />
            <OwnText lang={report.lang} text={target} />
            <p className="small muted">
              {t("report.commitment-by", { day: formatDay(t.locale, dueOn) })}
            </p>
          </InsetText>
          <Radios
            name={`${at}.light`}
            label={t("report.stands")}
            error={errors[`${at}.light`]}
            value={value(`${at}.light`)}
            options={lights.map((light) => ({
              value: light,
              label: t(`report.light.${light}`),
              hint: t(`report.light-hint.${light}`),
            }))}
          />
          <PartFields
            at={`${at}.`}
            label={t("report.text")}
            hint={t("report.text-hint")}
            lang={lang}
            file={report.files[kept?.fileId ?? ""]}
            errors={errors}
            value={value}
          />
        </div>
      </Fieldset>
    </div>
  );
}
