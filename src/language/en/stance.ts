import type { StancePack } from '../stance';

export const stance: StancePack = { id: 'en' };
