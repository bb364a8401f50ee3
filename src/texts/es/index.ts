import type { Texts } from '../texts';
import { app } from './app';
import { doors } from './doors';
import { format } from './formats';
import { marks } from './marks';
import { names } from './names';
import { panel } from './panel';
import { rewrite } from './rewrite';
import { settings } from './settings';
import { trends } from './trends';

export const texts: Texts = { format, app, doors, marks, names, panel, rewrite, settings, trends };
