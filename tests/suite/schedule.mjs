/**
 * Runs tasks side by side as long as their weights fit, in the given order
 * where they can start. A task starts when its promise `ready` has resolved;
 * none that comes later overtakes a ready one.
 * @template T
 * @param {readonly { weight: number, ready: Promise<unknown>, run: () => Promise<T> }[]} tasks
 * @param {number} capacity
 * @returns {Promise<T[]>} the results in the order of the tasks
 */
export function schedule(tasks, capacity) {
  const waiting = tasks.map((task, index) => ({ task, index, isReady: false }));
  const results = [];
  let used = 0;
  let done = 0;
  return new Promise((resolve, reject) => {
    const next = () => {
      if (done === tasks.length) return resolve(results);
      for (const entry of [...waiting]) {
        if (!entry.isReady) continue;
        const weight = Math.min(entry.task.weight, capacity);
        // Nothing overtakes what could start but for its weight: it would wait for ever.
        if (used + weight > capacity) break;
        waiting.splice(waiting.indexOf(entry), 1);
        used += weight;
        entry.task.run().then((result) => {
          results[entry.index] = result;
          used -= weight;
          done += 1;
          next();
        }, reject);
      }
    };
    for (const entry of waiting) {
      entry.task.ready.then(() => {
        entry.isReady = true;
        next();
      }, reject);
    }
    if (tasks.length === 0) resolve(results);
  });
}
