import { textsOf, type PracticeContent } from "../../domain/practice/content";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import { LanguageField } from "./language-field";
import { fieldName } from "../practice/field-name";
import type { Typed } from "../secretariat/decision-form";

/** A remark on one field of the text, or on the whole. */
export function RemarkForm({
  content,
  typed,
  errors,
}: {
  readonly content: PracticeContent;
  readonly typed: Typed;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  return (
    <Form className="stack" label={t("review.remark.add")}>
      <input type="hidden" name="do" value="remark" />
      <Select
        name="path"
        label={t("review.remark.path")}
        error={errors["path"]}
        value={typed.one("path")}
        empty={t("review.remark.whole")}
        options={textsOf(content).map(({ path }) => ({
          value: path,
          label: fieldName(t, path, [content]),
        }))}
      />
      <TextArea
        name="remark"
        label={t("review.remark.body")}
        error={errors["remark"]}
        value={typed.one("remark")}
        maxLength={4000}
      />
      <LanguageField
        name="remarkLang"
        error={errors["remarkLang"]}
        value={typed.one("remarkLang")}
      />
      <Buttons>
        <Button kind="secondary">{t("review.remark.add")}</Button>
      </Buttons>
    </Form>
  );
}
