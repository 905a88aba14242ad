import type { TextField } from "../../domain/practice/content";
import { useT } from "../../i18n/use-t";
import { Passage } from "./passage";

/** One text under a heading of its own, below that of its section. */
export function FieldSection({ field }: { readonly field: TextField }) {
  const t = useT();
  return (
    <div className="stack stack-2">
      <h3>{t(`practices.field.${field}`)}</h3>
      <Passage path={field} top={4} />
    </div>
  );
}
