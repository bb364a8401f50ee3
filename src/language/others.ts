import { LETTER, sortOfCode, unitsOf } from '../model/letters';

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

/** Where the letters of other scripts are; most notes have none. */
const BEYOND_LATIN = /[\u0250-\u1fff\u2c00-\ufffb]/;

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

/** What a word says for each language that has it. */
const votesOf = new Map<string, (readonly [language: string, votes: number])[]>();
for (const [lists, votes] of [
  [COMMON_WORDS, 1],
  [MEETING_WORDS, MEETING_WORD],
] as const) {
  for (const [language, words] of Object.entries(lists)) {
    for (const word of words.split(/\s+/)) votesOf.set(word, [...(votesOf.get(word) ?? []), [language, votes]]);
  }
}
const LONGEST = Math.max(...[...votesOf.keys()].map((word) => word.length));

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
  if (!BEYOND_LATIN.test(text) || !/[^\p{Script=Latin}\P{L}]/u.test(text)) return null;
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
  const lower = text.toLowerCase();
  let from = 0;
  for (let at = 0; at <= lower.length;) {
    const code = lower.codePointAt(at) ?? 0;
    const next = at + unitsOf(code);
    if (sortOfCode(code) !== LETTER) {
      const said = at > from && at - from <= LONGEST ? votesOf.get(lower.slice(from, at)) : undefined;
      for (const [language, votes] of said ?? []) counts.set(language, (counts.get(language) ?? 0) + votes);
      from = next;
    }
    at = next;
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < FEWEST) return null;
  const own = counts.get(home) ?? 0;
  return best[0] === home || best[1] > own * CLEARLY ? best[0] : null;
}
