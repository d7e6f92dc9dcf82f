/** Data that the server has at hand and the browser fetches only when it must draw. */
export type LazyData<T> = {server?: T | undefined; load: () => Promise<{default: T}>};
