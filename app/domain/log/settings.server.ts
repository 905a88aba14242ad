import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COSIGNATURE, parseVerifierKey, type VerifierKey } from "./key";
import { sha256 } from "./sha256.server";
import { makeSignerKey, openSigner, type Signer } from "./sign.server";

/** The log's part of the configuration, as text. */
export interface LogSettings {
  /** The first line of every checkpoint; never changes as long as the log lives. */
  readonly origin: string;
  /** Keys that sign, each `PRIVATE+KEY+...`; several while one takes another's place. */
  readonly keys: readonly string[];
  /** Verifier keys of witnesses whose cosignatures are taken. */
  readonly witnesses: readonly string[];
}

export interface OpenLog {
  readonly origin: string;
  readonly signers: readonly Signer[];
  readonly witnesses: readonly VerifierKey[];
}

const opened = new WeakMap<LogSettings, OpenLog>();

/** The keys behind the settings; made once. */
export function openLog(settings: LogSettings): OpenLog {
  const known = opened.get(settings);
  if (known) return known;
  const log = {
    origin: settings.origin,
    signers: settings.keys.map(openSigner),
    witnesses: settings.witnesses.map((text) => parseVerifierKey(sha256, text)),
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
    const problem = fails(() => parseVerifierKey(sha256, witness));
    if (problem !== undefined)
      problems.push(`LOG_WITNESSES has no key in ${witness} (${problem})`);
    else if (parseVerifierKey(sha256, witness).type !== COSIGNATURE)
      problems.push(`LOG_WITNESSES: ${witness} is no key for cosignatures`);
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
