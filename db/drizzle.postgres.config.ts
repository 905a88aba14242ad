import { defineConfig } from "drizzle-kit";

// Read by db/columns.server.ts when drizzle-kit loads the schema.
process.env["DATABASE_URL"] = "postgres://schema-only";

export default defineConfig({
  dialect: "postgresql",
  schema: "./db/schema/*.server.ts",
  out: "./migrations/postgres",
  casing: "snake_case",
});
