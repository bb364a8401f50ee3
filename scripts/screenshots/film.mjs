import { readFile } from 'node:fs/promises';
import gifenc from 'gifenc';
import { PNG } from 'pngjs';

const { GIFEncoder, applyPalette, quantize } = gifenc;

/** Colours of all frames together, one of which stands for "as before". */
const COLOURS = 127;

/**
 * A film as an animated GIF, from pictures of one size. All frames share their colours, and a frame holds only what
 * changed since the one before, so that a page that mostly stands still takes little.
 * @param {readonly { file: string, delay: number }[]} shots delays in milliseconds
 */
export async function filmOf(shots) {
  const frames = await Promise.all(shots.map(async ({ file }) => PNG.sync.read(await readFile(file))));
  const { width, height } = frames[0];
  const palette = quantize(samplesOf(frames), COLOURS, { format: 'rgb565' });
  const gif = GIFEncoder();
  let before = null;
  frames.forEach(({ data }, index) => {
    const colours = applyPalette(data, palette, 'rgb565');
    const changed = before ? changes(before, colours, palette.length) : colours;
    gif.writeFrame(changed, width, height, {
      palette: [...palette, [0, 0, 0]],
      delay: shots[index].delay,
      transparent: before !== null,
      transparentIndex: palette.length,
      dispose: 1,
    });
    before = colours;
  });
  gif.finish();
  return gif.bytes();
}

/** Every seventh pixel of every frame: enough for the colours of a page. */
function samplesOf(frames) {
  const pixels = frames.map(({ data }) => new Uint32Array(data.buffer, data.byteOffset, data.length / 4));
  const kept = pixels.flatMap((all) => Array.from(all).filter((_, index) => index % 7 === 0));
  return new Uint8Array(new Uint32Array(kept).buffer);
}

/** The colours of a frame where they differ from those before, `same` elsewhere. */
function changes(before, now, same) {
  return now.map((colour, index) => (colour === before[index] ? same : colour));
}
