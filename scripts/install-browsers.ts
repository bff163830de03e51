// Installs the named browsers where they are missing: npm run install-browsers -- chromium firefox
import { spawnSync } from 'node:child_process';
import { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { browserCache, findBrowser } from './browsers.ts';

const packages = { chromium: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] } as const;
const kinds = { chromium: Browser.CHROME, firefox: Browser.FIREFOX } as const;
/** Older ones cannot paint marks in shadow trees, or not hit-test them (docs/browser-notes.md). */
const oldest = { chromium: 140, firefox: 153 } as const;

type Name = keyof typeof packages;

function isName(name: string): name is Name {
  return name in packages;
}

function quiet(command: string, args: readonly string[]): boolean {
  return (
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

function installWithApt(name: Name): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  return quiet('apt-get', ['update', '-qq']) && quiet('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages[name]]);
}

/** Chrome for Testing or Firefox from their makers. Branded Chrome will not do: it ignores unpacked extensions. */
async function download(name: Name): Promise<boolean> {
  const platform = detectBrowserPlatform();
  if (!platform) return false;
  try {
    const buildId = await resolveBuildId(kinds[name], platform, 'stable');
    const options = { browser: kinds[name], buildId, cacheDir: browserCache };
    await install(options);
    return computeExecutablePath(options).length > 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

function majorOf(program: string): number | undefined {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const [, major] = /(\d+)\./.exec(stdout ?? '') ?? [];
  return major === undefined ? undefined : Number(major);
}

for (const name of process.argv.slice(2)) {
  if (!isName(name)) throw new Error(`"${name}" is not a browser this script knows: chromium, firefox`);
  if (findBrowser(name) === undefined) {
    console.log(`Installing ${name} ...`);
    if (!installWithApt(name)) await download(name);
  }
  const program = findBrowser(name);
  if (program === undefined) {
    console.error(
      `No ${name} was found and it could not be installed: install ${name === 'chromium' ? 'Chromium' : 'Firefox'} ${oldest[name]} or newer, or set PLAINTERM_${name.toUpperCase()} to its program.`,
    );
    process.exit(1);
  }
  const major = majorOf(program);
  if (major !== undefined && major < oldest[name]) {
    console.error(
      `${program} is version ${major}; ${oldest[name]} or newer is needed: update it, or set PLAINTERM_${name.toUpperCase()} to another.`,
    );
    process.exit(1);
  }
}
