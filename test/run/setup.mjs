/**
 * Makes the machine ready, then runs a script of this project with the pinned Node:
 * `node test/run/setup.mjs <script.ts> [arguments]`. Plain JavaScript without packages, since it runs before any are
 * there, on whatever Node there is.
 */
const oldestNode = 20;
if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  console.error(
    `Node ${oldestNode} or newer is needed to set up this project; this is Node ${process.versions.node}.`,
  );
  process.exit(1);
}

const { prepare } = await import('./setup/prepare.mjs');
const { runThrough } = await import('./setup/child.mjs');
const { Stop } = await import('./setup/stop.mjs');

const [script = '', ...args] = process.argv.slice(2);
try {
  const { node, environment } = await prepare(script, args);
  process.exitCode = await runThrough(node, [script, ...args], environment);
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
