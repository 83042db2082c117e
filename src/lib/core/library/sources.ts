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
