/**
 * Common words of languages, lower-case, by BCP 47: enough to tell that a note is written in one of them. Words that
 * English has too, or that stand in names (`van der Berg`, `El Paso`, `Los Angeles`), are left out.
 */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to is for we with that it be are this have by from what should how our not you they',
  de: 'das und ist nicht wir für mit auf eine einen einem zu werden wird auch sich zur zum bei nach oder wie haben sind über',
  fr: 'les des et est pour une dans que nous sur pas avec du au qui ce sont aux vous ou être fait',
  es: 'las una que por para con como más y en esta este son está también ser hay nos se',
  pt: 'os uma não para com que da em dos são mais foi ao pela pelo também ser nos',
  it: 'il che di per non una sono della gli del è nel alla anche dei delle si più questo',
  nl: 'het een niet dat voor zijn ook maar wordt naar bij aan deze wij worden nog hebben moet over',
  sv: 'och att det som på är för inte av till med har vi den ska kan',
  da: 'og at det som på er for ikke af til med har vi den skal kan',
  pl: 'się nie jest na że oraz dla czy jak tym przez od po są',
  cs: 'se na je že pro jako ale nebo jsou by od při jsme také',
  fi: 'ja on ei että se ovat myös kun mutta tai voi jos oli',
};

/**
 * Words that stand in the shortest agenda of a language and in no other's: of a note that says little else, three of them
 * tell it.
 */
const MEETING_WORDS: Readonly<Record<string, string>> = {
  de: `tagesordnung tagesordnungspunkte begrüßung eröffnung verabschiedung verschiedenes sonstiges sitzung teamsitzung besprechung
    vorstandssitzung anwesend anwesende entschuldigt teilnehmer teilnehmende teilnehmerinnen beschluss beschlüsse genehmigung
    aussprache aufgaben maßnahmen uhr sitzungsleitung protokollführung
    rückblick sollen wollen müssen können vorstand übergabe kassenbericht auswertung`,
};
/** A word of a meeting says as much as so many common ones. */
const MEETING_WORD = 2;

/** Scripts whose letters alone tell that no language above is meant, with the likeliest language. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** How much of a text is looked at, in characters. */
const LOOKED_AT = 4000;
/** So many of its common words at least tell a language: a name or a quotation holds fewer. */
const FEWEST = 5;
/** A language is another's only where it has this many times as many common words. */
const CLEARLY = 2;

/** The languages that can be told. */
export const SPOKEN: ReadonlySet<string> = new Set([
  ...Object.keys(COMMON_WORDS),
  ...SCRIPTS.map(([language]) => language),
]);

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(COMMON_WORDS)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

const meetingWords = new Map(
  Object.entries(MEETING_WORDS).flatMap(([language, words]) =>
    words.split(/\s+/).map((word) => [word, language] as const),
  ),
);

/**
 * The language (BCP 47) that a text is plainly written in, or null where that cannot be told: a text of names and
 * numbers, or of two languages. `home` is the one that it is taken for otherwise.
 */
export function tellLanguage(text: string, home: string): string | null {
  const start = text.slice(0, LOOKED_AT);
  return tellByScript(start) ?? tellByWords(start, home);
}

/** A script that makes up more than half of the letters. */
function tellByScript(text: string): string | null {
  // Nearly every note ends here.
  if (!/[^\p{Script=Latin}\P{L}]/u.test(text)) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  let foreign = 0;
  let likeliest: string | null = null;
  let most = 0;
  for (const [language, script] of SCRIPTS) {
    const count = text.match(script)?.length ?? 0;
    foreign += count;
    // Kana stand among Chinese characters in Japanese, which are more.
    if (count > most && likeliest !== 'ja') [likeliest, most] = [language, count];
  }
  return foreign * 2 > letters ? likeliest : null;
}

function tellByWords(text: string, home: string): string | null {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
    const met = meetingWords.get(word);
    if (met !== undefined) counts.set(met, (counts.get(met) ?? 0) + MEETING_WORD);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < FEWEST) return null;
  const own = counts.get(home) ?? 0;
  return best[0] === home || best[1] > own * CLEARLY ? best[0] : null;
}
