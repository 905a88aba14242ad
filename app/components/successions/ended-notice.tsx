import type { TaggedText } from "../../domain/kernel/localized";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";

/** Tells the people of a participant that others stand in its place, and what they may still do. */
export function EndedNotice({
  heirs,
}: {
  readonly heirs: readonly { readonly id: string; readonly name: TaggedText }[];
}) {
  const t = useT();
  if (heirs.length === 0) return null;
  return (
    <Notice tone="warn" title={t("succession.ended.title")}>
      {heirs.map(({ id, name }) => (
        <p key={id}>
          <a href={url("participant", { lang: t.locale, id })}>
            <Name lang={name.lang} text={name.text} />
          </a>
        </p>
      ))}
      <p>{t("succession.ended.text")}</p>
    </Notice>
  );
}
