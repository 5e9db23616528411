interface ScriptPolicy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

/** Has the guide kept on this device, and marks the page’s frame while no network answers. */
const mark = document.querySelector<HTMLElement>('.offline-mark');

/** How long a first visit is left alone, in milliseconds: whoever looks something up at once needs the whole network. */
const calm = 4000;

/** Where the worker is, as a browser with Trusted Types wants it said: the pages’ policy lets nothing else name a script. */
const workerAddress = (() => {
  const address = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/offline-worker.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  return (
    trustedTypes?.createPolicy('offline-worker', { createScriptURL: () => address }).createScriptURL('') ?? address
  );
})();

function show(isOffline: boolean): void {
  document.documentElement.toggleAttribute('data-offline', isOffline);
  if (mark) mark.textContent = isOffline ? (mark.dataset['words'] ?? '') : '';
}

/** Registers the worker; undefined where the browser keeps nothing, and the page is as it would be without. */
async function register(serviceWorker: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> {
  return await serviceWorker.register(workerAddress).catch(() => undefined);
}

/** Asks for a newer edition: a device can have a network that leads nowhere, which only an answer tells. */
async function askServer(): Promise<void> {
  if (!navigator.onLine) return show(true);
  // Whoever saves data asks for the guide on the page about it.
  const { saveData } = (navigator as { connection?: { saveData?: boolean } }).connection ?? {};
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  if (!import.meta.env.PROD || !serviceWorker || (saveData && !serviceWorker.controller)) return show(false);
  const registration = await register(serviceWorker);
  if (!registration?.active) return show(false);
  await registration.update().then(
    () => show(false),
    () => show(true),
  );
}

addEventListener('load', () => {
  const isFirstVisit =
    navigator.onLine && !(navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker?.controller;
  if (isFirstVisit) setTimeout(() => void askServer(), calm);
  else void askServer();
});
addEventListener('keep-guide', () => void register(navigator.serviceWorker));
addEventListener('online', () => void askServer());
addEventListener('offline', () => show(true));
