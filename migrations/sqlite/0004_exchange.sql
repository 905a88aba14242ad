CREATE TABLE `certificates` (
	`sha256` text PRIMARY KEY NOT NULL,
	`act_id` text NOT NULL,
	`lang` text NOT NULL,
	`events` integer NOT NULL,
	`issued_at` integer NOT NULL,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `certificates_act` ON `certificates` (`act_id`);--> statement-breakpoint
CREATE TABLE `credential_seed` (
	`id` text PRIMARY KEY NOT NULL,
	`seed` text NOT NULL,
	`made_at` integer NOT NULL
);
