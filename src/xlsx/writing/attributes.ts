import { escapeXml, type Splice, type XmlElement } from '../xml.js';

const ATTRIBUTE = /([^\s=/<>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

/** The change that gives an element's attribute another value, or adds it. `name` is spelled as in the file. */
export function attributeSet(text: string, element: XmlElement, name: string, value: string | number): Splice {
  const opening = text.slice(element.start, element.contentStart);
  for (const match of opening.matchAll(ATTRIBUTE)) {
    if (match[1] !== name) continue;
    const quoted = match[2] ?? '';
    const start = element.start + match.index + match[0].length - quoted.length + 1;
    return { start, end: start + quoted.length - 2, text: escapeXml(String(value)) };
  }
  const tagName = /^<[^\s/>]+/.exec(opening)?.[0] ?? '';
  const at = element.start + tagName.length;
  return { start: at, end: at, text: ` ${name}="${escapeXml(String(value))}"` };
}

/** An element's opening tag as the file writes it. */
export function openingTag(text: string, element: XmlElement): string {
  return text.slice(element.start, element.contentStart);
}
