/** Runs something for every item, a few at a time. The first failure ends it, after which nothing more is begun. */
export async function fewAtATime<Item>(
  items: Iterable<Item>,
  few: number,
  run: (item: Item) => Promise<unknown>,
): Promise<void> {
  const left = items[Symbol.iterator]();
  let isOver = false;
  const next = async (): Promise<void> => {
    for (let item = left.next(); !item.done && !isOver; item = left.next()) {
      await run(item.value).catch((error: unknown) => {
        isOver = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: few }, next));
}
