import type { HSL, RGB } from 'obsidian';

/** `#rrggbb` to channels of 0 to 255. */
export function toRgb(hex: string): RGB {
  const channel = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  return { r: channel(1), g: channel(3), b: channel(5) };
}

export function toHex({ r, g, b }: RGB): string {
  return `#${[r, g, b].map((each) => Math.round(each).toString(16).padStart(2, '0')).join('')}`;
}

/** Hue in degrees, saturation and lightness in percent. */
export function hslOf(rgb: RGB): HSL {
  const [r, g, b] = [rgb.r / 255, rgb.g / 255, rgb.b / 255];
  const max = Math.max(r, g, b);
  const spread = max - Math.min(r, g, b);
  const light = max - spread / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  let hue = 0;
  if (spread > 0 && max === r) hue = ((g - b) / spread + 6) % 6;
  else if (spread > 0 && max === g) hue = (b - r) / spread + 2;
  else if (spread > 0) hue = (r - g) / spread + 4;
  return { h: Math.round(hue * 60), s: Math.round(saturation * 100), l: Math.round(light * 100) };
}

export function rgbOf({ h, s, l }: HSL): RGB {
  const light = l / 100;
  const reach = (s / 100) * Math.min(light, 1 - light);
  const channel = (n: number): number => {
    const k = (n + h / 30) % 12;
    return Math.round(255 * (light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return { r: channel(0), g: channel(8), b: channel(4) };
}
