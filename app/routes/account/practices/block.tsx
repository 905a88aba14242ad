import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../../components/account/page-meta";
import type { RouteHandle } from "../../../components/layout/root-view";
import { BlockFields } from "../../../components/writing/block-fields";
import { PartHead, WritingForm } from "../../../components/writing/part-page";
import { blockLabel, useBlock } from "../../../components/writing/use-block";
import { dayOf } from "../../../domain/kernel/clock";
import { notFound } from "../../../domain/kernel/errors";
import { idSchema } from "../../../domain/kernel/ids";
import { problemsOf } from "../../../domain/practice/problems";
import { blockForm } from "../../../domain/writing/forms.server";
import { readToWrite } from "../../../domain/writing/get-own.server";
import { saveBlock } from "../../../domain/writing/save.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { url } from "../../../urls";
import { stayIf, writeQuery } from "./writing.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("writing.block.title");

const params = z.object({ id: idSchema, block: idSchema });

export const loader = pageLoader(
  { params, query: writeQuery, can: "practice.read_own", cache: "none" },
  async ({ ctx, params: { id, block }, query: { show }, scope }) => {
    const view = await readToWrite(ctx, id, { block });
    const { content, can } = view.practice;
    stayIf(can.edit, scope, url("writePractice", { lang: ctx.locale, id }));
    const place = content.blocks.findIndex((one) => one.id === block) + 1;
    // One that somebody removed meanwhile: what was typed is still shown.
    if (place === 0 && scope.method !== "POST") throw notFound();
    return { ...view, show, place };
  },
);

export const action = pageAction(
  { params, schema: blockForm, can: "practice.edit" },
  async ({ ctx, params: { id, block }, input }) => {
    const { _later, _preview, _add, _remove, _autosave, ...given } = input;
    const { content } = await saveBlock(ctx, id, block, given);
    const lang = ctx.locale;
    if (_autosave !== undefined) return { view: "saved" as const };
    if (_preview !== undefined) return { view: "preview" as const };
    if (_later !== undefined) return { to: url("writePractice", { lang, id }) };
    const row = content.blocks.findIndex((one) => one.id === block);
    const isMissing = Object.keys(problemsOf(content, dayOf(ctx.now))).some(
      (field) => field.startsWith(`blocks.${String(row)}.`),
    );
    const to = isMissing
      ? url("writeBlock", { lang, id, block }, { show: "all" })
      : url("writeBlocks", { lang, id });
    return { to };
  },
);

export default function WriteBlock() {
  const view = useLoaderData<typeof loader>();
  const { practice, place } = view;
  const writing = useBlock(place, view, useActionData<typeof action>());
  const { t } = writing;
  return (
    <div className="stack stack-5">
      <PartHead
        part="blocks"
        practice={practice}
        writing={writing}
        title={t("writing.block.one", { place })}
      />
      <WritingForm
        practice={practice}
        writing={writing}
        labelOf={(field) => blockLabel(t, field)}
        previewOf={["steps", "preconditions"]}
      >
        <BlockFields practice={practice} writing={writing} />
      </WritingForm>
    </div>
  );
}
