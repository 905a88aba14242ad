import { parseArgs } from "node:util";
import { z } from "zod";
import { migrate } from "../db/migrate.server";
import { makeServices } from "./context.server";
import { createAdminUser } from "./domain/account/create.server";
import { eraseSignatory } from "./domain/act/erase.server";
import { makeCredentialKey } from "./domain/credential/settings.server";
import { systemContext } from "./domain/job/system-context.server";
import { auditRegister } from "./domain/log/audit.server";
import { importLog } from "./domain/log/import.server";
import { formatVerifierKey } from "./domain/log/key";
import { makeSignerKey, openSigner } from "./domain/log/sign.server";
import { eraseContact } from "./domain/participant/erase-contact.server";
import { secretariatRoles } from "./domain/permissions/actor";
import { asOfSchema } from "./domain/register/as-of";

const usage = `Usage: npm run admin -- create-user --email ADDRESS --name NAME [--role ROLE]
Prints a one-time address at which the person sets a password.
Roles: ${secretariatRoles.join(", ")}

       npm run admin -- make-log-key --origin NAME
Prints a new LOG_KEY, and the key that others check signatures with.

       npm run admin -- make-credential-key
Prints a new CREDENTIAL_KEY, and its public half: keep that for the day when
another key takes its place.

       npm run admin -- erase --number FW-000123 --reason TEXT
       npm run admin -- erase --participant ID --reason TEXT
Erases who signed an act, or a participant's mailbox, with the salts of the
log's commitments to them. Proofs and certificates go on holding.

       npm run log:audit [-- --as-of YYYY-MM-DD]
Rebuilds the public register from its log alone and compares it with the
database. Ends with 1 when they differ.

       npm run admin -- import-log --mirror FOLDER
After a restore: takes published leaves that are missing out of a mirror.
`;

const options = {
  email: { type: "string" },
  name: { type: "string" },
  role: { type: "string" },
  origin: { type: "string" },
  "as-of": { type: "string" },
  mirror: { type: "string" },
  number: { type: "string" },
  participant: { type: "string" },
  reason: { type: "string" },
} as const;

const input = z.object({
  email: z.email("--email is not an address"),
  name: z.string("--name is missing").min(1, "--name is empty").max(200),
  role: z.enum(secretariatRoles, "--role is none of the roles").optional(),
});

async function createUser(values: unknown) {
  const { role, ...person } = input.parse(values);
  const services = makeServices();
  try {
    await migrate(services.env.databaseUrl);
    const { link } = await createAdminUser(systemContext(services), {
      ...person,
      ...(role ? { role } : {}),
    });
    process.stdout.write(`${link}\n`);
  } finally {
    await services.db.close();
  }
}

async function auditLog(day: string | undefined) {
  const at = day === undefined ? null : (asOfSchema.parse(day)?.at ?? null);
  const services = makeServices();
  try {
    const report = await auditRegister(services, at);
    const { leaves, acts, problem, findings } = report;
    if (problem) process.stdout.write(`The log itself is wrong: ${problem}\n`);
    for (const { what, fields } of findings)
      process.stdout.write(`${what}: ${fields.join(", ")}\n`);
    const isRight = problem === null && findings.length === 0;
    process.stdout.write(
      `${String(leaves)} leaves, ${String(acts)} acts: ${isRight ? "log and database agree" : "log and database differ"}\n`,
    );
    if (!isRight) process.exitCode = 1;
  } finally {
    await services.db.close();
  }
}

async function takeMirror(folder: string | undefined) {
  if (folder === undefined) throw new Error("--mirror is missing");
  const services = makeServices();
  try {
    const size = await importLog(systemContext(services), folder);
    process.stdout.write(`The log has ${String(size)} leaves\n`);
  } finally {
    await services.db.close();
  }
}

function makeLogKey(origin: string | undefined) {
  if (origin === undefined) throw new Error("--origin is missing");
  const key = makeSignerKey(origin);
  const verifier = formatVerifierKey(openSigner(key));
  process.stdout.write(`LOG_KEY=${key}\n# for others: ${verifier}\n`);
}

const erasure = z
  .object({
    number: z.string().optional(),
    participant: z.string().optional(),
    reason: z.string("--reason is missing").min(1, "--reason is empty"),
  })
  .refine(
    ({ number, participant }) =>
      (number === undefined) !== (participant === undefined),
    "--number or --participant is missing: say whose data",
  );

async function erase(values: unknown) {
  const { number, participant, reason } = erasure.parse(values);
  const services = makeServices();
  const ctx = systemContext(services);
  try {
    const salts =
      number === undefined
        ? await eraseContact(ctx, participant ?? "", reason)
        : await eraseSignatory(ctx, number, reason);
    process.stdout.write(`Erased, with ${String(salts)} salts of the log\n`);
  } finally {
    await services.db.close();
  }
}

function printCredentialKey() {
  const { key, publicKey } = makeCredentialKey();
  process.stdout.write(
    `CREDENTIAL_KEY=${key}\n# later, in CREDENTIAL_FORMER_KEYS: ${publicKey}\n`,
  );
}

function explain(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues.map(({ message }) => message).join("\n");
  }
  return error instanceof Error ? error.message : String(error);
}

async function main() {
  const { values, positionals } = parseArgs({
    options,
    allowPositionals: true,
  });
  if (positionals[0] === "make-log-key") makeLogKey(values.origin);
  else if (positionals[0] === "make-credential-key") printCredentialKey();
  else if (positionals[0] === "erase") await erase(values);
  else if (positionals[0] === "import-log") await takeMirror(values.mirror);
  else if (positionals[0] === "audit-log") await auditLog(values["as-of"]);
  else if (positionals[0] === "create-user") await createUser(values);
  else throw new Error(usage);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
