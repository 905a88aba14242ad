import type { Notice } from "../../domain/follow/model";
import type { TaggedText } from "../../domain/kernel/localized";
import { formatDay, formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";
import styles from "./own-follow-list.module.css";

export interface ShownNotice extends Notice {
  readonly name: TaggedText;
  /** What happened, in the reader's language. */
  readonly line: string;
  /** Where it is read. */
  readonly link: string;
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
        const { name, line, link } = notice;
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
              <a href={link}>
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
