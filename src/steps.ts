/** Long work in steps: a generator that yields between slices, so that who runs it decides whether others may go first. */

/** How long a slice of work may keep the event loop, in milliseconds. */
export const SLICE = 10;

/** Runs all steps at once. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs the steps, giving way to other work whenever `slice` milliseconds have gone by. */
export async function finishInSlices<T>(steps: Generator<void, T>, slice: number): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began > slice) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      began = performance.now();
    }
  }
}
