import type { Texts } from '../texts';
import { format } from './formats';

const { count, number, quoted } = format;

export const doors: Texts['doors'] = {
  noNote: (name) => `No hay ninguna nota ${quoted(name)} en esta bóveda.`,
  noMarkdown: (path) => `${quoted(path)} no es una nota Markdown.`,
  noPeriod: (period, periods) => `No existe el periodo ${quoted(period)}; puede ser ${periods}.`,
  noWay: (by, ways) => `No se forman series por ${quoted(by)}; puede ser ${ways}.`,
  noSeries: (series) => `Ninguna reunión con fecha pertenece a una serie ${quoted(series)}.`,
  stopped: 'La lectura de la bóveda está detenida; el comando «Continuar la lectura de la bóveda» la reanuda.',
  stillReading: (done, total) =>
    `La bóveda aún se está leyendo, ${number(done)} de ${count(total, '0 notas', '# nota', '# notas')} hasta ahora. Pregunta de nuevo dentro de un rato.`,
  link: (why) => `Este enlace a Wonderings no lleva a ninguna parte: ${why}`,
  noPlace: (place, places) => `${quoted(place)} no se puede abrir; puede ser ${places}.`,
  block: {
    noOption: (line, options) =>
      `${quoted(line)} no es una opción. Una opción es una línea como «series: Junta»; puede haber ${options}.`,
    twice: (option) => `La opción ${quoted(option)} aparece dos veces.`,
    noValue: (option) => `La opción ${quoted(option)} no tiene valor.`,
    both: 'Un bloque dibuja una nota o una serie, no ambas.',
    noFigure: (name, names) => `No existe la cifra ${quoted(name)}; puede ser ${names}.`,
    needsSeries: (option) => `La opción ${quoted(option)} va con una serie.`,
    nowhere: 'Este bloque no está en ninguna nota, así que debe nombrar una nota o una serie.',
    leftAlone: (note) => `${quoted(note)} no se lee, como piden sus propiedades o los ajustes.`,
    noMeeting: (note) => `${quoted(note)} no tiene cifras: no parece ser las notas de una reunión.`,
    noneIn: (series) => `Ninguna reunión de ${quoted(series)} cae en este periodo.`,
    reading: 'Se están leyendo tus notas; las cifras aparecen aquí en un momento.',
    own: 'Esta reunión en cifras',
    meetings: (many) => count(many, 'ninguna reunión', '# reunión', '# reuniones'),
    rate: (value) => `${value} por cada 1000 palabras`,
    notTold: '– (la nota no lo indica)',
    tooShort: '– (muy pocas palabras)',
  },
};
