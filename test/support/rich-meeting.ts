// One meeting with everything that minutes can hold: eight items, notes of every kind, decisions, fourteen agreements.

import type { Block } from '../../src/lib/core/minutes/document.ts';
import { noteBlocks } from '../../src/lib/core/minutes/note-blocks.ts';
import type { MeetingState } from '../../src/lib/core/meeting/model.ts';
import type { Item } from '../../src/lib/core/meeting/model/agenda.ts';
import type { Participant } from '../../src/lib/core/meeting/model/people.ts';
import type { Agreement, Owner } from '../../src/lib/core/meeting/model/records.ts';
import { NO_MINUTES } from '../../src/lib/core/meeting/model/minutes.ts';
import { NO_SPEAKERS } from '../../src/lib/core/meeting/speaking.ts';
import type { ItemKind, TableRole } from '../../src/lib/core/meeting/vocabulary.ts';
import { aPerson } from './people.ts';
import { bold, bullets, fragmentOf, heading, p, type NoteSpec } from './xml-notes.ts';

const MINUTE_MS = 60_000;

function item(id: string, title: string, kind: ItemKind, minutes: number, more: Partial<Item> = {}): Item {
  return {
    id,
    parentId: null,
    title,
    kind,
    plannedMs: minutes * MINUTE_MS,
    addedMs: 0,
    spentMs: 0,
    state: 'done',
    closed: false,
    lead: '',
    leadBy: null,
    proposal: '',
    caseText: '',
    fixed: false,
    cards: [],
    shownCardId: null,
    shownCardIds: [],
    themes: [],
    decision: '',
    vote: null,
    statements: [],
    proposedBy: null,
    openUntilMs: null,
    ...more,
  };
}

function person(id: string, name: string, tableRole: TableRole | null, more: Partial<Participant> = {}): Participant {
  return aPerson(id, name, { tableRole, ...more });
}

function agreement(
  number: number,
  what: string,
  owner: Owner | null,
  followUpOn: string | null,
  more: Partial<Agreement> = {},
): Agreement {
  return {
    ...{ id: `a${number}`, itemId: 'i5', what, owner, followUpOn, status: 'open', source: null },
    ...{ followUpAt: null, school: '', sparring: '', handedTo: null, answer: null },
    ...more,
  };
}

const agenda: Item[] = [
  item('i1', 'Hvorfor tale om skoleudvikling?', 'orientation', 15),
  item('i2', 'Baggrund: formål, ramme og national dagsorden', 'orientation', 15),
  item('i2a', 'Folkeskolens formål', 'orientation', 5, { parentId: 'i2' }),
  item('i3', 'Seks virksomme mekanismer', 'reflection', 25, {
    decision: 'Udvalget arbejder videre med to mekanismer: Partnerskaber og Samtalerum og mødefora.',
  }),
  item('pause', 'Pause', 'break', 10),
  item('i4', 'Politikernes rolle', 'discussion', 20),
  item(
    'i5',
    'Drøftelse i udvalget: mål og ramme for den lokale dialog om skoleudvikling i de kommende to skoleår',
    'decision',
    35,
    {
      decision:
        'Udvalget besluttede,\n1) at dialogmøder med skolebestyrelserne holdes to gange om året,\n2) at forvaltningen udarbejder en fælles ramme inden 1. marts 2027.\n\nEt mindretal ønskede, at rammen først behandles i Skoleforum.',
    },
  ),
  item('i6', 'Lukket drøftelse: ledelsesforhold på en skole', 'discussion', 10, {
    closed: true,
    decision: 'Orienteringen blev taget til efterretning.',
  }),
  item('i7', 'Aftaler og afslutning', 'agreements', 15),
];

const participants: Participant[] = [
  person('p1', 'Anne-Marie Østergaard Kjærgaard', 'udvalgsformand'),
  person('p2', 'Bo Åkesson', 'udvalgsmedlem'),
  person('p3', 'Christian Frederik von Bülow-Rasmussen', 'udvalgsmedlem'),
  person('p4', 'Dorthe Lyng', 'skolechef', { role: 'facilitator' }),
  person('p5', 'Eskild Thomsen', 'konsulent', { role: 'secretary' }),
  person('p6', 'Fatima El-Sayed', 'skoleleder'),
  person('p7', 'Gorm Nørgaard', 'pædagogiskleder'),
  person('p8', 'Helle Ravn', 'ppr'),
  person('p9', 'Ida Sæther', 'elevråd'),
  person('p10', 'Jens Juul', 'andet'),
  person('p11', 'Karen Margrethe Hansen', 'skolebestyrelse', { joined: false }),
  person('p12', 'Lars Bjørn', 'fagligorganisation', { joined: false }),
];

const agreements: Agreement[] = [
  agreement(
    1,
    'Udarbejde forslag til en fælles ramme for dialogen mellem udvalg og skoler',
    { participantId: 'p4' },
    '2027-03-01',
  ),
  agreement(2, 'Invitere skolebestyrelserne til årets første dialogmøde', { participantId: 'p5' }, '2027-01-15', {
    status: 'inProgress',
  }),
  agreement(3, 'Samle erfaringer med skolebesøg i de sidste to år', { participantId: 'p6' }, '2027-02-10'),
  agreement(
    4,
    'Tale med elevrådene om, hvad de gerne vil inddrages i, og hvordan det kan ske uden at tage tid fra undervisningen',
    { participantId: 'p9' },
    '2027-02-01',
  ),
  agreement(
    5,
    'Afklare, hvordan lærernes tid til deltagelse registreres',
    { name: 'Økonomi- og personaleafdelingen' },
    '2027-01-20',
  ),
  agreement(6, 'Gøre status på igangværende indsatser på alle ni skoler', { participantId: 'p7' }, '2027-02-15'),
  agreement(7, 'Finde lokaler til forårets møder', null, '2027-01-08'),
  agreement(8, 'Skrive kort nyhed til kommunens hjemmeside', { participantId: 'p5' }, null),
  agreement(9, 'Aftale møde med lærerkredsen', { participantId: 'p1' }, '2026-12-10', { status: 'done' }),
  agreement(
    10,
    'Undersøge muligheden for fælles kompetenceudvikling med nabokommunen',
    { participantId: 'p3' },
    '2027-04-01',
  ),
  agreement(11, 'Følge op på brugen af data i forrige skoleår', { participantId: 'p8' }, '2027-02-10', {
    status: 'carriedOver',
  }),
  agreement(12, 'Bede Skoleforum om en udtalelse', { participantId: 'p2' }, '2027-01-28', { itemId: 'i4' }),
  agreement(13, 'Holde møde om ledelsesforhold', { participantId: 'p4' }, '2026-12-15', { itemId: 'i6' }),
  agreement(14, 'Sætte evaluering af workshoppen på dagsordenen', { participantId: 'p10' }, '2027-01-28', {
    itemId: null,
    status: 'dropped',
  }),
];

const cell = (name: 'tableHeader' | 'tableCell', text: string): NoteSpec => [name, {}, p(text)];
const row = (name: 'tableHeader' | 'tableCell', ...texts: string[]): NoteSpec => [
  'tableRow',
  {},
  ...texts.map((text) => cell(name, text)),
];

const notes: Record<string, NoteSpec[]> = {
  i1: [
    p(
      'Formanden bød velkommen og satte rammen: dialogen skal ',
      bold('styrke den gensidige tillid'),
      ' mellem udvalg, forvaltning og skoler.',
    ),
    p(
      'Baggrunden kan læses hos ',
      { text: 'KL', marks: { link: { href: 'https://www.kl.dk/boern-og-unge/folkeskole' } } },
      '.',
    ),
  ],
  i2: [
    p('Forvaltningen gennemgik den nationale dagsorden. Der var spørgsmål til:'),
    bullets(
      [
        p('hvad frihedsgraderne betyder i praksis'),
        bullets([p('for timefordelingen')], [p('for valgfag i udskolingen')]),
      ],
      [p('hvordan skolerne støttes i at prioritere')],
    ),
  ],
  i2a: [
    ['blockquote', {}, p('Folkeskolens virke skal være præget af åndsfrihed, ligeværd og demokrati.')],
    p('Citatet blev læst højt.'),
  ],
  i3: [
    heading(3, 'Hvor står vi stærkest?'),
    p('Fælles værdier og tankesæt – der er et fælles sprog på tværs af skolerne.'),
    heading(3, 'Hvor er vi svagest?'),
    p('Partnerskaber. Der blev peget på:'),
    [
      'orderedList',
      { start: 1 },
      ['listItem', {}, p('Samarbejdet med foreningslivet er personbåret.')],
      ['listItem', {}, p('Ungdomsuddannelserne kommer sent ind.')],
      ['listItem', {}, p('Skolebestyrelserne mangler en fast indgang.')],
    ],
    heading(5, 'Fordeling af vurderinger'),
    [
      'table',
      {},
      row('tableHeader', 'Mekanisme', 'Laveste', 'Højeste', 'Snit'),
      row('tableCell', 'Fælles værdier og tankesæt', '3', '5', '4,2'),
      row('tableCell', 'Partnerskaber', '1', '4', '2,1'),
      row('tableCell', 'Samtalerum og mødefora', '2', '5', '2,8'),
    ],
  ],
  i4: [
    p('Udvalget drøftede de fem udsagn. ', {
      text: 'Der var enighed om, at udvalget sætter retning og rammer, og at skolerne har råderum.',
      marks: { italic: {} },
    }),
    [
      'taskList',
      {},
      ['taskItem', { checked: true }, p('Roller er beskrevet i styringsdokumentet')],
      ['taskItem', { checked: false }, p('Rollerne er drøftet med skolebestyrelserne')],
    ],
    p('Stemningen: 👍 🎉 – og «#ramme», *ikke* detaljestyring & <kontrol>.'),
  ],
  i5: [
    p(
      'Hovedspørgsmålet var, hvilke temaer og udfordringer dialogen skal handle om. Der var bred tilslutning til trivsel, læsning og overgange mellem skole og fritid. Flere pegede på, at dialogen skal være enkel, forudsigelig og uden ekstra skriftlighed for skolerne, og at den skal kunne mærkes i klasserne.',
    ),
    p('Første linje', ['hardBreak', {}], 'anden linje efter et linjeskift.'),
  ],
  i6: [p('Skolechefen orienterede om sagen.')],
};

/** The meeting after it was closed, as the staff see it. */
export const richMeeting: MeetingState = {
  id: 'rich',
  title: 'Dialog om skoleudvikling',
  template: 'kl-dialogworkshop',
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  organisation: 'Fjordby Kommune',
  forum: 'Børne- og Skoleudvalget',
  school: '',
  place: 'Byrådssalen, Rådhuspladsen 1, Fjordby',
  startsAtMs: Date.UTC(2026, 10, 24, 14, 0),
  plannedMs: 120 * MINUTE_MS,
  phase: 'closed',
  joinCode: '482913',
  startedAtMs: Date.UTC(2026, 10, 24, 14, 4),
  closedAtMs: Date.UTC(2026, 10, 24, 16, 12),
  agenda,
  firstItemNumber: 1,
  removedItems: [],
  current: null,
  stage: { view: 'agreements', itemId: null, cardId: null, text: '' },
  agreements,
  followUp: [],
  participants,
  addedMs: 0,
  reopenings: [],
  overrun: null,
  parking: [],
  groups: [],
  attachments: [],
  withdrawn: [],
  topics: [],
  activities: [],
  speakers: NO_SPEAKERS,
  screens: [],
  screensLetGo: [],
  wifi: null,
  entitled: ['p1'],
  onlineUrl: '',
  chair: null,
  chairOffered: false,
  wroteBefore: [],
  lobby: { isOn: false, waiting: [], turnedAway: [] },
  attendance: { stays: [], items: [] },
  runs: [],
  settled: [],
  minutes: NO_MINUTES,
  notes: { shared: 'rich.shared', closed: 'rich.closed' },
};

/** Its notes, read as the minutes read them. */
export function richNotes(itemId: string): Block[] {
  return noteBlocks(fragmentOf(...(notes[itemId] ?? [])));
}
