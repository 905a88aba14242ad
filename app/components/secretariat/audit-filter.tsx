import { auditSubjects, type AuditSubject } from "../../domain/audit/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button, Buttons } from "../form/button";
import { Select } from "../form/select";
import { TextField } from "../form/text-field";

/** Filters of the audit trail, as a form that needs no script. */
export function AuditFilter({
  kind,
  subjectId,
  action,
}: {
  readonly kind: AuditSubject | undefined;
  readonly subjectId: string | undefined;
  readonly action: string | undefined;
}) {
  const t = useT();
  return (
    <form
      method="get"
      action={url("audit", { lang: t.locale })}
      className="stack narrow"
    >
      <Select
        name="kind"
        label={t("secretariat.audit.kind")}
        optional
        empty={t("secretariat.audit.any-kind")}
        value={kind}
        options={auditSubjects.map((value) => ({
          value,
          label: t(`secretariat.subject.${value}`),
        }))}
      />
      <TextField
        name="subjectId"
        label={t("secretariat.audit.subject-id")}
        optional
        value={subjectId}
        dir="ltr"
        spellCheck={false}
      />
      <TextField
        name="action"
        label={t("secretariat.audit.action-code")}
        hint={t("secretariat.audit.action-hint")}
        optional
        value={action}
        dir="ltr"
        spellCheck={false}
      />
      <Buttons>
        <Button kind="secondary">{t("secretariat.audit.filter")}</Button>
      </Buttons>
    </form>
  );
}
