CREATE TABLE "certificates" (
	"sha256" text PRIMARY KEY NOT NULL,
	"act_id" text NOT NULL,
	"lang" text NOT NULL,
	"events" integer NOT NULL,
	"issued_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credential_seed" (
	"id" text PRIMARY KEY NOT NULL,
	"seed" text NOT NULL,
	"made_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "certificates_act" ON "certificates" USING btree ("act_id");