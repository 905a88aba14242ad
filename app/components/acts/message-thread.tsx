import type { OwnCase } from "../../domain/act/own";
import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { InsetText } from "../ui/inset-text";

/** Questions of the secretariat and answers of the participant, oldest first. */
export function MessageThread({
  messages,
}: {
  readonly messages: OwnCase["messages"];
}) {
  const t = useT();
  return messages.map(({ id, fromSecretariat, body, lang, at }) => (
    <InsetText key={id}>
      <p>
        <strong>
          {t(
            fromSecretariat
              ? "acts.clarification.question-of"
              : "acts.clarification.answer-of",
            { at: formatInstant(t.locale, at) },
          )}
        </strong>
      </p>
      <OwnText lang={lang} text={body} />
    </InsetText>
  ));
}
