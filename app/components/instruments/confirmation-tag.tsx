import { isOpen, type ConfirmationState } from "../../domain/instrument/model";
import type { BehindAct } from "../../domain/instrument/view";
import { useT } from "../../i18n/use-t";
import { StatusTag, type Tone } from "../ui/status-tag";

const tones: Readonly<Record<ConfirmationState, Tone>> = {
  awaiting: "warn",
  confirmed: "ok",
  disputed: "error",
  denied: "error",
  ended: "neutral",
};

/** Where an instrument or one of its parties stands, in words. */
export function ConfirmationTag({
  state,
}: {
  readonly state: ConfirmationState;
}) {
  const t = useT();
  return (
    <StatusTag tone={tones[state]}>{t(`instrument.state.${state}`)}</StatusTag>
  );
}

/** Beside an act in a list: that a party's word on its instrument is missing, or against it. */
export const openTag = (instrument: BehindAct | null | undefined) =>
  instrument && isOpen(instrument.confirmation) ? (
    <ConfirmationTag key="confirmation" state={instrument.confirmation} />
  ) : null;
