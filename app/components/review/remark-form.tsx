import { textsOf, type PracticeContent } from "../../domain/practice/content";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { DraftButton, DraftHead, DraftNote } from "../form/draft-parts";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import type { DraftState } from "../form/use-draft";
import { LanguageField } from "./language-field";
import { fieldName } from "../practice/field-name";

/** A remark on one field of the text, or on the whole. */
export function RemarkForm({
  content,
  draft,
  errors,
}: {
  readonly content: PracticeContent;
  readonly draft: DraftState;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const { typed } = draft;
  return (
    <Form className="stack" label={t("review.remark.add")}>
      <DraftHead draft={draft} />
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
        <DraftButton />
      </Buttons>
      <DraftNote draft={draft} />
    </Form>
  );
}
