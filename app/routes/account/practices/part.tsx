import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageTitle } from "../../../components/layout/page-title";
import type { RouteHandle } from "../../../components/layout/root-view";
import { fieldLabel } from "../../../components/writing/field-label";
import { PartFields } from "../../../components/writing/part-fields";
import {
  PartHead,
  proseIn,
  WritingForm,
} from "../../../components/writing/part-page";
import { usePart } from "../../../components/writing/use-part";
import { dayOf } from "../../../domain/kernel/clock";
import { newId } from "../../../domain/kernel/ids";
import { partFields } from "../../../domain/practice/parts";
import {
  anyForm,
  partForms,
  partParams,
} from "../../../domain/writing/forms.server";
import { readToWrite } from "../../../domain/writing/get-own.server";
import { savePart } from "../../../domain/writing/save.server";
import { parseInput } from "../../../http/forms.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { translator } from "../../../i18n/translate";
import { url } from "../../../urls";
import { afterPart } from "./after-part.parts";
import { stayIf, writeQuery } from "./writing.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;

export const loader = pageLoader(
  {
    params: partParams,
    query: writeQuery,
    can: "practice.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id, part }, query: { show, add }, scope }) => {
    const view = await readToWrite(ctx, id, { part });
    const { practice } = view;
    const lang = ctx.locale;
    stayIf(practice.can.edit, scope, url("writePractice", { lang, id }));
    const isSpare =
      add !== undefined || practice.content.indicators.length === 0;
    return { ...view, lang, part, show, spare: isSpare ? newId() : null };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const hasErrors = data.show === "all";
  return [
    { title: pageTitle(t, t(`writing.part.${data.part}`), { hasErrors }) },
  ];
};

export const action = pageAction(
  { params: partParams, schema: anyForm, can: "practice.edit" },
  async ({ ctx, params: { id, part }, input }) => {
    const form = await parseInput(partForms[part], input);
    const { _later, _preview, _add, _remove, _autosave, ...given } = form;
    const text = await savePart(ctx, id, part, given);
    const pressed = { _later, _preview, _add, _remove, _autosave };
    const today = dayOf(ctx.now);
    return afterPart(ctx.locale, id, part, { ...text, today }, pressed);
  },
);

export default function WritePart() {
  const view = useLoaderData<typeof loader>();
  const { part, practice, spare } = view;
  const writing = usePart(part, view, useActionData<typeof action>());
  return (
    <div className="stack stack-5">
      <PartHead part={part} practice={practice} writing={writing} />
      <WritingForm
        practice={practice}
        writing={writing}
        labelOf={(field) => fieldLabel(writing.t, field)}
        previewOf={proseIn(partFields[part])}
      >
        <PartFields
          part={part}
          practice={practice}
          writing={writing}
          spare={spare}
        />
      </WritingForm>
    </div>
  );
}
