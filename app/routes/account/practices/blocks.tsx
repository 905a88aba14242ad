import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../../components/form/button";
import { Form } from "../../../components/form/form";
import { BlockList } from "../../../components/writing/block-list";
import { PartHead } from "../../../components/writing/part-page";
import { nextUrl } from "../../../components/writing/part-links";
import { ProblemLinks } from "../../../components/writing/problem-links";
import { usePart } from "../../../components/writing/use-part";
import { limits } from "../../../domain/practice/limits";
import { blockListForm } from "../../../domain/writing/forms.server";
import { readToWrite } from "../../../domain/writing/get-own.server";
import { addBlock, arrangeBlock } from "../../../domain/writing/save.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { url } from "../../../urls";
import { practiceParams, stayIf, writeQuery } from "./writing.parts";

export const meta = titled("writing.part.blocks");

export const loader = pageLoader(
  {
    params: practiceParams,
    query: writeQuery,
    can: "practice.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id }, query: { show }, scope }) => {
    const view = await readToWrite(ctx, id, { part: "blocks" });
    const { edit } = view.practice.can;
    stayIf(edit, scope, url("writePractice", { lang: ctx.locale, id }));
    return { ...view, show };
  },
);

export const action = pageAction(
  { params: practiceParams, schema: blockListForm, can: "practice.edit" },
  async ({ ctx, params: { id }, input: { do: what, block } }) => {
    const lang = ctx.locale;
    if (what === "add" || block === undefined) {
      const added = await addBlock(ctx, id);
      return { to: url("writeBlock", { lang, id, block: added }) };
    }
    await arrangeBlock(ctx, id, block, what);
    const page = url("writeBlocks", { lang, id });
    return { to: what === "remove" ? page : `${page}#b-${block}` };
  },
);

export default function WriteBlocks() {
  const view = useLoaderData<typeof loader>();
  const { practice } = view;
  const writing = usePart("blocks", view, useActionData<typeof action>());
  const { t } = writing;
  const { id, content, parts } = practice;
  const own = parts.filter(({ name }) => name === "blocks");
  const hasProblems = own.some(
    ({ problems }) => Object.keys(problems).length > 0,
  );
  return (
    <div className="stack stack-5">
      <PartHead
        part="blocks"
        practice={practice}
        writing={{ ...writing, summary: {} }}
      />
      {content.blocks.length > 0 && <BlockList practice={practice} />}
      {hasProblems && <ProblemLinks practice={{ ...practice, parts: own }} />}
      {content.blocks.length < limits.blocks && (
        <Form>
          <Buttons>
            <Button kind="secondary" icon="plus">
              {t("writing.block.add")}
            </Button>
          </Buttons>
        </Form>
      )}
      <Buttons>
        <ButtonLink href={nextUrl(t.locale, id, "blocks")}>
          {t("writing.continue")}
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
