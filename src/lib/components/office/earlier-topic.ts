// A topic that was parked in an earlier meeting of the same forum or school, offered anew.

export interface EarlierTopic {
  readonly id: string;
  readonly text: string;
  /** It was parked under a closed item, and is to be taken up under one. */
  readonly closed: boolean;
  readonly meetingTitle: string;
  readonly atMs: number;
}
