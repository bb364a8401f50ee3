/** The version of the API that the host stands for: that of the typings. */
export const apiVersion = '1.13.1';

export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: '/vault/file?path=',
};

/** Makes the host a phone; to be called before the plugin is loaded. */
export function becomePhone(): void {
  Object.assign(Platform, {
    isDesktop: false,
    isDesktopApp: false,
    isMobile: true,
    isMobileApp: true,
    isAndroidApp: true,
    isPhone: true,
    isLinux: false,
  });
}

export function requireApiVersion(version: string): boolean {
  const wanted = version.split('.').map(Number);
  const have = apiVersion.split('.').map(Number);
  for (const [index, part] of wanted.entries()) {
    const mine = have[index] ?? 0;
    if (mine !== part) return mine > part;
  }
  return true;
}

/** The app's language: `?lang=de` in the playground, English otherwise. */
export function getLanguage(): string {
  const search = typeof location === 'undefined' ? '' : location.search;
  return new URLSearchParams(search).get('lang') ?? 'en';
}
