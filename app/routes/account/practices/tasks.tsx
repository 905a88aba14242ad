import { useLoaderData } from "@remix-run/react";
import { titled } from "../../../components/account/page-meta";
import { PageHeader } from "../../../components/layout/page-header";
import { Name } from "../../../components/ui/name";
import { StatusTag } from "../../../components/ui/status-tag";
import { Answers } from "../../../components/writing/answers";
import { CompletenessBox } from "../../../components/writing/completeness-box";
import { KeepLinks } from "../../../components/writing/keep-links";
import { stageTone } from "../../../components/writing/practice-lines";
import { TextBanner } from "../../../components/writing/text-banner";
import { TextState } from "../../../components/writing/text-state";
import { writeCrumbs } from "../../../components/writing/write-crumbs";
import { WriteTasks } from "../../../components/writing/write-tasks";
import { getOwnPractice } from "../../../domain/writing/get-own.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { practiceParams } from "./writing.parts";

export const meta = titled("writing.tasks.title");

export const loader = pageLoader(
  { params: practiceParams, can: "practice.read_own", cache: "none" },
  async ({ ctx, params: { id } }) => ({
    practice: await getOwnPractice(ctx, id),
  }),
);

export default function WritePractice() {
  const t = useT();
  const { practice } = useLoaderData<typeof loader>();
  const { content, lang, participant, stage, number, can } = practice;
  return (
    <>
      <PageHeader
        title={
          content.title ? (
            <bdi lang={lang}>{content.title}</bdi>
          ) : (
            t("writing.untitled")
          )
        }
        crumbs={writeCrumbs(t, practice, true)}
        eyebrow={
          <>
            <Name {...participant.name} />
            {number && (
              <>
                {" "}
                · <bdi dir="ltr">{number}</bdi>
              </>
            )}
          </>
        }
        pillar="practices"
      >
        <StatusTag tone={stageTone(stage)}>
          {t(`practice.stage.${stage}`)}
        </StatusTag>
      </PageHeader>
      <div className="columns">
        <div className="stack stack-5">
          {can.edit && <TextBanner practice={practice} />}
          <TextState practice={practice} />
          {can.edit ? (
            <WriteTasks practice={practice} />
          ) : (
            <Answers practice={practice} />
          )}
        </div>
        <aside className="stack stack-5">
          <CompletenessBox practice={practice} />
          <KeepLinks practice={practice} />
        </aside>
      </div>
    </>
  );
}
