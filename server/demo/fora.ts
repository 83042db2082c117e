// The four fora of the example municipality: who meets how often, and why.

import { NEW_FORUM, type Forum } from '../../src/lib/core/fora/forum.ts';
import { PEOPLE, type Who } from './people.ts';

const seats = (...people: Who[]): Forum['people'] => people.map((who) => ({ ...PEOPLE[who] }));

export const FORA = {
  'Børne- og Skoleudvalget': {
    purpose: 'Sætter mål og rammer for kommunens skoler og følger, hvordan det går.',
    circle: 'Udvalgets fem medlemmer, direktøren og skolechefen',
    people: seats('birgit', 'yusuf', 'lone', 'palle', 'signe', 'henrik', 'karen'),
    rhythm: { every: 'months', count: 1, weekday: 2, week: 1 },
    ...{ startsAt: '15:00', place: 'Byrådssalen, Fjordby Rådhus', template: 'frit', minutes: 120 },
    ...{ minutesTemplate: null, numbersRunOn: true },
  },
  Skoleforum: {
    purpose:
      'Alle omkring skolerne taler om ét politisk mål ad gangen og finder ud af, hvad hver især kan bidrage med.',
    circle: 'Skolebestyrelser, fælleselevråd, faglige organisationer, skoleledere og udvalget',
    people: seats('birgit', 'yusuf', 'karen', 'anders', 'mette', 'rikke', 'morten', 'susanne', 'ida', 'noah', 'lene'),
    rhythm: { every: 'year', from: 4, to: 5, month: 9, weekday: 3, week: 3 },
    ...{ startsAt: '17:00', place: 'Fjordby Kulturhus', template: 'skoleforum', minutes: 120 },
    ...{ minutesTemplate: null, numbersRunOn: false },
  },
  Skolelederforum: {
    purpose: 'Skolelederne og skolechefen prioriterer indsatser sammen og lærer af hinanden.',
    circle: 'De syv skoleledere, skolechefen og en konsulent',
    people: seats('karen', 'mads', 'anders', 'mette', 'jonas', 'fatima', 'louise', 'torben', 'ulla'),
    rhythm: { every: 'months', count: 1, weekday: 4, week: 2 },
    ...{ startsAt: '09:00', place: 'På skift på skolerne', template: 'aftaleseminar', minutes: 180 },
    ...{ minutesTemplate: null, numbersRunOn: false },
  },
  'Samarbejdsforum for trivsel': {
    purpose: 'Skole, PPR og fritid følger elevernes trivsel og fravær og handler tidligt.',
    circle: 'PPR, en skoleleder fra hvert distrikt, fritidsinstitutionerne og fælleselevrådet',
    people: seats('helle', 'mads', 'fatima', 'louise', 'lene', 'ida'),
    rhythm: { every: 'weeks', count: 6, weekday: 1 },
    ...{ startsAt: '13:00', place: 'PPR, Havnegade 4', template: 'statusmoede', minutes: 90 },
    ...{ minutesTemplate: null, numbersRunOn: false },
  },
} as const satisfies Record<string, Partial<Forum>>;

/** A forum as it is stored. */
export const forumOf = (name: keyof typeof FORA): Forum => ({ ...NEW_FORUM, ...FORA[name] });
