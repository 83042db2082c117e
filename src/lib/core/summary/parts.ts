// What a summary may tell, as it is chosen on the page and in the address.

/** The parts to choose among, in the order in which they stand. */
export const SUMMARY_PARTS = ['themes', 'decisionsByTheme', 'decisionsByCircle', 'agreements', 'ratings'] as const;
export type SummaryPart = (typeof SUMMARY_PARTS)[number];
