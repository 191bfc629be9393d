/**
 * Works on items as they come, at most `atOnce` at a time, and gives the results in the items' order. No more than that
 * many results are ever kept, however many items there are.
 * @param work must not reject; what goes wrong is a result
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  work: (item: Item) => Promise<Result>,
  atOnce: number,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    running.push(work(item));
    const [first] = running;
    if (first === undefined || running.length < atOnce) continue;
    yield await first;
    void running.shift();
  }
  for (const each of running) yield await each;
}
