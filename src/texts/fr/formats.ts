import { formatsOf } from '../formats';

export const format = formatsOf('fr', ['«\u00a0', '\u00a0»']);
