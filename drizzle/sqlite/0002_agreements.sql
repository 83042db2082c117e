CREATE TABLE `agreement` (
	`meeting_id` text NOT NULL,
	`id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`item_id` text,
	`what` text NOT NULL,
	`owner_id` text,
	`owner_name` text NOT NULL,
	`follow_up_on` text,
	`status` text NOT NULL,
	`closed` integer NOT NULL,
	PRIMARY KEY(`meeting_id`, `id`),
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `agreement_id` ON `agreement` (`id`);--> statement-breakpoint
CREATE INDEX `agreement_organisation_follow_up` ON `agreement` (`organisation_id`,`follow_up_on`);--> statement-breakpoint
ALTER TABLE `meeting` ADD `forum` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meeting` ADD `school` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `meeting` ADD `listed_version` integer DEFAULT 0 NOT NULL;