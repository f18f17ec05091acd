/**
 * Makes the page open without a network from the next visit on, and tells of new versions. A new version waits until
 * the seller wants it: taking over an open page would take away the parts it has not loaded yet.
 *
 * @param onUpdate is given the way to bring the new version in
 */
export async function workOffline(onUpdate: (bringIn: () => void) => void): Promise<void> {
  // A page opened from a disk has no worker, and older browsers know none.
  if (!/^https?:$/.test(location.protocol) || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  let isFirstClaim = serviceWorker.controller === null;
  serviceWorker.addEventListener('controllerchange', () => {
    // The first worker brings what is shown already; a later one may also come in from another window.
    if (!isFirstClaim) location.reload();
    isFirstClaim = false;
  });
  let registration: ServiceWorkerRegistration;
  try {
    registration = await serviceWorker.register('service-worker.js');
  } catch {
    // Private windows and some company policies forbid workers; the page works all the same while it is open.
    return;
  }
  const offer = (): void => {
    const { waiting } = registration;
    if (waiting === null || serviceWorker.controller === null) return;
    onUpdate(() => waiting.postMessage({ type: 'SKIP_WAITING' }));
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
