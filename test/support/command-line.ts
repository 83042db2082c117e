// The command line as an operator calls it.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { projectPath } from '../../server/project-path.ts';

/** What `npm run -s cli -- …` prints to standard output. */
export async function commandLine(dataDir: string, ...args: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], DATA_DIR: dataDir };
  const options = { cwd: projectPath(), env };
  return (await promisify(execFile)('npm', ['run', '-s', 'cli', '--', ...args], options)).stdout;
}
