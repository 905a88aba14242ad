import type { OpenDraft } from "../../domain/act/own";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { NoticeList } from "../ui/notice-list";
import { StatusTag } from "../ui/status-tag";
import { ownTone } from "./own-tone";

/** Drafts, returned acts and questions that wait for the reader. Renders nothing when there are none. */
export function OpenDrafts({
  drafts,
}: {
  readonly drafts: readonly OpenDraft[];
}) {
  const t = useT();
  const lang = t.locale;
  if (drafts.length === 0) return null;
  return (
    <NoticeList
      items={drafts.map(({ id, type, status, updatedAt, participant }) => ({
        key: id,
        title: (
          <>
            {t(`act.type.${type}`)}
            {t("ui.colon")}
            <bdi>{participant}</bdi>
          </>
        ),
        text: (
          <StatusTag tone={ownTone(status)}>
            {t(`act.status.${status}`)}
          </StatusTag>
        ),
        when: t("acts.own.changed", { day: formatShortDay(lang, updatedAt) }),
        href: url("actTasks", { lang, id }),
      }))}
    />
  );
}
