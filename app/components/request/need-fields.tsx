import { limits } from "../../domain/request/limits";
import { Button, Buttons } from "../form/button";
import { TextField } from "../form/text-field";
import { LanguageField } from "../writing/language-field";
import styles from "../writing/row-fields.module.css";
import { IndicatorRow } from "./indicator-row";
import { NeedRow } from "./need-row";
import { rowsIn } from "./part-values";
import { RequestProse } from "./text-field";
import type { FieldsProps } from "./use-part";

/** The first page: what is the need. */
export function NeedFields({ view, writing }: FieldsProps) {
  const { t, errors, one, typed, saved } = writing;
  const { lang } = view.request;
  const prose = { writing, lang };
  const shown = (list: "needs" | "indicators", spare: boolean) => {
    const known = rowsIn(typed ?? saved, list);
    const next = Math.max(-1, ...known) + 1;
    return typed === undefined && spare ? [...known, next] : known;
  };
  const needs = shown(
    "needs",
    view.add === "needs" || view.request.content.needs.length === 0,
  );
  const indicators = shown("indicators", view.add === "indicators");
  return (
    <>
      <TextField
        name="title"
        label={t("request.field.title")}
        hint={t("request.hint.title")}
        error={errors["title"]}
        value={one("title")}
        maxLength={limits.title}
        lang={lang}
      />
      <LanguageField
        error={errors["lang"]}
        value={one("lang")}
        hint={t("request.hint.lang")}
      />
      <RequestProse name="problem" {...prose} />
      <RequestProse name="objective" {...prose} />
      <div className={`stack stack-2 ${styles["after"] ?? ""}`}>
        <h2 id="f-needs" tabIndex={-1}>
          {t("request.field.needs")}
        </h2>
        <p className="muted">{t("request.hint.needs")}</p>
      </div>
      {errors["needs"] && <p className="error">{errors["needs"]}</p>}
      {needs.map((row, index) => (
        <NeedRow key={row} row={row} place={index + 1} writing={writing} />
      ))}
      {needs.length < limits.needs && (
        <Buttons>
          <Button kind="secondary" icon="plus" name="_add" value="needs">
            {t("request.need.add")}
          </Button>
        </Buttons>
      )}
      <div className={styles["after"]}>
        <h2>{t("request.need.result")}</h2>
      </div>
      <RequestProse name="outputs" {...prose} optional />
      <RequestProse name="beneficiaries" {...prose} optional />
      {indicators.map((row, index) => (
        <IndicatorRow
          key={row}
          row={row}
          place={index + 1}
          lang={lang}
          writing={writing}
        />
      ))}
      {indicators.length < limits.indicators && (
        <Buttons>
          <Button kind="secondary" icon="plus" name="_add" value="indicators">
            {t("request.need.add-indicator")}
          </Button>
        </Buttons>
      )}
    </>
  );
}
