import { registerNumber } from "../../domain/act/number";
import type { ActType } from "../../domain/act/model";
import type { Notice } from "../../domain/follow/model";
import type { Instant } from "../../domain/kernel/clock";
import { pickText, type TaggedText } from "../../domain/kernel/localized";
import { formatDay, formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";
import styles from "./own-follow-list.module.css";

export interface ShownNotice extends Notice {
  readonly event: string;
  readonly at: Instant;
  readonly seq: number;
  readonly type: ActType;
  readonly names: readonly TaggedText[];
}

/** Notices, newest first, each with its own buttons; to be put in a form. */
export function OwnNoticeList({
  notices,
}: {
  readonly notices: readonly ShownNotice[];
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <ul className={styles.list}>
      {notices.map((notice) => {
        const number = registerNumber(notice.seq);
        const name = pickText(notice.names, lang) ?? { lang, text: number };
        const line = t("follow.news", {
          act: t(`act.type.${notice.type}`),
          number,
          event: t.find(`act.event.${notice.event}`) ?? t("follow.changed"),
          day: formatDay(lang, notice.at),
        });
        const about = (
          <span className="hide-visually">
            : {t("follow.notices.about", { name: name.text, line })}
          </span>
        );
        return (
          <li key={notice.id} className={styles.notice}>
            <p className="row">
              {notice.readAt === null && (
                <StatusTag tone="change">{t("follow.notices.new")}</StatusTag>
              )}
              {notice.actionBy !== null && (
                <StatusTag tone="warn">
                  {t("follow.notices.action-by", {
                    day: formatDay(lang, notice.actionBy),
                  })}
                </StatusTag>
              )}
              <time
                className="small muted"
                dateTime={new Date(notice.createdAt).toISOString()}
              >
                {formatInstant(lang, notice.createdAt)}
              </time>
            </p>
            <p className={styles.name}>
              <a href={url("act", { lang, number })}>
                <Name lang={name.lang} text={name.text} />
              </a>
            </p>
            <p>{line}</p>
            <Buttons>
              {notice.readAt === null && (
                <Button kind="link" name="read" value={notice.id}>
                  {t("follow.notices.read")}
                  {about}
                </Button>
              )}
              <Button kind="link" name="remove" value={notice.id}>
                {t("follow.notices.remove")}
                {about}
              </Button>
            </Buttons>
          </li>
        );
      })}
    </ul>
  );
}
