import type { Texts } from '../texts';
import { format } from './formats';

const { count, number } = format;
const links = (many: number): string => count(many, 'ningún enlace', '# enlace', '# enlaces');
const files = (many: number): string => count(many, 'ningún archivo', '# archivo', '# archivos');

export const rewrite: Texts['rewrite'] = {
  title: 'Convertir el orden del día en preguntas',
  itemTitle: 'Reformular como pregunta',
  choose: 'Preguntas para elegir',
  asItWas: 'Como estaba',
  ownWords: 'Con tus propias palabras',
  willRead: 'La línea dirá',
  cancel: 'Cancelar',
  rewrite: 'Reformular',
  restore: 'Restaurar',
  keeps: 'Los temas quedan en la nota, sin verse, y se pueden restaurar en cualquier momento.',
  keepsNone: 'Los temas no quedan en la nota: solo se recuperan al deshacer.',
  all: 'Todos los puntos',
  rewriteItems: (many) => `Reformular ${count(many, 'ningún punto', '# punto', '# puntos')}`,
  questionFor: (topic) => `Pregunta para «${topic}»`,
  previous: 'Pregunta anterior',
  next: 'Pregunta siguiente',
  yours: 'tuya',
  place: (at, all) => `${number(at)} de ${number(all)}`,
  changedMeanwhile: 'La nota ha cambiado entretanto. Esto es lo que dice ahora.',

  links,
  carried: (many, inFiles) => `${links(many)} en ${files(inFiles)}`,
  willUpdate: (carried) => `También se actualizarán ${carried}.`,
  updated: (carried) => `Además se actualizaron ${carried}.`,
  stay: (many) => count(many, '', '# enlace queda como está', '# enlaces quedan como están'),
  staying: 'Enlaces que quedan como están:',
  reasons: {
    unresolved: 'no lleva a ningún encabezado',
    ambiguous: 'otro encabezado dirá lo mismo',
    stale: 'su archivo ha cambiado entretanto',
    unreadable: 'su archivo no se puede leer',
  },
  left: (link, path, reason) => `${link === '' ? path : `${link} en ${path}`}: ${reason}.`,
  more: (many) => `Y ${number(many)} más.`,

  itemDone: 'El punto es ahora una pregunta.',
  itemsDone: (many) =>
    count(
      many,
      'Ningún punto se convirtió en pregunta.',
      '# punto se convirtió en pregunta.',
      '# puntos se convirtieron en preguntas.',
    ),
  restoredItem: 'El tema vuelve a ser el de antes.',
  restored: (many) =>
    count(
      many,
      'Ningún tema se ha restaurado.',
      '# tema vuelve a ser el de antes.',
      '# temas vuelven a ser los de antes.',
    ),
  revert: 'Revertir',
  revertAll: 'Revertir en todos los archivos',
  reverted: (many) => `Revertido en ${files(many)}.`,
  undoneHere: (inFiles) =>
    `Esta nota vuelve a estar como antes, pero los enlaces en ${count(inFiles, '', 'otro archivo', 'otros # archivos')} aún siguen el cambio.`,
  asBefore: 'Todo está ya como antes.',
  notReverted: 'No se revirtió nada.',
  leftAsIs: (paths) => `Cambió entretanto y por eso se deja como está: ${paths}`,

  gone: 'Este punto ya no está en la nota.',
  itemGoneKept: 'Este punto ya no está en la nota. Tus palabras se conservan aquí hasta que cierres esto.',
  noteGoneKept: (note) => `«${note}» ya no existe. Tus palabras se conservan aquí hasta que cierres esto.`,
  stillReading: 'La aplicación aún está leyendo esta nota. Inténtalo de nuevo en un momento.',
  noItems: 'No se encontraron puntos del orden del día en esta nota.',
  noOriginal: 'La nota no guarda el original de este punto.',
  noOriginals: 'Esta nota no guarda originales que restaurar.',
  lineGone: 'La línea a la que pertenecía este original ya no está.',
  notRestored: 'La nota ha cambiado entretanto, así que no se restauró nada. Inténtalo de nuevo.',

  changedTitle: (many) => (many === 1 ? 'Esta pregunta se modificó' : 'Algunas preguntas se modificaron'),
  changedOne: 'Alguien trabajó en ella después de escribirla. Al restaurar el tema, esas palabras desaparecen.',
  changedSome: 'Alguien trabajó en ellas después de escribirlas. Marca las que ceden su lugar al tema.',
  keepQuestion: 'Conservar la pregunta',
  restoreTopics: (many) => `Restaurar ${count(many, 'ningún tema', '# tema', '# temas')}`,
  insteadOf: (question) => `en lugar de: ${question}`,
};
