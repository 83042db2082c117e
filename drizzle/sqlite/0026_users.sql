CREATE TABLE `account_invitation` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`hash` text NOT NULL,
	`created_at_ms` integer NOT NULL,
	`expires_at_ms` integer NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisation`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_invitation_hash_unique` ON `account_invitation` (`hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `account_invitation_email` ON `account_invitation` (`organisation_id`,`email`);--> statement-breakpoint
ALTER TABLE `member` ADD `deactivated_at_ms` integer;