ALTER TABLE `meeting` ADD `minutes_status` text DEFAULT 'draft' NOT NULL;--> statement-breakpoint
ALTER TABLE `meeting` ADD `waits` text DEFAULT '{"invited":[],"topics":0,"isEmpty":false,"approvers":[],"commentsUntil":null,"comments":0,"version":0}' NOT NULL;--> statement-breakpoint
CREATE INDEX `meeting_organisation_phase` ON `meeting` (`organisation_id`,`phase`,`starts_at_ms`);--> statement-breakpoint
CREATE INDEX `agreement_meeting` ON `agreement` (`meeting_id`,`is_over`,`closed`);--> statement-breakpoint
CREATE INDEX `agreement_declined` ON `agreement` (`organisation_id`,`accepts`,`is_over`);