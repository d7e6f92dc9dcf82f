/** Rates measured in rounds: how many a second, by the clock and by processor time. */
export interface Rate {
  readonly name: string;
  /** Median of the rounds, per second of processor time of this one thread. */
  readonly perSecond: number;
  readonly lowest: number;
  readonly highest: number;
  /** Median per second by the clock; lower when the machine is busy with other things. */
  readonly byClock: number;
}

const ROUNDS = 5;
const ROUND_MS = 1000;

/** Runs the work over the items in five rounds of at least a second of processor time. */
export async function measure<T>(
  name: string,
  items: readonly T[],
  work: (item: T) => unknown,
): Promise<Rate> {
  for (const item of items.slice(0, 200)) await work(item);
  const rounds: {cpu: number; clock: number}[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await oneRound(items, work));
  const cpu = rounds.map((round) => round.cpu).sort((a, b) => a - b);
  const clock = rounds.map((round) => round.clock).sort((a, b) => a - b);
  return {
    name,
    perSecond: middle(cpu),
    lowest: cpu[0] ?? 0,
    highest: cpu[cpu.length - 1] ?? 0,
    byClock: middle(clock),
  };
}

async function oneRound<T>(
  items: readonly T[],
  work: (item: T) => unknown,
): Promise<{cpu: number; clock: number}> {
  const startCpu = process.cpuUsage();
  const startClock = performance.now();
  let count = 0;
  let spent = 0;
  while (spent < ROUND_MS) {
    for (const item of items) {
      const result = work(item);
      if (result instanceof Promise) await result;
      count += 1;
    }
    const {user, system} = process.cpuUsage(startCpu);
    spent = (user + system) / 1000;
  }
  return {cpu: (count / spent) * 1000, clock: (count / (performance.now() - startClock)) * 1000};
}

function middle(sorted: readonly number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** A whole number with thin spaces between the thousands. */
export function whole(value: number): string {
  return Math.round(value)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ' ');
}
