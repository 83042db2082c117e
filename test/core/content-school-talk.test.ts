// The decks from EVA's study and STUK's guidance: their lists are those of the sources, and what is ours is said to be ours.

import { describe, expect, test } from 'vitest';
import { allDecks } from '../../src/lib/core/library/library.ts';
import type { Deck, DeckCard } from '../../src/lib/core/library/schema.ts';

const everyCard = allDecks.flatMap(({ cards }) => cards);
const titles = ({ cards }: Deck) => cards.map(({ title }) => title.da);
const points = (id: string) => cardOf(id).points.map(({ da }) => da);
/** What stands before the colon of each point: the name of a choice or an example. */
const leads = (id: string) => points(id).map((point) => point.split(':')[0]);

function deckOf(slug: string): Deck {
  const deck = allDecks.find((candidate) => candidate.slug === slug);
  if (!deck) throw new Error(`no deck ${slug}`);
  return deck;
}

function cardOf(id: string): DeckCard {
  const card = everyCard.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}

describe('behind the results', () => {
  test('[LI4] choose, beware of small variations, Svendborg’s data, then the chain from a result to a reason', () => {
    const deck = deckOf('data-bag-om-resultaterne');
    expect(titles(deck)).toEqual([
      'Vælg på forhånd',
      'Pas på små udsving',
      'Tre nedslag i jeres data',
      'Trivselsdata fra tidligere',
      'Hvad ligger bag?',
      'Hvad bygger vi det på?',
      'Hvilken indsats følger?',
      'Hvorfor vil det hjælpe?',
    ]);
    const fromSvendborg = deck.cards.filter(({ source }) => source.place === 'afsnit 2.3 (Svendborg)');
    expect(fromSvendborg.map(({ id }) => id)).toEqual(['data-tre-nedslag', 'data-trivsel']);
  });

  test('[LI4] three points of data, each with Svendborg’s three questions and a place in the notes', () => {
    expect(points('data-tre-nedslag')).toHaveLength(3);
    expect(cardOf('data-tre-nedslag').noteSkeleton).toHaveLength(3);
  });
});

describe('sparring', () => {
  test('[LI4] three approaches, in the study’s order', () => {
    expect(leads('sparring-tre-tilgange')).toEqual(['Undersøgende', 'Rådgivende', 'Anvisende']);
  });

  test('[LI4] the approaches, the double role, what is hard, and the contact that trust grows from', () => {
    expect(titles(deckOf('sparring'))).toEqual([
      'Tre tilgange til sparring',
      'Den dobbelte rolle',
      'Det svære lige nu',
      'Tæt kontakt',
    ]);
  });
});

describe('efforts', () => {
  test('[LI4] the study’s three checks come first and in its order, then the clean-up, then what is new', () => {
    const { cards } = deckOf('indsatser');
    expect(cards.map(({ id }) => id)).toEqual([
      'indsatser-hvor-mange',
      'indsatser-hvor-meget',
      'indsatser-andet-pres',
      'indsatser-oprydning',
      'indsatser-plads-til-nyt',
    ]);
    const checks = cards.slice(0, 3).map(({ explanation }) => explanation.da.split('.')[0]);
    expect(checks).toEqual(['Første tjek: antallet', 'Andet tjek: størrelsen', 'Tredje tjek: andet pres']);
  });

  test('[LI4] three examples of other pressure: turnover, groups of pupils, timing', () => {
    expect(points('indsatser-andet-pres')).toEqual([
      'Er der udskiftning blandt medarbejderne eller i skoleledelsen?',
      'Er der udfordringer med særlige elevgrupper?',
      expect.stringContaining('skoleåret'),
    ]);
  });

  test('[LI4] the clean-up has four ways out, which are the headings of its notes', () => {
    const ways = ['Fortsæt', 'Stop', 'I drift', 'Senere'];
    expect(leads('indsatser-oprydning')).toEqual(ways);
    expect(cardOf('indsatser-oprydning').noteSkeleton.map(({ da }) => da)).toEqual(ways);
  });

  test('[LI4] the resources are four: funds, hours, skills and mental energy', () => {
    const [resources] = points('indsatser-plads-til-nyt');
    for (const resource of ['penge', 'timer', 'faglige kompetencer', 'mentalt overskud']) {
      expect(resources).toContain(resource);
    }
  });
});

describe('the school development talk', () => {
  test('[LI4] a card for each theme that § 40 a asks for, in the law’s order, then two from Aalborg’s agenda', () => {
    expect(deckOf('skoleudviklingssamtalen').cards.map(({ title, source }) => [title.da, source.place])).toEqual([
      ['Skolens udviklingsområder', 'afsnit 1.2, 2.1 og 2.2'],
      ['Kommunalbestyrelsens emner', 'afsnit 1.2, 2.1 og 2.3'],
      ['Test og anden viden', 'afsnit 2.4, 3.2 og 3.4.3.1'],
      ['Opfølgning på tidligere samtaler', 'afsnit 2.5'],
      ['Status på en handlingsplan', 'afsnit 2.6'],
      ['Elevinddragelse', 'afsnit 2.2, punkt 8'],
      ['Opsamling og evaluering', 'afsnit 2.2, punkt 9'],
    ]);
  });

  test('[LI4] pupil involvement and the closing evaluation have the ten minutes of Aalborg’s agenda', () => {
    const minutes = ['samtale-elevinddragelse', 'samtale-evaluering'].map((id) => cardOf(id).suggestedMinutes);
    expect(minutes).toEqual([10, 10]);
  });

  test('[LI4] the law is cited where the guidance cites it', () => {
    expect(deckOf('skoleudviklingssamtalen').about.da).toContain('folkeskolelovens § 40 a');
    expect(cardOf('samtale-test-og-viden').explanation.da).toContain('folkeskolelovens § 55 b');
    expect(cardOf('samtale-handlingsplan').explanation.da).toContain('folkeskolelovens § 57 d, stk. 3-4');
    expect(cardOf('forberedelse-foer-og-efter').explanation.da).toContain('folkeskolelovens § 46 a');
  });
});

describe('principles and preparation', () => {
  test('[LI4] five principles, in the order of the figure', () => {
    expect(titles(deckOf('principper-for-samtalen'))).toEqual([
      'Mindre bureaukrati',
      'Gennemsigtig og tillidsfuld dialog',
      'Plads til lokale forskelligheder',
      'Fokus på viden og erfaringer',
      'Forskellige perspektiver på skoleudvikling',
    ]);
  });

  test('[LI4] nine points of preparation, in the guidance’s order, each with its examples', () => {
    const examples = ['Eksempel 1', 'Eksempel 2', 'Eksempel 3'];
    const { cards } = deckOf('forberedelse');
    expect(
      cards.map(({ id, source }) => [
        id,
        source.place.split(' ').at(-1),
        leads(id)
          .map((lead) => lead?.split(',')[0])
          .filter((lead) => lead?.startsWith('Eksempel')),
      ]),
    ).toEqual([
      ['forberedelse-loebende-dialog', '3.1.1', examples],
      ['forberedelse-deltagere', '3.1.2', examples],
      ['forberedelse-sted', '3.1.3', examples],
      ['forberedelse-tid', '3.1.4', []],
      ['forberedelse-viden', '3.2', []],
      ['forberedelse-foer-og-efter', '3.3', [...examples, 'Eksempel 4']],
      ['forberedelse-aftaler', '3.4.1', examples],
      ['forberedelse-andre-aktoerer', '3.4.2', examples],
      ['forberedelse-notat', '3.4.3', examples],
    ]);
  });

  test('[LI4] the guidance’s lengths and its kinds of data, figures and experience', () => {
    expect(points('forberedelse-tid').slice(0, 2)).toEqual([
      expect.stringMatching(/^1-2 timer /),
      expect.stringMatching(/^En halv eller en hel dag /),
    ]);
    expect(cardOf('forberedelse-viden').lists.map(({ entries }) => entries.map(({ da }) => da))).toEqual([
      [
        'elevfravær',
        'overgange og fastholdelse til ungdomsuddannelse',
        'trivselsmålinger',
        'faglige test i øvrige fag',
        'læsetest',
        'folkeskolens afgangsprøver',
      ],
      [
        'observationer fra undervisningen og fritidsinstitutionen',
        'lærernes og pædagogernes erfaring og viden',
        'forældrehenvendelser',
        'fokusgruppeinterviews',
        'erfaringer fra projekter og samarbejder',
        'videooptagelser',
        'logbøger',
        'udtalelser fra skolebestyrelse, elevråd og andre',
      ],
    ]);
  });

  test('[LI4] each point of preparation says why, in both languages', () => {
    for (const { id, explanation } of deckOf('forberedelse').cards) {
      expect([explanation.da, explanation.en], id).toEqual([
        expect.stringMatching(/^Hvorfor: /),
        expect.stringMatching(/^Why: /),
      ]);
    }
  });

  test('[LI4] whoever takes part in the three compositions is there', () => {
    const [first, second, third] = points('forberedelse-deltagere');
    for (const who of ['forvaltningsdirektør', 'skolechef', 'skolekonsulent', 'børne- og ungeudvalget', 'næstformand'])
      expect(first).toContain(who);
    for (const who of ['skolebestyrelsen', 'medarbejderudvalg', 'elevrådet']) expect(second).toContain(who);
    for (const who of ['medarbejderudvalg', 'pædagogiske læringscenter', 'centerchef', 'kommunal konsulent'])
      expect(third).toContain(who);
  });
});

describe('what the sources do not say, and what may not be told', () => {
  test('[LI13] what we propose beside the source is said to be proposed, on the card or its deck', () => {
    expect(cardOf('indsatser-oprydning').explanation.da).toContain('»i drift« og »senere« er Samtalerums forslag');
    expect(cardOf('sparring-tre-tilgange').explanation.da).toContain('at sige valget højt er Samtalerums forslag');
    expect(deckOf('principper-for-samtalen').about.da).toContain('spørgsmålene er Samtalerums');
    for (const { explanation } of everyCard) {
      expect(explanation.en.includes('proposed by Samtalerum')).toBe(explanation.da.includes('Samtalerums forslag'));
    }
  });

  test('[LI14] every card that brings the mandatory tests to the table says that their results are confidential', () => {
    const aboutTests = everyCard.filter((card) => /obligatoriske test|testresultat/i.test(JSON.stringify(card)));
    expect(aboutTests.map(({ id }) => id)).toEqual([
      'data-tre-nedslag',
      'samtale-test-og-viden',
      'forberedelse-viden',
      'forberedelse-notat',
      'stevns-overgangstest',
      'aalborg-faglige-resultater',
    ]);
    for (const card of aboutTests) {
      expect(JSON.stringify(card), card.id).toMatch(/fortrolig/);
      expect(JSON.stringify(card), card.id).toMatch(/confidential/);
    }
  });
});
