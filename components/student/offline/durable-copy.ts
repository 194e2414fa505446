// A second copy of an attempt's outbox, on disk before it counts as kept: browsers write their first storage
// some seconds later, and what was given in them would go with a browser that is killed.
import { OUTBOX_PREFIX, type OutboxCopy } from '../outbox.ts';

const DATABASE = 'footnote';
const STORE = 'outbox';

/** @returns the copy of one attempt, or null where the browser has no database. */
export async function openDurableCopy(attemptId: string): Promise<DurableCopy | null> {
  const database = await openDatabase().catch(() => null);
  if (!database) return null;
  const range = keysOf(`${attemptId}:`);
  return {
    put: (key, text) => void write(database, (store) => store.put(text, key)),
    remove: (key) => void write(database, (store) => store.delete(key)),
    restore: (storage) => restore(database, range, storage),
  };
}

export type DurableCopy = OutboxCopy & {
  /** Puts back what `storage` lost, and copies what it has. @returns whether anything was put back */
  restore: (storage: Storage) => Promise<boolean>;
};

/** @param of an attempt's id, or its assignment's for all attempts at that; null: everything */
export async function forgetDurableCopies(of: string | null): Promise<void> {
  const database = await openDatabase().catch(() => null);
  if (!database) return;
  const ranges = of === null ? [keysOf('')] : [keysOf(`${of}:`), keysOf(`${of}.`)];
  for (const range of ranges) await write(database, (store) => store.delete(range));
  database.close();
}

/** All keys that begin so. */
function keysOf(start: string): IDBKeyRange {
  return IDBKeyRange.bound(OUTBOX_PREFIX + start, `${OUTBOX_PREFIX}${start}\uffff`);
}

async function restore(
  database: IDBDatabase,
  range: IDBKeyRange,
  storage: Storage,
): Promise<boolean> {
  const store = database.transaction(STORE).objectStore(STORE);
  const [keys, texts] = await Promise.all([
    resultOf(store.getAllKeys(range)),
    resultOf<unknown[]>(store.getAll(range)),
  ]);
  let restored = false;
  for (const [index, key] of keys.entries()) {
    const text = texts[index];
    if (typeof key !== 'string' || typeof text !== 'string') continue;
    if (storage.getItem(key) !== null) continue;
    storage.setItem(key, text);
    restored = true;
  }
  const held = Object.keys(storage).filter((key) => range.includes(key));
  await write(database, (all) => {
    for (const key of held) all.put(storage.getItem(key), key);
  });
  return restored;
}

async function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return resultOf(opening);
}

/** Done when it is on disk, or has failed: then the first storage must do. */
async function write(
  database: IDBDatabase,
  change: (store: IDBObjectStore) => void,
): Promise<void> {
  const done = new Promise<void>((resolve) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => resolve();
    change(transaction.objectStore(STORE));
    transaction.commit();
  });
  // A database that was closed takes nothing.
  await done.catch(() => {});
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
