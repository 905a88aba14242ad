import { pickText, type TaggedText } from "../../domain/kernel/localized";
import { areaName } from "../../domain/reference/area";
import { useT } from "../../i18n/use-t";
import { Name } from "../ui/name";

/** A participant and its state, as reviews are signed. */
export function BodyName({
  names,
  area,
}: {
  readonly names: readonly TaggedText[];
  readonly area: string | null;
}) {
  const t = useT();
  const name = pickText(names, t.locale);
  return (
    <>
      <Name lang={name?.lang} text={name?.text ?? ""} />
      {area !== null && ` · ${areaName(area, t.locale)}`}
    </>
  );
}
