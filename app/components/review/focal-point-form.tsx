import { acceptAttribute } from "../../domain/file/rules";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Checkbox } from "../form/checkbox";
import { Radios } from "../form/choices";
import { FileField } from "../form/file-field";
import { Form } from "../form/form";
import { areaOptions } from "../form/area-options";
import { Select } from "../form/select";
import { DateField, TextField } from "../form/text-field";
import type { Typed } from "../secretariat/decision-form";

/** Enters whom a country named by letter. */
export function FocalPointForm({
  today,
  typed,
  errors,
}: {
  readonly today: string;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const field = (name: string) => ({
    name,
    error: errors[name],
    value: typed.one(name),
  });
  return (
    <Form className="stack" encType="multipart/form-data">
      <input type="hidden" name="do" value="name" />
      <Select
        {...field("area")}
        label={t("review.focal.country")}
        empty={t("case.choose")}
        options={areaOptions(t.locale)}
      />
      <TextField
        {...field("email")}
        type="email"
        label={t("review.focal.email")}
        hint={t("review.focal.email-hint")}
        dir="ltr"
      />
      <TextField
        {...field("letter")}
        label={t("review.focal.letter")}
        hint={t("review.focal.letter-hint")}
        maxLength={300}
      />
      <FileField
        name="file"
        label={t("review.focal.file")}
        hint={`${t("review.focal.file-hint")} ${t("file.hint.file")} ${t("file.hint.scan")}`}
        error={errors["file"]}
        accept={acceptAttribute}
        optional
      />
      <Radios
        {...field("remit")}
        value={typed.one("remit") ?? "both"}
        label={t("request.remit.title")}
        options={(["both", "assistance", "practices"] as const).map((code) => ({
          value: code,
          label: t(`request.remit.${code}`),
        }))}
      />
      <DateField
        {...field("from")}
        value={typed.one("from") ?? today}
        label={t("review.focal.from")}
      />
      <DateField {...field("until")} label={t("review.focal.until")} />
      <Checkbox
        name="alternate"
        label={t("review.focal.alternate")}
        checked={typed.one("alternate") !== undefined}
      />
      <Buttons>
        <Button>{t("review.focal.name")}</Button>
      </Buttons>
    </Form>
  );
}
