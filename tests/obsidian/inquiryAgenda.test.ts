import { inquiryAgenda } from '../../src/obsidian/inquiryAgenda';
import type { Report } from '../../src/model/report';
import { itemOf, reportWith } from '../support/reports';

/** Stands in for the engine: every topic is an item that asks "What about …?"; times and questions are kept. */
function read(text: string): Report {
  const lines = text.split('\n').filter((line) => line.startsWith('- '));
  const agenda = lines.map((line) => {
    const topic = line.slice(2).replace(/ \(\d+ min\)$/, '');
    const minutes = /\((\d+) min\)/.exec(line)?.[1];
    const item = itemOf(text, line.slice(2), { topic, questions: [`What about ${topic}?`] });
    const isOpen = topic.endsWith('?');
    return {
      ...item,
      topicSpan: { from: item.topicSpan.from, to: item.topicSpan.from + topic.length },
      minutes: minutes === undefined ? null : Number(minutes),
      rewritable: !isOpen,
    };
  });
  return reportWith({ agenda });
}

describe('inquiryAgenda', () => {
  it('writes the purpose, and every topic as a question with its share of the time', () => {
    expect(
      inquiryAgenda({ purpose: 'Choose a date', topics: ['Budget', 'Hiring'], minutes: 60 }, read, 'Purpose'),
    ).toBe(
      '## Agenda\n\n**Purpose:** Choose a date\n\n1. What about Budget? (30 min)\n2. What about Hiring? (30 min)\n',
    );
  });

  it('keeps the time that a topic has and shares out the rest', () => {
    expect(
      inquiryAgenda({ purpose: '', topics: ['Budget (20 min)', 'Hiring', 'Tools'], minutes: 60 }, read, 'Purpose'),
    ).toBe(
      '## Agenda\n\n1. What about Budget? (20 min)\n2. What about Hiring? (20 min)\n3. What about Tools? (20 min)\n',
    );
  });

  it('rounds to five minutes where there is room for that', () => {
    const agenda = inquiryAgenda({ purpose: '', topics: ['A1', 'B1', 'C1', 'D1'], minutes: 50 }, read, 'Purpose');
    expect(agenda.match(/\(\d+ min\)/g)).toEqual(Array(4).fill('(10 min)'));
  });

  it('leaves out the times when there are none or no time is left', () => {
    expect(inquiryAgenda({ purpose: '', topics: ['Budget'], minutes: null }, read, 'Purpose')).not.toContain('min');
    expect(
      inquiryAgenda({ purpose: '', topics: ['Budget (60 min)', 'Hiring'], minutes: 60 }, read, 'Purpose'),
    ).toContain('2. What about Hiring?\n');
  });

  it('leaves a topic that is a question as it is, and takes pasted bullets', () => {
    expect(
      inquiryAgenda({ purpose: '', topics: ['- What is next?', '2. Budget'], minutes: null }, read, 'Purpose'),
    ).toBe('## Agenda\n\n1. What is next?\n2. What about Budget?\n');
  });
});
