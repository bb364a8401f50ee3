import { drawSign, type SignKind } from '../marks/sign';
import type { Texts } from '../texts/texts';
import { isInline, type Drawn, type Placed } from './drawn';

/** A sign that is to stand at the end of the line of an agenda item, and what a press on it does. */
export interface Sign {
  readonly kind: SignKind;
  readonly act: () => void;
}

/** Puts a sign at the end of each item's line: where its words end in their list item, heading, cell or paragraph. */
export function drawSigns({ pieces }: Drawn, signs: readonly Placed<Sign>[], texts: Texts): readonly HTMLElement[] {
  return signs.flatMap(({ to, value: { kind, act } }) => {
    const words = pieces.find(({ node, from }) => from < to && to <= from + node.length)?.node;
    let line = words?.parentElement ?? null;
    while (line && isInline(line)) line = line.parentElement;
    if (!words || !line) return [];
    const sign = drawSign(kind, texts, act);
    // What is nested in a list item, and the rest of a paragraph of several lines, come after the line.
    const below = [...line.children].find((child) => !isInline(child) && isAfter(child, words));
    line.insertBefore(sign, below ?? null);
    return [sign];
  });
}

function isAfter(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
