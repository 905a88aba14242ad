import { modalities } from "../../domain/exchange/model";
import { topicCodes } from "../../domain/reference/model";
import { limits } from "../../domain/request/limits";
import { useT } from "../../i18n/use-t";
import { Select } from "../form/select";
import { TextField } from "../form/text-field";
import { LanguageField } from "../writing/language-field";

/** What makes a draft, on one page: what about, in which way. */
export function StartFields({
  practice,
  errors,
  one,
}: {
  /** Number of the practice the request comes from. */
  readonly practice: string | undefined;
  readonly errors: Readonly<Record<string, string>>;
  readonly one: (name: string) => string | undefined;
}) {
  const t = useT();
  return (
    <>
      <input type="hidden" name="practice" value={practice ?? ""} />
      <TextField
        name="title"
        label={t("request.field.title")}
        hint={t("request.hint.title")}
        error={errors["title"]}
        value={one("title")}
        maxLength={limits.title}
      />
      <LanguageField
        error={errors["lang"]}
        value={one("lang")}
        hint={t("request.hint.lang")}
      />
      <Select
        name="topic"
        label={t("request.need.topic")}
        error={errors["topic"]}
        value={one("topic")}
        empty={t("case.choose")}
        options={topicCodes.map((code) => ({
          value: code,
          label: t(`reference.topic.${code}`),
        }))}
      />
      <Select
        name="modality"
        label={t("request.need.modality")}
        error={errors["modality"]}
        value={one("modality")}
        empty={t("case.choose")}
        options={modalities.map((code) => ({
          value: code,
          label: t(`exchange.modality.${code}`),
        }))}
        width="medium"
      />
    </>
  );
}
