// Dagsordenen KL-dialogworkshop for udvalget: vejledningens fem blokke og et afsluttende punkt. Sources: KL slides and KL guide.
// Minutterne er vores forslag, for vejledningen giver ingen. Kortene står i slidenes rækkefølge.

import type { AgendaTemplateData } from '../schema.ts';
import { KL_SLIDES } from '../sources.ts';

export default {
  slug: 'kl-dialogworkshop',
  title: { da: 'KL-dialogworkshop for udvalget', en: 'KL dialogue workshop for the committee' },
  about: {
    da: 'Udvalget drøfter, hvordan det kan skabe rammer for en god dialog om udviklingen af den lokale folkeskole. Fem blokke med skærmbilleder, videoer og spørgsmål, og til sidst aftaler. Udvalget kan holde mødet uden konsulent.',
    en: 'The committee discusses how it can create a framework for good dialogue on developing the local folkeskole. Five blocks with screen scenes, videos and questions, and agreements at the end. The committee can run the meeting without a consultant.',
  },
  meetingKind: 'workshop',
  defaultMinutes: 120,
  source: { ...KL_SLIDES, place: 'slide 1–13' },
  items: [
    {
      title: { da: 'Hvorfor dialog om skolen?', en: 'Why dialogue about the school?' },
      kind: 'reflection',
      minutes: 20,
      minutesProposed: true,
      cards: [
        { deck: 'kl-scener', card: 'scene-emne' },
        { deck: 'kl-scener', card: 'scene-hvorfor-dialog' },
        { deck: 'kl-scener', card: 'video-borgmester' },
        { deck: 'kl-scener', card: 'video-skoleleder-og-tillidsrepraesentant' },
        { deck: 'kl-scener', card: 'scene-aktoerer-og-fora' },
        { deck: 'kort-refleksion', card: 'refleksion-aktoerer' },
      ],
    },
    {
      title: { da: 'Baggrund og formål', en: 'Background and purpose' },
      kind: 'orientation',
      minutes: 15,
      minutesProposed: true,
      cards: [
        { deck: 'kl-scener', card: 'scene-faelles-forstaaelse' },
        { deck: 'kl-scener', card: 'scene-folkeskolens-formaal' },
        { deck: 'kl-scener', card: 'scene-afgoerende-rolle' },
        { deck: 'kl-scener', card: 'scene-landspolitisk-dagsorden' },
      ],
    },
    {
      title: { da: 'Seks virksomme mekanismer', en: 'Six mechanisms that work' },
      kind: 'discussion',
      minutes: 25,
      minutesProposed: true,
      cards: [
        { deck: 'kl-scener', card: 'scene-perspektiver' },
        { deck: 'kl-scener', card: 'scene-seks-mekanismer' },
        { deck: 'seks-virksomme-mekanismer', card: 'mekanisme-faelles-vaerdier' },
        { deck: 'seks-virksomme-mekanismer', card: 'mekanisme-partnerskaber' },
        { deck: 'seks-virksomme-mekanismer', card: 'mekanisme-beslutningsarkitektur' },
        { deck: 'seks-virksomme-mekanismer', card: 'mekanisme-samtalerum' },
        { deck: 'seks-virksomme-mekanismer', card: 'mekanisme-problemloesning' },
        { deck: 'seks-virksomme-mekanismer', card: 'mekanisme-synlighed' },
      ],
    },
    {
      title: { da: 'Politikernes rolle', en: 'The politicians’ role' },
      kind: 'reflection',
      minutes: 20,
      minutesProposed: true,
      cards: [
        { deck: 'kl-scener', card: 'video-raadgiver' },
        { deck: 'kl-scener', card: 'scene-politikernes-rolle' },
        { deck: 'politikernes-rolle', card: 'rolle-rammer-og-retning' },
        { deck: 'politikernes-rolle', card: 'rolle-inddragelse' },
        { deck: 'politikernes-rolle', card: 'rolle-faglig-viden' },
        { deck: 'politikernes-rolle', card: 'rolle-raaderum' },
        { deck: 'politikernes-rolle', card: 'rolle-tillid' },
      ],
    },
    {
      title: { da: 'Drøftelse i udvalget', en: 'The committee’s discussion' },
      kind: 'discussion',
      minutes: 25,
      minutesProposed: true,
      cards: [
        { deck: 'droeftelse-i-udvalget', card: 'droeftelse-vigtigst' },
        { deck: 'droeftelse-i-udvalget', card: 'droeftelse-faelles-retning' },
        { deck: 'droeftelse-i-udvalget', card: 'droeftelse-stoette' },
        { deck: 'kl-scener', card: 'scene-maal-og-rammer' },
      ],
    },
    {
      title: { da: 'Aftaler og næste skridt', en: 'Agreements and next steps' },
      kind: 'agreements',
      minutes: 15,
      minutesProposed: true,
    },
  ],
} satisfies AgendaTemplateData;
