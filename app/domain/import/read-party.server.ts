import { mayHaveNoArea, type ParticipantKind } from "../participant/model";
import { cleanLei, isLei } from "../participant/lei";
import {
  cleanRegisterNumber,
  isRegisterNumber,
} from "../participant/register-number";
import { cleanRor, isRor } from "../participant/ror";
import { cleanMail, cleanWebsite } from "../participant/web-address";
import { recogniseArea } from "../reference/recognise-area";
import { lineOf, shown } from "./cell-checks";
import { kindOf } from "./kind-words";
import { remembered } from "./memo";
import type { StagedRecord } from "./model";
import { isGoneState, isRegion } from "./places";
import type { RowCells } from "./row-cells";

const placeOf = remembered(recogniseArea);
const kindOfText = remembered(kindOf);

/** The kind of a row; states and their bodies are never imported. */
export function readKind(cells: RowCells): ParticipantKind | undefined {
  const text = cells.text("kind");
  const kind = text === "" ? cells.reading.kind : kindOfText(text);
  if (kind === "government")
    cells.problem("kind-government", "kind", { value: shown(text) });
  else if (kind === "regional_organization")
    cells.problem("kind-regional", "kind", { value: shown(text) });
  else if (kind !== null && kind !== undefined) return kind;
  else if (text !== "")
    cells.problem("kind-unknown", "kind", { value: shown(text) });
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
    cells.doubt("area-ambiguous", "area", { value }, place.iso3s);
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
  else cells.problem("area-unknown", "area", { value });
  return null;
}

export function readWebsite(cells: RowCells): string | null {
  const text = cells.text("website");
  if (text === "") return null;
  const value = shown(text);
  const site = cleanWebsite(text);
  if (site !== undefined && !/\s/.test(text)) return site;
  if (/^[^\s/]+@[^\s/]+$/.test(text))
    cells.problem("website-mail", "website", { value });
  else if (/\S[\s,;]+\S*\.\S/.test(text))
    cells.problem("website-several", "website", { value });
  else cells.problem("website-invalid", "website", { value });
  return null;
}

export function readContact(cells: RowCells): string | null {
  const text = cells.text("contact").replace(/^mailto:/i, "");
  if (text === "") return null;
  const mail = cleanMail(text);
  if (mail !== undefined) return mail;
  const several = (text.match(/@/g)?.length ?? 0) > 1;
  cells.problem(several ? "contact-several" : "contact-invalid", "contact", {
    value: shown(text),
  });
  return null;
}

type Identifiers = StagedRecord["identifiers"];

function readLei(cells: RowCells): Identifiers {
  const text = cells.text("lei");
  if (text === "") return [];
  const value = cleanLei(text);
  if (isLei(value)) return [{ scheme: "lei", authority: "", value }];
  const looksRight = /^[0-9A-Z]{18}[0-9]{2}$/.test(value);
  cells.problem(looksRight ? "lei-check" : "lei-invalid", "lei", {
    value: shown(text),
  });
  return [];
}

function readRor(cells: RowCells): Identifiers {
  const text = cells.text("ror");
  if (text === "") return [];
  const value = cleanRor(text);
  if (isRor(value)) return [{ scheme: "ror", authority: "", value }];
  const looksRight = /^0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}$/.test(value);
  cells.problem(looksRight ? "ror-check" : "ror-invalid", "ror", {
    value: shown(text),
  });
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
