import { createHash } from "node:crypto";
import { canonicalJson, type Json } from "../log/canonical";
import type { TieHash } from "./model";

const sha256 = (text: string) => createHash("sha256").update(text, "utf8");

/** The draw's hash: the first 32 bits of SHA-256, most significant first. */
export const tieHash: TieHash = (text) => sha256(text).digest().readUInt32BE(0);

/** SHA-256 of a text in hexadecimal. */
export const digest = (text: string): string => sha256(text).digest("hex");

/** The one text of a value; see `canonicalJson`. Members that are undefined are left out. */
export const textOf = (value: unknown): string =>
  canonicalJson(JSON.parse(JSON.stringify(value)) as Json);
