import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { Form } from "../form/form";
import { TextArea } from "../form/text-area";

/** The authors' answer to one remark; a form of its own, so that one can be sent alone. */
export function AnswerForm({
  remark,
  values,
  errors,
}: {
  readonly remark: { readonly id: string; readonly answer: string | null };
  readonly values:
    Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly errors: Readonly<Record<string, string>>;
}) {
  const t = useT();
  const isThis = values?.["remark"] === remark.id;
  const typed = values?.["answer"];
  return (
    <Form secondary className="stack stack-2" label={t("review.remark.answer")}>
      <input type="hidden" name="remark" value={remark.id} />
      <TextArea
        name="answer"
        id={isThis ? "f-answer" : `f-answer-${remark.id}`}
        label={t("review.remark.answer")}
        error={isThis ? errors["answer"] : undefined}
        value={
          isThis && typeof typed === "string" ? typed : (remark.answer ?? "")
        }
        rows={3}
        maxLength={4000}
      />
      <Button kind="secondary" small>
        {t("review.remark.save")}
      </Button>
    </Form>
  );
}
