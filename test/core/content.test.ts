// The built-in content: names, lists, order and links are exact, every text stands in both languages, every template fits its meeting.

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { newItemSchema } from '../../src/lib/core/meeting/commands.ts';
import { cardSchema, type Card } from '../../src/lib/core/meeting/model/agenda.ts';
import { LANGUAGES } from '../../src/lib/core/meeting/vocabulary.ts';
import { dealCard } from '../../src/lib/core/library/deal-card.ts';
import { agendaFromTemplate, allDecks, allTemplates, findTemplate } from '../../src/lib/core/library/library.ts';
import type { AgendaTemplate, Deck, DeckCard } from '../../src/lib/core/library/schema.ts';
import { EVA_REPORT, KL_GUIDE, KL_SLIDES, STUK_EXAMPLES, STUK_GUIDANCE } from '../../src/lib/core/library/sources.ts';

const MINUTE_MS = 60_000;
const everyCard = allDecks.flatMap((deck) => deck.cards);
const titles = (cards: readonly DeckCard[]) => cards.map(({ title }) => title.da);

function deckOf(slug: string): Deck {
  const deck = allDecks.find((candidate) => candidate.slug === slug);
  if (!deck) throw new Error(`no deck ${slug}`);
  return deck;
}

function templateOf(slug: string): AgendaTemplate {
  const template = findTemplate(slug);
  if (!template) throw new Error(`no template ${slug}`);
  return template;
}

function cardOf(id: string): DeckCard {
  const card = everyCard.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}

/** Every Danish and English text of a card, with the field it stands in. */
function textsOf(card: DeckCard): [field: string, text: { da: string; en: string }][] {
  return [
    ['title', card.title],
    ['question', card.question],
    ['explanation', card.explanation],
    ...card.points.map((point, index): [string, DeckCard['title']] => [`points.${index}`, point]),
    ...card.lists.flatMap((list) =>
      [list.label, ...list.entries].map((text): [string, DeckCard['title']] => ['lists', text]),
    ),
    ...card.links.map((link): [string, DeckCard['title']] => ['links', link.label]),
    ...card.noteSkeleton.map((heading): [string, DeckCard['title']] => ['noteSkeleton', heading]),
  ];
}

describe('the lists of the KL material', () => {
  const actors = [
    'Kommunalbestyrelse',
    'Forvaltning',
    'Skoleledelser',
    'Skolebestyrelser',
    'Lærerkredse',
    'Tillidsrepræsentanter',
    'Lærere',
    'Pædagoger',
    'Elever',
    'Forældre',
    'Andre kommunale velfærdsområder',
  ];
  const fora = [
    'Byrådsmøder/udvalgsmøder',
    'Ad hoc-udvalg',
    'Tilfældige møder med borgerne',
    'Dialog på sociale medier',
    'Dialogmøder/borgermøder',
    'Skolebesøg',
  ];
  const mechanisms = [
    'Fælles værdier og tankesæt',
    'Partnerskaber',
    'Beslutningsarkitektur',
    'Samtalerum og mødefora',
    'Problemløsning i hverdagen',
    'Synlighed i samarbejdet',
  ];

  test.each(['refleksion-aktoerer', 'scene-aktoerer-og-fora'])('[LI4] %s lists eleven actors and six forums', (id) => {
    const lists = cardOf(id).lists.map(({ entries }) => entries.map(({ da }) => da));
    expect(lists).toEqual([actors, fora]);
  });

  test('[LI4] the reflection is one card', () => {
    expect(deckOf('kort-refleksion').cards).toHaveLength(1);
  });

  test('[LI4] six mechanisms, in the order of the slide, on the cards and on the screen', () => {
    expect(titles(deckOf('seks-virksomme-mekanismer').cards)).toEqual(mechanisms);
    const onScreen = cardOf('scene-seks-mekanismer').points.map(({ da }) => da.split(':')[0]);
    expect(onScreen).toEqual(mechanisms);
  });

  test('[LI4] a mechanism has two or three questions for each side of the table', () => {
    for (const { points } of deckOf('seks-virksomme-mekanismer').cards) {
      for (const side of ['politicians', 'administrationAndSchool']) {
        const questions = points.filter(({ audience }) => audience === side);
        expect([2, 3]).toContain(questions.length);
        for (const { da, en } of questions) expect([da.at(-1), en.at(-1)]).toEqual(['?', '?']);
      }
    }
  });

  test('[LI4] five parts of the politicians’ role, as many on the screen, each to be rated', () => {
    const { cards } = deckOf('politikernes-rolle');
    const parts = ['Rammer og retning', 'Inddragelse', 'Faglig viden', 'Professionelt råderum', 'Tillid'];
    expect(titles(cards)).toEqual(parts);
    expect(cardOf('scene-politikernes-rolle').points).toHaveLength(parts.length);
    expect(cards.map(({ suggestedActivity }) => suggestedActivity?.kind)).toEqual(parts.map(() => 'rate'));
  });

  test('[LI4] whoever is to be involved stands on the role’s card and on its scene', () => {
    const involved = [
      'ledere',
      'medarbejdere',
      'skolebestyrelser',
      'faglige organisationer',
      'elever',
      'forældre',
      'andre interessenter',
    ];
    for (const id of ['rolle-inddragelse', 'scene-politikernes-rolle']) {
      const text = textsOf(cardOf(id))
        .map(([, { da }]) => da)
        .join(' ');
      expect(involved.filter((who) => !text.includes(who))).toEqual([]);
    }
  });

  test('[LI4] three questions to discuss, the first with three sub-questions', () => {
    expect(deckOf('droeftelse-i-udvalget').cards.map(({ points }) => points.length)).toEqual([3, 0, 0]);
  });

  test('[LI4] five reasons for dialogue and five points of the national agenda', () => {
    expect(cardOf('scene-hvorfor-dialog').points).toHaveLength(5);
    expect(cardOf('scene-landspolitisk-dagsorden').points).toHaveLength(5);
  });

  test('[LI4] the four parties stand under what they agree on', () => {
    const [parties] = cardOf('scene-faelles-forstaaelse').points;
    for (const name of ['Danmarks Lærerforening', 'Skolelederforeningen', 'Børne- og Kulturchefforeningen', 'KL']) {
      expect(parties?.da).toContain(name);
    }
  });

  test('[LI4] the purpose of the folkeskole is the law’s own text, all three paragraphs', () => {
    const paragraphs = cardOf('scene-folkeskolens-formaal').points.map(({ da }) => da);
    expect(paragraphs).toEqual([
      '§ 1. Folkeskolen skal i samarbejde med forældrene give eleverne kundskaber og færdigheder, der: forbereder dem til videre uddannelse og giver dem lyst til at lære mere, gør dem fortrolige med dansk kultur og historie, giver dem forståelse for andre lande og kulturer, bidrager til deres forståelse for menneskets samspil med naturen og fremmer den enkelte elevs alsidige udvikling.',
      'Stk. 2. Folkeskolen skal udvikle arbejdsmetoder og skabe rammer for oplevelse, fordybelse og virkelyst, så eleverne udvikler erkendelse og fantasi og får tillid til egne muligheder og baggrund for at tage stilling og handle.',
      'Stk. 3. Folkeskolen skal forberede eleverne til deltagelse, medansvar, rettigheder og pligter i et samfund med frihed og folkestyre. Skolens virke skal derfor være præget af åndsfrihed, ligeværd og demokrati.',
    ]);
  });

  test('[LI4] the videos name four people with their place, and link where the slides link', () => {
    const videos = everyCard.filter(({ form }) => form === 'video');
    expect(
      videos.map((card) => [card.source.place, card.points.map(({ da }) => da), card.links.map(({ url }) => url)]),
    ).toEqual([
      ['slide 3', ['Jesper Würtzen, borgmester i Ballerup Kommune'], ['https://www.skyfish.com/p/kl/1750588/54086421']],
      [
        'slide 4',
        [
          'Lars Bonde, skoleleder på Præstø Skole, Vordingborg Kommune',
          'Lise Melby, tillidsrepræsentant på Præstø Skole, Vordingborg Kommune',
        ],
        ['https://www.skyfish.com/p/kl/1750588/54086453'],
      ],
      ['slide 11', ['Klaus Majgaard, rådgiver i offentlig ledelse'], ['https://www.skyfish.com/p/kl/1750588/54086468']],
    ]);
  });
});

describe('every card', () => {
  test.each(everyCard.map((card) => [card.id, card] as const))(
    '[LI5] %s stands in two languages, each its own',
    (_, card) => {
      for (const [field, { da, en }] of textsOf(card)) {
        expect(da.trim(), field).not.toBe('');
        expect(en.trim(), field).not.toBe('');
        // A name is the same in both; a sentence is not.
        if (da.length > 40) expect(en, field).not.toBe(da);
      }
    },
  );

  test('[LI6] every card says where it comes from: publisher, title and slide or section', () => {
    const places: Record<string, RegExp> = {
      [KL_SLIDES.title]: /^slide (1[0-3]|[1-9])( · folkeskoleloven § 1)?$/,
      [KL_GUIDE.title]: /^slide (1[0-3]|[1-9])$/,
      [EVA_REPORT.title]: /^afsnit [45]\.[1-3]/,
      [STUK_EXAMPLES.title]: /^afsnit [125]\.[1-4]/,
      [STUK_GUIDANCE.title]: /^afsnit [1-3]\.[1-7]/,
    };
    const published = [KL_SLIDES, KL_GUIDE, EVA_REPORT, STUK_EXAMPLES, STUK_GUIDANCE];
    for (const { id, source } of everyCard) {
      const { place, ...publication } = source;
      expect(published, id).toContainEqual(publication);
      expect(place, id).toMatch(places[source.title] ?? /never/);
    }
  });

  test('[LI7] a dealt card is the card in one language, as a meeting stores it', () => {
    for (const card of everyCard) {
      for (const language of LANGUAGES) {
        const dealt = dealCard(card, language);
        expect(v.parse(cardSchema, dealt)).toEqual(dealt);
        expect(dealt).toMatchObject({
          id: card.id,
          form: card.form,
          title: card.title[language],
          question: card.question[language],
        });
        expect(dealt.points).toHaveLength(card.points.length + card.lists.length);
      }
    }
  });

  test('[LI7] a dealt question says whom it is put to, a dealt list stands in one point', () => {
    const [question] = dealCard(cardOf('mekanisme-partnerskaber'), 'da').points;
    expect(question).toBe('Til politikerne: Har de, der forhandler på vores vegne, et klart mandat?');
    const lists = dealCard(cardOf('refleksion-aktoerer'), 'en').points;
    expect(lists[1]).toMatch(
      /^Examples of forums for dialogue: Council meetings\/committee meetings, Ad hoc committees, /,
    );
  });
});

describe('agenda templates', () => {
  const kl = templateOf('kl-dialogworkshop');

  test('[LI8] the KL workshop has the guide’s five blocks and the closing step, 120 minutes, all proposed', () => {
    expect(kl.items.map(({ title, minutes }) => [title.da, minutes])).toEqual([
      ['Hvorfor dialog om skolen?', 20],
      ['Baggrund og formål', 15],
      ['Seks virksomme mekanismer', 25],
      ['Politikernes rolle', 20],
      ['Drøftelse i udvalget', 25],
      ['Aftaler og næste skridt', 15],
    ]);
    expect(kl.defaultMinutes).toBe(120);
    expect(kl.items.filter(({ minutesProposed }) => !minutesProposed)).toEqual([]);
  });

  test('[LI8] the slides come in their order, each block those that the guide gives it', () => {
    const slides = agendaFromTemplate(kl, 'da', 120 * MINUTE_MS).map(({ cards = [] }) => cards.map(slideOf));
    expect(slides.flat()).toEqual(slides.flat().toSorted((a, b) => a - b));
    expect(slides.map((block) => [...new Set(block)])).toEqual([
      [1, 2, 3, 4, 5],
      [6, 7, 8],
      [9, 10],
      [11, 12],
      [13],
      [],
    ]);
  });

  test('[LI8] every card of the KL material is dealt in the workshop, once, and fits its block', () => {
    const agenda = agendaFromTemplate(kl, 'da', 120 * MINUTE_MS);
    const dealt = agenda.flatMap(({ cards = [] }) => cards.map(({ id }) => id));
    const ofKl = everyCard.filter(({ source }) => source.publisher === KL_SLIDES.publisher);
    expect(dealt.toSorted()).toEqual(ofKl.map(({ id }) => id).toSorted());
    for (const { cards = [], plannedMs } of agenda) {
      const suggestedMs = cards.reduce((sum, card) => sum + (card.suggestedMs ?? 0), 0);
      expect(suggestedMs).toBeLessThanOrEqual(plannedMs);
    }
  });

  test.each([
    [18, [3, 2, 4, 3, 4, 2]],
    [60, [9, 6, 11, 8, 11, 15]],
    [90, [14, 11, 18, 14, 18, 15]],
    [120, [20, 15, 25, 20, 25, 15]],
    [180, [32, 24, 39, 31, 39, 15]],
  ])(
    '[LI9] [LI19] the KL workshop in %i minutes has that sum, its closing step as long as it is where there is room',
    (length, minutes) => {
      const planned = agendaFromTemplate(kl, 'da', length * MINUTE_MS).map(({ plannedMs }) => plannedMs / MINUTE_MS);
      expect(planned.reduce((sum, value) => sum + value, 0)).toBe(length);
      expect(planned).toEqual(minutes);
    },
  );

  test('[LI9] an agenda of any length is one that a meeting accepts, the closing step last', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allTemplates),
        fc.constantFrom(...LANGUAGES),
        fc.integer({ min: 0, max: 24 * 60 * MINUTE_MS }),
        (template, language, lengthMs) => {
          const agenda = agendaFromTemplate(template, language, lengthMs);
          expect(v.parse(v.array(newItemSchema), agenda)).toEqual(agenda);
          expect(agenda.map(({ kind }) => kind).indexOf('agreements')).toBe(agenda.length - 1);
          agenda.forEach(({ plannedMs }, index) => {
            const isHeading = agenda[index + 1]?.sub === true && template.items[index]?.minutes === 0;
            expect(plannedMs).toBeGreaterThanOrEqual(isHeading ? 0 : MINUTE_MS);
          });
        },
      ),
    );
  });

  test('[LI10] an empty meeting is the closing step alone, which does not grow with the meeting', () => {
    const closing = agendaFromTemplate(templateOf('frit'), 'da', 180 * MINUTE_MS);
    expect(closing.map(({ kind, plannedMs, cards }) => ({ kind, plannedMs, cards }))).toEqual([
      { kind: 'agreements', plannedMs: 10 * MINUTE_MS, cards: [] },
    ]);
  });
});

function slideOf(card: Card): number {
  return Number(card.source?.place.match(/^slide (\d+)/)?.[1]);
}
