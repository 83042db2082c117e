CREATE TABLE `sealed_answer` (
	`id` text PRIMARY KEY NOT NULL,
	`meeting_id` text NOT NULL,
	`activity_id` text NOT NULL,
	`round` text NOT NULL,
	`piece` text NOT NULL,
	FOREIGN KEY (`meeting_id`) REFERENCES `meeting`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `sealed_answer_meeting` ON `sealed_answer` (`meeting_id`);