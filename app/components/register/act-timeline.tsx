import { registerNumber } from "../../domain/act/number";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { openTag } from "../instruments/confirmation-tag";
import { useAsOf } from "../layout/use-as-of";
import { StatusTag } from "../ui/status-tag";
import { Timeline } from "../ui/timeline";
import { VerificationTag } from "../ui/verification-ladder";
import { ActSentence } from "./act-sentence";
import type { ShownEntry } from "./register-row";
import { isStruck, toneOf } from "./status-tone";

/** A participant's acts by the day they were registered; hand them in newest first. */
export function ActTimeline({
  acts,
}: {
  readonly acts: readonly ShownEntry[];
}) {
  const t = useT();
  const lang = useLocale();
  const then = useAsOf();
  return (
    <Timeline
      items={acts.map((entry) => {
        const number = registerNumber(entry.seq);
        return {
          key: number,
          at: entry.registeredAt,
          title: (
            <a href={url("act", { lang, number }, then)}>
              {t(`act.type.${entry.type}`)} <bdi dir="ltr">{number}</bdi>
            </a>
          ),
          text: (
            <>
              <p>
                <ActSentence entry={entry} />
              </p>
              <p className="row">
                <StatusTag tone={toneOf(entry.status)}>
                  {t(`act.status.${entry.status}`)}
                </StatusTag>
                <VerificationTag level={entry.verification} />
                {openTag(entry.instrument)}
              </p>
            </>
          ),
          struck: isStruck(entry.status),
        };
      })}
    />
  );
}
