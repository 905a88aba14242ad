import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  COSIGNATURE,
  hexKeyId,
  parseVerifierKey,
  type VerifierKey,
} from "./key";
import { sha256 } from "./sha256.server";
import { makeSignerKey, openSigner, type Signer } from "./sign.server";

/** The log's part of the configuration, as text. */
export interface LogSettings {
  /** The first line of every checkpoint; never changes as long as the log lives. */
  readonly origin: string;
  /** Keys that sign, each `PRIVATE+KEY+...`; several while one takes another's place. */
  readonly keys: readonly string[];
  /** Verifier keys of witnesses whose cosignatures are taken; `KEY@https://...` are asked for them. */
  readonly witnesses: readonly string[];
}

export interface OpenLog {
  readonly origin: string;
  readonly signers: readonly Signer[];
  readonly witnesses: readonly VerifierKey[];
  /** Those of them that are asked. */
  readonly targets: readonly WitnessTarget[];
}

export interface WitnessTarget {
  readonly key: VerifierKey;
  /** Below it, the witness takes checkpoints at `/add-checkpoint`. */
  readonly address: string;
}

/** By what cosignatures are told apart. */
export const witnessName = ({ name, keyId }: VerifierKey): string =>
  `${name}+${hexKeyId(keyId)}`;

/** A key as configured, and the address behind it where there is one. */
function splitWitness(text: string): { key: string; address: string | null } {
  const cut = text.search(/@https?:/);
  return cut < 0
    ? { key: text, address: null }
    : { key: text.slice(0, cut), address: text.slice(cut + 1) };
}

const keyOf = (text: string): VerifierKey =>
  parseVerifierKey(sha256, splitWitness(text).key);

const opened = new WeakMap<LogSettings, OpenLog>();

/** The keys behind the settings; made once. */
export function openLog(settings: LogSettings): OpenLog {
  const known = opened.get(settings);
  if (known) return known;
  const log = {
    origin: settings.origin,
    signers: settings.keys.map(openSigner),
    witnesses: settings.witnesses.map(keyOf),
    targets: settings.witnesses.flatMap((text) => {
      const { address } = splitWitness(text);
      return address === null ? [] : { key: keyOf(text), address };
    }),
  };
  opened.set(settings, log);
  return log;
}

const fails = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** What is wrong with the settings, naming each variable. */
export function logProblemsOf(settings: LogSettings): string[] {
  const { origin, keys, witnesses } = settings;
  const problems: string[] = [];
  for (const key of keys) {
    // Never the key itself: it would stand in a log of the server.
    const problem = fails(() => openSigner(key));
    if (problem !== undefined)
      problems.push(`LOG_KEY is not a signing key (${problem})`);
    else if (openSigner(key).name !== origin)
      problems.push(`LOG_KEY must bear the name of the log, ${origin}`);
  }
  for (const witness of witnesses) {
    const { address } = splitWitness(witness);
    const problem = fails(() => keyOf(witness));
    if (problem !== undefined)
      problems.push(`LOG_WITNESSES has no key in ${witness} (${problem})`);
    else if (keyOf(witness).type !== COSIGNATURE)
      problems.push(`LOG_WITNESSES: ${witness} is no key for cosignatures`);
    if (address !== null && !URL.canParse(address))
      problems.push(`LOG_WITNESSES: ${address} is no address`);
  }
  return problems;
}

/**
 * The signing key of a demonstration, made at its first start. It keeps its name
 * when the address changes: it is the same log.
 */
export function readDemoKey(
  dataDir: string,
  origin: string,
): { readonly key: string; readonly origin: string } {
  const path = join(dataDir, "log-key");
  if (!existsSync(path))
    writeFileSync(path, `${makeSignerKey(origin)}\n`, { mode: 0o600 });
  const key = readFileSync(path, "utf8").trim();
  return { key, origin: openSigner(key).name };
}
