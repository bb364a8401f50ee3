import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { transformSync } from 'esbuild';
import { analyze } from '../src/analyze';
import { checkPattern } from '../src/agenda/patterns';
import type { TopicClass } from '../src/language/agenda';
import { english } from '../src/language/en/pack';
import { promptsFor, type PromptText } from '../src/language/reflection';
import type { StanceRule } from '../src/language/stance';
import { readNote } from '../src/markdown/note';
import type { ItemKind } from '../src/model/report';
import { readStance } from '../src/stance/read';

const text = readFileSync(path.join(__dirname, '../docs/extending.md'), 'utf8');

/** The sample of docs/extending.md that is named so. */
function sample<T>(name: string): T {
  const code = new RegExp(`\`\`\`ts ${name}\\n([^]*?)\`\`\``).exec(text)?.[1] ?? '';
  const compiled = transformSync(`(${code.trim()})`, { loader: 'ts' }).code;
  return runInThisContext(compiled) as T;
}

describe('The samples of docs/extending.md', () => {
  it('are a rule that finds its examples, and only them', () => {
    const rule = sample<StanceRule>('rule');
    const pack = { ...english.stance, rules: [...english.stance.rules, rule] };
    const marks = (sentence: string) =>
      readStance(readNote(sentence, english.reading), pack, {}).findings.filter((one) => one.rule === rule.id);
    expect(rule.found.filter((sentence) => marks(sentence).length === 0)).toEqual([]);
    expect(rule.silent.filter((sentence) => marks(sentence).length > 0)).toEqual([]);
    expect(rule.silent.length).toBeGreaterThan(rule.found.length);
    expect(marks(rule.found[0] ?? '')[0]?.reframes).toEqual(rule.reframes);
  });

  it('are a question pattern that passes the rubric and asks', () => {
    const { kind, class: topics, pattern } = sample<{ kind: ItemKind; class: TopicClass; pattern: string }>('pattern');
    expect(checkPattern(pattern, english.agenda)).toEqual({ ok: true });
    const { questions } = english.agenda;
    const patterns = { ...questions.patterns, [kind]: { ...questions.patterns[kind], [topics]: [pattern] } };
    const agenda = { ...english.agenda, questions: { ...questions, patterns } };
    const report = analyze('## Agenda\n- Review of the summer fair\n', {}, [{ ...english, agenda }]);
    expect(report.agenda[0]?.questions).toContain('What would we tell a friend about the summer fair?');
  });

  it('are a prompt that a note with questions calls for, and no other', () => {
    const [prompt] = promptsFor('after', [sample<PromptText>('prompt')]);
    if (!prompt) throw new Error('There is no prompt.');
    const reflection = { ...english.reflection, prompts: [...english.reflection.prompts, prompt] };
    const prompts = (note: string) =>
      analyze(note, {}, [{ ...english, reflection }]).keys[prompt.key].prompts.filter(({ id }) => id === prompt.id);
    const meeting =
      '# Team meeting\n\n## Minutes\n\nAna: The roof leaks again.\nBen: We have buckets enough for now.\n';
    const asked = `${meeting}Ana: What have we not tried yet?\nBen: How do others do it?\nAna: They painted theirs.\n`;
    expect(prompts(asked).map((one) => one.text)).toEqual([
      'There were two questions. Which one did you keep to yourself?',
    ]);
    expect(prompts(meeting)).toEqual([]);
  });
});
