CREATE TABLE "act_withdrawals" (
	"act_id" text PRIMARY KEY NOT NULL,
	"signatory_name" text,
	"signatory_office" text,
	"signatory_title" text,
	"deciding_organ" text,
	"file_id" text,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "focal_point_letters" (
	"focal_point_id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round_reminders" (
	"round_id" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "request_event_id" text;--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "offer_event_id" text;--> statement-breakpoint
ALTER TABLE "act_withdrawals" ADD CONSTRAINT "act_withdrawals_act_id_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "act_withdrawals" ADD CONSTRAINT "act_withdrawals_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "focal_point_letters" ADD CONSTRAINT "focal_point_letters_focal_point_id_focal_points_id_fk" FOREIGN KEY ("focal_point_id") REFERENCES "public"."focal_points"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "focal_point_letters" ADD CONSTRAINT "focal_point_letters_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "round_reminders" ADD CONSTRAINT "round_reminders_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "focal_point_letters_file" ON "focal_point_letters" USING btree ("file_id");--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_request_event_id_request_events_id_fk" FOREIGN KEY ("request_event_id") REFERENCES "public"."request_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_offer_event_id_offer_events_id_fk" FOREIGN KEY ("offer_event_id") REFERENCES "public"."offer_events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_request_once" ON "notices" USING btree ("user_id","request_event_id");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_offer_once" ON "notices" USING btree ("user_id","offer_event_id");