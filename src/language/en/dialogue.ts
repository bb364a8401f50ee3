import type { DialoguePack } from '../dialogue';

export const dialogue: DialoguePack = { id: 'en' };
