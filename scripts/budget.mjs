/** Bytes that `main.js` may weigh, minified: no change may make heavier unseen what a phone loads at every start. */
export const BUDGET = 980_000;
