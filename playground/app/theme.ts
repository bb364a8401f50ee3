import type { App } from '../host/app';

const KEY = 'playground-theme';

/** Light or dark: as the address says, else as last time, else as the system. */
export function startTheme(app: App, asked: string | null): void {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  setTheme(app, (asked ?? app.loadLocalStorage(KEY) ?? system) === 'dark', false);
}

export function toggleTheme(app: App): void {
  setTheme(app, !app.isDarkMode(), true);
}

function setTheme(app: App, dark: boolean, remember: boolean): void {
  document.body.toggleClass('theme-dark', dark);
  document.body.toggleClass('theme-light', !dark);
  if (!remember) return;
  app.saveLocalStorage(KEY, dark ? 'dark' : 'light');
  app.workspace.trigger('css-change');
}
