CREATE TABLE `agenda_template` (
	`organisation_id` text NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`language` text NOT NULL,
	`items` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`retired_at_ms` integer,
	PRIMARY KEY(`organisation_id`, `slug`)
);
