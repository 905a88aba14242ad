import type { OwnPracticeLine } from "../../domain/practice/own";
import type { Tone } from "../ui/status-tag";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { NoticeList } from "../ui/notice-list";
import { StatusTag } from "../ui/status-tag";

const stageTones: Partial<Record<OwnPracticeLine["stage"], Tone>> = {
  returned: "warn",
  revision_requested: "warn",
  declined: "error",
  settled: "ok",
  submitted: "info",
  cleared: "info",
  in_review: "info",
  approved: "info",
};

/** The colour of a stage for those who write: what waits for them stands out. */
export const stageTone = (stage: OwnPracticeLine["stage"]): Tone =>
  stageTones[stage] ?? "neutral";

/** One's own practices, each with where it stands. */
export function PracticeLines({
  practices,
}: {
  readonly practices: readonly OwnPracticeLine[];
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <NoticeList
      items={practices.map((one) => ({
        key: one.id,
        title: one.title.text ? (
          <bdi lang={one.title.lang}>{one.title.text}</bdi>
        ) : (
          t("writing.untitled")
        ),
        text: (
          <span className="row">
            <bdi lang={one.participant.lang}>{one.participant.text}</bdi>
            {(one.stage !== "settled" || one.standing === "unpublished") && (
              <StatusTag tone={stageTone(one.stage)}>
                {t(`practice.stage.${one.stage}`)}
              </StatusTag>
            )}
            {one.standing !== "unpublished" && (
              <StatusTag tone={one.standing === "published" ? "ok" : "warn"}>
                {t(`practice.standing.${one.standing}`)}
              </StatusTag>
            )}
          </span>
        ),
        when: t("writing.mine.changed", {
          day: formatShortDay(lang, one.updatedAt),
        }),
        href: url("writePractice", { lang, id: one.id }),
      }))}
    />
  );
}
