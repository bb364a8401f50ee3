import type { Texts } from '../texts';
import { format } from './formats';

const { count, number } = format;
const meetings = (many: number): string => count(many, 'ninguna reunión', '# reunión', '# reuniones');
const ofNotes = (many: number): string => `de ${count(many, '0 notas', '# nota', '# notas')}`;

export const trends: Texts['trends'] = {
  title: 'Evolución de las reuniones',
  heading: 'Las reuniones a lo largo del tiempo',
  by: 'Series por',
  series: 'Serie',
  period: 'Periodo',
  all: 'Todas',
  folder: 'Carpeta',
  tag: 'Etiqueta',
  property: (name) => `Propiedad: ${name}`,
  ofMany: (series, many) => `${series} (${number(many)})`,
  periods: { all: 'Todo el tiempo', year: 'Últimos 12 meses', quarter: 'Últimos 3 meses' },
  showAll: 'Mostrar todas las reuniones',
  saveCsv: 'Guardar como CSV',
  copyTable: 'Copiar como tabla',
  summary: (many) => `${meetings(many)}. Muestran cómo se mueve el lenguaje de tus reuniones, no lo buenas que son.`,
  undated: (many) => `Sin fecha y por eso fuera: ${number(many)}. Una propiedad «date» la indica.`,
  reading: (done, all) => `Leyendo ${number(done)} ${ofNotes(all)}…`,
  stopped: (done, all) => `Detenido tras ${number(done)} ${ofNotes(all)}.`,
  stop: 'Detener',
  goOn: 'Continuar',
  first: 'Esta es la primera reunión aquí. Con la siguiente aparece una línea.',
  noneFits: 'Ninguna reunión coincide con lo que elegiste.',
  stillReading: 'Se están leyendo tus notas. Puedes seguir trabajando.',
  noneDated: (many) => `${meetings(many)} sin fecha. Da a las notas una propiedad «date» o una fecha en su nombre.`,
  none: 'Aún no hay notas de reuniones. Se reconocen por su título, su carpeta o su orden del día; en los ajustes puedes indicar las carpetas y etiquetas de tus reuniones.',

  measures: {
    asking: {
      title: 'Puntos en forma de pregunta',
      about: 'Parte del orden del día, sin bienvenida ni pausas',
    },
    'open-questions': { title: 'Preguntas abiertas', about: 'Por cada 1000 palabras' },
    wonderings: { title: 'Interrogantes', about: 'Marcas por cada 1000 palabras' },
    knowings: { title: 'Certezas', about: 'Marcas por cada 1000 palabras' },
    evenness: {
      title: 'Equilibrio de las intervenciones',
      about: 'Cómo se repartieron las palabras, donde constan las intervenciones',
    },
    answered: { title: 'Reflexiones respondidas', about: 'Preguntas con respuesta en la nota' },
  },
  latest: (value) => `Última: ${value}`,
  noFigures: 'Sin cifras',
  nothing: 'Ninguna de estas reuniones lo indica.',
  figures: 'Todas las cifras',
  caption: 'Todas las cifras. Las tasas son por cada 1000 palabras; un guion significa que la nota no lo indica.',
  day: 'Día',
  meeting: 'Reunión',
  listed: (shown, all) =>
    `Se muestran las últimas ${number(shown)} reuniones; una exportación contiene las ${number(all)}.`,
  saved: (path) => `Guardado en la bóveda como «${path}».`,
  notSaved: (reason) => `No se pudieron guardar las cifras: ${reason}`,
  tableCopied: 'La tabla está en el portapapeles.',
};
