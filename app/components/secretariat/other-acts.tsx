import type { ActStatus, ActType } from "../../domain/act/model";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { NoticeList } from "../ui/notice-list";

interface OtherAct {
  readonly id: string;
  readonly number: string | null;
  readonly type: ActType;
  readonly status: ActStatus;
  readonly receivedAt: number | null;
  /** The act that this one amends, reaffirms or withdraws. */
  readonly isEarlier: boolean;
}

/** What else the participant sent, so that nothing is registered twice. */
export function OtherActs({ acts }: { readonly acts: readonly OtherAct[] }) {
  const t = useT();
  const lang = t.locale;
  return (
    <section className="stack">
      <h2>{t("case.other-acts")}</h2>
      {acts.length === 0 ? (
        <p>{t("case.no-other-acts")}</p>
      ) : (
        <NoticeList
          items={acts.map((act) => ({
            key: act.id,
            when:
              act.receivedAt === null
                ? undefined
                : formatShortDay(lang, act.receivedAt),
            href: url("case", { lang, id: act.id }),
            title: [t(`act.type.${act.type}`), act.number]
              .filter(Boolean)
              .join(" · "),
            text: (
              <p className="small">
                {t.find(`case.status.${act.status}`) ??
                  t(`act.status.${act.status}`)}
                {act.isEarlier && ` · ${t("case.about-act")}`}
              </p>
            ),
          }))}
        />
      )}
    </section>
  );
}
