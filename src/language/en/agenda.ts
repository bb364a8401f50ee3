import type { AgendaPack } from '../agenda';

export const agenda: AgendaPack = { id: 'en' };
