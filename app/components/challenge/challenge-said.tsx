import type {
  ChallengeOutcome,
  ChallengeReason,
} from "../../domain/challenge/model";
import { directionOf } from "../../domain/kernel/localized";
import { formatDay, formatInstant } from "../../i18n/format";
import { localeNames, type Locale } from "../../i18n/locales";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";
import { SummaryList, type SummaryRow } from "../ui/summary-list";
import { outcomeWords } from "./outcome-words";

export interface Said {
  readonly reason: ChallengeReason;
  readonly explanation: string;
  readonly lang: string;
  readonly evidenceUrl: string | null;
}

/** What is said to be wrong, in the words of whoever says so. */
export function WhatIsSaid({ said }: { readonly said: Said }) {
  const t = useT();
  const rows: (SummaryRow | false)[] = [
    {
      label: t("challenge.case.reason"),
      value: t(`challenge.reason.${said.reason}`),
    },
    {
      label: t("challenge.case.explanation"),
      value: <OwnText lang={said.lang} text={said.explanation} />,
    },
    said.evidenceUrl !== null && {
      label: t("challenge.case.evidence"),
      value: (
        <>
          <a
            href={said.evidenceUrl}
            dir="ltr"
            target="_blank"
            rel="nofollow noopener noreferrer"
          >
            {said.evidenceUrl}
          </a>
          <p className="small muted">{t("challenge.case.evidence-warning")}</p>
        </>
      ),
    },
  ];
  return (
    <section className="stack" aria-labelledby="said">
      <h2 id="said">{t("challenge.case.said")}</h2>
      <SummaryList rows={rows.filter((row) => row !== false)} />
    </section>
  );
}

interface Challenger {
  readonly name: string;
  readonly role: string | null;
  readonly organization: string | null;
  readonly email: string;
  readonly locale: Locale;
}

/** Who says so; for officers only. */
export function WhoSays({ who }: { readonly who: Challenger }) {
  const t = useT();
  const row = (label: string, text: string | null): SummaryRow[] =>
    text === null ? [] : [{ label, value: <Name text={text} /> }];
  if (who.email === "") {
    return (
      <section className="stack" aria-labelledby="challenger">
        <h2 id="challenger">{t("challenge.case.challenger")}</h2>
        <p>{t("challenge.case.challenger-erased")}</p>
      </section>
    );
  }
  return (
    <section className="stack" aria-labelledby="challenger">
      <h2 id="challenger">{t("challenge.case.challenger")}</h2>
      <p className="small muted">{t("challenge.case.challenger-private")}</p>
      <SummaryList
        rows={[
          ...row(t("challenge.case.name"), who.name),
          ...row(t("challenge.case.role"), who.role),
          ...row(t("challenge.case.organization"), who.organization),
          {
            label: t("challenge.case.email"),
            value: (
              <>
                <span className="code">{who.email}</span> ·{" "}
                {t("case.reads", { language: localeNames[who.locale] })}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

/** What officers found so far: suspended, proposed, decided. */
export function Findings({
  found,
}: {
  readonly found: {
    readonly suspendedAt: number | null;
    readonly suspendedBy: string | null;
    readonly outcome: ChallengeOutcome | null;
    readonly outcomeReason: string | null;
    readonly outcomeNote: string | null;
    readonly outcomeLang: string | null;
    readonly proposedBy: string | null;
    readonly decidedBy: string | null;
    readonly closedAt: number | null;
  };
}) {
  const t = useT();
  const { outcome, outcomeNote, closedAt } = found;
  if (found.suspendedAt === null && outcome === null) return null;
  return (
    <Notice
      tone={closedAt === null ? "warn" : "info"}
      title={
        outcome === null
          ? t("act.status.suspended")
          : outcomeWords(t, {
              ...{ ...found, outcome },
              isDecided: closedAt !== null,
            })
      }
    >
      {found.suspendedAt !== null && (
        <p>
          {t("challenge.case.suspended", {
            name: found.suspendedBy ?? "",
            day: formatDay(t.locale, found.suspendedAt),
          })}
        </p>
      )}
      {found.proposedBy !== null && (
        <p>{t("challenge.case.proposed", { name: found.proposedBy })}</p>
      )}
      {found.decidedBy !== null && closedAt !== null && (
        <p>
          {t("challenge.case.decided", { name: found.decidedBy })} ·{" "}
          {formatInstant(t.locale, closedAt)}
        </p>
      )}
      {outcomeNote !== null && (
        <>
          <p className="small muted">{t("challenge.case.note")}</p>
          <p
            lang={found.outcomeLang ?? undefined}
            dir={directionOf(found.outcomeLang ?? "en")}
          >
            {outcomeNote}
          </p>
        </>
      )}
    </Notice>
  );
}
