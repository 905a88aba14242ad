import { url } from "../../urls";
import type { Addresses } from "./claims";
import { statusPurposes, type StatusPurpose } from "./model";

export const statusListAddress = (
  origin: string,
  purpose: StatusPurpose,
  list: number,
): string => origin + url("statusList", { list: `${purpose}-${String(list)}` });

/** A list out of its address; null where there is none of this name. */
export function parseListName(
  name: string,
): { readonly purpose: StatusPurpose; readonly list: number } | null {
  const [, word, digits] = /^([a-z]+)-(0|[1-9]\d{0,3})$/.exec(name) ?? [];
  const purpose = statusPurposes.find((one) => one === word);
  return purpose === undefined ? null : { purpose, list: Number(digits) };
}

/** The words of a claim are the same in every language, so are its addresses. */
export const addressesOf = (
  origin: string,
  number: string,
  participant: string,
): Addresses => ({
  context: origin + url("credentialContext"),
  credential: origin + url("apiCredential", { number }),
  act: origin + url("apiAct", { number }),
  participant: origin + url("participant", { lang: "en", id: participant }),
  statusList: (purpose, list) => statusListAddress(origin, purpose, list),
});
