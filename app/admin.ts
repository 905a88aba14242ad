import { parseArgs } from "node:util";
import { z } from "zod";
import { migrate } from "../db/migrate.server";
import { makeServices } from "./context.server";
import { createAdminUser } from "./domain/account/create.server";
import { systemContext } from "./domain/job/system-context.server";
import { secretariatRoles } from "./domain/permissions/actor";

const usage = `Usage: npm run admin -- create-user --email ADDRESS --name NAME [--role ROLE]
Prints a one-time address at which the person sets a password.
Roles: ${secretariatRoles.join(", ")}
`;

const options = {
  email: { type: "string" },
  name: { type: "string" },
  role: { type: "string" },
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
  if (positionals[0] !== "create-user") throw new Error(usage);
  await createUser(values);
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
});
