import { languageName } from "../../domain/reference/language";
import type { StartProposal } from "../../domain/request/from-practice";
import { formatList } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { InsetText } from "../ui/inset-text";
import { Name } from "../ui/name";

/** Which practice the help is for, and what of it the draft will hold. */
export function StartOrigin({ origin }: { readonly origin: StartProposal }) {
  const t = useT();
  const lang = t.locale;
  const { number, title, blocks, otherLanguages } = origin;
  return (
    <InsetText>
      <p>
        {t("request.new.from-practice")}{" "}
        <a href={url("practice", { lang, number })}>
          <Name lang={title.lang} text={title.text} />
        </a>{" "}
        (<bdi dir="ltr">{number}</bdi>)
      </p>
      <p>{t("request.origin.begins", { blocks })}</p>
      {otherLanguages.length > 0 && (
        <p>
          {t("request.origin.other-language", {
            languages: formatList(
              lang,
              otherLanguages.map((code) => languageName(code, lang)),
            ),
          })}
        </p>
      )}
    </InsetText>
  );
}
