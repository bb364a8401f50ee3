import type { ReflectionPack } from '../reflection';

export const reflection: ReflectionPack = { id: 'en' };
