/** What is wrong with one note's report as the terminal prints it: one line a problem, none when all holds. */
export function checkReport(report, text) {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const problems = report.faults.map(({ where, message }) => `fault in ${where}: ${message}`);
  const check = (name, span, quoted) => {
    if (!isSpanOf(span, text)) problems.push(`${name} at ${span.from}..${span.to} is out of range`);
    else if (quoted !== undefined && text.slice(span.from, span.to) !== quoted) {
      problems.push(
        `${name} at ${span.from} quotes ${show(quoted)}, the note says ${show(text.slice(span.from, span.to))}`,
      );
    }
    if (span.line !== undefined && !isOnLine(span, lineStarts)) {
      problems.push(`${name} at ${span.from} is not on line ${span.line}`);
    }
  };
  for (const item of report.agenda) {
    check('agenda item', item, item.raw);
    check('topic', item.topicSpan);
    if (item.raw.includes('\n') || text.startsWith('\r\n', item.to - 1))
      problems.push(`agenda item at ${item.from} is more than a line`);
    if (item.from !== lineStarts[item.line - 1]) problems.push(`agenda item at ${item.from} does not begin its line`);
    if (new Set(item.questions).size < 3) problems.push(`agenda item at ${item.from} has fewer than three questions`);
  }
  for (const finding of report.findings) {
    check('finding', finding, finding.text);
    check('sentence', finding.sentence);
    if (finding.from === finding.to) problems.push(`finding at ${finding.from} is empty`);
    if (finding.from < finding.sentence.from || finding.to > finding.sentence.to) {
      problems.push(`finding at ${finding.from} is not in its sentence`);
    }
  }
  for (const question of report.questions) {
    check('question', question, question.text);
    if (!(question.openness >= 0 && question.openness <= 1)) problems.push(`openness at ${question.from} is not 0..1`);
  }
  for (const turn of report.turns) check('turn', turn);
  for (const key of Object.values(report.keys)) {
    for (const signal of key.signals) for (const span of signal.spans) check(`signal ${signal.id}`, span);
  }
  return problems;
}

function isSpanOf({ from, to }, text) {
  return Number.isInteger(from) && Number.isInteger(to) && 0 <= from && from <= to && to <= text.length;
}

function isOnLine({ line, from }, lineStarts) {
  return lineStarts[line - 1] <= from && from < (lineStarts[line] ?? Infinity);
}

function show(text) {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
