// Adds the lock entries of optional platform packages that npm leaves out when the registry it asked lacks them;
// without them `npm ci` refuses its own lock. Run after every change of dependencies: node .ci/complete-lock.js
import fs from 'node:fs';

const OS = {
  linux: 'linux',
  linuxmusl: 'linux',
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  aix: 'aix',
};
const CPU = {
  x64: 'x64',
  arm64: 'arm64',
  aarch64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  riscv64: 'riscv64',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
};

const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
const packages = lock.packages;
let added = 0;

function isLocked(owner, name) {
  const folders = owner.split('/node_modules/').map((_, i, parts) => parts.slice(0, i).join('/node_modules/'));
  const places = [owner && `${owner}/node_modules/${name}`, `node_modules/${name}`];
  for (const folder of folders) if (folder) places.push(`${folder}/node_modules/${name}`);
  return places.some((place) => place && packages[place]);
}

function platformEntry(name, range, isDev) {
  const words = name.split(/[-/]/);
  const os = words.map((word) => OS[word]).find(Boolean);
  const cpu = words.map((word) => CPU[word]).find(Boolean);
  if (!os && !cpu) return undefined;
  const libc = /musl/.test(name) ? ['musl'] : /gnu/.test(name) && os === 'linux' ? ['glibc'] : undefined;
  return {
    version: range.replace(/^[\^~=]/, ''),
    ...(cpu && { cpu: [cpu] }),
    ...(libc && { libc }),
    ...(isDev && { dev: true }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

for (const [owner, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(owner, name)) continue;
    const completed = platformEntry(name, range, entry.dev);
    if (!completed) continue;
    packages[`node_modules/${name}`] = completed;
    added += 1;
  }
}

lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync('package-lock.json', JSON.stringify(lock, null, 2) + '\n');
console.log(`added ${added} lock entries`);
