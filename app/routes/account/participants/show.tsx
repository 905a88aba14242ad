import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { ButtonLink, Buttons } from "../../../components/form/button";
import { PageHeader } from "../../../components/layout/page-header";
import { ParticipantFacts } from "../../../components/register/participant-facts";
import { Name } from "../../../components/ui/name";
import { Notice } from "../../../components/ui/notice";
import { listOwnActs } from "../../../domain/act/list-own.server";
import { idSchema } from "../../../domain/kernel/ids";
import { pickText } from "../../../domain/kernel/localized";
import { getOwnParticipant } from "../../../domain/participant/get-own.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const loader = pageLoader(
  {
    params: z.object({ id: idSchema }),
    query: z.object({ done: z.enum(["created", "edited"]).optional() }),
    can: "participant.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    done: query.done ?? null,
    participant: await getOwnParticipant(ctx, id),
    acts: await listOwnActs(ctx, id),
  }),
);

export default function MyParticipant() {
  const t = useT();
  const lang = t.locale;
  const { done, participant, acts } = useLoaderData<typeof loader>();
  const { id } = participant;
  const name = pickText(participant.names, lang) ?? { lang, text: id };
  return (
    <>
      <PageHeader
        title={<Name lang={name.lang} text={name.text} />}
        crumbs={accountCrumbs(t)}
        eyebrow={t(`participant.kind.${participant.kind}`)}
      />
      {done && (
        <Notice tone="ok" live>
          {t(`participants.done.${done}`)}
        </Notice>
      )}
      <div className="columns">
        <div className="stack stack-7">
          <section className="stack" aria-labelledby="acts">
            <h2 id="acts">{t("participants.acts")}</h2>
            {acts.canStart && (
              <Buttons>
                <ButtonLink href={url("newAct", { lang, id })}>
                  {t("participants.start-act")}
                </ButtonLink>
              </Buttons>
            )}
          </section>
        </div>
        <aside className="stack stack-5">
          <section className="stack" aria-labelledby="facts">
            <h2 id="facts">{t("participants.facts")}</h2>
            <ParticipantFacts participant={participant} />
          </section>
        </aside>
      </div>
    </>
  );
}
