CREATE TABLE `retired_built_in_deck` (
	`organisation_id` text NOT NULL,
	`slug` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `retired_built_in_deck_slug` ON `retired_built_in_deck` (`organisation_id`,`slug`);