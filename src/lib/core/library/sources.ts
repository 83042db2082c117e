// The published material that built-in cards come from; a card adds its place.

/** The slides for the political committee. */
export const KL_SLIDES = {
  publisher: 'KL · DLF · Skolelederforeningen · BKF',
  title: 'Politisk ledelse af den lokale dialog om skoleudvikling',
};

/** The background note that says what each block of slides is for. */
export const KL_GUIDE = {
  publisher: 'KL · DLF · Skolelederforeningen · BKF',
  title: 'Baggrundsnotat – kommunalpolitisk drøftelse af lokal dialog om skoleudvikling',
};

/** The study of how administration and school management work together (2017). */
export const EVA_REPORT = {
  publisher: 'Danmarks Evalueringsinstitut (EVA)',
  title: 'Samarbejdet mellem forvaltning og skoleledelse om elevernes læring og trivsel',
};

/** Municipal examples of process, agenda, data and minutes (May 2024). */
export const STUK_EXAMPLES = {
  publisher: 'Styrelsen for Undervisning og Kvalitet',
  title: 'Skoleudviklingssamtaler – Eksempler fra praksis',
};

/** The guidance on the yearly school development talk, folkeskoleloven § 40 a. */
export const STUK_GUIDANCE = {
  publisher: 'Styrelsen for Undervisning og Kvalitet',
  title: 'Vejledning om skoleudviklingssamtaler',
};
