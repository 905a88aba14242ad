import { useLoaderData } from "@remix-run/react";
import { ActState } from "../../../components/acts/act-state";
import { actCrumbs } from "../../../components/acts/act-crumbs";
import { AnswerList } from "../../../components/acts/answer-list";
import { DraftTasks } from "../../../components/acts/draft-tasks";
import { OwnHistory } from "../../../components/acts/own-history";
import { ownTone } from "../../../components/acts/own-tone";
import { titled } from "../../../components/account/page-meta";
import { StartedFrom } from "../../../components/claims/started-from";
import { PageHeader } from "../../../components/layout/page-header";
import { Name } from "../../../components/ui/name";
import { StatusTag } from "../../../components/ui/status-tag";
import { FilingTasks } from "../../../components/instruments/filing-tasks";
import { getOwnAct } from "../../../domain/act/get-own.server";
import { readClaimOfAct } from "../../../domain/claim/promote.server";
import { getOwnFiling } from "../../../domain/instrument/own.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { actParams } from "./question.parts";

export const meta = titled("acts.tasks.title");

export const loader = pageLoader(
  { params: actParams, can: "act.read_own", cache: "none" },
  async ({ ctx, params: { id } }) => ({
    act: await getOwnAct(ctx, id),
    filing: await getOwnFiling(ctx, id),
    claim: await readClaimOfAct(ctx, id),
  }),
);

export default function Tasks() {
  const t = useT();
  const { act, filing, claim } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader
        title={t("acts.tasks.heading", { type: act.type })}
        crumbs={actCrumbs(t, act, true)}
        eyebrow={
          <>
            <Name {...act.participant.name} />
            {act.number && (
              <>
                {" "}
                · <bdi dir="ltr">{act.number}</bdi>
              </>
            )}
          </>
        }
        pillar="register"
      >
        <StatusTag tone={ownTone(act.status)}>
          {t(`act.status.${act.status}`)}
        </StatusTag>
      </PageHeader>
      <div className="columns">
        <div className="stack stack-5">
          <ActState act={act} />
          <StartedFrom claim={claim} />
          <FilingTasks
            actId={act.id}
            participantId={act.participant.id}
            filing={filing}
          />
          {act.can.edit ? <DraftTasks act={act} /> : <AnswerList act={act} />}
        </div>
        <aside className="stack stack-5">
          <OwnHistory act={act} />
        </aside>
      </div>
    </>
  );
}
