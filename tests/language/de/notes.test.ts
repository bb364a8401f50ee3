import { analyze } from '../../../src/analyze';

const kindsOf = (text: string) => analyze(text).agenda.map(({ topic, kind }) => [topic, kind]);

const TEAM = `# Teamsitzung 12. März 2027

Anwesend: Jonas, Frau Weber, Aylin
Entschuldigt: Herr Kern

## Tagesordnung

1. Begrüßung (5 Min)
2. Stand der Dachsanierung (Jonas, 10 Min)
3. Sollen wir die Teamsitzung auf Freitag verlegen?
4. Umgang mit Anfragen am Wochenende – Aylin
5. Verschiedenes

## Protokoll

Jonas: Das Dach ist fast fertig.
Aylin: Wann kommt der Gerüstbauer?
Jonas: Nächste Woche.

## Aufgaben

- [ ] Jonas: Angebot einholen
`;

describe('German notes of meetings', () => {
  it('have the agenda and the voices of a team', () => {
    const report = analyze(TEAM);
    expect(report).toMatchObject({ meeting: true, language: 'de', foreign: null, faults: [] });
    expect(kindsOf(TEAM)).toEqual([
      ['Begrüßung', 'procedural'],
      ['Stand der Dachsanierung', 'update'],
      ['Sollen wir die Teamsitzung auf Freitag verlegen?', 'closed-question'],
      ['Umgang mit Anfragen am Wochenende', 'discussion'],
      ['Verschiedenes', 'procedural'],
    ]);
    expect(report.turns.map(({ speaker }) => speaker)).toEqual(['Jonas', 'Aylin', 'Jonas']);
    expect(report.balance.silent).toEqual(['Frau Weber']);
  });

  it('have the agenda of a council of parents', () => {
    const text = `# Elternbeirat 4. Mai

## Teilnehmende
- Katja Brandt
- Murat Yilmaz

## Themen

- Rückblick auf das Sommerfest
- Verspätungen des Schulbusses am Morgen
- Wollen wir einen Flohmarkt organisieren? (Katja)
- Wahl der Delegierten für die Schulkonferenz
- Handynutzung in den Pausen
`;
    expect(kindsOf(text)).toEqual([
      ['Rückblick auf das Sommerfest', 'review'],
      ['Verspätungen des Schulbusses am Morgen', 'problem'],
      ['Wollen wir einen Flohmarkt organisieren?', 'closed-question'],
      ['Wahl der Delegierten für die Schulkonferenz', 'decision'],
      ['Handynutzung in den Pausen', 'discussion'],
    ]);
  });

  it('have the agenda of a club, numbered without Markdown', () => {
    const text = `# Vorstandssitzung SV Grünau

**Tagesordnung**

TOP 1 Eröffnung und Begrüßung
TOP 2 Genehmigung des Protokolls vom 3. Februar
TOP 3 Kassenbericht
TOP 4 Erhöhung der Mitgliedsbeiträge
TOP 5 Defekte Flutlichtanlage
TOP 6 Jubiläumsfeier 2028
`;
    expect(kindsOf(text)).toEqual([
      ['Eröffnung und Begrüßung', 'procedural'],
      ['Genehmigung des Protokolls vom 3. Februar', 'approval'],
      ['Kassenbericht', 'update'],
      ['Erhöhung der Mitgliedsbeiträge', 'discussion'],
      ['Defekte Flutlichtanlage', 'problem'],
      ['Jubiläumsfeier 2028', 'planning'],
    ]);
  });

  it('have the agenda of a sprint, as a table and as headings', () => {
    const text = `# Sprint-Planung KW 12

| Thema | Wer | Zeit |
| --- | --- | --- |
| Rückblick auf den letzten Sprint | Mehmet | 15 |
| Login-Fehler auf dem iPad | Sabine | 20 Min |
| Priorisierung des Backlogs | alle | 30 |

## Diskussion

### Sollen wir die alte API abschalten?

Lena: Zwei Kunden nutzen sie noch, und wir haben es ihnen nicht gesagt.

### Testabdeckung
`;
    expect(analyze(text).agenda.map(({ topic, owner, minutes }) => [topic, owner, minutes])).toEqual([
      ['Rückblick auf den letzten Sprint', 'Mehmet', 15],
      ['Login-Fehler auf dem iPad', 'Sabine', 20],
      ['Priorisierung des Backlogs', 'alle', 30],
      ['Sollen wir die alte API abschalten?', null, null],
      ['Testabdeckung', null, null],
    ]);
  });

  it('have the agenda of a town council, in its two parts', () => {
    const text = `# Stadtrat – öffentliche Sitzung am 18.06.2027

## Tagesordnung

### Öffentlicher Teil

1. Eröffnung der Sitzung, Feststellung der Beschlussfähigkeit
2. Einwohnerfragestunde
3. Verabschiedung des Haushalts 2028
4. Tempo 30 in der Lindenstraße
5. Bericht des Bürgermeisters
6. Soll der Wochenmarkt auf den Domplatz umziehen?

### Nichtöffentlicher Teil

7. Grundstücksangelegenheiten
`;
    expect(kindsOf(text)).toEqual([
      ['Eröffnung der Sitzung, Feststellung der Beschlussfähigkeit', 'procedural'],
      ['Einwohnerfragestunde', 'procedural'],
      ['Verabschiedung des Haushalts 2028', 'approval'],
      ['Tempo 30 in der Lindenstraße', 'discussion'],
      ['Bericht des Bürgermeisters', 'update'],
      ['Soll der Wochenmarkt auf den Domplatz umziehen?', 'closed-question'],
      ['Grundstücksangelegenheiten', 'discussion'],
    ]);
  });

  it('have the agenda of a handover, by the clock', () => {
    const text = `# Übergabe Station 3B

## Ablauf

- 13:30 Uhr Belegung und Neuaufnahmen
- 13:40 Uhr Sturzgefahr in Zimmer 12
- 13:50 Uhr Engpass bei Infusionspumpen (Sr. Ayse)
- Reichen die Nachtdienste am Wochenende?
- Wie informieren wir Angehörige?
- Dienstplan Juni

## Notizen

Ayse: Zimmer 12 braucht eine Klingelmatte.
Tobias: Habe ich bestellt. Wer fragt die Physiotherapie?
Ayse: Das mache ich.
`;
    expect(kindsOf(text)).toEqual([
      ['Belegung und Neuaufnahmen', 'discussion'],
      ['Sturzgefahr in Zimmer 12', 'discussion'],
      ['Engpass bei Infusionspumpen', 'problem'],
      ['Reichen die Nachtdienste am Wochenende?', 'closed-question'],
      ['Wie informieren wir Angehörige?', 'open-question'],
      ['Dienstplan Juni', 'planning'],
    ]);
    expect(analyze(text).balance.speakers).toBe(2);
  });

  it('are never marked by the rules of English', () => {
    const text = `${TEAM}\nJonas: Obviously, Deadline never. I wonder, what if?\n`;
    const report = analyze(text);
    expect(report.lacks).toEqual(['stance', 'reflection']);
    expect([report.findings, report.questions]).toEqual([[], []]);
    expect(Object.values(report.keys).flatMap(({ signals, prompts }) => [...signals, ...prompts])).toEqual([]);
  });
});
