// The formats in which agreements alone are given, with their content types.

export const AGREEMENT_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
} as const;
export type AgreementFormat = keyof typeof AGREEMENT_TYPES;
