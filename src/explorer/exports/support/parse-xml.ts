/** A strict XML reader for tests: elements, attributes, text; throws where a file is not well formed. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
// What XML 1.0 allows, by code point.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

export function parseXml(source: string): XmlNode {
  const bad = FORBIDDEN.exec(source);
  if (bad) throw new Error(`xml: forbidden character at ${bad.index}`);
  const body = source.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const token = /<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  while (token.lastIndex < body.length) {
    const at = token.lastIndex;
    const match = token.exec(body);
    const top = stack.at(-1);
    if (!match || !top) throw new Error(`xml: not well formed at ${at}: ${body.slice(at, at + 60)}`);
    const [, close, name, attributes = '', empty, text] = match;
    if (text !== undefined) top.text += decode(text);
    else if (close !== undefined) {
      if (close !== top.name) throw new Error(`xml: </${close}> closes <${top.name}>`);
      stack.pop();
    } else if (name !== undefined) {
      const element: Open = { name, attributes: attributesOf(attributes), children: [], text: '' };
      top.children.push(element);
      if (!empty) stack.push(element);
    }
  }
  const [only, ...more] = root.children;
  if (stack.length !== 1 || !only || more.length) throw new Error('xml: expected one closed root element');
  return only;
}

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(found, name)) throw new Error(`xml: attribute ${name} twice`);
    // A parser turns raw line breaks and tabs of an attribute into spaces.
    found[name] = decode(value.replace(/[\t\n\r]/g, ' '));
  }
  return found;
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, code?: string, name?: string) => {
    if (code) return String.fromCodePoint(Number(code));
    const char = name && NAMED[name];
    if (!char) throw new Error(`xml: unknown entity ${whole}`);
    return char;
  });
}

export const childrenOf = (parent: XmlNode | undefined, name: string): readonly XmlNode[] =>
  parent?.children.filter((child) => child.name === name) ?? [];
