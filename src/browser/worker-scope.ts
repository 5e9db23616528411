/** An event that keeps the worker awake until a promise settles. */
interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: LastingEvent & MessageEvent<unknown>) => void): void;
  addEventListener(
    type: 'fetch',
    listener: (
      event: LastingEvent & { readonly request: Request; respondWith(answer: Promise<Response>): void },
    ) => void,
  ): void;
}

/** The global object of a service worker, whose types TypeScript has only where those of a page are not. */
export const workerScope = globalThis as unknown as WorkerScope;
