import type { Texts } from '../texts';

export const settings: Texts['settings'] = {
  groups: {
    meetings: 'Reuniones',
    reflection: 'Reflexión',
    words: 'Tus propias expresiones',
    questions: 'Tus propias preguntas',
    file: 'Todos los ajustes',
  },
  marks: {
    name: 'Marcas en el texto',
    desc: 'Qué se marca mientras escribes y lees. El panel lo muestra todo en cualquier caso.',
    aliases: ['resaltar', 'subrayar', 'mostrar', 'ocultar'],
    both: 'Todo',
    knowing: 'Solo certezas',
    wondering: 'Solo interrogantes',
    agenda: 'Solo puntos del orden del día',
    none: 'Nada',
  },
  slightMarks: {
    name: 'Marcas leves',
    desc: 'Marcar también, con una línea más fina, las palabras que se inclinan solo un poco hacia un lado.',
  },
  marksInExport: {
    name: 'Marcas al exportar',
    desc: 'Conservar las marcas cuando una nota se exporta a PDF. Si no, los demás reciben solo las palabras.',
    aliases: ['imprimir', 'papel', 'PDF'],
  },
  sensitivity: {
    name: 'Sensibilidad',
    desc: 'Con qué facilidad se marcan las palabras.',
    gentle: 'Suave: menos marcas',
    balanced: 'Equilibrada',
    thorough: 'Minuciosa: más marcas',
  },
  keepOriginals: {
    name: 'Conservar los temas originales',
    desc: 'Cuando un tema se convierte en pregunta, conservarlo en la nota como comentario oculto para poder restaurarlo.',
    aliases: ['restaurar', 'deshacer', 'reformular', 'comentario'],
  },
  meetingPlaces: {
    name: 'Dónde están las reuniones',
    desc: 'Carpetas y #etiquetas cuyas notas se leen siempre como reuniones, una por línea.',
    example: 'Trabajo/Reuniones\n#semanal',
  },
  excludedFolders: {
    name: 'Carpetas que no se leen',
    desc: 'Las notas de estas carpetas no se leen, una carpeta por línea. Una nota suelta se excluye con su propiedad «wonderings: off».',
    example: 'Plantillas',
  },
  answersHeading: {
    name: 'Encabezado para las respuestas',
    desc: 'Las respuestas del panel se escriben en la nota bajo este encabezado.',
  },
  promptsNote: {
    name: 'Nota con tus propias preguntas',
    desc: 'Los elementos de lista que terminan en signo de interrogación se ofrecen para reflexionar. Un encabezado como «Hablar sin miedo» o «Antes de la reunión» dice para qué son.',
    aliases: ['preguntas'],
    example: 'Reuniones/Preguntas.md',
  },
  namesInBalance: {
    name: 'Nombres en las intervenciones',
    desc: 'Mostrar quién dijo cuánto. Si no, el panel habla solo de la reunión en conjunto.',
    aliases: ['hablantes', 'intervenciones', 'privacidad'],
  },
  figuresInProperties: {
    name: 'Cifras en las propiedades',
    desc: 'Al guardar una respuesta, escribir también las cifras de la reunión en sus propiedades, para Bases y Dataview. Un comando lo hace en cualquier momento.',
    aliases: ['propiedades', 'base', 'dataview', 'evolución'],
  },
  neverMark: {
    name: 'No marcar nunca',
    desc: 'Palabras y expresiones que nunca se marcan, una por línea.',
    example: 'of course',
  },
  ownKnowing: {
    name: 'Tus expresiones de certeza',
    desc: 'Expresiones que se marcan como certeza, una por línea.',
    example: 'everybody agrees that',
  },
  ownWondering: {
    name: 'Tus expresiones de interrogante',
    desc: 'Expresiones que se marcan como interrogante, una por línea.',
    example: 'I keep asking myself',
  },
  rulesOff: {
    name: 'Reglas desactivadas',
    desc: 'Nombres de reglas que no marcan nada, uno por línea. La tarjeta de una marca dice el nombre de su regla.',
  },
  ownQuestions: {
    desc: 'Patrones con {topic} en el lugar del tema, uno por línea. Se ofrecen antes que los incluidos.',
    aliases: ['patrón', 'plantilla', 'pregunta'],
    example: 'What would we love to learn about {topic}?',
    fault: (pattern, reason) => `«${pattern}»: ${reason}`,
  },
  file: {
    export: {
      name: 'Exportar los ajustes',
      desc: 'Copiar todos los ajustes como JSON o guardarlos como archivo en la bóveda.',
      copy: 'Copiar',
      save: 'Guardar como archivo',
      copied: 'Los ajustes están en el portapapeles.',
      fileName: 'Ajustes de Wonderings',
      saved: (path) => `Guardado en la bóveda como «${path}».`,
      notSaved: (reason) => `No se pudieron guardar los ajustes: ${reason}`,
    },
    import: {
      name: 'Importar ajustes',
      desc: 'Tomar los ajustes que se exportaron aquí o en otro dispositivo.',
      open: 'Importar…',
      about: 'Pega lo que se exportó o elige el archivo.',
      choose: 'Elegir un archivo…',
      take: 'Importar',
      none: 'Esto no contiene ajustes de Wonderings.',
      done: 'Los ajustes se han importado.',
      unusable: (names) => `No se entendieron y quedan con su valor predeterminado: ${names}.`,
    },
    reset: {
      name: 'Restablecer los ajustes',
      desc: 'Volver a poner todo en esta página como al principio. Tus notas quedan como están.',
      open: 'Restablecer…',
      sure: 'También se eliminan tus propias expresiones y preguntas. Exporta antes los ajustes si quizá los vuelvas a necesitar.',
      reset: 'Restablecer',
      done: 'Los ajustes están como al principio.',
    },
    cancel: 'Cancelar',
  },
};
