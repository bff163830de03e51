import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

const root = join(import.meta.dirname, '..', '..');
const folders = ['lib', 'components', 'entrypoints', 'data', 'modules', 'scripts', 'public', 'tests', 'bench', 'docs', 'store'];
const MOST_LINES = 250;

/** Files with exported functions that only a real browser can test, with the reason. */
const testedInBrowsers: Readonly<Record<string, string>> = {
  'lib/extension/active-tab.ts': 'asks the browser for its tabs',
  'lib/extension/commands.ts': 'hears keyboard commands from the browser',
  'lib/extension/context-menu.ts': 'puts an item into the menu of the browser',
  'lib/extension/interface-text.ts': 'asks the browser for its language',
  'lib/extension/messages.ts': 'sends over the browser',
  'lib/extension/keep-own-index.ts': 'listens to the storage of the browser',
  'lib/extension/own-index.ts': 'needs the storage of the browser',
  'lib/extension/own-index-of.ts': 'asks the browser for the version',
  'lib/extension/page-access.ts': 'asks the browser for permissions',
  'lib/extension/receive-commands.ts': 'listens to the browser',
  'lib/extension/receive-messages.ts': 'listens to the browser',
  'lib/extension/report-words.ts': 'needs a port between page and popup',
  'lib/extension/run-reader-here.ts': 'runs scripts in a page',
  'lib/extension/save-own-words.ts': 'needs the storage of the browser',
  'lib/extension/stored-items.ts': 'needs the storage of the browser',
  'lib/extension/stored-recent.ts': 'needs the storage of the browser',
  'lib/extension/stored-settings.ts': 'needs the storage of the browser',
  'lib/extension/stored-sheet.ts': 'needs the storage of the browser',
  'lib/extension/stored-own-words.ts': 'needs the storage of the browser',
  'lib/extension/tabs.ts': 'opens tabs and runs scripts in them',
  'lib/extension/toolbar.ts': 'draws the toolbar button',
  'lib/extension/unmarked-words.ts': 'needs the storage of the browser',
  'lib/extension/words-of-tab.ts': 'needs a port between page and popup',
  'lib/matching/decode-index.ts': 'undoes what encode-index does; both are tested in encode-index.test.ts',
  'lib/page/card-focus.ts': 'moves the focus, which only a browser has',
  'lib/page/card-host.ts': 'needs the top layer and closed shadow roots',
  'lib/page/frame-slot.ts': 'needs two scripts in one isolated world',
  'lib/page/highlighter.ts': 'needs CSS.highlights',
  'lib/page/is-rendered.ts': 'needs layout',
  'lib/page/kept-blocks.ts': 'needs the order of nodes in a changing document',
  'lib/page/mention-walk.ts': 'needs layout and CSS.highlights',
  'lib/page/nodes.ts': 'five questions about nodes, asked by all files beside it',
  'lib/page/page-language.ts': 'tested with real pages in tests/pages',
  'lib/page/page-watcher.ts': 'needs real mutation records',
  'lib/page/paint-window.ts': 'needs layout and IntersectionObserver',
  'lib/page/places.ts': 'needs shadow trees and the order of nodes',
  'lib/page/point-to-match.ts': 'needs layout and carets',
  'lib/page/pointer-events.ts': 'needs trusted pointer events',
  'lib/page/read-page.ts': 'needs idle time and a changing document',
  'lib/page/section-in-view.ts': 'needs layout',
  'lib/page/selected-text.ts': 'needs a selection and the focus',
  'lib/page/small-frame.ts': 'asks a frame for its room',
  'lib/page/shadow-roots.ts': 'needs closed shadow roots',
  'lib/page/top-site.ts': 'needs frames of several sites',
};

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const list = (...patterns: string[]) => globSync(patterns, { cwd: root }).toSorted();

describe('every file in lib', () => {
  const files = list('lib/**/*.ts').filter((path) => /^export (?:async )?function/m.test(read(path)));
  const hasTest = (path: string) => existsSync(join(root, 'tests/unit', `${basename(path, '.ts')}.test.ts`));

  it('has a unit test of its name, or a reason why only a browser can test it', () => {
    expect(files.length).toBeGreaterThan(20);
    const untested = files.filter((path) => !hasTest(path) && !(path in testedInBrowsers));
    expect(untested, 'add tests/unit/<name>.test.ts, or a reason to testedInBrowsers in repo.test.ts').toEqual([]);
  });

  it('has no such reason if it is gone or has a unit test', () => {
    expect(Object.keys(testedInBrowsers).filter((path) => !files.includes(path) || hasTest(path))).toEqual([]);
  });
});

describe('every code file', () => {
  const files = list('*.{ts,mjs}', ...folders.map((folder) => `${folder}/**/*.{ts,tsx,mjs,css}`));

  it(`has less than ${MOST_LINES} lines`, () => {
    expect(files.length).toBeGreaterThan(80);
    const long = files.map((path) => ({ path, lines: read(path).trimEnd().split('\n').length })).filter(({ lines }) => lines >= MOST_LINES);
    expect(long, 'over the limit means two jobs: make it two files').toEqual([]);
  });

  it('has a name in kebab-case, a component in PascalCase', () => {
    const names = files.filter((path) => !/^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*\.(?:ts|tsx|mjs|css)|[A-Z][A-Za-z]+\.tsx)$/.test(basename(path)));
    expect(names).toEqual([]);
  });

  it('names a unit test for the file it tests', () => {
    const sources = new Set(files.filter((path) => !path.startsWith('tests/')).map((path) => basename(path).replace(/\.tsx?$/, '')));
    // Tests of the data and of the repository.
    const others = new Set(['danger-signs', 'glossary', 'repo', 'search-queries']);
    // What holds for any input stands in a file of its own, and so does what happens over time.
    const stray = list('tests/unit/*.test.ts').map((path) => basename(path, '.test.ts').replace(/\.(?:properties|stories)$/, ''));
    expect(stray.filter((name) => !sources.has(name) && !others.has(name))).toEqual([]);
  });
});

describe('the texts of the interface', () => {
  const keys = Object.keys(messages);
  const built = /^(?:action_title|words_count|results_count|marked_again_count|rules_off|rules_on)_/;
  const sources = list('{lib,components,entrypoints}/**/*.{ts,tsx,html}', 'wxt.config.ts').map((path) => ({ path, text: read(path) }));

  it('are all used', () => {
    const all = sources.map(({ text }) => text).join('\n');
    const unused = keys.filter((key) => !built.test(key) && !new RegExp(String.raw`(?:['"\x60]${key}['"\x60])|__MSG_${key}__`).test(all));
    expect(unused, 'take the message out of public/_locales/en/messages.json').toEqual([]);
  });

  it('exist for every key that is said', () => {
    const said = sources.flatMap(({ path, text }) =>
      [...text.matchAll(/\bsay\(\s*['"](\w+)['"]|__MSG_(\w+?)__/g)].map(({ 1: key = '', 2: named = key }) => ({ path, key: named })),
    );
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter(({ key }) => !keys.includes(key))).toEqual([]);
  });

  it('have one form for one and one for other numbers', () => {
    const counted = keys.filter((key) => /_(?:one|other)$/.test(key)).map((key) => key.replace(/_(?:one|other)$/, ''));
    expect(counted.filter((key) => !keys.includes(`${key}_one`) || !keys.includes(`${key}_other`))).toEqual([]);
    expect(keys.filter((key) => key.startsWith('action_title_')).toSorted()).toEqual(['action_title_off', 'action_title_on']);
  });

  it('are not empty, and say what is filled in', () => {
    const told = Object.entries(messages as Record<string, { message: string; description?: string }>);
    expect(told.filter(([, { message }]) => message.trim().length === 0)).toEqual([]);
    const silent = told.filter(([, { message, description }]) => message.includes('$1') && description === undefined);
    expect(silent.map(([key]) => key)).toEqual([]);
  });
});

describe('the documents', () => {
  const documents = list('docs/**/*.md', '*.md');

  it('name only paths that exist', () => {
    const start = new RegExp(String.raw`^(?:${folders.join('|')})/[\w./-]*$`);
    const lost = documents.flatMap((document) =>
      [...read(document).matchAll(/`([^`\n]+)`/g)]
        .map(({ 1: path = '' }) => path)
        .filter((path) => start.test(path) && !existsSync(join(root, path)))
        .map((path) => `${document}: ${path}`),
    );
    expect(lost, 'mend the path, or take it out').toEqual([]);
  });

  it('link only to files that exist', () => {
    const lost = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)]
        .map(({ 1: path = '' }) => path)
        .filter((path) => !existsSync(join(root, document, '..', path)))
        .map((path) => `${document}: ${path}`),
    );
    expect(lost, 'mend the link, or take it out').toEqual([]);
  });
});
