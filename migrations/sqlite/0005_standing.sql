CREATE TABLE `engagement_amendments` (
	`id` text PRIMARY KEY NOT NULL,
	`engagement_id` text NOT NULL,
	`revision` integer NOT NULL,
	`terms` text NOT NULL,
	`terms_lang` text NOT NULL,
	`reason` text NOT NULL,
	`reason_lang` text NOT NULL,
	`side` text NOT NULL,
	`proposed_by` text NOT NULL,
	`at` integer NOT NULL,
	`requester_signed_at` integer,
	`requester_signed_by` text,
	`provider_signed_at` integer,
	`provider_signed_by` text,
	`status` text NOT NULL,
	`ended_at` integer,
	`ended_by` text,
	FOREIGN KEY (`engagement_id`) REFERENCES `engagements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requester_signed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_signed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `engagement_amendments_open` ON `engagement_amendments` (`engagement_id`) WHERE status = 'proposed';--> statement-breakpoint
CREATE UNIQUE INDEX `engagement_amendments_revision` ON `engagement_amendments` (`engagement_id`,`revision`);--> statement-breakpoint
CREATE TABLE `engagement_former_terms` (
	`engagement_id` text NOT NULL,
	`revision` integer NOT NULL,
	`terms` text NOT NULL,
	`terms_lang` text NOT NULL,
	`requester_signed_at` integer,
	`requester_signed_by` text,
	`provider_signed_at` integer,
	`provider_signed_by` text,
	`until` integer NOT NULL,
	PRIMARY KEY(`engagement_id`, `revision`),
	FOREIGN KEY (`engagement_id`) REFERENCES `engagements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requester_signed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider_signed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `graduations` (
	`id` text PRIMARY KEY NOT NULL,
	`area` text NOT NULL,
	`outcome` text NOT NULL,
	`on_day` text NOT NULL,
	`source` text NOT NULL,
	`source_url` text NOT NULL,
	`note` text,
	`status` text NOT NULL,
	`entered_by` text NOT NULL,
	`entered_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`decision_note` text,
	`version` integer NOT NULL,
	FOREIGN KEY (`entered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "graduations_two_officers" CHECK("graduations"."decided_by" is null or "graduations"."decided_by" <> "graduations"."entered_by"),
	CONSTRAINT "graduations_decided_by" CHECK(("graduations"."status" = 'proposed') = ("graduations"."decided_by" is null))
);
--> statement-breakpoint
CREATE INDEX `graduations_decided` ON `graduations` (`status`,`decided_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `graduations_open` ON `graduations` (`area`) WHERE status = 'proposed';--> statement-breakpoint
CREATE TABLE `hand_overs` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`status` text NOT NULL,
	`email` text,
	`reason` text NOT NULL,
	`proposed_by` text NOT NULL,
	`proposed_at` integer NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`version` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`proposed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "hand_overs_two_officers" CHECK("hand_overs"."status" <> 'approved' or "hand_overs"."decided_by" <> "hand_overs"."proposed_by"),
	CONSTRAINT "hand_overs_decided" CHECK(("hand_overs"."status" = 'proposed') = ("hand_overs"."decided_by" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hand_overs_open` ON `hand_overs` (`participant_id`) WHERE status = 'proposed';--> statement-breakpoint
CREATE TABLE `provider_changes` (
	`participant_id` text PRIMARY KEY NOT NULL,
	`revision` integer NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `provider_changes_revision` ON `provider_changes` (`revision`);--> statement-breakpoint
CREATE TABLE `practice_author_bodies` (
	`practice_id` text NOT NULL,
	`cycle` integer NOT NULL,
	`user_id` text NOT NULL,
	`participant_id` text NOT NULL,
	PRIMARY KEY(`practice_id`, `cycle`, `user_id`, `participant_id`),
	FOREIGN KEY (`practice_id`) REFERENCES `practices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `round_notices` (
	`id` text PRIMARY KEY NOT NULL,
	`round_id` text NOT NULL,
	`request_id` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `round_notices_once` ON `round_notices` (`round_id`,`request_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `round_notices_waiting` ON `round_notices` (`sent_at`,`created_at`);--> statement-breakpoint
CREATE TABLE `round_rankings` (
	`round_id` text NOT NULL,
	`side` text NOT NULL,
	`record_id` text NOT NULL,
	`ranked` text NOT NULL,
	`user_id` text NOT NULL,
	`at` integer NOT NULL,
	`version` integer NOT NULL,
	PRIMARY KEY(`round_id`, `record_id`),
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `engagements` ADD `used_practice` text;--> statement-breakpoint
CREATE INDEX `engagements_practice` ON `engagements` (`practice_id`);--> statement-breakpoint
CREATE INDEX `engagements_used_practice` ON `engagements` (`used_practice`);--> statement-breakpoint
ALTER TABLE `focal_points` ADD `reminded_at` integer;--> statement-breakpoint
ALTER TABLE `instrument_parties` ADD `names` text;--> statement-breakpoint
ALTER TABLE `instruments` ADD `is_further` integer;--> statement-breakpoint
ALTER TABLE `organization_members` ADD `superseded_at` integer;--> statement-breakpoint
ALTER TABLE `organization_members` ADD `names` text;--> statement-breakpoint
ALTER TABLE `interests` ADD `reminded_at` integer;--> statement-breakpoint
ALTER TABLE `practice_reviews` ADD `turned_at` integer;--> statement-breakpoint
ALTER TABLE `practice_reviews` ADD `turned_reason` text;--> statement-breakpoint
ALTER TABLE `practice_events` ADD `area` text;--> statement-breakpoint
ALTER TABLE `practice_versions` ADD `cleared_by` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `practices` ADD `reminded_at` integer;--> statement-breakpoint
ALTER TABLE `rounds` ADD `planned_day` text;--> statement-breakpoint
ALTER TABLE `rounds` ADD `rhythm` text;--> statement-breakpoint
ALTER TABLE `rounds` ADD `rank_until` text;--> statement-breakpoint
ALTER TABLE `rounds` ADD `fell_away` text;--> statement-breakpoint
CREATE UNIQUE INDEX `capacity_declarations_now` ON `capacity_declarations` (`area`,`topic`) WHERE ended_at is null;