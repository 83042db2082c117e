// Tries deploy/Dockerfile where there is no container engine: carries its steps out one by one in folders, and starts what
// comes of it as its own user, in a place that it cannot write to but for its data. `npm run try:image`, as root.
// What it cannot try is the base image itself: it uses the Node and the system that it runs on.

import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { projectPath } from '../../server/project-path.ts';

const DOCKERFILE = projectPath('deploy', 'Dockerfile');
const LEFT_OUT = readFileSync(`${DOCKERFILE}.dockerignore`, 'utf8')
  .split('\n')
  .filter((line) => /^[\w.]/.test(line));
const PORT = process.env['PORT'] ?? '4790';

/** What one stage has come to: a folder in place of the root, and what its commands run with. */
interface Stage {
  root: string;
  workdir: string;
  env: Record<string, string>;
  user: string | null;
  command: string[];
}

const bench = mkdtempSync(join(tmpdir(), 'samtalerum-image-'));
const stages = new Map<string, Stage>();
let stage: Stage | null = null;

/** The instructions with their arguments; what goes on over several lines is one. */
function instructions(): [name: string, rest: string][] {
  const text = readFileSync(DOCKERFILE, 'utf8')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll('\\\n', ' ');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
}

/** Absolute paths of the image lie below the stage's folder. */
const inside = ({ root }: Stage, text: string) => text.replaceAll(/(?<![\w.:/])\/(app|data)\b/g, join(root, '$1'));

function begun(): Stage {
  if (!stage) throw new Error('the Dockerfile begins with no FROM');
  return stage;
}

const STEPS: Record<string, (rest: string) => void> = {
  FROM: (rest) => {
    const name = / AS (\w+)$/.exec(rest)?.[1] ?? 'image';
    stage = { root: join(bench, name), workdir: '/', env: {}, user: null, command: [] };
    mkdirSync(stage.root);
    stages.set(name, stage);
  },
  WORKDIR: (rest) => {
    begun().workdir = inside(begun(), rest);
    mkdirSync(begun().workdir, { recursive: true });
  },
  COPY: (rest) => {
    const words = rest.split(' ');
    const from = words[0]?.startsWith('--from=') ? stages.get(words.shift()?.slice('--from='.length) ?? '') : undefined;
    const target = join(begun().workdir, words.pop() ?? '');
    for (const word of words) copy(from ? inside(from, word) : projectPath(word), target);
  },
  RUN: (rest) => {
    const { workdir, env } = begun();
    execFileSync('sh', ['-c', inside(begun(), rest)], {
      cwd: workdir,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
  },
  ENV: (rest) => {
    for (const pair of inside(begun(), rest).split(' ')) {
      const [name = '', value = ''] = pair.split('=');
      begun().env[name] = value;
    }
  },
  USER: (rest) => (begun().user = rest),
  CMD: (rest) => (begun().command = JSON.parse(rest) as string[]),
  VOLUME: () => undefined,
  EXPOSE: () => undefined,
  STOPSIGNAL: () => undefined,
  HEALTHCHECK: () => undefined,
};

/** A file goes into a folder that is there, and what is in a folder goes into the other. */
function copy(source: string, target: string): void {
  const isIntoIt = statSync(source).isFile() && existsSync(target);
  const filter = (path: string) => !LEFT_OUT.some((name) => path === projectPath(name));
  cpSync(source, isIntoIt ? join(target, basename(source)) : target, {
    recursive: true,
    filter,
    verbatimSymlinks: true,
    preserveTimestamps: true,
  });
}

/** The image's command, as the image's user. */
function start({ workdir, env, user, command }: Stage): ChildProcess {
  const [reuid = '', regid = ''] = (user ?? '').split(':');
  const [program = '', ...rest] = command;
  const node = program === 'node' ? process.execPath : program;
  const args = ['--reuid', reuid, '--regid', regid, '--clear-groups', '--no-new-privs', node, ...rest];
  return spawn('setpriv', args, {
    cwd: workdir,
    env: { ...env, PORT, TMPDIR: join(dirname(workdir), 'data') },
    stdio: 'inherit',
  });
}

async function healthy(): Promise<void> {
  for (const untilMs = Date.now() + 20_000; ;) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/healthz`).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > untilMs) throw new Error('the image does not become healthy');
  }
}

try {
  for (const [name, rest] of instructions()) {
    console.log(`${name} ${rest}`);
    const step = STEPS[name];
    if (!step) throw new Error(`no step is known for ${name}`);
    step(rest);
  }
  const image = begun();
  // The way to the image is open to its user, and nothing on it is theirs to write.
  execFileSync('chmod', ['-R', 'go+rX', bench]);
  const server = start(image);
  await healthy();
  const page = await fetch(`http://127.0.0.1:${PORT}/setup`);
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const [code] = (await ended) as [number | null];
  if (!page.ok || code !== 0) throw new Error(`the first page answered ${page.status}, the stop ${String(code)}`);
  console.log('The image serves, writes its data alone, and stops when it is told to.');
} finally {
  rmSync(bench, { recursive: true, force: true });
}
