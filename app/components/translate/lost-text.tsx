import { useT } from "../../i18n/use-t";
import { CopyText } from "../ui/copy-text";

/** What somebody typed for a part that is no more: theirs to keep. */
export function LostText({ text }: { readonly text: string }) {
  const t = useT();
  if (text === "") return null;
  return (
    <section className="stack" aria-labelledby="lost-title">
      <h2 id="lost-title">{t("translate.your-text")}</h2>
      <CopyText text={text} />
    </section>
  );
}
