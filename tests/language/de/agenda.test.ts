import { compileAgenda } from '../../../src/agenda/compile';
import { german } from '../../../src/language/de/pack';
import { germanItemOf, germanItemsOf } from '../../support/german';

const pack = german.agenda;
const questionOf = (line: string) => germanItemOf(line).questions[0];
const topicsOf = (text: string) => germanItemsOf(text).map(({ topic }) => topic);

describe('The German kinds', () => {
  const found = pack.kinds.flatMap((cue) => cue.found.map((line) => [line, cue.kind] as const));
  it.each(found)('take "%s" for %s', (line, kind) => {
    expect(germanItemOf(line).kind).toBe(kind);
  });

  const silent = pack.kinds.flatMap((cue) => cue.silent.map((line) => [line, cue.kind] as const));
  it.each(silent)('do not take "%s" for %s', (line, kind) => {
    expect(germanItemOf(line).kind).not.toBe(kind);
  });

  it('follow the section of an item that says nothing itself', () => {
    const items = germanItemsOf('## Tagesordnung\n\n### Zur Entscheidung\n\n- Neue Stühle\n');
    expect(items.at(-1)?.kind).toBe('decision');
  });
});

describe('German closed questions', () => {
  it.each([
    ['Sollen wir den Mietvertrag kündigen?', 'Was müsste gegeben sein, damit wir den Mietvertrag kündigen?'],
    ['Wollen wir am Stadtlauf teilnehmen?', 'Was müsste gegeben sein, damit wir am Stadtlauf teilnehmen?'],
    ['Sollen wir freitags länger offen sein?', 'Was müsste gegeben sein, damit wir freitags länger offen sind?'],
    ['Sollen wir **Falcon** abschalten?', 'Was müsste gegeben sein, damit wir **Falcon** abschalten?'],
    ['Brauchen wir einen zweiten Drucker?', 'Was würde uns helfen einzuschätzen, ob wir einen zweiten Drucker brauchen?'],
    ['Nehmen wir an der Messe teil?', 'Was würde uns helfen einzuschätzen, ob wir an der Messe teilnehmen?'],
    ['Ist der Termin im Juni noch zu halten?', 'Was würde uns helfen einzuschätzen, ob der Termin im Juni noch zu halten ist?'],
    ['Wird das Dach vor dem Winter repariert?', 'Was würde uns helfen einzuschätzen, ob das Dach vor dem Winter repariert wird?'],
    ['Soll der Hort bis 17 Uhr öffnen?', 'Was würde uns helfen einzuschätzen, ob der Hort bis 17 Uhr öffnen soll?'],
    ['Müssen wir den Zaun streichen?', 'Was würde uns helfen einzuschätzen, ob wir den Zaun streichen müssen?'],
  ])('turn "%s" round', (line, question) => {
    expect(questionOf(line)).toBe(question);
  }); // prettier-ignore

  it.each([
    'Sollen wir nicht lieber warten?',
    'Sollen wir die Sitzung verlegen, damit alle kommen können?',
    'Sollen wir das morgen?',
    'Fällt der Termin am Montag aus?',
    'Haben wir: Tische, Bänke und Zelte?',
    'Neue Stühle?',
  ])('are quoted where their verb cannot safely be moved: "%s"', (line) => {
    expect(germanItemOf(line).kind).toBe('closed-question');
    expect(questionOf(line)).toMatch(/^Was würde uns helfen, die Frage „.*“ zu beantworten\?$/);
  });
});

describe('German topics', () => {
  it('are quoted as they stand', () => {
    expect(questionOf('Umgang mit Handys im Unterricht')).toBe(
      'Was würden wir bei „Umgang mit Handys im Unterricht“ gern besser verstehen?',
    );
    expect(questionOf('Satzung: Entwurf des Vorstands')).toContain('„Satzung: Entwurf des Vorstands“');
  });

  it('keep an open question open', () => {
    expect(germanItemOf('Wie erreichen wir neue Familien?')).toMatchObject({
      kind: 'open-question',
      rewritable: false,
    });
  });

  it('have their owner, time and number taken off', () => {
    expect(germanItemOf('TOP 3: Dachsanierung (Jonas, 10 Min)')).toMatchObject({ topic: 'Dachsanierung', owner: 'Jonas', minutes: 10 }); // prettier-ignore
    expect(germanItemOf('Hausordnung – Frau Weber')).toMatchObject({ topic: 'Hausordnung', owner: 'Frau Weber' });
    expect(germanItemOf('14:00–14:15 Uhr Haushalt')).toMatchObject({ topic: 'Haushalt' });
    expect(germanItemOf('Haushalt (2 Std.)')).toMatchObject({ topic: 'Haushalt', minutes: 120 });
  });

  it('are not taken for people because they have a capital letter', () => {
    expect(germanItemOf('Haushalt – Entwurf').owner).toBeNull();
    expect(topicsOf('## Tagesordnung\n\n- Neue Geschäftsordnung\n- Heizung Turnhalle\n')).toEqual([
      'Neue Geschäftsordnung',
      'Heizung Turnhalle',
    ]);
  });

  it('are not what tells of something decided or said', () => {
    const text =
      '## Tagesordnung\n\n- Haushalt\n- Beschluss: einstimmig angenommen\n- Wir haben den Antrag zurückgezogen\n- keine Einwände\n';
    expect(topicsOf(text)).toEqual(['Haushalt']);
  });

  it('have the same questions whether they are numbered lines of a paragraph or a list', () => {
    expect(topicsOf('**Tagesordnung**\n\nTOP 1 Begrüßung\nTOP 2 Haushalt\nTOP 3 Verschiedenes\n')).toEqual([
      'Begrüßung',
      'Haushalt',
      'Verschiedenes',
    ]);
  });
});

describe('The German rubric', () => {
  const { check } = compileAgenda(pack);
  const asked = { topic: '„Haushalt“', item: 'Haushalt', head: '' };
  it.each([
    ['opener', 'Haben wir zu „Haushalt“ alles gesagt?'],
    ['narrow', 'Wie viele Stunden brauchen wir für „Haushalt“?'],
    ['culprit', 'Was sagt uns „Haushalt“ darüber, wer schuld ist?'],
    ['leading', 'Was sollten wir bei „Haushalt“ ändern?'],
    ['judging', 'Was wäre für uns am besten bei „Haushalt“?'],
    ['inclusive', 'Was ist bei „Haushalt“ wichtig?'],
  ] as const)('misses "%s" in: %s', (point, question) => {
    expect(check(question, asked)).toContain(point);
  });
});
