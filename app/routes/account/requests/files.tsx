import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../../components/form/button";
import { formProblems } from "../../../components/form/errors";
import { FileField } from "../../../components/form/file-field";
import { Form } from "../../../components/form/form";
import { Select } from "../../../components/form/select";
import { TextField } from "../../../components/form/text-field";
import type { RouteHandle } from "../../../components/layout/root-view";
import { useRoot } from "../../../components/layout/use-root";
import { PartHead } from "../../../components/request/part-page";
import {
  RemoveFiles,
  RequestFiles,
} from "../../../components/request/request-files";
import { valueReader } from "../../../components/writing/part-values";
import { audiences } from "../../../domain/exchange/model";
import { acceptAttribute } from "../../../domain/file/rules";
import { unprocessable } from "../../../domain/kernel/errors";
import {
  addRequestFile,
  removeRequestFile,
} from "../../../domain/request/files.server";
import { fileForm, requestParams } from "../../../domain/request/forms.server";
import { getOwnRequest } from "../../../domain/request/get-own.server";
import { limits } from "../../../domain/request/limits";
import { pageAction, pageLoader } from "../../../http/page.server";
import { spend } from "../../../http/rate-limit.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { stayIf } from "../practices/writing.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("request.part.files");

export const loader = pageLoader(
  { params: requestParams, can: "request.read_own", cache: "none" },
  async ({ ctx, params: { id }, scope }) => {
    const request = await getOwnRequest(ctx, id);
    const lang = ctx.locale;
    stayIf(request.can.edit, scope, url("requestSteps", { lang, id }));
    return { request };
  },
);

export const action = pageAction(
  { params: requestParams, schema: fileForm, can: "request.edit" },
  async ({ ctx, params: { id }, input, scope }) => {
    const { title, file, audience, _remove } = input;
    if (_remove !== undefined) await removeRequestFile(ctx, id, _remove);
    else if (file) {
      await spend("upload", scope.address);
      await addRequestFile(ctx, id, { title, file, audience });
    } else throw unprocessable("file.error.missing", "file");
    return { to: url("requestFiles", { lang: ctx.locale, id }) };
  },
);

export default function RequestFilesPage() {
  const t = useT();
  const { request } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { one } = valueReader(answer?.values ?? {});
  const { path } = useRoot();
  const { id, files, lang, audience } = request;
  const writing = { t, summary: errors, general, isSaved: false };
  return (
    <div className="stack stack-5">
      <PartHead part="files" request={request} writing={writing} />
      <RequestFiles
        files={files}
        lang={lang}
        hrefOf={(fileId) => url("requestFile", { lang: t.locale, id, fileId })}
      />
      {files.length > 0 && <RemoveFiles files={files} />}
      {files.length < limits.attachments && (
        <Form
          action={path}
          encType="multipart/form-data"
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
            lang={lang}
            optional
          />
          <Select
            name="audience"
            label={t("request.field.audience")}
            error={errors["audience"]}
            value={one("audience") ?? audience}
            options={audiences.map((code) => ({
              value: code,
              label: t(`exchange.audience.${code}`),
            }))}
          />
          <Buttons>
            <Button kind="secondary">{t("writing.files.add")}</Button>
          </Buttons>
        </Form>
      )}
      <Buttons>
        <ButtonLink href={url("requestCheck", { lang: t.locale, id })}>
          {t("request.check.title")}
        </ButtonLink>
        <ButtonLink
          kind="secondary"
          href={url("writeRequest", { lang: t.locale, id })}
        >
          {t("request.tasks.short")}
        </ButtonLink>
      </Buttons>
    </div>
  );
}
