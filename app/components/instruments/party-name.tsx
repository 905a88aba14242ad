import { partyName } from "./party-words";
import type { PartyView } from "../../domain/instrument/view";
import { useLocale } from "../../i18n/use-t";
import { url } from "../../urls";
import { useAsOf } from "../layout/use-as-of";
import { Name } from "../ui/name";

/** A party by its name in the reader's language, linked to its page where it has one. */
export function PartyName({
  party,
}: {
  readonly party: Pick<PartyView, "names" | "area"> &
    Partial<Pick<PartyView, "participantId">>;
}) {
  const lang = useLocale();
  const then = useAsOf();
  const name = <Name {...partyName(party, lang)} />;
  return party.participantId ? (
    <a href={url("participant", { lang, id: party.participantId }, then)}>
      {name}
    </a>
  ) : (
    name
  );
}
