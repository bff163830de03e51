// Sets up what is missing: packages, then browsers. Plain JavaScript without packages, because a fresh machine has only Node
// and npm. Usage: node scripts/setup.mjs [chromium] [firefox]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? '.', '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 11)) {
  console.error(`Node 20.11 or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

const run = (command, args) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
};

const stamp = join(root, 'node_modules', '.plainterm-setup');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing packages ...');
  run('npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, wanted);
}

const browsers = process.argv.slice(2);
// From here on the newer Node from the packages runs things; it reads TypeScript.
if (browsers.length > 0) run('npm', ['run', '--silent', 'install-browsers', '--', ...browsers]);
