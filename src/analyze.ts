import { readAgenda } from './agenda/read';
import { readDialogue } from './dialogue/read';
import { english } from './language/en/pack';
import type { LanguagePack } from './language/pack';
import { hideSection } from './markdown/hideSection';
import { readNote } from './markdown/note';
import type { EngineOptions } from './model/options';
import type { Fault, Report } from './model/report';
import { readKeys } from './reflection/read';
import { readStance } from './stance/read';

/**
 * Everything that can be said of one note: the engine's one door. Pure: the same text, options and pack give the
 * same report. Never throws for what a note holds; what could not be read is in `faults`.
 */
export function analyze(text: string, options: EngineOptions = {}, pack: LanguagePack = english): Report {
  const note = hideSection(readNote(text, pack.reading), options.answersHeading);
  const dialogue = readDialogue(note, pack.dialogue, options);
  const agenda = readAgenda(note, pack.agenda, options, dialogue.cast);
  const stance = readStance(note, pack.stance, options);
  const keys = readKeys({ note, agenda, stance, dialogue }, pack.reflection, options);
  const faults: Fault[] = note.faults.map((message) => ({ where: 'note', message }));
  return {
    meeting: agenda.meeting,
    agenda: agenda.items,
    findings: stance.findings,
    questions: stance.questions,
    turns: dialogue.turns,
    balance: dialogue.balance,
    keys,
    faults: [...faults, ...stance.faults],
  };
}
