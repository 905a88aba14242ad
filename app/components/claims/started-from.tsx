import { useT } from "../../i18n/use-t";
import { InsetText } from "../ui/inset-text";
import { ClaimSource } from "./claim-source";

/** The public claim an act was started from, if it was. */
export function StartedFrom({
  claim,
}: {
  readonly claim: Parameters<typeof ClaimSource>[0]["source"] | null;
}) {
  const t = useT();
  if (!claim) return null;
  return (
    <InsetText>
      <p>
        <strong>{t("claim.own.started-from")}</strong>
      </p>
      <p>
        <ClaimSource source={claim} />
      </p>
    </InsetText>
  );
}
