import { registerNumber } from "../../domain/act/number";
import type { BehindAct } from "../../domain/instrument/view";
import { pickText } from "../../domain/kernel/localized";
import type { RegisterEntry } from "../../domain/register/model";
import { markOf } from "../../domain/register/proposals";
import { areaName } from "../../domain/reference/area";
import { formatShortDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { openTag } from "../instruments/confirmation-tag";
import { useAsOf } from "../layout/use-as-of";
import { ProposalMark } from "../ui/proposal-mark";
import { ResultRow } from "../ui/result-row";
import { StatusTag } from "../ui/status-tag";
import { VerificationTag } from "../ui/verification-ladder";
import { CompareLink } from "../views/compare-link";
import { ActSentence } from "./act-sentence";
import { isStruck, toneOf } from "./status-tone";

/** A row, with what lists tell of the instrument behind its act. */
export interface ShownEntry extends RegisterEntry {
  readonly instrument?: BehindAct | null;
}

/** One act in a list of the register. */
export function RegisterRow({ entry }: { readonly entry: ShownEntry }) {
  const t = useT();
  const lang = useLocale();
  const then = useAsOf();
  const number = registerNumber(entry.seq);
  const name = pickText(entry.names, lang);
  const [original] = entry.names;
  return (
    <ResultRow
      href={url("act", { lang, number }, then)}
      name={name?.text ?? number}
      lang={name?.lang}
      original={original === name ? undefined : original}
      sentence={<ActSentence entry={entry} />}
      meta={[
        entry.status !== "published" && (
          <StatusTag tone={toneOf(entry.status)}>
            {t(`act.status.${entry.status}`)}
          </StatusTag>
        ),
        <VerificationTag key="level" level={entry.verification} />,
        // That all parties confirmed is a level; what falls short of it is said.
        openTag(entry.instrument),
        t(`participant.kind.${entry.kind}`),
        entry.area !== null && areaName(entry.area, lang),
        <span key="number" className="code">
          {number}
        </span>,
        <CompareLink
          key="compare"
          id={entry.participantId}
          name={name?.text ?? number}
        />,
      ].filter(Boolean)}
      mark={<ProposalMark alignments={markOf(entry.proposals)} />}
      date={
        <>
          <span className="hide-visually">{t("register.registered")} </span>
          <time dateTime={new Date(entry.registeredAt).toISOString()}>
            {formatShortDay(lang, entry.registeredAt)}
          </time>
        </>
      }
      struck={isStruck(entry.status)}
    />
  );
}
