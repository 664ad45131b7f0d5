/** Just enough XML to write a file that any parser reads: everything is escaped here and nowhere else. */

/**
 * Text for XML 1.0. Characters that no XML 1.0 file may hold (control characters, halves of surrogate pairs, U+FFFE) become
 * the replacement character, for there is no way to write them.
 */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // A parser would read these as spaces in an attribute.
    .replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its content already written; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return content.length ? `<${name}${written}>${content.join('')}</${name}>` : `<${name}${written}/>`;
}

export const textElement = (name: string, attributes: Attributes, text: string): string =>
  element(name, attributes, [escapeXml(text)]);

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
