// The words that the check knows, as Danish minutes use them. Whoever knows a name of a test that is missing adds it here.
// Each line is a pattern of whole words in small letters: "(?:…|…)" are alternatives, "\\p{L}*" is any ending.

import { words } from './patterns.ts';

/** Rule CF4: the tests by all their names. A compound with "test" in it is one, unless it is among `OTHER_TESTS`. */
export const TEST_NAMES = words(
  '\\p{L}+-?test(?:en|ene|s|ens|enes|resultat\\p{L}*)?',
  '(?:fno|fnf|dnt|os ?64|os ?120|sl ?40|sl ?60|dvo|mat-?(?:test|prøve)\\p{L}*|hogrefe\\p{L}*)',
  'test(?:en|ene|s|ens|enes|er|erne|ernes)?',
  'test(?:resultat|niveau|score|svar|besvarelse|tal|data|måling|opgørelse|periode|runde|forløb)\\p{L}*',
  '(?:de )?obligatoriske (?=(?:i|for|på|viser|viste|er|ligger)(?: |$))',
  '(?:læse|matematik|sprog|tal)screening\\p{L}*',
  'læseprøve\\p{L}*',
  'kriteriebasere\\p{L}+',
);

/** What is also called a test, and has nothing to do with the pupils' learning. */
export const OTHER_TESTS = words(
  '(?:covid|covid-19|corona|kvik|hurtig|blod|alkohol|stress|brand|bruger|pilot|lyd|personligheds|dna|køre|kondi|cooper|syns|høre|system|netværks|belastnings)-?test\\p{L}*',
  '\\p{L}*(?:vands?|luft|radon|asbest|støv)-?test\\p{L}*',
  '\\p{L}*attest\\p{L}*',
  '\\p{L}*protest\\p{L}*',
);

/** Rule CF15: what a sentence may be about instead. */
export const OTHER_SUBJECTS = words(
  '\\p{L}*(?:fravær|nærvær|sygdom|sygemeld)\\p{L}*',
  '\\p{L}*(?:budget|økonomi|mindreforbrug|merforbrug|udgift|lønsum|midler|tilskud|bevilling)\\p{L}*',
  '\\p{L}*tilfredshed\\p{L}*|tilfredse? med(?!,? at)',
  '\\p{L}*(?:trivsel|trivsl|glade for|ensom|mobning|brugerundersøgelse)\\p{L}*',
  '\\p{L}*(?:afgangsprøve|afgangseksam|eksam|terminsprøve|årsprøve|standpunktskarakter|årskarakter)\\p{L}*',
  'fp ?(?:9|10)|folkeskolens prøver|mundtlige prøver|bundne prøvefag|mindst 02',
  '(?:personale|lærer|pædagog|medarbejder)(?:dækning|omsætning|gruppe)\\p{L}*|vikar\\p{L}*|\\p{L}*stillinger\\p{L}*|ansat|ubesat\\p{L}*',
  '\\p{L}*(?:stemte|stemmer|afstemning|valgdeltagelse|svarprocent|fremmøde)\\p{L}*',
  '\\p{L}*(?:elevtal|klassekvotient|klassestørrelse|inklusion|segregering|børnetal)\\p{L}*',
  'sfo|fritidshjem\\p{L}*|klub\\p{L}*|ungdomsuddannelse\\p{L}*|uddannelsesparat\\p{L}*|modersmål',
  '\\p{L}*(?:forældremøde|spørgeskema|skolemad|skolebus|håndbold|fodbold|turnering|bibliotek|morgenmotion)\\p{L}*',
  '(?:elevråds|elev|forældre|medarbejder|bruger)?undersøgelse\\p{L}*|nervøs\\p{L}*|oplever|synes|mener|foretrækker',
  'cykler|linjefag|undervisningskompetence|deltagere|til stede|licens\\p{L}*',
);

/** Whom a result is of. */
const PUPIL_NOUNS =
  '(?:elev(?:er|erne|ers|ernes|en)?|børn|børnene|børnenes|dreng|drenge|drengene|pige|piger|pigerne|unge|barn|læsere|læser|regnere|' +
  'klassen|klasserne|årgangen|årgangene)';
export const PUPILS = words(PUPIL_NOUNS);
export const PUPIL = PUPIL_NOUNS;

const PEOPLE =
  '(?:lærer|pædagog|medarbejder|forældre|vejleder|medlem|politiker|borger|bruger|ansatte|udvalgsmedlem|bestyrelse)\\p{L}*';
/** People who take no tests. */
export const OTHER_PEOPLE = words(PEOPLE);
/** Whom or what a share may be of that is no result (rule CF15). */
export const NOT_PUPILS = words(
  PEOPLE,
  '(?:skole)?leder(?:e|ne|en)?',
  '\\p{L}*(?:udvalg|skolebestyrelse|råd|byråd|kommunalbestyrelse)(?:et|en|ets|ens|smedlemmer)?',
  '(?:tid|timer|lektioner|midler|penge|kroner|beløb|plads|lokaler|krav|stillinger|møder|emner|mål|punkter|indsatser|aftaler|forslag|anbefaling|projekt|tiltag|værktøj|materiale|system|bygning|bøger|sager|licenser|pensum|undervisning)\\p{L}*',
);
/** A share of these says something of results only beside a word for one. */
export const TASKS = words('(?:opgave|svar|spørgsmål|delprøve)\\p{L}*');
export const SCHOOLS = words('(?:skole|kommune|klasse)(?:r|rne|rnes|s)');

/** What says that a result is meant: how it went, which level. */
export const RESULT = words(
  'resultat\\p{L}*|topresultat\\p{L}*|niveau\\p{L}*|kategori\\p{L}*|gruppe\\p{L}*|score\\p{L}*|point|rigtigt? (?:på|svar)|rigtige|korrekt\\p{L}*|placer\\p{L}*',
  '(?:over|under|omkring|på) (?:eller (?:over|under) )?middel\\p{L}*|middel',
  'best(?:od|år|ået)|klare\\p{L}*|nå(?:r|ede|et)? (?:det|målet|op)\\p{L}*|opnå\\p{L}*|ligger|lå|præster\\p{L}*',
  '(?:svag|dårlig|god|usikk?er|sikr|sikker|dygtig|allerdygtig|stærk|lav|høj|ring|mangelfuld|fremragend|jævn|tilfredsstillend|bekymrend)\\p{L}*',
  'svært ved|vanskeligheder\\p{L}*|udfordre\\p{L}*|udfordringer|behov for|brug for|forvent\\p{L}*|lever (?:ikke )?op til|kravene|ikke kan|kan ikke|(?:ikke|endnu) (?:\\p{L}+ )?(?:læser|læse|regne)|læser ikke|peger på|læseløft|løste',
);
/** Who takes part in a test, and on which terms: no result (rule CF14). */
export const PARTICIPATION = words(
  'gennemfør\\p{L}*|deltag\\p{L}*|deltog|tage[rts]?|tog|fritag\\p{L}*|fraværende|syge?|mangler|tilmeld\\p{L}*|afhold\\p{L}*|aflagt',
  'forlænget tid|ekstra tid|oplæsning|hjælpemid\\p{L}*|særlige vilkår|ikke nået|nåede ikke at|mødte|erstatningstest\\p{L}*|fik taget|fået tilbud\\p{L}*',
);

/** Rule CF12: what only a test of reading or mathematics would tell, also where none is named. */
export const SKILL = words(
  '(?:god|dårlig|svag|usik|sik|dygtig|allerdygtig|stærk|usikker|sikker)\\p{L}* (?:til at (?:læse|regne)|til (?:læsning|matematik|dansk)|læsere?|regnere?|i (?:læsning|matematik|dansk))',
  'læser (?:på et niveau |klart |langt |lidt |lige )?(?:over|under|omkring|på) \\p{L}+',
  'læser (?:ikke |endnu ikke )?(?:sikkert|usikkert|dårligt|alderssvarende)',
  '(?:over|under|omkring) middel',
  '(?:læse|matematik|regne)(?:niveau|færdighed|resultat)\\p{L}*',
);
/** Where a distance or a rank is one of learning. */
export const SUBJECT = words('læsning|læser|læse|matematik|regne|regning|dansk');

/** The words of the scale (rule CF8). */
export const SCALE_WORDS = '(?:fremragende|rigtig gode?t?|gode?|godt|jævnt?|mangelfuldt?|ringe)';
/** Shares in words. */
export const VAGUE = words(
  '(?:langt )?de fleste|flertallet|et flertal|størstedelen|hovedparten|majoriteten|et mindretal|mindretallet|overvægten',
);

/** What goes up and down. */
export const RISE =
  '(?:steget|stiger|steg|stige|faldet|falder|faldt|falde|vokset|vokser|voksede|øget|øges|reduceret|reduceres|mindsket|løftet|forbedret|forringet|forøget|(?:gået|går|gik) (?:op|ned|frem|tilbage)|rykket)';
export const RISE_NOUN =
  '(?:stigning|stigningen|fald|faldet|fremgang|fremgangen|tilbagegang|tilbagegangen|vækst|reduktion|nedgang|løft|forbedring|forøgelse|udvikling)';
/** An earlier time to which something is compared. */
export const EARLIER =
  '(?:sidste (?:skole)?års?|i fjor|forrige (?:skole)?år|året før|for \\d{1,2} år siden|for (?:et|1) år siden|sidst|tidligere|før|YEAR|(?:skole)?året YEAR|testen i YEAR|sidste (?:test|måling))';

/** Rule CF16: aims, unless it is said that they were reached or not. */
export const AIM = words(
  '(?:(?:resultat|del|hoved|års|kvalitets)?mål(?:et|ene)?|målsætning\\p{L}*|ambition\\p{L}*|sigte)(?= (?:er|om|at|for|på))',
  'som mål',
  '(?:mindst|højst) SHARE [^;]{0,40}? skal (?:være|kunne|nå)',
);
export const REACHED = words(
  'nå(?:r|ede|et)|opfyld\\p{L}*|indfri\\p{L}*|lever\\p{L}* op|i mål|opnå\\p{L}*|(?:under|over|fra) målet|ikke nået|overgå\\p{L}*',
);
/** Results of the whole country are public (folkeskoleloven § 13 a). */
export const NATIONAL = words('på landsplan|landsresultat(?:et|er|erne)?|i hele landet|landets elever|nationalt');
export const LOCAL = words(
  'skole[nr]?s?|\\p{L}{3,20}skole[nr]s?|vores|vi|her|hos os|kommune[nr]?s?|klassen|årgangen|distrikt\\p{L}*',
);
