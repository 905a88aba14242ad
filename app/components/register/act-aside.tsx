import { registerNumber } from "../../domain/act/number";
import type { VerificationLevel } from "../../domain/act/model";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { useAsOf } from "../layout/use-as-of";
import { SummaryList, type SummaryRow } from "../ui/summary-list";
import { Timeline } from "../ui/timeline";
import { VerificationLadder } from "../ui/verification-ladder";
import { eventReason } from "./event-reason";
import type { PublicActView } from "./public-act";
import { ActDates, ActParty } from "./act-facts";

/** Beside an act: dates, checks, who, history, related acts, and what registration does not say. */
export function ActAside({ act }: { readonly act: PublicActView }) {
  const t = useT();
  const lang = useLocale();
  const { entry, checks } = act;
  const on = (day: number | undefined, level: VerificationLevel) =>
    day === undefined
      ? {}
      : { [level]: t("register.checked-on", { day: formatDay(lang, day) }) };
  return (
    <aside className="stack stack-5">
      <section className="stack" aria-labelledby="party">
        <h2 id="party">{t("register.party")}</h2>
        <ActParty act={act} />
      </section>
      <section className="stack" aria-labelledby="dates">
        <h2 id="dates">{t("register.dates")}</h2>
        <ActDates act={act} />
      </section>
      <section className="stack" aria-labelledby="checks">
        <h2 id="checks">{t("register.what-was-checked")}</h2>
        <VerificationLadder
          level={entry.verification}
          notes={{
            self_declared: t("register.received-on", {
              day: formatDay(lang, entry.receivedAt),
            }),
            ...on(checks.identity, "organization_verified"),
            ...on(checks.authority, "authority_verified"),
            ...on(
              act.events.findLast(
                ({ event }) => event === "counterparty_confirmed",
              )?.at,
              "counterparty_confirmed",
            ),
          }}
        />
        {checks.approval !== undefined && (
          <p className="small">
            {t("register.approved-on", {
              day: formatDay(lang, checks.approval),
            })}
          </p>
        )}
      </section>
      <section className="stack" aria-labelledby="history">
        <h2 id="history">{t("register.history")}</h2>
        <Timeline
          items={[...act.events]
            .reverse()
            .map(({ event, reasonCode, at }, index) => ({
              key: String(index),
              at,
              title: t.find(`act.event.${event}`) ?? event,
              text: eventReason(t, event, reasonCode),
            }))}
        />
      </section>
      <Related act={act} />
      <p className="small muted">{t("register.no-judgement")}</p>
    </aside>
  );
}

/** The act this one is about, and those about this one. */
function Related({ act }: { readonly act: PublicActView }) {
  const t = useT();
  const lang = useLocale();
  const then = useAsOf();
  const link = (related: NonNullable<PublicActView["about"]>) => (
    <a href={url("act", { lang, number: registerNumber(related.seq) }, then)}>
      {t(`act.type.${related.type}`)}{" "}
      <bdi dir="ltr">{registerNumber(related.seq)}</bdi>
    </a>
  );
  const rows: SummaryRow[] = [
    ...(act.about
      ? [{ label: t("register.is-about"), value: link(act.about) }]
      : []),
    ...act.followers.map((one) => ({
      label: t("register.followed-by"),
      value: link(one),
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="related">
      <h2 id="related">{t("register.related")}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}
