import type { OwnPractice } from "../../domain/practice/own";
import type { Translate } from "../../i18n/translate";
import { url } from "../../urls";

type Parts = Pick<OwnPractice, "id" | "participant" | "isMember">;

/** The way back from a page about a practice one writes. */
export const writeCrumbs = (
  t: Translate,
  { id, participant, isMember }: Parts,
  onTasks = false,
) => {
  const lang = t.locale;
  return [
    { label: t("account.home.title"), href: url("account", { lang }) },
    ...(isMember
      ? [
          {
            label: participant.name.text,
            href: url("myParticipant", { lang, id: participant.id }),
          },
        ]
      : []),
    { label: t("writing.mine.title"), href: url("myPractices", { lang }) },
    ...(onTasks
      ? []
      : [
          {
            label: t("writing.tasks.short"),
            href: url("writePractice", { lang, id }),
          },
        ]),
  ];
};
