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
 * Times tasks against each other: they take turns, each round in another order, so that whatever else the machine does,
 * and whatever one task leaves to be cleared away, meets all of them alike.
 *
 * @returns for each task its samples, in milliseconds for one call.
 */
export async function timeInTurns(tasks: (() => unknown)[], pace: Pace): Promise<number[][]> {
  const calls: number[] = [];
  for (const task of tasks) calls.push(await callsFor(task, pace));
  const samples: number[][] = tasks.map(() => []);
  for (let round = 0; round < pace.rounds; round++) {
    for (const index of turns(tasks.length, round)) {
      await breath();
      samples[index]?.push(timeCalls(tasks[index] as () => unknown, calls[index] as number));
    }
  }
  return samples;
}

/** Each round begins with another task, and every other one goes backwards. */
function turns(count: number, round: number): number[] {
  const order = Array.from({ length: count }, (_, turn) => (round + turn) % count);
  return round % 2 === 0 ? order : order.reverse();
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
