import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser as BrowserName, Cache } from '@puppeteer/browsers';
import { launch } from 'puppeteer-core';
import type { Browser, LaunchOptions } from 'puppeteer-core';

/** Where `npm run install-browsers` puts browsers that it has to download. */
export const browserCache = join(homedir(), '.cache', 'plainterm-browsers');

/** The add-on's address in Firefox is random, so tests give it a fixed one. */
export const FIREFOX_ID = 'plainterm@plainterm.example';
export const FIREFOX_UUID = '3f1a64c5-6d1c-4f0e-9c11-0f6a57b0a001';

const isRoot = process.getuid?.() === 0;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const places = {
  // Branded Chrome is not in the list: it ignores unpacked extensions on the command line.
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
} as const;

/** The program of a browser on this machine, or undefined: PLAINTERM_CHROMIUM or PLAINTERM_FIREFOX, a usual place, or our own download. */
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined {
  const asked = process.env[name === 'chromium' ? 'PLAINTERM_CHROMIUM' : 'PLAINTERM_FIREFOX'];
  if (asked !== undefined && asked.length > 0) return asked;
  const usual = places[name].find((path) => existsSync(path));
  if (usual !== undefined) return usual;
  const kind = name === 'chromium' ? BrowserName.CHROME : BrowserName.FIREFOX;
  return new Cache(browserCache).getInstalledBrowsers().find(({ browser }) => browser === kind)?.executablePath;
}

function programOf(name: 'chromium' | 'firefox'): string {
  const program = findBrowser(name);
  if (program === undefined)
    throw new Error(`No ${name} was found: run "npm test" once, or set PLAINTERM_${name.toUpperCase()} to its program.`);
  return program;
}

/** Starts Chromium with nothing of its own going on in the background. Host names of tests lead to this machine. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { args = [], ...others } = options;
  return launch({
    executablePath: programOf('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      '--host-resolver-rules=MAP *.example 127.0.0.1',
      ...args,
    ],
    ...others,
  });
}

/**
 * Starts Firefox so that an unpacked extension can be installed and its pages opened. Host names of tests lead to this machine.
 * Preferences that are asked for come beside its own.
 */
export async function launchFirefox({ extraPrefsFirefox, ...options }: LaunchOptions = {}): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: programOf('firefox'),
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      'network.dns.localDomains': 'health.example,www.health.example,news.health.example,nothealth.example,other.example,frame.example',
      'datareporting.policy.dataSubmissionEnabled': false,
      'app.update.enabled': false,
      ...extraPrefsFirefox,
    },
    ...options,
  });
}

export { hasDisplay };
