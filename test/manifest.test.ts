import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';

/** An element of the manifest. */
interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

function parse(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [top] = root.children;
  if (!top) throw new Error('the manifest is empty');
  return top;
}

function all(node: Node, name: string): Node[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
}

const attribute = (node: Node | undefined, name: string): string => node?.attributes[name] ?? '';
const value = (name: string): string => attribute(all(manifest, name)[0], 'DefaultValue');

const manifest = parse(readFileSync('manifest.xml', 'utf8'));
const resources = all(manifest, 'Resources').flatMap(({ children }) => children.flatMap(({ children: each }) => each));
const resourceById = new Map(resources.map((node) => [attribute(node, 'id'), node]));

/** Source: "How to find the proper order of manifest elements" in Microsoft's documentation of Office add-ins. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

test.each(Object.keys(ORDER))('what is in %s stands in the order that Office wants', (parent) => {
  const order = ORDER[parent] ?? [];
  const found = all(manifest, parent);
  expect(found.length).toBeGreaterThan(0);
  for (const { children } of found) {
    const places = children.map(({ name }) => order.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('it is an add-in for workbooks, in British English, that may read and write', () => {
  expect(all(manifest, 'Id')[0]?.text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(all(manifest, 'Version')[0]?.text).toMatch(/^\d+(\.\d+){3}$/);
  expect(all(manifest, 'DefaultLocale')[0]?.text).toBe('en-GB');
  expect(all(manifest, 'Permissions')[0]?.text).toBe('ReadWriteDocument');
  expect(all(manifest, 'Set').map(({ attributes }) => attributes)).toEqual([{ Name: 'ExcelApi', MinVersion: '1.12' }]);
  expect(all(manifest, 'Version')[0]?.text).toBe(
    `${(JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version}.0`,
  );
});

test('every resource that is named is there, and every resource is used', () => {
  const named = new Set(
    ['Label', 'Title', 'Description', 'LearnMoreUrl', 'FunctionFile', 'SourceLocation', 'bt:Image']
      .flatMap((name) => all(manifest, name))
      .map((node) => attribute(node, 'resid'))
      .filter((id) => id !== ''),
  );
  expect([...named].sort()).toEqual([...resourceById.keys()].sort());
  expect(resourceById.size).toBe(resources.length);
});

test('names and texts are as short as Office wants them', () => {
  expect([...resourceById.keys()].filter((id) => id.length > 32)).toEqual([]);
  const texts = (name: string): string[] =>
    all(manifest, name).flatMap(({ children }) => children.map((node) => attribute(node, 'DefaultValue')));
  for (const text of [...texts('bt:ShortStrings'), value('DisplayName')]) {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(125);
  }
  for (const text of [...texts('bt:LongStrings'), value('Description')]) {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(250);
  }
});

test('every address is https, on the address that the build replaces', () => {
  const addresses = [
    value('IconUrl'),
    value('HighResolutionIconUrl'),
    value('SupportUrl'),
    ...all(manifest, 'SourceLocation').map((node) => attribute(node, 'DefaultValue')),
    ...all(manifest, 'bt:Images').flatMap(({ children }) => children.map((node) => attribute(node, 'DefaultValue'))),
    ...all(manifest, 'bt:Urls').flatMap(({ children }) => children.map((node) => attribute(node, 'DefaultValue'))),
  ].filter((address) => address !== '');
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
});

test('each icon is there, at the size that it is given for', () => {
  const images = all(manifest, 'bt:Image').filter((node) => attribute(node, 'resid') !== '');
  for (const image of images) {
    const size = Number(attribute(image, 'size'));
    expect(pictureSize(attribute(resourceById.get(attribute(image, 'resid')), 'DefaultValue'))).toEqual([size, size]);
  }
  for (const icon of all(manifest, 'Icon')) {
    const sizes = icon.children.map((node) => Number(attribute(node, 'size')));
    expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
  }
  expect(pictureSize(value('IconUrl'))).toEqual([32, 32]);
  expect(pictureSize(value('HighResolutionIconUrl'))).toEqual([64, 64]);
  for (const size of [96, 128, 192, 300])
    expect(pictureSize(`assets/icons/icon-${String(size)}.png`)).toEqual([size, size]);
});

test('the ribbon’s functions are those that the commands’ page knows', () => {
  const source = readFileSync('src/commands/index.ts', 'utf8');
  const known = [...source.matchAll(/onRibbonButton\('(\w+)'/g)].map((match) => match[1]);
  expect(all(manifest, 'FunctionName').map(({ text }) => text)).toEqual(known);
});

test('what is in the ribbon has an id of its own', () => {
  const ids = [...all(manifest, 'Group'), ...all(manifest, 'Control')].map((node) => attribute(node, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(all(manifest, 'OfficeTab').map((node) => attribute(node, 'id'))).toEqual(['TabHome']);
});

/** Width and height of a PNG, from its header. */
function pictureSize(address: string): [number, number] {
  const bytes = readFileSync(address.replace('https://localhost:3000/', ''));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
