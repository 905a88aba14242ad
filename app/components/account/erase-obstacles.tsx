import type { TaggedText } from "../../domain/kernel/localized";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";

/** What a person has to hand over before their account can be erased, and where. */
export function EraseObstacles({
  obstacles: { isShared, holdsOffice, participants },
}: {
  readonly obstacles: {
    readonly isShared: boolean;
    readonly holdsOffice: boolean;
    readonly participants: readonly {
      readonly id: string;
      readonly name: TaggedText;
    }[];
  };
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <>
      {isShared && <Notice>{t("account.error.shared-account")}</Notice>}
      {holdsOffice && (
        <Notice tone="warn">{t("account.error.erase-office")}</Notice>
      )}
      {participants.length > 0 && (
        <Notice tone="warn">
          <p>{t("account.error.erase-last-owner")}</p>
          {participants.map(({ id, name }) => (
            <p key={id}>
              <a href={url("participantMembers", { lang, id })}>
                <Name lang={name.lang} text={name.text} />
              </a>
            </p>
          ))}
        </Notice>
      )}
    </>
  );
}
