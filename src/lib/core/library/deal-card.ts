// How a card of a deck becomes a meeting's: copied, in one language. A built-in card goes the same way as an own one, which
// it becomes on a copy.

import type { Card, SuggestedActivity } from '../meeting/model/agenda.ts';
import type { Language } from '../meeting/vocabulary.ts';
import { MINUTE_MS } from '../time.ts';
import { inLanguage, type Localised } from './content-text.ts';
import type { OwnCard } from './deck-file.ts';
import type { Audience, DeckCard } from './schema.ts';

/** How a card says whom a question is put to. */
const AUDIENCE_NAMES: Record<Audience, Localised> = {
  politicians: { da: 'Til politikerne', en: 'For politicians' },
  administrationAndSchool: { da: 'Til forvaltning og skole', en: 'For administration and school' },
};

/** The built-in card as an organisation would write it: its questions say whom they are put to, a list is one point. */
export function asOwnCard({ id: _id, points, lists, ...card }: DeckCard): OwnCard {
  const questions = points.map(({ audience, ...text }) => (audience ? joined(AUDIENCE_NAMES[audience], text) : text));
  const listed = lists.map(({ label, entries }) =>
    joined(label, {
      da: entries.map(({ da }) => da).join(', '),
      en: entries.map(({ en }) => en).join(', '),
    }),
  );
  return { ...card, points: [...questions, ...listed] };
}

/** A copy of the built-in card in one language, as a meeting keeps it. */
export function dealCard(card: DeckCard, language: Language): Card {
  return dealOwnCard(card.id, asOwnCard(card), language);
}

/** A copy of the card in one language; what stands in the other language alone is taken from there. */
export function dealOwnCard(id: string, card: OwnCard, language: Language): Card {
  const say = (text: Localised) => inLanguage(text, language);
  const { suggestedMinutes, suggestedActivity } = card;
  return {
    id,
    form: card.form,
    title: say(card.title),
    question: say(card.question),
    points: card.points.map(say),
    explanation: say(card.explanation),
    suggestedMs: suggestedMinutes === null ? null : suggestedMinutes * MINUTE_MS,
    suggestedActivity: suggestedActivity && dealActivity(suggestedActivity, say, card.question),
    links: card.links.map(({ label, url }) => ({ label: say(label), url })),
    noteSkeleton: card.noteSkeleton.map(say),
    themes: card.themes.map(say),
    source: card.source,
  };
}

/** The suggestion in one language, asking the card's own question where it has none. */
function dealActivity(
  activity: NonNullable<OwnCard['suggestedActivity']>,
  say: (text: Localised) => string,
  question: Localised,
): SuggestedActivity {
  switch (activity.kind) {
    case 'mark':
      return { kind: 'mark', rows: activity.rows.map(say), columns: activity.columns.map(say) };
    case 'rate': {
      const { question: asked, statements, low, high } = activity;
      return {
        kind: 'rate',
        ...(asked && { question: say(asked) }),
        statements: statements.map(say),
        ...(low && { low: say(low) }),
        ...(high && { high: say(high) }),
      };
    }
    case 'stance':
      return { kind: 'stance', statement: say(activity.statement) };
    case 'initiatives':
      return activity;
    case 'dots':
      return { kind: 'dots', question: say(activity.question ?? question), options: activity.options.map(say) };
    default:
      return { kind: activity.kind, question: say(activity.question ?? question) };
  }
}

function joined(label: Localised, text: Localised): Localised {
  return { da: `${label.da}: ${text.da}`, en: `${label.en}: ${text.en}` };
}
