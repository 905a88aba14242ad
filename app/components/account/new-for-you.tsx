import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { NoticeList } from "../ui/notice-list";

/** What came in since the reader looked last: suggestions, and news of what they follow. */
export function NewForYou({
  suggestions,
  unread,
}: {
  /** Pairs the reader has not seen. */
  readonly suggestions: number;
  /** Notices not marked as read. */
  readonly unread: number;
}) {
  const t = useT();
  const lang = t.locale;
  if (suggestions + unread === 0) return null;
  return (
    <section className="stack" aria-labelledby="new">
      <h2 id="new">{t("account.home.new")}</h2>
      <NoticeList
        items={[
          ...(suggestions > 0
            ? [
                {
                  key: "suggestions",
                  title: t("match.alert.new", { count: suggestions }),
                  text: t("match.alert.new-text"),
                  href: url("myMatches", { lang }),
                },
              ]
            : []),
          ...(unread > 0
            ? [
                {
                  key: "notices",
                  title: t("follow.notices.menu", { count: unread }),
                  text: t("follow.notices.lead"),
                  href: url("notices", { lang }),
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}
