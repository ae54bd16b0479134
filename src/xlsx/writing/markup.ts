import { escapeXml } from '../xml.js';

/** What may stand in an attribute; those undefined are left out, true and false become 1 and 0. */
export type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** The first line of every part that is written new. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An element as text. `content` is markup already; without it the element closes itself. */
export function tag(name: string, values: Values = {}, content = ''): string {
  let opening = `<${name}`;
  for (const key in values) {
    const value = values[key];
    if (value === undefined) continue;
    opening += ` ${key}="${typeof value === 'string' ? escapeXml(value) : Number(value)}"`;
  }
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** Characters that XML cannot hold, and text that would be taken for the escape of one. */
const NOT_PLAIN =
  // Control characters are what is looked for here.

  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9a-f]{4}_)/gi;

/** A quick look that spares most texts the thorough one. */
const PERHAPS_NOT_PLAIN = /[^\t\n -^`-\ud7ff\ue000-\ufffd]/;

/**
 * Text as Office files keep it: what XML cannot hold becomes `_x000B_`, and a plain `_x000B_` becomes `_x005F_x000B_`.
 * Line ends become single line feeds, as Excel has them in cells. Source: ECMA-376 part 1, 22.9.2.19.
 */
export function officeText(text: string): string {
  if (!PERHAPS_NOT_PLAIN.test(text)) return text;
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(NOT_PLAIN, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Letters, figures and plain signs: most of all text, and nothing in it is to be written otherwise. */
const PLAIN = /^[ !#-%'-;=?-^`-~]*$/;

/** The same, as the content of an element. */
export function textContent(text: string): string {
  if (PLAIN.test(text)) return text;
  const escaped = escapeXml(officeText(text));
  return escaped.includes('&#') ? escaped.replaceAll('&#10;', '\n').replaceAll('&#9;', '\t') : escaped;
}
