CREATE TABLE `act_withdrawals` (
	`act_id` text PRIMARY KEY NOT NULL,
	`signatory_name` text,
	`signatory_office` text,
	`signatory_title` text,
	`deciding_organ` text,
	`file_id` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`act_id`) REFERENCES `acts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `focal_point_letters` (
	`focal_point_id` text PRIMARY KEY NOT NULL,
	`file_id` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`focal_point_id`) REFERENCES `focal_points`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `focal_point_letters_file` ON `focal_point_letters` (`file_id`);--> statement-breakpoint
CREATE TABLE `round_reminders` (
	`round_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `notices` ADD `request_event_id` text REFERENCES request_events(id);--> statement-breakpoint
ALTER TABLE `notices` ADD `offer_event_id` text REFERENCES offer_events(id);--> statement-breakpoint
CREATE UNIQUE INDEX `notices_request_once` ON `notices` (`user_id`,`request_event_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `notices_offer_once` ON `notices` (`user_id`,`offer_event_id`);