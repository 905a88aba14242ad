import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { Button } from "../../../components/form/button";
import { formProblems } from "../../../components/form/errors";
import { ErrorSummary } from "../../../components/form/error-summary";
import { Form } from "../../../components/form/form";
import { Select } from "../../../components/form/select";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { MatchLines } from "../../../components/match/match-lines";
import { EmptyState } from "../../../components/ui/empty-state";
import { Notice } from "../../../components/ui/notice";
import { alertFrequencies } from "../../../domain/match/alert";
import {
  getAlert,
  readSuggestions,
  setAlert,
} from "../../../domain/match/alert.server";
import { listOwnMatches } from "../../../domain/match/list.server";
import { groupOf, matchGroups } from "../../../domain/match/model";
import { alertForm } from "../../../domain/match/schema.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("match.mine.title");

const query = z.object({ done: z.literal("1").optional().catch(undefined) });

export const loader = pageLoader(
  { query, can: "follow.manage", cache: "none" },
  async ({ ctx, query: { done } }) => ({
    done,
    now: ctx.now,
    frequency: await getAlert(ctx),
    matches: await listOwnMatches(ctx),
    fresh: await readSuggestions(ctx),
  }),
);

export const action = pageAction(
  { schema: alertForm, can: "follow.manage" },
  async ({ ctx, input }) => {
    await setAlert(ctx, input.frequency);
    return { to: url("myMatches", { lang: ctx.locale }, { done: 1 }) };
  },
);

export default function MyMatches() {
  const t = useT();
  const { done, now, frequency, matches, fresh } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="stack stack-7">
      <PageHeader
        title={t("match.mine.title")}
        crumbs={accountCrumbs(t)}
        lead={t("match.mine.lead")}
        pillar="assistance"
      />
      <ErrorSummary errors={errors} general={general} />
      {done && !answer && (
        <Notice tone="ok" live title={t("match.alert.saved")} />
      )}
      {matches.length === 0 && (
        <EmptyState title={t("match.mine.none")}>
          {t("match.mine.how")}
        </EmptyState>
      )}
      {matchGroups.map((group) => {
        const own = matches.filter((one) => groupOf(one) === group);
        return own.length === 0 ? null : (
          <section key={group} className="stack" aria-labelledby={group}>
            <h2 id={group}>{t(`match.group.${group}`)}</h2>
            <MatchLines matches={own} now={now} fresh={fresh} />
          </section>
        );
      })}
      <section className="stack" aria-labelledby="letters">
        <h2 id="letters">{t("match.alert.title")}</h2>
        <Form className="stack">
          <Select
            name="frequency"
            label={t("match.alert.label")}
            hint={t("match.alert.hint")}
            error={errors["frequency"]}
            value={frequency}
            options={alertFrequencies.map((code) => ({
              value: code,
              label: t(`match.alert.${code}`),
            }))}
            width="medium"
          />
          <Button kind="secondary">{t("match.alert.save")}</Button>
        </Form>
      </section>
    </div>
  );
}
