// A topic that was parked in an earlier meeting of the same forum or school, offered anew.

export interface EarlierTopic {
  readonly id: string;
  readonly text: string;
  readonly meetingTitle: string;
  readonly atMs: number;
}
