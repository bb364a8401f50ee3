/**
 * Times several contenders on the same inputs, round by round and in turn, because what else runs on a machine shifts
 * every figure: only those of one run can be compared. Gives each contender's median milliseconds for each input.
 * `prepare` makes what a contender is given besides the input; its time does not count.
 */
export async function compare(inputs, contenders, { rounds, warmUp, prepare = () => undefined }) {
  const names = Object.keys(contenders);
  for (let round = 0; round < warmUp; round++) {
    for (const input of inputs.slice(0, 12)) for (const name of names) await contenders[name](input, prepare(input));
  }
  const times = Object.fromEntries(names.map((name) => [name, inputs.map(() => [])]));
  for (let round = 0; round < rounds; round++) {
    for (const [index, input] of inputs.entries()) {
      // Whoever goes first pays for what the other then finds in the caches: they take turns.
      const order = (round + index) % 2 === 0 ? names : [...names].reverse();
      for (const name of order) {
        const prepared = prepare(input);
        const started = performance.now();
        await contenders[name](input, prepared);
        times[name][index].push(performance.now() - started);
      }
    }
  }
  return Object.fromEntries(names.map((name) => [name, times[name].map(median)]));
}

export function median(values) {
  return quantile(values, 0.5);
}

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

export function sum(values) {
  return values.reduce((total, value) => total + value, 0);
}
