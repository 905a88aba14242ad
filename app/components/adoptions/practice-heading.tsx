import { pickText, type TaggedText } from "../../domain/kernel/localized";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";

/** Which practice a page is about, and whose it is. */
export function PracticeHeading({
  practice,
}: {
  readonly practice: {
    readonly number: string;
    readonly edition: number;
    readonly title: TaggedText;
    readonly owner: readonly TaggedText[];
  };
}) {
  const t = useT();
  const lang = t.locale;
  const { number, edition, title } = practice;
  const owner = pickText(practice.owner, lang);
  return (
    <div className="stack stack-2">
      <p className="lead">
        <a href={url("practice", { lang, number })}>
          <Name lang={title.lang} text={title.text} />
        </a>
      </p>
      <p className="small muted">
        <bdi dir="ltr">{number}</bdi>
        {" · "}
        {t("adoption.edition", { edition })}
        {owner && (
          <>
            {" · "}
            <Name lang={owner.lang} text={owner.text} />
          </>
        )}
      </p>
    </div>
  );
}
