CREATE TABLE `meeting` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`join_code` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`title` text NOT NULL,
	`phase` text NOT NULL,
	`starts_at_ms` integer NOT NULL,
	`planned_ms` integer NOT NULL,
	`place` text NOT NULL,
	`template` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `meeting_join_code` ON `meeting` (`join_code`);--> statement-breakpoint
CREATE INDEX `meeting_organisation_starts` ON `meeting` (`organisation_id`,`starts_at_ms`);--> statement-breakpoint
CREATE TABLE `meeting_command` (
	`meeting_id` text NOT NULL,
	`command_id` text NOT NULL,
	`seq` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `command_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `meeting_event` (
	`meeting_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at_ms` integer NOT NULL,
	`by_id` text,
	`event` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `seq`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `note_update` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`doc_name` text NOT NULL,
	`data` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `note_update_doc` ON `note_update` (`doc_name`,`id`);--> statement-breakpoint
CREATE TABLE `person_name` (
	`meeting_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`meeting_id`, `participant_id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade
);
