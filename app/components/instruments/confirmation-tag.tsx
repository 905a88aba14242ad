import {
  isOpen,
  type ConfirmationState,
  type PartyState,
} from "../../domain/instrument/model";
import type { BehindAct } from "../../domain/instrument/view";
import type { Translate } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { StatusTag, type Tone } from "../ui/status-tag";

const tones: Readonly<Record<ConfirmationState, Tone>> = {
  awaiting: "warn",
  confirmed: "ok",
  disputed: "error",
  denied: "error",
  withdrawn: "warn",
  differing: "warn",
  ended: "neutral",
};

/** Where an instrument stands, in words. */
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

/** Where one party stands, in words. */
export const partyState = (t: Translate, state: PartyState): string =>
  t(
    state === "withdrawn"
      ? "instrument.party-withdrew"
      : `instrument.state.${state}`,
  );

/** The same as a tag. */
export function PartyTag({ state }: { readonly state: PartyState }) {
  const t = useT();
  return <StatusTag tone={tones[state]}>{partyState(t, state)}</StatusTag>;
}

/** Beside an act in a list: that a party's word on its instrument is missing, or against it. */
export const openTag = (instrument: BehindAct | null | undefined) =>
  instrument && isOpen(instrument.confirmation) ? (
    <ConfirmationTag key="confirmation" state={instrument.confirmation} />
  ) : null;
