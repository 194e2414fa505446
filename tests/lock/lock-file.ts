// What a lock file says of itself.
export type LockedPackage = {
  version?: string | undefined;
  optionalDependencies?: Record<string, string> | undefined;
};

/** Pins that leave a choice to the day of the install, as `name pin`. */
export function inexactPins(pins: Readonly<Record<string, string>>): string[] {
  return Object.entries(pins)
    .filter(([, pin]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(pin))
    .map(([name, pin]) => `${name} ${pin}`);
}

/** Optional dependencies (the binaries of other platforms) that no entry of the lock provides. */
export function missingOptional(packages: Readonly<Record<string, LockedPackage>>): string[] {
  return Object.entries(packages).flatMap(([at, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !placesFor(at, name).some((place) => packages[place]))
      .map((name) => `${at} lacks ${name}`),
  );
}

/** Hosts in `resolved` fields. `funding` and `homepage` may name one. */
export function hostsIn(lock: string): string[] {
  return [...lock.matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)].map(([, host]) => host ?? '');
}

/** Where Node looks for a package from `at`, nearest first. */
function placesFor(at: string, name: string): string[] {
  const parts = at === '' ? [] : at.split(/(?:^|\/)node_modules\//).slice(1);
  return parts
    .map((_, count) => parts.slice(0, parts.length - count))
    .concat([[]])
    .map((path) => [...path, name].map((part) => `node_modules/${part}`).join('/'));
}
