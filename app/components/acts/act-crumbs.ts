import type { OwnAct } from "../../domain/act/own";
import type { Translate } from "../../i18n/translate";
import { url } from "../../urls";

type Parts = Pick<OwnAct, "id" | "type" | "participant">;

/** The way back from a page about an act: the account, the participant, the act. */
export const actCrumbs = (
  t: Translate,
  { id, type, participant }: Parts,
  onTasks = false,
) => {
  const lang = t.locale;
  return [
    { label: t("account.home.title"), href: url("account", { lang }) },
    {
      label: participant.name.text,
      href: url("myParticipant", { lang, id: participant.id }),
    },
    ...(onTasks
      ? []
      : [
          {
            label: t(`act.type.${type}`),
            href: url("actTasks", { lang, id }),
          },
        ]),
  ];
};
