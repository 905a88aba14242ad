import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../../../components/layout/page-title";
import type { RouteHandle } from "../../../components/layout/root-view";
import { NeedFields } from "../../../components/request/need-fields";
import { PartForm, PartHead } from "../../../components/request/part-page";
import { ReaderFields } from "../../../components/request/reader-fields";
import { useRequestPart } from "../../../components/request/use-part";
import { WayFields } from "../../../components/request/way-fields";
import {
  anyForm,
  partForms,
  partParams,
  writeQuery,
} from "../../../domain/request/forms.server";
import { readToWrite } from "../../../domain/request/get-own.server";
import { saveRequestPart } from "../../../domain/request/save.server";
import { parseInput } from "../../../http/forms.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { translator } from "../../../i18n/translate";
import { url } from "../../../urls";
import { stayIf } from "../practices/writing.parts";
import { afterPart } from "./after-part.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;

export const loader = pageLoader(
  {
    params: partParams,
    query: writeQuery,
    can: "request.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id, part }, query: { show, add }, scope }) => {
    const view = await readToWrite(ctx, id, part);
    const lang = ctx.locale;
    stayIf(view.request.can.edit, scope, url("requestSteps", { lang, id }));
    return { ...view, lang, part, show, add: add ?? null };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const hasErrors = data.show === "all";
  return [
    { title: pageTitle(t, t(`request.part.${data.part}`), { hasErrors }) },
  ];
};

export const action = pageAction(
  { params: partParams, schema: anyForm, can: "request.edit" },
  async ({ ctx, params: { id, part }, input }) => {
    const form = await parseInput(partForms[part], input);
    const { _later, _add, _remove, _autosave, ...given } = form;
    const saved = await saveRequestPart(ctx, id, part, given);
    return afterPart(ctx, id, part, saved, {
      ...{ _later, _add, _remove, _autosave },
    });
  },
);

const fields = { need: NeedFields, way: WayFields, readers: ReaderFields };

export default function RequestPart() {
  const view = useLoaderData<typeof loader>();
  const { part, request } = view;
  const writing = useRequestPart(part, view, useActionData<typeof action>());
  const Fields = fields[part];
  return (
    <div className="stack stack-5">
      <PartHead part={part} request={request} writing={writing} />
      <PartForm request={request} writing={writing}>
        <Fields view={view} writing={writing} />
      </PartForm>
    </div>
  );
}
