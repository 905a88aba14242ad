import type { ActStatus } from "../../domain/act/model";
import { dayOf, type Instant } from "../../domain/kernel/clock";
import { logFile, verifyCommand } from "../../domain/log/address";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { ActCredential } from "../credential/act-credential";
import { CopyText } from "../ui/copy-text";
import { DataTable } from "../ui/data-table";

interface Line {
  readonly leaf: number;
  readonly event: string;
  readonly at: Instant;
  readonly hasTexts: boolean;
}

/** The entries of an act in the register's log, and how to check them without trusting us. */
export function ActProof({
  proofs,
  number,
  status,
}: {
  readonly proofs: readonly Line[];
  readonly number: string;
  /** Its state today; null on a page that shows another day. */
  readonly status: ActStatus | null;
}) {
  const t = useT();
  const lang = useLocale();
  const [first] = proofs;
  if (!first) return null;
  return (
    <section className="stack" aria-labelledby="proof">
      <h2 id="proof">{t("log.title")}</h2>
      <p>{t("log.intro", { count: proofs.length })}</p>
      <DataTable
        caption={t("log.table")}
        hideCaption
        rows={proofs}
        rowKey={({ leaf }) => String(leaf)}
        columns={[
          {
            key: "event",
            header: t("log.event"),
            rowHeader: true,
            cell: ({ event, at }) => (
              <>
                {t.find(`act.event.${event}`) ?? event}
                <br />
                <time dateTime={dayOf(at)}>{formatDay(lang, dayOf(at))}</time>
              </>
            ),
          },
          {
            key: "entry",
            header: t("log.entry"),
            cell: ({ leaf }) => (
              <a href={logFile.leaf(leaf)} download>
                {t("log.get-entry", { place: String(leaf) })}
              </a>
            ),
          },
          {
            key: "proof",
            header: t("log.proof"),
            cell: ({ leaf }) => (
              <a href={logFile.proof(leaf)} download>
                {t("log.get-proof", { place: String(leaf) })}
              </a>
            ),
          },
          {
            key: "texts",
            header: t("log.texts"),
            cell: ({ leaf, hasTexts }) =>
              hasTexts && (
                <a href={logFile.opening(leaf)} download>
                  {t("log.get-texts", { place: String(leaf) })}
                </a>
              ),
          },
        ]}
      />
      <h3>{t("log.proves")}</h3>
      <ul>
        <li>{t("log.proves-entry")}</li>
        <li>{t("log.proves-past")}</li>
      </ul>
      <h3>{t("log.proves-not")}</h3>
      <ul>
        <li>{t("log.not-true")}</li>
        <li>{t("log.not-persons")}</li>
        <li>{t("log.not-same")}</li>
      </ul>
      <div className="stack no-print">
        <p>{t("log.how")}</p>
        <p>
          <bdi dir="ltr">
            <CopyText text={verifyCommand(first.leaf)} code />
          </bdi>
        </p>
        <ul>
          <li>
            <a href={logFile.key}>{t("log.key")}</a>
          </li>
          <li>
            <a href={logFile.checkpoint}>{t("log.checkpoint")}</a>
          </li>
        </ul>
      </div>
      {status && <ActCredential number={number} status={status} />}
    </section>
  );
}
