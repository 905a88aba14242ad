import { mayHaveNoArea, type ParticipantKind } from "../participant/model";
import { cleanLei, isLei } from "../participant/lei";
import {
  cleanRegisterNumber,
  isRegisterNumber,
} from "../participant/register-number";
import { cleanRor, isRor } from "../participant/ror";
import { cleanMail, cleanWebsite } from "../participant/web-address";
import { closeAreas } from "../reference/close-areas";
import { recogniseArea } from "../reference/recognise-area";
import { lineOf, shown } from "./cell-checks";
import { keyOf, kindOf } from "./kind-words";
import { remembered } from "./memo";
import type { StagedRecord } from "./model";
import { isGoneState, isRegion } from "./places";
import type { RowCells } from "./row-cells";
import { contactProblem, websiteProblem } from "./web-checks.server";

const placeOf = remembered(recogniseArea);
const kindOfText = remembered(kindOf);
const closeTo = remembered(closeAreas);

const person =
  /^(?:person|individual|natural person|private person|personne|particulier|personne physique|persona|particular|persona física|физическое лицо|частное лицо|гражданин|فرد|شخص|شخص طبيعي|个人|自然人)s?$/iu;

/** What a word is that names no kind of participant, as the code of a finding. */
function unknownKind(text: string): string {
  if (person.test(text)) return "kind-person";
  const parts = text.split(/\s*[,;/&+|、，；]\s*/u).filter(Boolean);
  if (parts.length > 1 && parts.every((part) => kindOfText(part) !== undefined))
    return "kind-several";
  return text.length > 3 && placeOf(text).kind === "match"
    ? "kind-is-country"
    : "kind-unknown";
}

/** The kind of a row; states and their bodies are never imported. */
export function readKind(cells: RowCells): ParticipantKind | undefined {
  const text = cells.text("kind");
  const kind =
    text === ""
      ? cells.reading.kind
      : (kindOfText(text) ?? cells.reading.kinds?.[keyOf(shown(text))]);
  if (kind === "government")
    cells.problem("kind-government", "kind", { value: shown(text) });
  else if (kind === "regional_organization")
    cells.problem("kind-regional", "kind", { value: shown(text) });
  else if (kind !== null && kind !== undefined) return kind;
  else if (text !== "")
    cells.problem(unknownKind(text), "kind", { value: shown(text) });
  else if (!cells.isTold("kind")) cells.problem("kind-missing", "kind");
  return undefined;
}

/** The area of a row as alpha-3; null where it needs none, or may not have one yet. */
export function readPlace(
  cells: RowCells,
  kind: ParticipantKind | undefined,
): string | null {
  const text = cells.text("area");
  const value = shown(text);
  if (text === "") {
    if (cells.isTold("area") || kind === undefined || mayHaveNoArea(kind))
      return null;
    cells.problem("area-missing", "area");
    return null;
  }
  const place = placeOf(text);
  if (place.kind === "match") return place.iso3;
  if (place.kind === "candidates") {
    const code = place.iso3s.length > 1 ? "area-ambiguous" : "area-part";
    cells.doubt(code, "area", { value }, place.iso3s);
    return null;
  }
  const parts = text
    .split(/\s*[,;/&+|、，；]\s*|\s+(?:and|et|y|и)\s+|\s+و/u)
    .filter(Boolean);
  if (isRegion(text)) cells.problem("area-region", "area", { value });
  else if (isGoneState(text)) cells.problem("area-gone", "area", { value });
  else if (
    parts.length > 1 &&
    parts.every((part) => recogniseArea(part).kind !== "none")
  )
    cells.problem("area-several", "area", { value });
  else if (kindOfText(text) !== undefined)
    cells.problem("area-is-kind", "area", { value });
  else if (/^(?:[A-Z]{2,3}|\d{1,3})$/.test(text))
    cells.problem("area-code", "area", { value });
  else {
    const close = closeTo(text);
    if (close.length > 0) cells.doubt("area-close", "area", { value }, close);
    else cells.problem("area-unknown", "area", { value });
  }
  return null;
}

export function readWebsite(cells: RowCells): string | null {
  const text = cells.text("website");
  if (text === "") return null;
  const site = cleanWebsite(text);
  if (site !== undefined && !/\s/.test(text)) return site;
  cells.problem(websiteProblem(text), "website", { value: shown(text) });
  return null;
}

export function readContact(cells: RowCells): string | null {
  const text = cells.text("contact").replace(/^mailto:/i, "");
  if (text === "") return null;
  const mail = cleanMail(text);
  if (mail !== undefined) return mail;
  cells.problem(contactProblem(text), "contact", { value: shown(text) });
  return null;
}

type Identifiers = StagedRecord["identifiers"];

function leiProblem(value: string, text: string): string {
  if (isRor(cleanRor(text))) return "lei-is-ror";
  if (/^[0-9A-Z]{18}[0-9]{2}$/.test(value)) return "lei-check";
  return /^[0-9A-Z]*$/.test(value) && value.length !== 20
    ? "lei-length"
    : "lei-invalid";
}

function readLei(cells: RowCells): Identifiers {
  const text = cells.text("lei");
  if (text === "") return [];
  const value = cleanLei(text);
  if (isLei(value)) return [{ scheme: "lei", authority: "", value }];
  cells.problem(leiProblem(value, text), "lei", { value: shown(text) });
  return [];
}

function readRor(cells: RowCells): Identifiers {
  const text = cells.text("ror");
  if (text === "") return [];
  const value = cleanRor(text);
  if (isRor(value)) return [{ scheme: "ror", authority: "", value }];
  const looksRight = /^0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}$/.test(value);
  const code = isLei(cleanLei(text))
    ? "ror-is-lei"
    : looksRight
      ? "ror-check"
      : "ror-invalid";
  cells.problem(code, "ror", { value: shown(text) });
  return [];
}

function readRegister(cells: RowCells): Identifiers {
  const number = cells.text("register_number");
  const name = cells.text("register_name");
  if (number === "") {
    if (name !== "" && !cells.isTold("register_number"))
      cells.problem("register-number-missing", "register_number", {
        value: shown(name),
      });
    return [];
  }
  const value = cleanRegisterNumber(number);
  if (!isRegisterNumber(value)) {
    cells.problem("register-number-invalid", "register_number", {
      value: shown(number),
    });
    return [];
  }
  if (name === "") {
    if (!cells.isTold("register_name"))
      cells.problem("register-name-missing", "register_name", {
        value: shown(number),
      });
    return [];
  }
  const line = lineOf(name, "register_name", 120);
  if ("problem" in line) {
    cells.findings.push(line.problem);
    return [];
  }
  return [{ scheme: "register", authority: line.text, value }];
}

export const readIdentifiers = (cells: RowCells): Identifiers => [
  ...readLei(cells),
  ...readRor(cells),
  ...readRegister(cells),
];
