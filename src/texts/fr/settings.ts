import type { Texts } from '../texts';

export const settings: Texts['settings'] = {
  groups: {
    meetings: 'Réunions',
    reflection: 'Réflexion',
    words: 'Vos propres tournures',
    questions: 'Vos propres questions',
    file: 'Tous les paramètres',
  },
  marks: {
    name: 'Marques dans le texte',
    desc: 'Ce qui est marqué pendant que vous écrivez et lisez. Le panneau liste tout dans tous les cas.',
    aliases: ['surligner', 'souligner', 'afficher', 'masquer'],
    both: 'Tout',
    knowing: 'Certitudes seulement',
    wondering: 'Questionnements seulement',
    agenda: 'Points à l’ordre du jour seulement',
    none: 'Rien',
  },
  slightMarks: {
    name: 'Marques légères',
    desc: 'Marquer aussi, d’un trait plus fin, les mots qui ne penchent qu’un peu d’un côté.',
  },
  marksInExport: {
    name: 'Marques à l’export',
    desc: 'Garder les marques quand une note est exportée en PDF. Sinon, les autres ne reçoivent que les mots.',
    aliases: ['imprimer', 'papier', 'PDF'],
  },
  sensitivity: {
    name: 'Sensibilité',
    desc: 'Avec quelle facilité les mots sont marqués.',
    gentle: 'Douce\u00a0: moins de marques',
    balanced: 'Équilibrée',
    thorough: 'Approfondie\u00a0: plus de marques',
  },
  keepOriginals: {
    name: 'Garder les sujets d’origine',
    desc: 'Quand un sujet devient une question, le garder dans la note en commentaire caché pour pouvoir le rétablir.',
    aliases: ['rétablir', 'annuler', 'reformuler', 'commentaire'],
  },
  meetingPlaces: {
    name: 'Où sont les réunions',
    desc: 'Dossiers et #tags dont les notes sont toujours lues comme des réunions, un par ligne.',
    example: 'Travail/Réunions\n#hebdo',
  },
  excludedFolders: {
    name: 'Dossiers à ne pas lire',
    desc: 'Les notes de ces dossiers ne sont pas lues, un dossier par ligne. Une note seule est exclue par sa propriété «\u00a0wonderings: off\u00a0».',
    example: 'Modèles',
  },
  answersHeading: {
    name: 'Titre pour les réponses',
    desc: 'Les réponses du panneau sont écrites dans la note sous ce titre.',
  },
  promptsNote: {
    name: 'Note avec vos propres questions',
    desc: 'Les éléments de liste qui finissent par un point d’interrogation y sont proposés à la réflexion. Un titre comme «\u00a0Parler sans crainte\u00a0» ou «\u00a0Avant la réunion\u00a0» dit à quoi ils servent.',
    aliases: ['questions'],
    example: 'Réunions/Questions.md',
  },
  namesInBalance: {
    name: 'Noms dans les prises de parole',
    desc: 'Montrer qui a dit combien. Sinon, le panneau ne parle que de la réunion dans son ensemble.',
    aliases: ['intervenants', 'parole', 'vie privée'],
  },
  figuresInProperties: {
    name: 'Chiffres dans les propriétés',
    desc: 'À l’enregistrement d’une réponse, écrire aussi les chiffres de la réunion dans ses propriétés, pour Bases et Dataview. Une commande le fait à tout moment.',
    aliases: ['propriétés', 'base', 'dataview', 'évolution'],
  },
  neverMark: {
    name: 'Ne jamais marquer',
    desc: 'Mots et tournures qui ne sont jamais marqués, un par ligne.',
    example: 'of course',
  },
  ownKnowing: {
    name: 'Vos tournures de certitude',
    desc: 'Tournures à marquer comme certitudes, une par ligne.',
    example: 'everybody agrees that',
  },
  ownWondering: {
    name: 'Vos tournures de questionnement',
    desc: 'Tournures à marquer comme questionnements, une par ligne.',
    example: 'I keep asking myself',
  },
  rulesOff: {
    name: 'Règles désactivées',
    desc: 'Noms de règles qui ne marquent rien, un par ligne. La carte d’une marque dit le nom de sa règle.',
  },
  ownQuestions: {
    desc: 'Modèles avec {topic} à la place du sujet, un par ligne. Ils sont proposés avant ceux qui sont fournis.',
    aliases: ['modèle', 'gabarit', 'question'],
    example: 'What would we love to learn about {topic}?',
    fault: (pattern, reason) => `«\u00a0${pattern}\u00a0»\u00a0: ${reason}`,
  },
  file: {
    export: {
      name: 'Exporter les paramètres',
      desc: 'Copier tous les paramètres en JSON, ou les enregistrer dans un fichier du coffre.',
      copy: 'Copier',
      save: 'Enregistrer un fichier',
      copied: 'Les paramètres sont dans le presse-papiers.',
      fileName: 'Paramètres de Wonderings',
      saved: (path) => `Enregistré dans le coffre sous «\u00a0${path}\u00a0».`,
      notSaved: (reason) => `Les paramètres n’ont pas pu être enregistrés\u00a0: ${reason}`,
    },
    import: {
      name: 'Importer des paramètres',
      desc: 'Reprendre des paramètres exportés ici ou sur un autre appareil.',
      open: 'Importer…',
      about: 'Collez ce qui a été exporté, ou choisissez le fichier.',
      choose: 'Choisir un fichier…',
      take: 'Importer',
      none: 'Ceci ne contient aucun paramètre de Wonderings.',
      done: 'Les paramètres sont importés.',
      unusable: (names) => `Non compris, et donc à leur valeur par défaut\u00a0: ${names}.`,
    },
    reset: {
      name: 'Réinitialiser les paramètres',
      desc: 'Remettre tout ce qui est sur cette page comme au début. Vos notes restent telles quelles.',
      open: 'Réinitialiser…',
      sure: 'Vos propres tournures et questions sont supprimées aussi. Exportez d’abord les paramètres si vous pourriez en avoir besoin.',
      reset: 'Réinitialiser',
      done: 'Les paramètres sont comme au début.',
    },
    cancel: 'Annuler',
  },
};
