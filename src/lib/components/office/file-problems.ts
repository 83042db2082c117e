// What is wrong with the file of an agenda or a deck, in words: where it stands, and what is expected there.

import type { FilePlace, FileProblem, FileRule } from '$lib/core/library/file-problem.ts';
import { m } from '$lib/paraglide/messages.js';

const SENTENCES: Record<FileRule, (detail: string) => string> = {
  notJson: () => m.builder_file_notJson(),
  otherFormat: () => m.builder_file_otherFormat(),
  newerVersion: (version) => m.builder_file_newerVersion({ version }),
  missing: () => m.builder_file_missing(),
  unknownField: () => m.builder_file_unknownField(),
  notOneOf: (words) => m.builder_file_notOneOf({ words: words.replaceAll(/[()"]/g, '').replaceAll(' | ', ', ') }),
  notText: () => m.builder_file_notText(),
  notNumber: () => m.builder_file_notNumber(),
  notTrueOrFalse: () => m.builder_file_notTrueOrFalse(),
  tooLong: (limit) => m.builder_file_tooLong({ limit }),
  tooShort: (limit) => m.builder_file_tooShort({ limit }),
  tooMany: (limit) => m.builder_file_tooMany({ limit }),
  subWithoutItem: () => m.builder_file_subWithoutItem(),
  cardTwice: (card) => m.builder_file_cardTwice({ card }),
  closingNotLast: () => m.builder_file_closingNotLast(),
  noLanguage: () => m.library_file_noLanguage(),
  notHttps: () => m.library_file_notHttps(),
  malformed: () => m.builder_file_malformed(),
  confidential: () => m.papers_file_confidential(),
};

/** What the rule asks for, as the end of a sentence: "skal udfyldes." */
export function ruleText(rule: FileRule, detail: string): string {
  return SENTENCES[rule](detail);
}

/** "Punkt 3 »Temaer«, kort 1, feltet »title«: skal udfyldes." */
export function fileProblemText({ place, rule, detail }: FileProblem): string {
  const where = placeText(place);
  return where === '' ? ruleText(rule, detail) : `${where}: ${ruleText(rule, detail)}`;
}

function placeText({ item, title, card, field }: FilePlace): string {
  return [itemText(item, title), cardText(item, title, card), field === '' ? '' : m.builder_file_field({ field })]
    .filter((part) => part !== '')
    .join(', ');
}

function itemText(item: number | null, title: string): string {
  if (item === null) return '';
  return title === '' ? m.builder_file_item({ item }) : m.builder_file_item_titled({ item, title });
}

/** In an agenda the item has said its title already; a deck's card says its own. */
function cardText(item: number | null, title: string, card: number | null): string {
  if (card === null) return '';
  if (item !== null) return m.builder_file_card({ card });
  return title === '' ? m.library_file_card({ card }) : m.library_file_card_titled({ card, title });
}
