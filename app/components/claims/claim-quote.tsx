import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { InsetText } from "../ui/inset-text";

/** What a source says, in its own language, and this portal's translation apart. */
export function ClaimQuote({
  quote,
}: {
  readonly quote: {
    readonly quote: string;
    readonly quoteLang: string;
    readonly translation?: string | null;
    readonly translationLang?: string | null;
  };
}) {
  const t = useT();
  const { translation, translationLang } = quote;
  return (
    <>
      <InsetText>
        <blockquote>
          <OwnText lang={quote.quoteLang} text={quote.quote} />
        </blockquote>
      </InsetText>
      {translation && translationLang && (
        <div>
          <p className="small muted">{t("claim.public.translation")}</p>
          <OwnText lang={translationLang} text={translation} />
        </div>
      )}
    </>
  );
}
