// The agenda templates: every name that other programs hold on to is there, and what the sources give stands in them exactly.

import { describe, expect, test } from 'vitest';
import { agendaFromTemplate, allDecks, allTemplates, findTemplate } from '../../src/lib/core/library/library.ts';
import { MEETING_KINDS, type AgendaTemplate } from '../../src/lib/core/library/schema.ts';
import { MINUTE_MS } from '../../src/lib/core/time.ts';

const everyCard = allDecks.flatMap(({ cards }) => cards);

function templateOf(slug: string): AgendaTemplate {
  const template = findTemplate(slug);
  if (!template) throw new Error(`no template ${slug}`);
  return template;
}

function cardOf(id: string) {
  const card = everyCard.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}

/** An item as the tables below write it: a dash before a sub-item's title, kind, minutes, and a question mark where the minutes are proposed. */
const rows = (slug: string) =>
  templateOf(slug).items.map(({ title, kind, minutes, minutesProposed, sub }) => [
    sub ? `- ${title.da}` : title.da,
    kind,
    `${minutes}${minutesProposed ? '?' : ''}`,
  ]);

describe('which templates there are', () => {
  test('[LI15] those of docs/protocol.md, each once; an unknown one is not found', () => {
    expect(allTemplates.map(({ slug }) => slug)).toEqual([
      'kl-dialogworkshop',
      'stevns',
      'aalborg',
      'svendborg',
      'roskilde',
      'statusmoede',
      'udviklingssamtale',
      'grus',
      'lus',
      'aftaleseminar',
      'fernisering',
      'skoleforum',
      'frit',
    ]);
    expect(findTemplate('hemmelig')).toBeUndefined();
  });

  test('[LI15] they are offered by kind of meeting, those of one kind together', () => {
    const kinds = allTemplates.map(({ meetingKind }) => MEETING_KINDS.indexOf(meetingKind));
    expect(kinds).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4]);
  });

  test('[LI15] a template has the sum of its items, but for the empty meeting', () => {
    for (const { slug, items, defaultMinutes } of allTemplates.filter(({ slug }) => slug !== 'frit')) {
      expect([slug, items.reduce((sum, { minutes }) => sum + minutes, 0)]).toEqual([slug, defaultMinutes]);
      const agenda = agendaFromTemplate(templateOf(slug), 'da', defaultMinutes * MINUTE_MS);
      expect(agenda.map(({ plannedMs }) => plannedMs)).toEqual(items.map(({ minutes }) => minutes * MINUTE_MS));
    }
  });

  test('[LI15] what the cards of an item take fits into its minutes', () => {
    for (const { slug, items } of allTemplates) {
      for (const { title, minutes, cards } of items) {
        const wanted = cards.reduce((sum, { card }) => sum + (cardOf(card).suggestedMinutes ?? 0), 0);
        expect(wanted, `${slug}: ${title.da}`).toBeLessThanOrEqual(minutes);
      }
    }
  });

  test('[LI5] every title and description stands in two languages, each its own', () => {
    for (const { title, about, items } of allTemplates) {
      const texts = [title, about, ...items.map((item) => item.title), ...items.flatMap(({ lead }) => lead ?? [])];
      for (const { da, en } of texts) {
        expect([da.trim(), en.trim()]).not.toContain('');
        if (da.length > 40) expect(en).not.toBe(da);
      }
    }
  });
});

describe('the school development talk of four municipalities', () => {
  test('[LI16] Stevns: three items, four themes and a break below the second; the ministry’s theme and the break alone have proposed minutes', () => {
    expect(rows('stevns')).toEqual([
      ['Evaluering', 'followUp', '15'],
      ['Temaer til samtalen', 'discussion', '0'],
      ['- Skolen', 'discussion', '45'],
      ['- Det politiske udvalg', 'discussion', '30'],
      ['- Pause', 'break', '10?'],
      ['- Forvaltningen', 'discussion', '30'],
      ['- Undervisningsministeriet', 'discussion', '15?'],
      ['Aftaler for det kommende skoleår', 'agreements', '15'],
    ]);
  });

  test('[LI16] Stevns: the committee’s example, and the administration’s two themes', () => {
    expect(cardOf('stevns-udvalgets-tema').title.da).toBe('Sammen MED børnene');
    const themes = templateOf('stevns').items[5]?.cards.map(({ card }) => cardOf(card).title.da);
    expect(themes).toEqual(['Trivsel', 'Fravær']);
  });

  test('[LI16] Aalborg: nine items, all with the source’s minutes', () => {
    expect(rows('aalborg')).toEqual([
      ['Skolens strategiske handleplan', 'discussion', '30'],
      ['Faglige resultater – afdelingsvis status og progression', 'discussion', '30'],
      ['Trivsel og læringsmiljø', 'discussion', '25'],
      ['Inklusion/Stærke Fællesskaber', 'discussion', '30'],
      ['DUS', 'discussion', '20'],
      ['Specialklasser', 'discussion', '30'],
      ['Landsbyordninger', 'discussion', '20'],
      ['Hvordan arbejder I med elevinddragelse?', 'discussion', '10'],
      ['Opsamling og evaluering af mødet', 'agreements', '10'],
    ]);
    expect(cardOf('aalborg-handleplan').points).toHaveLength(3);
  });

  test('[LI16] Aalborg: the ten minutes more stand where the meeting is planned and on the card that is run', () => {
    const { about } = templateOf('aalborg');
    expect(about.da).toContain('10 minutter til punkt 2, skoler med stor specialafdeling 10 minutter til punkt 6');
    expect(about.en).toContain(
      'add 10 minutes to item 2, schools with a large special department 10 minutes to item 6',
    );
    for (const id of ['aalborg-faglige-resultater', 'aalborg-specialklasser']) {
      expect(cardOf(id).explanation.da).toContain('lægger 10 minutter til');
      expect(cardOf(id).explanation.en).toContain('add 10 minutes');
    }
  });

  test('[LI16] Svendborg: three blocks of the source’s questions, then a closing step of ours', () => {
    const cards = templateOf('svendborg').items.map((item) => item.cards.map(({ card }) => card));
    expect(cards).toEqual([
      ['svendborg-ledelsesdoegnet', 'svendborg-prioriteringer'],
      ['data-tre-nedslag', 'data-trivsel'],
      ['svendborg-ledelse'],
      [],
    ]);
    expect(cardOf('svendborg-ledelse').points.map(({ da }) => da)).toEqual([
      'Kulturarbejde og kommunikation',
      'Organisatorisk: ledelsesniveau, afdelingsniveau, teamniveau og individuelt niveau',
      'Forskellige aktører og samarbejdspartnere',
      'Kompetencer: behov og opgaver',
    ]);
    expect(templateOf('svendborg').items.every(({ minutesProposed }) => minutesProposed)).toBe(true);
  });

  test('[LI16] Roskilde: four items from half past nine to half past eleven, the school chairs', () => {
    expect(rows('roskilde')).toEqual([
      ['Præsentationsrunde (herunder præsentation af klasserne)', 'orientation', '20'],
      ['Spændende projekter fra skolen', 'orientation', '50'],
      ['Skolens målgruppe og arbejdet med skolevægring', 'discussion', '20'],
      ['Åben diskussion og aftaler', 'agreements', '30'],
    ]);
    expect(templateOf('roskilde').items[0]?.lead?.da).toBe('Skolen (mødeleder) og forvaltningen');
    expect(templateOf('roskilde').about.da).toContain('frivillig siden 1. januar 2024');
  });
});

describe('the talks and forums of Ringsted', () => {
  test('[LI16] an hour and a half, three to four hours, an hour and a half', () => {
    const minutes = ['udviklingssamtale', 'grus', 'lus'].map((slug) => templateOf(slug).defaultMinutes);
    expect(minutes).toEqual([90, 180, 90]);
    expect(templateOf('grus').about.da).toContain('180–240 minutter');
  });

  test('[LI16] the development talk: status, what is looked into, local and central action points', () => {
    expect(rows('udviklingssamtale')).toEqual([
      ['Handlepunkterne fra sidst', 'followUp', '10?'],
      ['Status: data, tiltag, succeser og udfordringer', 'orientation', '15?'],
      ['Nedslag i resultater og problemstillinger', 'discussion', '45?'],
      ['Lokale og centrale handlepunkter', 'agreements', '20?'],
    ]);
    expect(templateOf('udviklingssamtale').items.map(({ lead }) => lead?.da)).toEqual([
      undefined,
      'Skoleleder og ledelseskonsulent',
      'Skoleleder og skolecenterchef',
      undefined,
    ]);
  });

  test('[LI16] the GRUS has the same, and what the wider circle adds', () => {
    const titles = rows('grus').map(([title]) => title);
    for (const [title] of rows('udviklingssamtale')) expect(titles).toContain(title);
    expect(titles).toContain('Direktør og skoleledelse i direkte dialog');
  });

  test('[LI17] the LUS is confidential: each of its items is closed, and no other template’s', () => {
    const closedOf = ({ items }: AgendaTemplate) => items.filter(({ closed }) => closed).length;
    expect(allTemplates.filter((template) => closedOf(template) > 0).map(({ slug }) => slug)).toEqual(['lus']);
    expect(closedOf(templateOf('lus'))).toBe(templateOf('lus').items.length);
    const dealt = agendaFromTemplate(templateOf('lus'), 'da', 90 * MINUTE_MS);
    expect(dealt.every(({ closed }) => closed === true)).toBe(true);
  });

  test('[LI16] the School Forum: who meets, and what the talk sets out from', () => {
    const { about } = templateOf('skoleforum');
    for (const who of ['Skolebestyrelser', 'fælleselevråd', 'faglige organisationer', 'skoleledere', 'alle partier']) {
      expect(about.da).toContain(who);
    }
    expect(about.da).toContain('4–5 gange om året');
    expect(cardOf('ringsted-skolernes-erfaringer').noteSkeleton.map(({ da }) => da)).toEqual([
      'Resultater',
      'Positive erfaringer',
      'Barrierer',
    ]);
  });

  test('[LI4] the five goal areas', () => {
    const [areas] = cardOf('ringsted-maaltema').lists;
    expect(areas?.entries.map(({ da }) => da)).toEqual([
      'Faglige mål på elevniveau',
      'Elevtrivsel',
      'Forældres tilvalg og engagement i folkeskolen',
      'Medarbejdertrivsel',
      'SFO-området',
    ]);
  });
});

describe('the meetings of EVA’s study', () => {
  test('[LI16] the status meeting: one point in depth, chosen by the school, then the efforts, then agreements', () => {
    expect(rows('statusmoede')).toEqual([
      ['Rammen for mødet', 'orientation', '15?'],
      ['Siden sidst', 'followUp', '10?'],
      ['Ét nedslag i data, valgt af skolen', 'discussion', '45?'],
      ['Skolens indsatser', 'discussion', '35?'],
      ['Aftaler', 'agreements', '15?'],
    ]);
  });

  test('[LI16] the agreement seminar: who decides is said before the clean-up, which has far more than five minutes', () => {
    expect(rows('aftaleseminar')).toEqual([
      ['Mål og indsatsområder', 'orientation', '30?'],
      ['Hvem beslutter, hvad der stopper?', 'orientation', '10?'],
      ['Oprydning i eksisterende indsatser', 'decision', '50?'],
      ['Pause', 'break', '15?'],
      ['Nye lokale indsatser', 'groupWork', '50?'],
      ['Aftaler', 'agreements', '25?'],
    ]);
  });

  test('[LI16] the preview of efforts: every school has an item of its own, as long as the others’', () => {
    const schools = templateOf('fernisering').items.filter(({ title }) => title.da.startsWith('Skole '));
    expect(schools.map(({ title }) => title.da)).toEqual(
      [1, 2, 3, 4].map((number) => `Skole ${number}: indsatser og det, der er svært`),
    );
    expect(new Set(schools.map(({ minutes }) => minutes))).toEqual(new Set([15]));
    expect(schools.every(({ cards }) => cards.some(({ card }) => card === 'fernisering-skole'))).toBe(true);
  });
});
