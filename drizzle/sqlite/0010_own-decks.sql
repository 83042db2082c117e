CREATE TABLE `card_deck` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`slug` text NOT NULL,
	`title` text NOT NULL,
	`about` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`retired_at_ms` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `card_deck_slug` ON `card_deck` (`organisation_id`,`slug`);--> statement-breakpoint
CREATE TABLE `deck_card` (
	`id` text PRIMARY KEY NOT NULL,
	`deck_id` text NOT NULL,
	`position` integer NOT NULL,
	`content` text NOT NULL,
	`revision` integer NOT NULL,
	`retired_at_ms` integer,
	FOREIGN KEY (`deck_id`) REFERENCES `card_deck`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `deck_card_deck` ON `deck_card` (`deck_id`,`position`);