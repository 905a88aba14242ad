import { txtRecord } from "../../domain/participant/domain";
import { formatDay, formatInstant } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { fieldId } from "../form/field";
import { Form } from "../form/form";
import { TextField } from "../form/text-field";
import { CopyText } from "../ui/copy-text";
import { Notice } from "../ui/notice";
import { StatusTag } from "../ui/status-tag";
import { SummaryList } from "../ui/summary-list";
import { domainProblems, type OwnDomain } from "./own-view";
import { RemoveDomain } from "./remove-domain";

/** The name of a domain's mail field in the error summary: a page may have several. */
export const addressField = (proofId: string) => `address-${proofId}`;

/** One domain: what is proved, and the two ways to prove it. */
export function DomainCard({
  proof,
  address,
  error,
  sureError,
}: {
  readonly proof: OwnDomain;
  /** What was typed as mail address, and what is wrong with it. */
  readonly address?: string | undefined;
  readonly error?: string | undefined;
  /** What is wrong with the wish to remove it. */
  readonly sureError?: string | undefined;
}) {
  const t = useT();
  const { id, domain, dnsProvedAt, mailProvedAt } = proof;
  const isProved = dnsProvedAt !== null || mailProvedAt !== null;
  return (
    <section className="stack" aria-labelledby={`domain-${id}`}>
      <div className="row">
        <h2 id={`domain-${id}`}>
          <bdi dir="ltr">{domain}</bdi>
        </h2>
        <StatusTag tone={isProved ? "ok" : "warn"}>
          {t(
            isProved
              ? "participants.domain.proved"
              : "participants.domain.not-proved",
          )}
        </StatusTag>
      </div>
      <h3>{t("participants.domain.by-dns")}</h3>
      {dnsProvedAt === null ? (
        <DnsWay proof={proof} />
      ) : (
        <p>
          {t("participants.domain.proved-dns", {
            day: formatDay(t.locale, dnsProvedAt),
          })}
        </p>
      )}
      <h3>{t("participants.domain.by-mail")}</h3>
      {mailProvedAt === null ? (
        <Form secondary className="stack">
          <input type="hidden" name="intent" value="mail" />
          <input type="hidden" name="proof" value={id} />
          <TextField
            name="address"
            id={fieldId(addressField(id))}
            type="email"
            label={t("participant.label.proof-mail")}
            hint={t("participant.hint.proof-mail", { domain })}
            error={error}
            value={address}
            autoComplete="off"
          />
          <Button kind="secondary">{t("participants.domain.send")}</Button>
        </Form>
      ) : (
        <p>
          {t("participants.domain.proved-mail", {
            address: proof.mailAddress ?? domain,
            day: formatDay(t.locale, mailProvedAt),
          })}
        </p>
      )}
      <RemoveDomain {...{ id, domain, isProved }} error={sureError} />
    </section>
  );
}

function DnsWay({ proof }: { readonly proof: OwnDomain }) {
  const t = useT();
  const { id, domain, token, lastCheckedAt, lastProblem } = proof;
  const problem = domainProblems.find((one) => one === lastProblem);
  return (
    <>
      <p>{t("participant.hint.txt", { domain })}</p>
      <SummaryList
        rows={[
          {
            label: t("participants.domain.record-type"),
            value: <span className="code">TXT</span>,
          },
          {
            label: t("participants.domain.record-host"),
            value: t("participants.domain.record-host-text", { domain }),
          },
          {
            label: t("participants.domain.record-value"),
            value: <CopyText text={txtRecord(token)} code />,
          },
        ]}
      />
      {lastCheckedAt !== null && problem && (
        <Notice tone="warn">
          <p>{t(`participants.domain.problem.${problem}`, { domain })}</p>
          <p className="small">
            {t("participants.domain.checked", {
              at: formatInstant(t.locale, lastCheckedAt),
            })}
          </p>
        </Notice>
      )}
      <Form secondary>
        <input type="hidden" name="intent" value="check" />
        <input type="hidden" name="proof" value={id} />
        <Button kind="secondary">
          {t("participants.domain.check")}
          <span className="hide-visually"> {domain}</span>
        </Button>
      </Form>
    </>
  );
}
