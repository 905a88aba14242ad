import type { ProposedTerms } from "../../domain/engagement/terms-page";
import { formatInstant, formatList } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, ButtonLink, Buttons } from "../form/button";
import { Form } from "../form/form";
import { OwnText } from "../register/own-text";
import { SignForm } from "./sign-form";
import { Signatures } from "./signatures";
import { TermsView } from "./terms-view";
import type { HeadView } from "./work-frame";

/** Terms that are proposed in the place of those that hold, and what a side can do. */
export function AmendmentBox({
  proposed,
  view,
}: {
  readonly proposed: ProposedTerms;
  readonly view: {
    readonly head: HeadView;
    readonly mayAmend: boolean;
    readonly needsProof: boolean;
  };
}) {
  const t = useT();
  const { head, mayAmend, needsProof } = view;
  const { revision, side, signatures } = proposed;
  const isOwn = side === head.side;
  const isSigned = signatures.some(
    (one) => one.side === head.side && one.at !== null,
  );
  const parts = proposed.changed.map((part) => t(`engagement.terms.${part}`));
  return (
    <section className="stack" aria-labelledby="proposed">
      <h2 id="proposed">{t("engagement.amend.proposed", { revision })}</h2>
      <p>
        {t("engagement.amend.by", {
          side: t(`exchange.side.${side}`),
          when: formatInstant(t.locale, proposed.at),
        })}
      </p>
      <h3>{t("engagement.amend.reason")}</h3>
      <OwnText {...proposed.reason} />
      {parts.length > 0 && (
        <p>
          {t("engagement.amend.changed", {
            parts: formatList(t.locale, parts),
          })}
        </p>
      )}
      <TermsView terms={proposed.terms} lang={proposed.lang} />
      <h3>{t("engagement.terms.signatures")}</h3>
      <Signatures signatures={signatures} />
      {mayAmend && (
        <>
          {!isSigned && (
            <SignForm id={head.id} amends {...{ revision, needsProof }} />
          )}
          <Form
            secondary
            label={t(
              isOwn ? "engagement.amend.withdraw" : "engagement.amend.decline",
            )}
          >
            <input type="hidden" name="do" value="end-amendment" />
            <input type="hidden" name="revision" value={String(revision)} />
            <Buttons>
              <Button kind="secondary">
                {t(
                  isOwn
                    ? "engagement.amend.withdraw"
                    : "engagement.amend.decline",
                )}
              </Button>
              <ButtonLink
                kind="secondary"
                href={url("engagementAmendment", {
                  lang: t.locale,
                  id: head.id,
                })}
              >
                {t("engagement.amend.other-words")}
              </ButtonLink>
            </Buttons>
          </Form>
        </>
      )}
    </section>
  );
}
