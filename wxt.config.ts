import { defineConfig } from 'wxt';

const pages = ['http://*/*', 'https://*/*', 'file:///*'];

export default defineConfig({
  imports: false,
  // `npm run dev` builds and watches; the browser to load it in is the developer's choice.
  webExt: { disabled: true },
  manifestVersion: 3,
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // The polyfill would be the only fetch in the package, and browsers that can paint highlights do not need it.
    build: { target: 'es2024', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: '140',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: pages,
    // Nothing but the package itself: even a mistake could not send anything anywhere. (The dev server needs its connection.)
    ...(mode === 'production' && {
      content_security_policy: {
        extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
      },
    }),
    icons: iconPaths('on'),
    // Why these keys: docs/decisions/0015-keyboard-commands.md. The names are read in lib/extension/commands.ts.
    commands: {
      'explain-previous': command('1', '__MSG_command_explain_previous__'),
      explain: command('2', '__MSG_command_explain__'),
      'toggle-site': command('3', '__MSG_command_toggle_site__'),
    },
    action: { default_title: '__MSG_action_title_on__', default_icon: iconPaths('on') },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'plainterm@plainterm.example',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'popup')) return;
      // What the popup and the other pages know is a chunk of its own, so that their code can be measured without it.
      const groups = [
        { name: 'glossary-data', test: /virtual:(?:glossary|search-index)$/, priority: 1 },
        // Each file more takes the popup longer to open than what another page alone uses of it.
        { name: 'shared', minShareCount: 2, test: /^(?!.*(?:tldts|registrable-domain|[.]css))/ },
      ];
      Object.assign(config.build?.rolldownOptions?.output ?? {}, { codeSplitting: { groups } });
      // The bundler would write the list of endings under which sites are registered twice into the pages, for two uses of one name.
      config.build = { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, optimization: { inlineConst: false } } };
    },
    // Not WXT's kind of content script: see entrypoints/page/index.ts. A sheet of origin "user" also paints inside shadow trees.
    'build:manifestGenerated': (_wxt, manifest) => {
      const script = {
        matches: pages,
        js: ['page.js'],
        css: ['marks.css'],
        css_origin: 'user',
        all_frames: true,
        match_about_blank: true,
        match_origin_as_fallback: true,
        // Early, so that Escape reaches an open card before the page's own handlers; the text is read when it has loaded.
        run_at: 'document_start',
      };
      Object.assign(manifest, { content_scripts: [script] });
    },
  },
});

function command(digit: string, description: string) {
  return { description, suggested_key: { default: `Ctrl+Shift+${digit}`, mac: `MacCtrl+Shift+${digit}` } };
}

function iconPaths(state: 'on' | 'off'): Record<number, string> {
  return Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icons/${state}-${size}.png`]));
}
