import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import {
  credentialProblemsOf,
  readDemoCredentialKey,
  type CredentialSettings,
} from "./domain/credential/settings.server";
import { parseDuration, type Duration } from "./domain/kernel/duration";
import { isKeyName } from "./domain/log/note";
import {
  logProblemsOf,
  readDemoKey,
  type LogSettings,
} from "./domain/log/settings.server";

const secret = z
  .string()
  .min(32, "must have at least 32 characters")
  .optional();

const schema = z.object({
  MODE: z.enum(["demo", "production"]).default("demo"),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default("0.0.0.0"),
  ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((value) => new URL(value).origin)
    .optional(),
  DATA_DIR: z.string().default("data"),
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:|postgres(ql)?:\/\/)/,
      "must begin with file: or postgres://",
    )
    .optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().default("Fairway <no-reply@localhost>"),
  CONTACT_EMAIL: z.email("must be an e-mail address").optional(),
  UNSUBSCRIBE_MAIL: z.email("must be an e-mail address").optional(),
  TRUSTED_PROXIES: z.string().default(""),
  SESSION_SECRET: secret,
  LOG_ORIGIN: z
    .string()
    .refine(isKeyName, "must be a name without spaces and plus signs")
    .optional(),
  LOG_KEY: z.string().optional(),
  LOG_WITNESSES: z.string().default(""),
  CREDENTIAL_KEY: z.string().optional(),
  CREDENTIAL_FORMER_KEYS: z.string().default(""),
  IATI_PUBLISHER: z
    .string()
    .regex(/^[\w.-]{2,60}$/, "must be letters, digits, points and hyphens")
    .default("FAIRWAY"),
  CLOCK_OFFSET: z
    .string()
    .refine(
      (text) => parseDuration(text) !== null,
      "must be a number of days or an ISO 8601 duration such as P2Y or P90D",
    )
    .optional(),
  LOG_LEVEL: z
    .enum(["silent", "error", "warn", "info", "debug"])
    .default("info"),
});

export interface Env {
  readonly mode: "demo" | "production";
  readonly port: number;
  readonly host: string;
  /** The public origin, without a trailing slash. */
  readonly origin: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** A mailbox somebody reads who ends letters on request. */
  readonly unsubscribeMail: string | undefined;
  /** Where people reach the secretariat; a demonstration may have none. */
  readonly contactEmail: string | undefined;
  readonly trustedProxies: readonly string[];
  /** Key for what is encrypted at rest and for keyed hashes. */
  readonly secret: string;
  /** Whose log it is, what signs it, and whose cosignatures it takes. */
  readonly log: LogSettings;
  /** What signs credentials, and what signed them before. */
  readonly credential: CredentialSettings;
  /** The secretariat's organisation identifier in open aid data. */
  readonly iatiPublisher: string;
  /** How far the clock runs ahead; only a demonstration can. */
  readonly clockOffset: Duration | undefined;
  readonly logLevel: string;
}

/** Which database the process speaks, known before anything else is validated. */
export const databaseUrl = (): string =>
  process.env["DATABASE_URL"] ??
  `file:${join(resolve(process.env["DATA_DIR"] ?? "data"), "fairway.db")}`;

const listed = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

function demoSecret(dataDir: string): string {
  const path = join(dataDir, "secret");
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(32).toString("base64url"), { mode: 0o600 });
  }
  return readFileSync(path, "utf8").trim();
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0)
    throw new Error(`Configuration: ${problems.join("; ")}`);
}

/**
 * Reads and checks the whole configuration.
 * @throws Error that names every bad variable; the process must not start then.
 */
export function readEnv(
  source: Readonly<Record<string, string | undefined>> = process.env,
): Env {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== ""),
  );
  const parsed = schema.safeParse(given);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(
        (issue) => `${issue.path.join(".")} ${issue.message}`,
      );
  if (parsed.success && parsed.data.MODE === "production") {
    if (!parsed.data.SESSION_SECRET) {
      problems.push("SESSION_SECRET is required when MODE is production");
    }
    if (!parsed.data.ORIGIN) {
      problems.push("ORIGIN is required when MODE is production");
    }
    // A register that can name people and bodies wrongly needs somebody to tell.
    if (!parsed.data.CONTACT_EMAIL) {
      problems.push("CONTACT_EMAIL is required when MODE is production");
    }
    if (!parsed.data.LOG_KEY) {
      problems.push("LOG_KEY is required when MODE is production");
    }
    if (!parsed.data.CREDENTIAL_KEY) {
      problems.push("CREDENTIAL_KEY is required when MODE is production");
    }
    if (parsed.data.CLOCK_OFFSET !== undefined) {
      problems.push("CLOCK_OFFSET is for MODE demo only");
    }
  }
  refuse(problems);
  const data = schema.parse(given);
  const dataDir = resolve(data.DATA_DIR);
  mkdirSync(join(dataDir, "files"), { recursive: true });
  const origin = data.ORIGIN ?? `http://localhost:${String(data.PORT)}`;
  const ownName = `${new URL(origin).host}/log`;
  const demoKey = data.LOG_KEY
    ? undefined
    : readDemoKey(dataDir, data.LOG_ORIGIN ?? ownName);
  const log = {
    origin: data.LOG_ORIGIN ?? demoKey?.origin ?? ownName,
    keys: demoKey ? [demoKey.key] : listed(data.LOG_KEY ?? ""),
    witnesses: listed(data.LOG_WITNESSES),
  };
  const credential = {
    key: data.CREDENTIAL_KEY ?? readDemoCredentialKey(dataDir),
    formerKeys: listed(data.CREDENTIAL_FORMER_KEYS),
  };
  refuse([...logProblemsOf(log), ...credentialProblemsOf(credential)]);
  return {
    mode: data.MODE,
    port: data.PORT,
    host: data.HOST,
    origin,
    dataDir,
    databaseUrl: data.DATABASE_URL ?? `file:${join(dataDir, "fairway.db")}`,
    smtpUrl: data.SMTP_URL,
    mailFrom: data.MAIL_FROM,
    unsubscribeMail: data.UNSUBSCRIBE_MAIL,
    contactEmail: data.CONTACT_EMAIL,
    trustedProxies: data.TRUSTED_PROXIES.split(",")
      .map((entry) => entry.trim())
      .filter(Boolean),
    secret: data.SESSION_SECRET ?? demoSecret(dataDir),
    iatiPublisher: data.IATI_PUBLISHER,
    clockOffset:
      data.CLOCK_OFFSET === undefined
        ? undefined
        : (parseDuration(data.CLOCK_OFFSET) ?? undefined),
    logLevel: data.LOG_LEVEL,
    log,
    credential,
  };
}
