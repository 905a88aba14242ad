import type { Weight } from "../../domain/import/model";
import { useT } from "../../i18n/use-t";
import { StatusTag } from "../ui/status-tag";

const tones = { problem: "error", doubt: "warn", hint: "neutral" } as const;

export function WeightTag({ weight }: { readonly weight: Weight }) {
  const t = useT();
  return (
    <StatusTag tone={tones[weight]}>{t(`import.weight.${weight}`)}</StatusTag>
  );
}
