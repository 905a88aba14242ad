import { formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";
import { SummaryList } from "../ui/summary-list";

interface Proposal {
  readonly id: string;
  readonly email: string;
  readonly reason: string;
  readonly by: string;
  readonly at: number;
  readonly isOwn: boolean;
}

/** What one registrar proposed: who is to be the first owner, and how that was checked. */
export function HandOverProposal({
  proposal,
}: {
  readonly proposal: Proposal;
}) {
  const t = useT();
  const { email, reason, by, at, isOwn } = proposal;
  return (
    <>
      <SummaryList
        rows={[
          {
            label: t("account.field.email"),
            value: <bdi dir="ltr">{email}</bdi>,
          },
          {
            label: t("membership.hand-over.reason"),
            value: <p dir="auto">{reason}</p>,
          },
          {
            label: t("membership.hand-over.by"),
            value: (
              <>
                <Name text={by} />, {formatInstant(t.locale, at)}
              </>
            ),
          },
        ]}
      />
      {isOwn ? (
        <Notice>{t("membership.hand-over.wait-other")}</Notice>
      ) : (
        <p>{t("membership.hand-over.check")}</p>
      )}
    </>
  );
}

/** The second registrar's two answers; the first one's way back. */
export function HandOverAnswers({
  proposal: { id, isOwn },
}: {
  readonly proposal: Proposal;
}) {
  const t = useT();
  return (
    <>
      {isOwn ? (
        <Form>{null}</Form>
      ) : (
        <Form>
          <input type="hidden" name="do" value="approve" />
          <input type="hidden" name="proposal" value={id} />
          <Buttons>
            <Button>{t("membership.hand-over.approve")}</Button>
          </Buttons>
        </Form>
      )}
      <Form secondary>
        <input type="hidden" name="do" value="decline" />
        <input type="hidden" name="proposal" value={id} />
        <Buttons>
          <Button kind="warning">
            {t(
              isOwn
                ? "membership.hand-over.take-back"
                : "membership.hand-over.decline",
            )}
          </Button>
        </Buttons>
      </Form>
    </>
  );
}
