CREATE TABLE `phrase` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`text` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`retired_at_ms` integer
);
--> statement-breakpoint
CREATE INDEX `phrase_organisation` ON `phrase` (`organisation_id`,`created_at_ms`);