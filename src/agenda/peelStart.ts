import { referenceAtStart } from './references';
import { Peeling } from './peeling';

/** Emoji and dashes in front. The opaque character is a symbol, too, and is none of them. */
const SYMBOLS =
  /^(?!\uFFFC)(?:[\ufe0f\p{Extended_Pictographic}\p{Emoji_Modifier}\p{So}\p{Sk}\u200d]+|[-–—•·*>|:,;]+)\s*/u;

/** "0.12.1", "12.04 LTS", "3.0 upgrade": what is released rather than the number or time of an item, as in "3.0 Upgrade". */
const VERSION = /^(?:0\.\d|\d+\.0\d\s+(?:LTS\b|\p{Ll})|\d+(?:\.\d+)*\.0\s+\p{Ll})/u;

/** Takes off what stands in front of a topic: number, time, brackets, references, labels, names. */
export class StartPeeling extends Peeling {
  peelStart(): void {
    this.trim();
    while (this.from < this.to && this.peelOneAtStart()) this.trim();
  }

  /** One part at the start; false when the topic begins here. Nothing is peeled that leaves no topic. */
  private peelOneAtStart(): boolean {
    const text = this.note.mask.slice(this.from, this.to);
    const symbols = SYMBOLS.exec(text);
    if (symbols) return this.advance(symbols[0].length);
    if (VERSION.test(text)) return false;
    const number = this.tools.numbering.exec(text);
    if (number) {
      this.isNumbered = true;
      return this.advance(number[0].length);
    }
    const time = this.tools.time.readStart(text);
    if (time.length > 0 && this.advance(time.length)) {
      this.minutes ??= time.minutes;
      this.isAnnotated = true;
      return true;
    }
    return (
      this.peelBrackets(text) ||
      this.peelReference() ||
      this.peelLabel(text) ||
      this.peelHandle(text) ||
      this.peelName(text)
    );
  }

  /** "(10 min)" or "[WIP]" in front; square brackets there always say something about the item. */
  private peelBrackets(text: string): boolean {
    const found = /^(?:\(([^()]{1,60})\)|\[([^\][]{1,60})\])\s*/.exec(text);
    if (found) {
      // What stands in brackets in front of everything is a remark on the item.
      const isRemark = found[2] !== undefined || /\s$/.test(found[0]);
      return (this.takeAside(found[1] ?? found[2] ?? '') || isRemark) && this.advance(found[0].length);
    }
    return text.startsWith('(') && !/\)\s*\S/.test(text) && this.advance(1);
  }

  private peelReference(): boolean {
    const by = referenceAtStart(this.note, this.block, { from: this.from, to: this.to }, this.tools);
    if (by === 0) return false;
    this.isAnnotated = true;
    return this.advance(by);
  }

  /** "Ana:", "FYI:"; a label that names the subject stays with the topic. */
  private peelLabel(text: string): boolean {
    const bare = /^(\p{L}+)\s+(?=\S)/u.exec(text);
    if (bare && this.tools.bareMarkers.has((bare[1] ?? '').toLowerCase()) && this.advance(bare[0].length)) {
      this.addMarker(bare[1] ?? '');
      return true;
    }
    const found = /^([^:.?!(),]{1,40}?)(\s*[:,]|\s+(?:->|[-–—→]))\s+(?=\S)/u.exec(text);
    const label = found?.[1]?.trim() ?? '';
    if (!found || label === '') return false;
    const isComma = found[2]?.trim() === ',';
    if (isComma && !this.people.isKnown(label)) return false;
    if (this.tools.markers.has(label.toLowerCase())) this.addMarker(label);
    else if (
      this.people.isKnown(label) ||
      (this.people.isOwner(label) && (/\s|^@/.test(label) || /[>→]/.test(found[2] ?? '')))
    ) {
      this.setOwner(label);
      this.speaker = isComma ? ',' : found[2]?.trim() === ':' ? ':' : '';
    } else return false;
    return this.advance(found[0].length);
  }

  /** "@zora Roof repair"; in "@zora updates" the handle says whose they are. */
  private peelHandle(text: string): boolean {
    const found = /^(<?@[\w.-]+>?)(?:\s*[,&/]\s*@[\w.-]+)*[\s:–—-]+(?=\S)/.exec(text);
    const rest = text
      .slice(found?.[0].length ?? 0)
      .replace(/\s*[([].*$/, '')
      .toLowerCase();
    const isWhose = /\s$/.test(found?.[0] ?? '') && this.tools.lexicon.sets.reportNouns.has(rest);
    if (!found || isWhose || !this.advance(found[0].length)) return false;
    this.setOwner(found[1] ?? '');
    return true;
  }

  /** "Zora what do we need", "Zora another hall?": who asks, without any colon. */
  private peelName(text: string): boolean {
    const found = /^(\p{Lu}\p{Ll}+)\s+(\p{Ll}+)\s/u.exec(text);
    const [, name = '', next = ''] = found ?? [];
    const { isCommon, sets } = this.tools.lexicon;
    const isAsked = sets.openWords.has(next) || (sets.determiners.has(next) && /\?\W*$/.test(text));
    if (!found || !isAsked || isCommon(name.toLowerCase()) || !this.advance(name.length)) return false;
    this.setOwner(name);
    return true;
  }
}
