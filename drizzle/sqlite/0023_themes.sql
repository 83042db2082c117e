CREATE TABLE `theme` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`text` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`retired_at_ms` integer
);
--> statement-breakpoint
CREATE INDEX `theme_organisation` ON `theme` (`organisation_id`,`created_at_ms`);