// The built-in library: which decks and templates there are, and how they become a meeting's cards and agenda.

import type { NewItem } from '../meeting/commands.ts';
import type { Language } from '../meeting/vocabulary.ts';
import { MINUTE_MS } from '../time.ts';
import aalborgDeck from './decks/aalborg.ts';
import aftaleseminarDeck from './decks/aftaleseminar.ts';
import dataBagOmResultaterne from './decks/data-bag-om-resultaterne.ts';
import droeftelseIUdvalget from './decks/droeftelse-i-udvalget.ts';
import ferniseringDeck from './decks/fernisering.ts';
import forberedelse from './decks/forberedelse.ts';
import indsatser from './decks/indsatser.ts';
import klScener from './decks/kl-scener.ts';
import kortRefleksion from './decks/kort-refleksion.ts';
import politikernesRolle from './decks/politikernes-rolle.ts';
import principperForSamtalen from './decks/principper-for-samtalen.ts';
import ringsted from './decks/ringsted.ts';
import roskildeDeck from './decks/roskilde.ts';
import seksVirksommeMekanismer from './decks/seks-virksomme-mekanismer.ts';
import skoleudviklingssamtalen from './decks/skoleudviklingssamtalen.ts';
import sparring from './decks/sparring.ts';
import stevnsDeck from './decks/stevns.ts';
import svendborgDeck from './decks/svendborg.ts';
import { durationsForLength } from './durations.ts';
import { checkDecks, checkTemplate, loadDeck, loadTemplate } from './load.ts';
import { dealCard } from './deal-card.ts';
import type { AgendaTemplate, Deck, DeckCard } from './schema.ts';
import aalborg from './templates/aalborg.ts';
import aftaleseminar from './templates/aftaleseminar.ts';
import fernisering from './templates/fernisering.ts';
import frit from './templates/frit.ts';
import grus from './templates/grus.ts';
import klDialogworkshop from './templates/kl-dialogworkshop.ts';
import lus from './templates/lus.ts';
import roskilde from './templates/roskilde.ts';
import skoleforum from './templates/skoleforum.ts';
import statusmoede from './templates/statusmoede.ts';
import stevns from './templates/stevns.ts';
import svendborg from './templates/svendborg.ts';
import udviklingssamtale from './templates/udviklingssamtale.ts';

/** Every deck, in the order in which they are offered. */
export const allDecks: readonly Deck[] = [
  loadDeck('decks/seks-virksomme-mekanismer.ts', seksVirksommeMekanismer),
  loadDeck('decks/kort-refleksion.ts', kortRefleksion),
  loadDeck('decks/politikernes-rolle.ts', politikernesRolle),
  loadDeck('decks/droeftelse-i-udvalget.ts', droeftelseIUdvalget),
  loadDeck('decks/data-bag-om-resultaterne.ts', dataBagOmResultaterne),
  loadDeck('decks/sparring.ts', sparring),
  loadDeck('decks/indsatser.ts', indsatser),
  loadDeck('decks/skoleudviklingssamtalen.ts', skoleudviklingssamtalen),
  loadDeck('decks/principper-for-samtalen.ts', principperForSamtalen),
  loadDeck('decks/forberedelse.ts', forberedelse),
  loadDeck('decks/stevns.ts', stevnsDeck),
  loadDeck('decks/aalborg.ts', aalborgDeck),
  loadDeck('decks/svendborg.ts', svendborgDeck),
  loadDeck('decks/roskilde.ts', roskildeDeck),
  loadDeck('decks/ringsted.ts', ringsted),
  loadDeck('decks/aftaleseminar.ts', aftaleseminarDeck),
  loadDeck('decks/fernisering.ts', ferniseringDeck),
  loadDeck('decks/kl-scener.ts', klScener),
];
checkDecks(allDecks);

/** Every agenda template, in the order in which they are offered: those of one kind together. */
export const allTemplates: readonly AgendaTemplate[] = [
  builtInTemplate('templates/kl-dialogworkshop.ts', klDialogworkshop),
  builtInTemplate('templates/stevns.ts', stevns),
  builtInTemplate('templates/aalborg.ts', aalborg),
  builtInTemplate('templates/svendborg.ts', svendborg),
  builtInTemplate('templates/roskilde.ts', roskilde),
  builtInTemplate('templates/statusmoede.ts', statusmoede),
  builtInTemplate('templates/udviklingssamtale.ts', udviklingssamtale),
  builtInTemplate('templates/grus.ts', grus),
  builtInTemplate('templates/lus.ts', lus),
  builtInTemplate('templates/aftaleseminar.ts', aftaleseminar),
  builtInTemplate('templates/fernisering.ts', fernisering),
  builtInTemplate('templates/skoleforum.ts', skoleforum),
  builtInTemplate('templates/frit.ts', frit),
];

/** The template with that slug, or undefined. */
export function findTemplate(slug: string): AgendaTemplate | undefined {
  return allTemplates.find((template) => template.slug === slug);
}

/**
 * The template's items for a meeting of that length: whole minutes in the template's proportions, with that sum. Breaks and
 * the closing step keep theirs where that is possible; a length with less than a minute an item gives each a minute.
 */
export function agendaFromTemplate(template: AgendaTemplate, language: Language, lengthMs: number): NewItem[] {
  const times = template.items.map(({ minutes, kind, sub }) => ({ plannedMs: minutes * MINUTE_MS, kind, sub }));
  const durationsMs =
    durationsForLength(times, lengthMs) ?? times.map(({ plannedMs }) => Math.min(plannedMs, MINUTE_MS));
  return template.items.map((item, index) => ({
    title: item.title[language],
    kind: item.kind,
    plannedMs: durationsMs[index] ?? MINUTE_MS,
    closed: item.closed,
    lead: item.lead?.[language] ?? '',
    ...(item.sub && { sub: true }),
    cards: item.cards.map((reference) => dealCard(referencedCard(reference), language)),
  }));
}

function builtInTemplate(file: string, data: unknown): AgendaTemplate {
  const template = loadTemplate(file, data);
  checkTemplate(file, template, allDecks);
  return template;
}

function referencedCard(reference: { deck: string; card: string }): DeckCard {
  const deck = allDecks.find(({ slug }) => slug === reference.deck);
  const card = deck?.cards.find(({ id }) => id === reference.card);
  // `checkTemplate` has seen every reference of a built-in template.
  if (!card) throw new Error(`The deck "${reference.deck}" has no card "${reference.card}"`);
  return card;
}
