import {
  challengeReasons,
  longestExplanation,
} from "../../domain/challenge/model";
import { languagesByName } from "../../domain/reference/language";
import { useT } from "../../i18n/use-t";
import { Radios } from "../form/choices";
import { Fieldset } from "../form/fieldset";
import { Select } from "../form/select";
import { TextArea } from "../form/text-area";
import { TextField } from "../form/text-field";

interface State {
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}

/** What is wrong with an entry, and who says so. */
export const ChallengeFields = ({
  stamp,
  ...state
}: State & { readonly stamp: string }) => (
  <>
    <What {...state} />
    <Who {...state} />
    <Trap />
    <input type="hidden" name="stamp" value={stamp} />
  </>
);

function What({ errors, value }: State) {
  const t = useT();
  return (
    <>
      <Radios
        name="reason"
        heading
        label={t("challenge.field.reason")}
        error={errors["reason"]}
        value={value("reason")}
        options={challengeReasons.map((reason) => ({
          value: reason,
          label: t(`challenge.reason.${reason}`),
        }))}
      />
      <TextArea
        name="explanation"
        label={t("challenge.field.explanation")}
        hint={t("challenge.hint.explanation")}
        error={errors["explanation"]}
        value={value("explanation")}
        rows={8}
        maxLength={longestExplanation}
      />
      <Select
        name="lang"
        label={t("challenge.field.lang")}
        error={errors["lang"]}
        value={value("lang") ?? t.locale}
        width="medium"
        options={languagesByName(t.locale).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
      />
      <TextField
        name="evidenceUrl"
        optional
        label={t("challenge.field.link")}
        hint={t("challenge.hint.link")}
        error={errors["evidenceUrl"]}
        value={value("evidenceUrl")}
        dir="ltr"
        inputMode="url"
        maxLength={300}
      />
    </>
  );
}

function Who({ errors, value }: State) {
  const t = useT();
  return (
    <Fieldset
      id="f-you-group"
      heading
      label={t("challenge.form.you")}
      hint={t("challenge.form.privacy")}
    >
      <TextField
        name="name"
        label={t("challenge.field.name")}
        error={errors["name"]}
        value={value("name")}
        autoComplete="name"
        maxLength={100}
      />
      <TextField
        name="role"
        optional
        label={t("challenge.field.role")}
        error={errors["role"]}
        value={value("role")}
        autoComplete="organization-title"
        maxLength={100}
      />
      <TextField
        name="organization"
        optional
        label={t("challenge.field.organization")}
        error={errors["organization"]}
        value={value("organization")}
        autoComplete="organization"
        maxLength={200}
      />
      <TextField
        name="email"
        type="email"
        label={t("challenge.field.email")}
        hint={t("challenge.hint.email")}
        error={errors["email"]}
        value={value("email")}
        autoComplete="email"
      />
    </Fieldset>
  );
}

/** A field people neither see nor reach; machines fill it in. */
function Trap() {
  const t = useT();
  return (
    <div className="hide-visually" aria-hidden="true">
      <label>
        {t("challenge.form.trap")}
        <input name="website" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
