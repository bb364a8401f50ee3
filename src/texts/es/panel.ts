import type { LackedLayer } from '../../model/report';
import { sentence } from '../formats';
import type { Texts } from '../texts';
import { format } from './formats';

const { count, number, percent } = format;
const people = (many: number): string => count(many, 'nadie', '# persona', '# personas');
const turns = (many: number): string => count(many, 'ninguna intervención', '# intervención', '# intervenciones');
const words = (many: number): string => count(many, 'ninguna palabra', '# palabra', '# palabras');
const questions = (many: number): string => count(many, 'ninguna pregunta', '# pregunta', '# preguntas');
const minutes = (many: number): string => count(many, 'ningún minuto', '# minuto', '# minutos');
const wonderings = (many: number): string => count(many, 'ningún interrogante', '# interrogante', '# interrogantes');
const knowings = (many: number): string => count(many, 'ninguna certeza', '# certeza', '# certezas');
const speak = (many: number): string => count(many, 'no habla nadie', 'habla # persona', 'hablan # personas');

const LACKED: Readonly<Record<LackedLayer, string>> = {
  stance: 'marcar certezas e interrogantes',
  reflection: 'ofrecer preguntas para reflexionar',
};

export const panel: Texts['panel'] = {
  title: 'Reflexión',
  open: 'Abrir la reflexión',
  noNote: 'Abre las notas de una reunión, o su orden del día, para reflexionar aquí sobre ella.',
  leftAlone: 'Esta nota no se lee, como piden sus propiedades o los ajustes.',
  waiting: 'Leyendo la nota…',
  foreign: (language) =>
    `Esta nota está escrita en un idioma (${format.languageName(language)}) que Wonderings aún no sabe leer. Se deja como está.`,
  noMeeting: 'Esto no parece ser las notas de una reunión. Si lo son, indícalo en sus propiedades:',
  isMeeting: 'Es una reunión',
  lacks: (language, layers) =>
    `De esta nota (${format.languageName(language)}) se leen el orden del día y las voces. Wonderings aún no puede ${format.either(layers.map((layer) => LACKED[layer]))} en ella.`,
  bare: 'En esta nota aún no destaca nada. Sigue escribiendo; el panel te acompaña.',
  fault: (message) => `No se pudo leer una parte de esta nota: ${message}`,

  minutes,
  minutesShort: (many) => `${number(many)} min`,
  noItems: 'No se encontraron puntos del orden del día.',
  agendaSummary: (all, asking, planned) => {
    const points = count(all, 'Ningún punto', '# punto en el orden del día', '# puntos en el orden del día');
    const every = asking === 1 ? 'una pregunta' : 'todos en forma de pregunta';
    const some = asking === 0 ? 'ninguno en forma de pregunta' : `${number(asking)} en forma de pregunta abierta`;
    const time = planned === null ? '' : `, con ${minutes(planned)} previstos`;
    return `${points}, ${asking === all ? every : some}${time}.`;
  },
  stances: (wondering, knowing) => `${wonderings(wondering)}, ${knowings(knowing)}`,
  stanceSummary: (wondering, knowing) => sentence(`${wonderings(wondering)} y ${knowings(knowing)}`),
  speakersSummary: (speakers, spread) => `${speak(speakers)}, ${spread}`,
  evennessShort: { even: 'equilibrado', fair: 'bastante equilibrado', uneven: 'desigual' },
  evennessLong: { even: 'más o menos por igual', fair: 'bastante por igual', uneven: 'unas mucho más que otras' },

  welcome: {
    title: 'Bienvenida a Wonderings',
    close: 'Cerrar la bienvenida',
    about:
      'Lee las notas de tus reuniones, solo en este dispositivo, y ayuda a preguntar en lugar de afirmar. Tres cosas para probar:',
    rewrite: 'Convertir un tema en una pregunta',
    mark: 'Ver dónde las palabras saben o se preguntan, y decirlo de otra manera',
    reflect: 'Dedicar un minuto a una pregunta',
    act: 'Probar',
    again: 'Otra vez',
    nothing: 'Abre las notas de una reunión que tenga todo esto, o toma un ejemplo.',
    sample: 'Probar con una nota de ejemplo',
    sampleName: 'Reunión de ejemplo',
    end: 'Eso es todo. El panel sigue la nota en la que estás, y la paleta de comandos muestra todos los comandos bajo «Wonderings».',
    done: 'Listo',
  },
  agenda: {
    title: 'Orden del día',
    rewriteAll: 'Reformular todos los puntos…',
    rewrite: (topic) => `Reformular «${topic}»…`,
    restore: (topic) => `Restaurar «${topic}»`,
    rewritten: 'reformulado',
    before: 'Antes de la reunión',
    wouldMeet: (question) => `Una pregunta lo convertiría en una reunión: «${question}»`,
    picture: (all, asking, updates) =>
      `De ${count(all, '0 puntos', '# punto', '# puntos')} del orden del día, ${number(asking)} en forma de pregunta y ${number(updates)} de informe`,
    updates: (many) => count(many, 'ningún informe', '# informe', '# informes'),
    asking: (asking, all) => `${number(asking)} de ${number(all)} preguntan`,
  },
  questions: {
    title: 'Preguntas',
    open: (open, all) => `${number(open)} de ${number(all)} abiertas`,
    picture: (open, all) => `${number(open)} abiertas de ${questions(all)}`,
  },
  turns: {
    title: 'Turnos',
    picture: (shares) => `Parte de las palabras de cada voz, de mayor a menor: ${shares}`,
    balance: (speakers, many, said, spread) =>
      `${sentence(people(speakers))}, ${turns(many)} y ${words(said)}: ${spread}.`,
    largest: (share) => `Quien más dijo tuvo el ${percent(share)} de las palabras.`,
    longest: (many) => `La intervención más larga tuvo ${words(many)}.`,
    asked: (many, askers, answerers) => {
      const by = `${many === 1 ? 'hecha' : 'hechas'} por ${people(askers)} y ${many === 1 ? 'respondida' : 'respondidas'} por ${people(answerers)}`;
      return `${sentence(questions(many))}, ${answerers === 0 ? 'y nadie respondió' : by}.`;
    },
    followedUp: (many) => `${number(many)} ${many === 1 ? 'retomó' : 'retomaron'} lo que se acababa de decir.`,
    unanswered: (many) => `${number(many)} ${many === 1 ? 'quedó' : 'quedaron'} sin respuesta.`,
    silentNamed: (named) => `Aún no se ha oído a: ${named}.`,
    silent: (many) =>
      `${sentence(people(many))} que ${many === 1 ? 'asistió no tiene' : 'asistieron no tienen'} ninguna intervención en estas notas.`,
    reported: (speakers, many, said) => `${sentence(speak(speakers))}, ${turns(many)}, ${words(said)}.`,
    spread: (spread, share) => `Reparto de las palabras: ${spread}; la mayor parte es del ${percent(share)}.`,
  },
  keys: {
    title: 'Las cuatro claves',
    reflect: 'Reflexionar',
    reflectOn: (key) => `Reflexionar sobre «${key}»`,
  },
  marks: {
    title: 'Certezas e interrogantes',
    previous: 'Marca anterior',
    next: 'Marca siguiente',
    fewer: 'Mostrar menos',
    more: (many) => `Mostrar ${number(many)} más`,
    all: (many) => `Mostrar las ${number(many)}`,
    along: 'Marcas a lo largo de la nota',
    count: (many) => count(many, 'ninguna marca', '# marca', '# marcas'),
    group: (stance, category) => `${stance}, ${format.inside(category)}`,
    place: (stance, category, cue, line) => `${stance}, ${format.inside(category)}: «${cue}», línea ${number(line)}`,
  },
  reflect: {
    title: 'Reflexionar',
    insertAll: 'Insertar todas: una pregunta de cada clave',
    placeholder: 'Piensa escribiendo…',
    save: 'Guardar',
    another: 'Otra',
    skip: 'Omitir',
    skipped: 'Omitida.',
    kept: 'Borrador guardado en este dispositivo',
    bringBack: 'Recuperar las preguntas omitidas',
    none: 'Ninguna pregunta espera en esta nota.',
    saved: (heading) => `Guardado en la nota bajo «${heading}».`,
    answered: (prompt) => `Respondida: ${prompt}`,
    progress: (answered) => `${number(answered)} respondidas`,
    progressOf: (answered, enough) => `${number(answered)} de ${number(enough)} respondidas`,
  },
};
