/**
 * How many words stand in `text` between two offsets: runs without white space that hold a letter or a digit. Chinese
 * and Japanese, which put no space between words, count a word for each character. One pass, no segmenter: a long
 * transcript must be cheap.
 */
export function countWords(text: string, from: number, to: number): number {
  let words = 0;
  let inWord = false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      inWord = false;
    } else if (isIdeograph(code)) {
      words += 1;
      inWord = false;
    } else if (!inWord && isLetter(code)) {
      words += 1;
      inWord = true;
    }
  }
  return words;
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;
}

function isLetter(code: number): boolean {
  if (code < 128) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  // Punctuation, arrows, signs, box drawing, surrogates (emoji) and specials are no letters.
  return !((code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xd800);
}

function isIdeograph(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}
