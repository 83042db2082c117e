// The organisations' own decks of cards. Every call names the organisation: another's do not exist for it (rule OD2).

import { randomUUID } from 'node:crypto';
import { and, asc, count, eq, inArray, like, max, sql } from 'drizzle-orm';
import { inLanguage, type Localised } from '../../src/lib/core/library/content-text.ts';
import { MAX_DECK_CARDS, type DeckHead, type OwnCard } from '../../src/lib/core/library/deck-file.ts';
import { allDecks } from '../../src/lib/core/library/library.ts';
import { slugOf } from '../auth/slug.ts';
import type { Database } from './database.ts';

export interface StoredCard {
  readonly id: string;
  readonly content: OwnCard;
  readonly revision: number;
  /** Null while it is in use. */
  readonly retiredAtMs: number | null;
}

export interface OwnDeck {
  readonly slug: string;
  readonly title: Localised;
  readonly about: Localised;
  readonly retiredAtMs: number | null;
  readonly cards: readonly StoredCard[];
}

/** What became of taking something away: what a meeting or an agenda holds a copy of stays, and can be retired. */
export type Removal = 'removed' | 'used' | 'unknown';

export class OwnDecks {
  readonly #database: Database;
  readonly #now: () => number;

  constructor(database: Database, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  /** The organisation's decks, retired ones too, the oldest first. */
  list(organisationId: string): Promise<OwnDeck[]> {
    const { cardDeck } = this.#database.tables;
    return this.#read(eq(cardDeck.organisationId, organisationId));
  }

  /** The deck, retired or not; undefined when the organisation has none of that slug. */
  async find(organisationId: string, slug: string): Promise<OwnDeck | undefined> {
    const [found] = await this.#read(this.#is(organisationId, slug));
    return found;
  }

  /** Saves a new deck under a slug of its own, made from its title; gives the slug (rule OD3). */
  async add(
    organisationId: string,
    { title, about, cards }: DeckHead & { cards: readonly OwnCard[] },
  ): Promise<string> {
    const { orm, tables } = this.#database;
    const id = randomUUID();
    const rows = cards.map((content, position) => ({ id: randomUUID(), deckId: id, position, content, revision: 1 }));
    const wished = slugOf(inLanguage(title, 'da'));
    for (let number = 1; ; number++) {
      const slug = number === 1 ? wished : `${wished}-${number}`;
      if (allDecks.some((builtIn) => builtIn.slug === slug)) continue;
      const deck = { id, organisationId, slug, title, about, createdAtMs: this.#now() };
      const isWritten = orm.transaction((tx) => {
        if (tx.insert(tables.cardDeck).values(deck).onConflictDoNothing().run().changes === 0) return false;
        if (rows.length > 0) tx.insert(tables.deckCard).values(rows).run();
        return true;
      });
      if (isWritten) return slug;
    }
  }

  /** Another title and description; false when there is no such deck. */
  describe(organisationId: string, slug: string, { title, about }: DeckHead): Promise<boolean> {
    return this.#change(organisationId, slug, { title, about });
  }

  /** Takes it out of use, or into use again; false when there is no such deck (rule OD5). */
  retire(organisationId: string, slug: string, isRetired: boolean): Promise<boolean> {
    return this.#change(organisationId, slug, { retiredAtMs: isRetired ? this.#now() : null });
  }

  /** Takes the deck away with all its cards, unless one of them is in use (rule OD6). */
  async remove(organisationId: string, slug: string): Promise<Removal> {
    const deck = await this.find(organisationId, slug);
    if (!deck) return 'unknown';
    if (await this.#isUsed(organisationId, deck.cards)) return 'used';
    const { orm, tables } = this.#database;
    await orm.delete(tables.cardDeck).where(this.#is(organisationId, slug));
    return 'removed';
  }

  /** Puts a new card behind the others; null when there is no such deck, or no room in it. */
  async addCard(organisationId: string, slug: string, content: OwnCard): Promise<string | null> {
    const { orm, tables } = this.#database;
    const { deckCard, cardDeck } = tables;
    const [deck] = await orm
      .select({ id: cardDeck.id, cards: count(deckCard.id), last: max(deckCard.position) })
      .from(cardDeck)
      .leftJoin(deckCard, eq(deckCard.deckId, cardDeck.id))
      .where(this.#is(organisationId, slug))
      .groupBy(cardDeck.id);
    if (!deck || deck.cards >= MAX_DECK_CARDS) return null;
    const id = randomUUID();
    await orm.insert(deckCard).values({ id, deckId: deck.id, position: (deck.last ?? -1) + 1, content, revision: 1 });
    return id;
  }

  /** The card as corrected, if it still is as the corrector saw it (rule OD4). */
  async editCard(
    organisationId: string,
    slug: string,
    id: string,
    { content, revision }: Pick<StoredCard, 'content' | 'revision'>,
  ): Promise<'saved' | 'changedMeanwhile' | 'unknown'> {
    const { orm, tables } = this.#database;
    const { deckCard } = tables;
    const isCard = this.#isCard(organisationId, slug, id);
    const saved = await orm
      .update(deckCard)
      .set({ content, revision: revision + 1 })
      .where(and(isCard, eq(deckCard.revision, revision)))
      .returning({ id: deckCard.id });
    if (saved.length > 0) return 'saved';
    const [there] = await orm.select({ id: deckCard.id }).from(deckCard).where(isCard);
    return there ? 'changedMeanwhile' : 'unknown';
  }

  /** Moves the card to that place in its deck; false when there is no such card. */
  async moveCard(organisationId: string, slug: string, id: string, toIndex: number): Promise<boolean> {
    const deck = await this.find(organisationId, slug);
    if (!deck?.cards.some((card) => card.id === id)) return false;
    const order = deck.cards.map((card) => card.id).filter((other) => other !== id);
    order.splice(Math.max(0, Math.min(toIndex, order.length)), 0, id);
    const { orm, tables } = this.#database;
    const places = order.map((cardId, place) => sql`when ${cardId} then ${place}`);
    await orm
      .update(tables.deckCard)
      .set({ position: sql`case ${tables.deckCard.id} ${sql.join(places, sql` `)} end` })
      .where(inArray(tables.deckCard.id, order));
    return true;
  }

  /** Takes the card out of use, or into use again; false when there is no such card. */
  async retireCard(organisationId: string, slug: string, id: string, isRetired: boolean): Promise<boolean> {
    const { orm, tables } = this.#database;
    const changed = await orm
      .update(tables.deckCard)
      .set({ retiredAtMs: isRetired ? this.#now() : null })
      .where(this.#isCard(organisationId, slug, id))
      .returning({ id: tables.deckCard.id });
    return changed.length > 0;
  }

  /** Takes the card away, unless it is in use (rule OD6). */
  async removeCard(organisationId: string, slug: string, id: string): Promise<Removal> {
    const { orm, tables } = this.#database;
    const isCard = this.#isCard(organisationId, slug, id);
    const there = await orm.select({ id: tables.deckCard.id }).from(tables.deckCard).where(isCard);
    if (there.length === 0) return 'unknown';
    if (await this.#isUsed(organisationId, there)) return 'used';
    await orm.delete(tables.deckCard).where(isCard);
    return 'removed';
  }

  async #read(where: ReturnType<typeof and>): Promise<OwnDeck[]> {
    const { orm, tables } = this.#database;
    const { cardDeck, deckCard } = tables;
    const rows = await orm
      .select({ deck: cardDeck, card: deckCard })
      .from(cardDeck)
      .leftJoin(deckCard, eq(deckCard.deckId, cardDeck.id))
      .where(where)
      .orderBy(asc(cardDeck.createdAtMs), asc(cardDeck.slug), asc(deckCard.position), asc(deckCard.id));
    const decks = new Map<string, OwnDeck & { cards: StoredCard[] }>();
    for (const { deck, card } of rows) {
      const { id, slug, title, about, retiredAtMs } = deck;
      const known = decks.get(id) ?? { slug, title, about, retiredAtMs, cards: [] };
      if (card) known.cards.push(storedCard(card));
      decks.set(id, known);
    }
    return [...decks.values()];
  }

  async #change(
    organisationId: string,
    slug: string,
    set: { title?: Localised; about?: Localised; retiredAtMs?: number | null },
  ): Promise<boolean> {
    const { orm, tables } = this.#database;
    const changed = await orm
      .update(tables.cardDeck)
      .set(set)
      .where(this.#is(organisationId, slug))
      .returning({ slug: tables.cardDeck.slug });
    return changed.length > 0;
  }

  /** Whether a meeting's log or an own agenda of the organisation holds a copy of any of the cards. */
  async #isUsed(organisationId: string, cards: readonly { id: string }[]): Promise<boolean> {
    const { orm, tables } = this.#database;
    const { meeting, meetingEvent, agendaTemplate } = tables;
    for (const { id } of cards) {
      const copy = `%${id}%`;
      const [inMeeting] = await orm
        .select({ seq: meetingEvent.seq })
        .from(meetingEvent)
        .innerJoin(meeting, eq(meeting.id, meetingEvent.meetingId))
        .where(and(eq(meeting.organisationId, organisationId), like(meetingEvent.event, copy)))
        .limit(1);
      const [inAgenda] = await orm
        .select({ slug: agendaTemplate.slug })
        .from(agendaTemplate)
        .where(and(eq(agendaTemplate.organisationId, organisationId), like(agendaTemplate.items, copy)))
        .limit(1);
      if (inMeeting || inAgenda) return true;
    }
    return false;
  }

  #is(organisationId: string, slug: string) {
    const { cardDeck } = this.#database.tables;
    return and(eq(cardDeck.organisationId, organisationId), eq(cardDeck.slug, slug));
  }

  #isCard(organisationId: string, slug: string, id: string) {
    const { orm, tables } = this.#database;
    const itsDeck = orm.select({ id: tables.cardDeck.id }).from(tables.cardDeck).where(this.#is(organisationId, slug));
    return and(eq(tables.deckCard.id, id), inArray(tables.deckCard.deckId, itsDeck));
  }
}

function storedCard({ id, content, revision, retiredAtMs }: StoredCard): StoredCard {
  return { id, content, revision, retiredAtMs };
}
