import type { ActType } from "../../domain/act/model";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { Select } from "../form/select";

/** For a participant: which of its acts on the register a claim speaks of. */
export function LinkClaim({
  claim,
  acts,
}: {
  readonly claim: string;
  readonly acts: readonly {
    readonly id: string;
    readonly type: ActType;
    readonly number: string;
  }[];
}) {
  const t = useT();
  return (
    <Form label={t("claim.own.link-act")} secondary>
      <input type="hidden" name="claim" value={claim} />
      <Select
        name="act"
        id={`act-${claim}`}
        label={t("claim.own.link-act")}
        hint={t("claim.own.link-hint")}
        options={acts.map(({ id, type, number }) => ({
          value: id,
          label: `${t(`act.type.${type}`)} ${number}`,
        }))}
      />
      <Buttons>
        <Button kind="secondary">{t("claim.own.link-do")}</Button>
      </Buttons>
    </Form>
  );
}
