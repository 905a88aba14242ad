import { pickText, type TaggedText } from "../../domain/kernel/localized";
import type { Translate } from "../../i18n/translate";
import { url } from "../../urls";

interface Named {
  readonly id: string;
  readonly names: readonly TaggedText[];
}

/** A participant's name in the reader's language where it has one. */
export const nameOf = ({ id, names }: Named, lang: string): TaggedText =>
  pickText(names, lang) ?? { lang, text: id };

/** The way back from a page about one's own participant. */
export const participantCrumbs = (t: Translate, participant: Named) => [
  { label: t("account.home.title"), href: url("account", { lang: t.locale }) },
  {
    label: nameOf(participant, t.locale).text,
    href: url("myParticipant", { lang: t.locale, id: participant.id }),
  },
];
