import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { AnnounceForm } from "../../components/rounds/announce-form";
import { RoundTable } from "../../components/rounds/round-table";
import { typedIn } from "../../components/secretariat/typed";
import { secretariatSections } from "../../domain/permissions/sections";
import { announceRound } from "../../domain/round/announce.server";
import { getRounds } from "../../domain/round/get.server";
import { announceForm } from "../../domain/round/schema";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("round.desk.title");

export const loader = pageLoader(
  { can: "round.manage", cache: "none" },
  async ({ ctx }) => ({
    pages: secretariatSections(ctx.actor),
    ...(await getRounds(ctx)),
  }),
);

export const action = pageAction(
  { schema: announceForm, can: "round.manage" },
  async ({ ctx, input }) => {
    const id = await announceRound(ctx, input);
    return { to: url("roundWork", { lang: ctx.locale, id }) };
  },
);

export default function RoundDesk() {
  const t = useT();
  const { pages, items, hasOpen, days, rhythm } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader title={t("round.desk.title")} lead={t("round.lead")} />
      <ErrorSummary errors={errors} general={general} />
      {items.length === 0 ? (
        <p className="muted">{t("round.none")}</p>
      ) : (
        <RoundTable items={items} work />
      )}
      {hasOpen ? (
        <p>{t("round.desk.open")}</p>
      ) : (
        <AnnounceForm
          errors={errors}
          value={typedIn(answer?.values).one}
          days={days}
          rhythm={rhythm}
        />
      )}
    </div>
  );
}
