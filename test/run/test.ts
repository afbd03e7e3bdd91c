/**
 * Everything that must hold before a change lands: format, lint, types, unit tests, both builds, and the built
 * extension in both browsers. Ends with the number of test cases; see checks/step.ts for what runs when.
 */
import { type Outcome, runStep } from './checks/run-step.ts';
import { type Lane, phases } from './checks/step.ts';
import { exitCodeOfStop, stopSignal } from './stop-signal.ts';

const begin = performance.now();
const outcomes: Outcome[] = [];

for (const lanes of phases) {
  if (outcomes.some(({ ok }) => !ok) || stopSignal.aborted) break;
  await Promise.all(lanes.map(runLane));
}

const failures = outcomes.filter(({ ok }) => !ok);
if (stopSignal.aborted) {
  process.exitCode = exitCodeOfStop();
} else {
  console.info(`\nAll in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  for (const failure of failures) show(failure);
  const sum = (what: 'passed' | 'failed') => outcomes.reduce((all, { counts }) => all + counts[what], 0);
  console.info(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}

async function runLane(lane: Lane): Promise<void> {
  for (const step of lane) {
    const outcome = await runStep(step);
    if (stopSignal.aborted) return;
    outcomes.push(outcome);
    if (outcome.ok) {
      show(outcome);
    } else {
      // Its output comes last, where nobody has to look for it.
      console.info(`\n── ${step.name}: FAILED, see below`);
      return;
    }
  }
}

function show({ step, ok, output, seconds }: Outcome): void {
  console.info(`\n── ${step.name}: ${ok ? 'ok' : 'FAILED'}, ${seconds.toFixed(1)} s`);
  if (output.trim() !== '') console.info(output.trimEnd());
}
