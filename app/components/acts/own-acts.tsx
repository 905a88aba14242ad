import type { OwnActs as View } from "../../domain/act/own";
import { isStruck } from "../register/status-tone";
import { formatShortDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { ButtonLink, Buttons } from "../form/button";
import { NoticeList } from "../ui/notice-list";
import { StatusTag } from "../ui/status-tag";
import { ownTone } from "./own-tone";

/** The acts of one's own participant, with the way to a new one. Holds no heading. */
export function OwnActs({
  view,
  participantId,
}: {
  readonly view: View;
  readonly participantId: string;
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <>
      {view.acts.length === 0 ? (
        <p>{t("acts.own.none")}</p>
      ) : (
        <NoticeList
          items={view.acts.map(({ id, type, number, status, updatedAt }) => {
            const name = (
              <>
                {t(`act.type.${type}`)} <bdi dir="ltr">{number}</bdi>
              </>
            );
            return {
              key: id,
              title: isStruck(status) ? <s>{name}</s> : name,
              text: (
                <StatusTag tone={ownTone(status)}>
                  {t(`act.status.${status}`)}
                </StatusTag>
              ),
              when: t("acts.own.changed", {
                day: formatShortDay(lang, updatedAt),
              }),
              href: url("actTasks", { lang, id }),
            };
          })}
        />
      )}
      {view.canStart && (
        <Buttons>
          <ButtonLink href={url("newAct", { lang, id: participantId })}>
            {t("acts.do.start")}
          </ButtonLink>
        </Buttons>
      )}
    </>
  );
}
