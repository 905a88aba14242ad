import { useActionData, useLoaderData } from "@remix-run/react";
import { EvidenceFiles } from "../../../components/acts/evidence-files";
import { EvidenceWanted } from "../../../components/acts/evidence-wanted";
import { fieldValues } from "../../../components/acts/field-values";
import { QuestionHead, useQuestion } from "../../../components/acts/question";
import { questionMeta } from "../../../components/acts/question-meta";
import { afterSave, sectionUrl } from "../../../components/acts/section-links";
import { Button, Buttons } from "../../../components/form/button";
import { Radios } from "../../../components/form/choices";
import { FileField } from "../../../components/form/file-field";
import { Form } from "../../../components/form/form";
import { useRoot } from "../../../components/layout/use-root";
import type { RouteHandle } from "../../../components/layout/root-view";
import {
  addEvidence,
  removeEvidence,
} from "../../../domain/act/evidence.server";
import { evidenceLeft } from "../../../domain/act/evidence-left.server";
import { evidenceQuestion } from "../../../domain/act/question-schema";
import { evidenceFor } from "../../../domain/act/rules";
import { acceptAttribute } from "../../../domain/file/rules";
import { pageAction } from "../../../http/page.server";
import { spend } from "../../../http/rate-limit.server";
import { url } from "../../../urls";
import { actParams, questionLoader } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = questionMeta("acts.evidence.title");
export const loader = questionLoader("evidence");

export const action = pageAction(
  {
    params: actParams,
    schema: evidenceQuestion,
    can: "act.upload",
  },
  async ({ ctx, params: { id }, input, scope }) => {
    const { add, remove, goal } = input;
    if (add) await spend("upload", scope.address);
    if (remove !== undefined) await removeEvidence(ctx, id, remove);
    if (add) await addEvidence(ctx, id, add);
    const lang = ctx.locale;
    if (goal === "tasks") return { to: url("actTasks", { lang, id }) };
    if (goal === "stay") return { to: sectionUrl(lang, id, "evidence") };
    const { section, isDraft } = await evidenceLeft(ctx, id);
    if (!isDraft) return { to: url("actClarification", { lang, id }) };
    return afterSave(lang, id, section, {});
  },
);

export default function Evidence() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const question = useQuestion("evidence", view, answer);
  const { t, errors } = question;
  const { act } = view;
  const { path } = useRoot();
  const value = fieldValues(answer, {});
  return (
    <div className="stack stack-5">
      <QuestionHead section="evidence" act={act} question={question} />
      <EvidenceWanted act={act} />
      <EvidenceFiles act={act} />
      <Form
        action={path}
        encType="multipart/form-data"
        label={t("acts.evidence.add-title")}
      >
        <h2>{t("acts.evidence.add-title")}</h2>
        <Radios
          name="kind"
          label={t("acts.evidence.kind")}
          error={errors["kind"]}
          value={value("kind")}
          options={evidenceFor(act.kind).map((kind) => ({
            value: kind,
            label: t(`act.evidence.${kind}`),
          }))}
        />
        <FileField
          name="file"
          label={t("file.label.file")}
          hint={`${t("file.hint.file")} ${t("file.hint.scan")}`}
          error={errors["file"]}
          accept={acceptAttribute}
        />
        <Buttons>
          <Button kind="secondary">{t("acts.evidence.add")}</Button>
        </Buttons>
        <Buttons>
          <Button name="_next" value="1">
            {t(
              act.can.edit
                ? "acts.save-continue"
                : "acts.evidence.back-to-question",
            )}
          </Button>
          {act.can.edit && (
            <Button kind="secondary" name="_later" value="1">
              {t("acts.save-later")}
            </Button>
          )}
        </Buttons>
      </Form>
    </div>
  );
}
