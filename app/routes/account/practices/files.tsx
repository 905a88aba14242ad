import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../../components/form/button";
import { FileField } from "../../../components/form/file-field";
import { Form } from "../../../components/form/form";
import { TextField } from "../../../components/form/text-field";
import type { RouteHandle } from "../../../components/layout/root-view";
import { useRoot } from "../../../components/layout/use-root";
import { FileList } from "../../../components/writing/file-list";
import { PartHead } from "../../../components/writing/part-page";
import { usePart } from "../../../components/writing/use-part";
import { acceptAttribute } from "../../../domain/file/rules";
import { limits } from "../../../domain/practice/limits";
import {
  addPracticeFile,
  removePracticeFile,
} from "../../../domain/writing/files.server";
import { fileForm } from "../../../domain/writing/forms.server";
import { readToWrite } from "../../../domain/writing/get-own.server";
import { renamePracticeFile } from "../../../domain/writing/rename-file.server";
import { unprocessable } from "../../../domain/kernel/errors";
import { pageAction, pageLoader } from "../../../http/page.server";
import { spend } from "../../../http/rate-limit.server";
import { url } from "../../../urls";
import { practiceParams, stayIf, writeQuery } from "./writing.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("writing.part.files");

export const loader = pageLoader(
  {
    params: practiceParams,
    query: writeQuery,
    can: "practice.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id }, query: { show }, scope }) => {
    const view = await readToWrite(ctx, id, { part: "files" });
    const { edit } = view.practice.can;
    stayIf(edit, scope, url("writePractice", { lang: ctx.locale, id }));
    return { ...view, show };
  },
);

export const action = pageAction(
  { params: practiceParams, schema: fileForm, can: "practice.edit" },
  async ({ ctx, params: { id }, input, scope }) => {
    const { title, file, _remove, _rename } = input;
    if (_remove !== undefined) await removePracticeFile(ctx, id, _remove);
    else if (_rename !== undefined)
      await renamePracticeFile(ctx, id, _rename, title);
    else if (file) {
      await spend("upload", scope.address);
      await addPracticeFile(ctx, id, { title, file });
    } else throw unprocessable("file.error.missing", "file");
    return { to: url("writeFiles", { lang: ctx.locale, id }) };
  },
);

export default function WriteFiles() {
  const view = useLoaderData<typeof loader>();
  const { practice } = view;
  const { path } = useRoot();
  const writing = usePart("files", view, useActionData<typeof action>());
  const { t, errors, one } = writing;
  const { id, files } = practice;
  return (
    <div className="stack stack-5">
      <PartHead part="files" practice={practice} writing={writing} />
      {files.length > 0 && <FileList practice={practice} />}
      {files.length < limits.attachments && (
        <Form
          action={path}
          encType="multipart/form-data"
          className="stack"
          label={t("writing.files.add-title")}
        >
          <h2>{t("writing.files.add-title")}</h2>
          <FileField
            name="file"
            label={t("file.label.file")}
            hint={`${t("file.hint.file")} ${t("file.hint.scan")}`}
            error={errors["file"]}
            accept={acceptAttribute}
          />
          <TextField
            name="title"
            label={t("writing.files.title")}
            hint={t("writing.files.title-hint")}
            error={errors["title"]}
            value={one("title")}
            maxLength={limits.title}
            lang={practice.lang}
            optional
          />
          <Buttons>
            <Button kind="secondary">{t("writing.files.add")}</Button>
          </Buttons>
        </Form>
      )}
      <Buttons>
        <ButtonLink href={url("writeCheck", { lang: t.locale, id })}>
          {t("writing.tasks.check")}
        </ButtonLink>
        <ButtonLink
          kind="secondary"
          href={url("writePractice", { lang: t.locale, id })}
        >
          {t("writing.to-tasks")}
        </ButtonLink>
      </Buttons>
    </div>
  );
}
