/** What the engine promises of any text whatever, each as a check that gives what is wrong, a line each. */
import { isDeepStrictEqual } from 'node:util';
import { checkReport } from '../check-report/check.mjs';

const HEADING = 'Reflection';

/** What is wrong with one case, none when all promises hold; `engine` has the doors of `scripts/engine.mjs`. */
export function brokenPromises(engine, given) {
  const reader = new engine.NoteReader();
  let read = null;
  const promises = {
    report: () => {
      read = engine.finish(reader.read(given.text, { path: given.path }));
      return [...report(given, read), ...contract(engine, given, read), ...figures(engine, given, read)];
    },
    again: () => again(engine, given, reader),
    glance: () => glance(engine, given),
    rewriting: () => rewriting(engine, given, read),
    answers: () => answers(engine, given),
    typed: () => typed(engine, given),
  };
  return Object.entries(promises).flatMap(([name, check]) => {
    try {
      return check().map((problem) => `${name}: ${problem}`);
    } catch (error) {
      return [`${name}: it throws ${error instanceof Error ? error.stack : String(error)}`];
    }
  });
}

/** The report quotes its note truly, and no rule fails; what is wrong with a note's own properties is no fault of ours. */
function report({ text }, read) {
  return checkReport({ ...read, faults: read.faults.filter(({ where }) => where !== 'note') }, text);
}

const SHAPE = {
  path: 'string', meeting: 'boolean', agenda: 'array', findings: 'array', questions: 'array', turns: 'array', balance: 'object', keys: 'object', faults: 'array',
}; // prettier-ignore
const PARTS = {
  agenda: {
    line: 'number', from: 'number', to: 'number', raw: 'string', topic: 'string', kind: 'string', source: 'string', questions: 'array',
  },
  findings: {
    line: 'number', from: 'number', to: 'number', text: 'string', stance: 'string', category: 'string', rule: 'string', sentence: 'object', reframes: 'array',
  },
  questions: { line: 'number', from: 'number', to: 'number', text: 'string', type: 'string', openness: 'number' },
  turns: { line: 'number', from: 'number', to: 'number', speaker: 'string', words: 'number' },
}; // prettier-ignore
const BALANCE = {
  speakers: 'number', words: 'number', largestShare: 'number', entropy: 'number', longestMonologue: 'number', silent: 'array',
}; // prettier-ignore

/** The terminal's line is one line of JSON with all that scripts rely on, and the text for people can be made. */
function contract(engine, { text, path }, read) {
  const line = engine.jsonLine(path, read);
  engine.readable(path, text, read, true);
  if (line.indexOf('\n') !== line.length - 1) return ['the JSON is not one line'];
  const said = JSON.parse(line);
  const problems = missing(said, SHAPE, 'the note');
  for (const [name, shape] of Object.entries(PARTS)) {
    for (const one of said[name] ?? []) problems.push(...missing(one, shape, name));
  }
  problems.push(...missing(said.balance, BALANCE, 'balance'));
  for (const key of ['learning', 'growing', 'safe', 'dialogue']) {
    problems.push(...missing(said.keys?.[key], { signals: 'array', prompts: 'array' }, key));
  }
  const { largestShare, entropy } = said.balance ?? {};
  if (!(largestShare >= 0 && largestShare <= 1 && entropy >= 0 && entropy <= 1)) problems.push('a share is not 0..1');
  return problems;
}

function missing(value, shape, name) {
  const typeOf = (one) => (Array.isArray(one) ? 'array' : one === null ? 'null' : typeof one);
  return Object.entries(shape).flatMap(([key, type]) =>
    typeOf(value?.[key]) === type ? [] : [`${name} has ${key} as ${typeOf(value?.[key])}, not ${type}`],
  );
}

/** Reading a note again after an edit gives what reading it afresh gives. */
function again(engine, { next, path }, reader) {
  const kept = engine.finish(reader.read(next, { path }));
  return isDeepStrictEqual(kept, engine.analyze(next, { path })) ? [] : ['read again it is another report'];
}

/** The index's figures are those of the report, and of the same notes. */
function figures(engine, { text, path }, read) {
  const found = engine.finish(new engine.NoteReader().figures(text, { path }));
  const expected = read.meeting ? engine.figuresOf(read, found?.words ?? -1) : null;
  return isDeepStrictEqual(found, expected) ? [] : [`the figures are ${JSON.stringify(found)}`];
}

/** What is shown early of a part of a note stands in the note. */
function glance(engine, { text, path }) {
  const [from, to] = [Math.floor(text.length / 3), Math.ceil(text.length / 2)];
  const early = engine.finish(new engine.NoteReader().glance(text, { from, to }, { path }));
  return early.flatMap((one) =>
    text.slice(one.from, one.to) === one.text ? [] : [`a finding at ${one.from} is not there`],
  );
}

/** A rewritten note can be restored byte for byte. */
function rewriting(engine, { text, path }, read) {
  const { agenda } = read?.meeting ? read : engine.analyze(text, { path, asMeeting: true });
  const rewritten = applied(
    engine,
    text,
    engine.rewriteAll(text, agenda, true, (item) => item.questions[0] ?? null),
  );
  const restored = applied(engine, rewritten, engine.restoreAll(rewritten));
  // Whose comments look like ours keeps an older original: that is the one that comes back.
  if (engine.findOriginals(text).length > 0) return [];
  return restored === text ? [] : [`it restores ${JSON.stringify(restored.slice(0, 400))}`];
}

/** An answer is put into the note and found there again; nothing else moves. */
function answers(engine, { text, typed }) {
  const edit = engine.answerEdit(text, HEADING, 'What else might be so?', typed);
  if (edit === null) return [];
  if (edit.from !== edit.to) return ['saving an answer takes words away'];
  const saved = applied(engine, text, [edit]);
  const found = engine.savedAnswers(saved, HEADING).filter(({ prompt }) => prompt === 'What else might be so?');
  return found.length === 1 ? [] : [`the answer is found ${found.length} times`];
}

/** Whatever is typed into a field, or stands in the data file, is taken or refused in words. */
function typed(engine, { typed: words, text: whole }) {
  const text = whole.slice(0, 200);
  const check = engine.checkPattern(words, engine.english.agenda);
  if (!check.ok && check.reason === '') return ['a pattern is refused without a reason'];
  const options = { ownPhrases: { knowing: [words], wondering: [words] }, neverMark: [words], answersHeading: words };
  engine.analyze(text, {
    ...options,
    ownQuestions: { update: [words] },
    ownPrompts: engine.readOwnPrompts(text, engine.texts),
  });
  const settings = engine.upgradeSettings({ answersHeading: words, neverMark: text, ownQuestions: { update: words } });
  if (!isDeepStrictEqual(engine.upgradeSettings(settings), settings)) return ['settings change when they are upgraded'];
  engine.inquiryAgenda({ purpose: words, topics: [words], minutes: 30 }, (agenda) => engine.analyze(agenda));
  return [];
}

function applied(engine, text, edits) {
  const result = engine.applyEdits(text, edits);
  if (!result.ok) throw new Error('edits do not fit the text that they were made from');
  return result.text;
}
