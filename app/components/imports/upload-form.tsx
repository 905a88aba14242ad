import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { FileField } from "../form/file-field";
import { Form } from "../form/form";
import { InsetText } from "../ui/inset-text";

/** Uploading a list, and what becomes of it. */
export function UploadForm({
  errors,
}: {
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  return (
    <section className="stack narrow">
      <h2>{t("import.upload.title")}</h2>
      <InsetText>
        <p>
          <strong>{t("import.what.title")}</strong>
        </p>
        <ul>
          <li>{t("import.what.level")}</li>
          <li>{t("import.what.source")}</li>
          <li>{t("import.what.states")}</li>
          <li>{t("import.what.two")}</li>
        </ul>
      </InsetText>
      <Form encType="multipart/form-data">
        <FileField
          name="file"
          label={t("import.upload.file")}
          hint={t("import.upload.hint")}
          error={errors["file"]}
          accept=".csv,.tsv,.txt,.xlsx"
        />
        <Buttons>
          <Button>{t("import.upload.submit")}</Button>
        </Buttons>
      </Form>
    </section>
  );
}
