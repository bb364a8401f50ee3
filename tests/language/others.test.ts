import { tellLanguage } from '../../src/language/others';

describe('telling the language of a note', () => {
  it.each([
    ['de', 'Teamsitzung. Wir haben über die Räume gesprochen und wollen bis Mai entscheiden, ob das reicht. Es ist nicht klar.'],
    ['fr', 'Réunion du lundi. Nous avons parlé du budget et des locaux; les deux points sont à revoir avec la mairie pour mai.'],
    ['es', 'Reunión del equipo. Hay que decidir para mayo, y no se sabe cómo; una pregunta que nos hacemos es por qué las salas.'],
    ['pt', 'Reunião da equipa. Não há decisão para maio; os pais são mais do que as salas, e a direção da escola também foi.'],
    ['it', 'Riunione del gruppo. Non è chiaro che cosa decidere per maggio; una delle sale è più grande della scuola.'],
    ['nl', 'Vergadering. Wij hebben het over de zalen gehad en dat is nog niet duidelijk; voor mei moet het besluit er zijn.'],
    ['sv', 'Möte. Vi har pratat om lokalerna och det är inte klart; vi kan välja en av dem för maj, som är den bästa.'],
    ['pl', 'Zebranie. Nie jest jasne, czy się uda do maja; rozmawialiśmy przez godzinę o tym, jak wybrać salę dla dzieci.'],
    ['ru', 'Собрание команды. Мы обсудили помещения и бюджет.'],
    ['ja', '会議の議題。来年の予算について話し合いました。'],
    ['zh', '会议纪要：我们讨论了明年的预算。'],
    ['en', 'We talked about the rooms and have to decide by May; it is not clear what that would take from the team.'],
  ])('tells %s', (language, text) => {
    expect(tellLanguage(text, 'en')).toBe(language);
  }); // prettier-ignore

  it.each([
    ['a few words of an agenda', 'Budget 2027\nHiring\nTrade show\nAOB'],
    ['a few words that could be anything', 'Agenda\nBudget\nTagesordnung\nRaumfrage'],
    ['names', 'Present: Jan van der Berg, Maria de la Cruz, Louis de Funès, Ana dos Santos, Eva von Stein'],
    ['nothing', ''],
  ])('tells nothing of %s', (_what, text) => {
    expect(tellLanguage(text, 'en')).toBeNull();
  });

  it('takes an English note with a quotation for an English one', () => {
    const text =
      'We read the letter: “Wir haben das nicht gewusst und sind nach wie vor für eine Lösung.” What do we make of it? ' +
      'It is for the board to answer, and we should have a draft by the end of the month, with the figures from the bank.';
    expect(tellLanguage(text, 'en')).toBe('en');
  });
});
