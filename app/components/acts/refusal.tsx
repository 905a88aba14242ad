import type { OwnAct } from "../../domain/act/own";
import { useT } from "../../i18n/use-t";

/** Why the secretariat sent an act back, and what it wrote. */
export function Refusal({ act }: { readonly act: Pick<OwnAct, "case"> }) {
  const t = useT();
  const refusal = act.case?.refusal;
  if (!refusal) return null;
  const key =
    refusal.outcome === "returned"
      ? `act.return_reason.${refusal.reasonCode ?? ""}`
      : `act.rejection_reason.${refusal.reasonCode ?? ""}`;
  return (
    <>
      <p>
        <strong>{t.find(key)}</strong>
      </p>
      {refusal.note && (
        <blockquote dir="auto">
          {refusal.note.split(/\n\s*\n/).map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </blockquote>
      )}
    </>
  );
}
