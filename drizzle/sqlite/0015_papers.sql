CREATE TABLE `letterhead` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`header` text NOT NULL,
	`footer` text NOT NULL,
	`accent` text NOT NULL,
	`logo` text
);
--> statement-breakpoint
CREATE TABLE `minutes_template` (
	`organisation_id` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`content` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`retired_at_ms` integer,
	PRIMARY KEY(`organisation_id`, `slug`)
);
