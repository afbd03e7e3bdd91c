/** How long a measurement takes. */
export interface Pace {
  /** Samples of each task. */
  rounds: number;
  /** Samples before these, which do not count: the engine compiles what it sees often. */
  warmUps: number;
  /** Milliseconds that a sample lasts at least: the page's clock goes in steps of 0.1 ms. */
  shortest: number;
}

/**
 * Times tasks against each other: they take turns, each round beginning with another one, so that whatever else the
 * machine does meets all of them alike.
 *
 * @returns for each task its samples, in milliseconds for one call.
 */
export async function timeInTurns(tasks: (() => unknown)[], pace: Pace): Promise<number[][]> {
  const calls: number[] = [];
  for (const task of tasks) calls.push(await callsFor(task, pace));
  const samples: number[][] = tasks.map(() => []);
  for (let round = 0; round < pace.rounds; round++) {
    for (let turn = 0; turn < tasks.length; turn++) {
      const index = (round + turn) % tasks.length;
      await breath();
      samples[index]?.push(timeCalls(tasks[index] as () => unknown, calls[index] as number));
    }
  }
  return samples;
}

/** Warms a task up, and finds how many calls of it make a sample long enough. */
async function callsFor(task: () => unknown, { warmUps, shortest }: Pace): Promise<number> {
  let calls = 1;
  for (let warmUp = 0; warmUp < warmUps; ) {
    await breath();
    const each = timeCalls(task, calls);
    if (each * calls >= shortest) warmUp++;
    else calls = Math.max(calls + 1, Math.ceil((1.2 * shortest) / Math.max(each, 0.01)));
  }
  return calls;
}

/** Milliseconds for one of so many calls. */
function timeCalls(task: () => unknown, calls: number): number {
  const start = performance.now();
  for (let call = 0; call < calls; call++) task();
  return (performance.now() - start) / calls;
}

/** Lets the browser do between two samples what it has put off. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
