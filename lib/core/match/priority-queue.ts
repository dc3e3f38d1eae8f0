/** A binary heap: what comes before everything else in it is taken first. */
export class PriorityQueue<T> {
  readonly #items: T[] = []
  readonly #isBefore: (x: T, y: T) => boolean

  /** `isBefore` must be a strict order. */
  constructor(isBefore: (x: T, y: T) => boolean) {
    this.#isBefore = isBefore
  }

  push(item: T): void {
    this.#items.push(item)
    this.#rise(this.#items.length - 1)
  }

  /** Takes out the first; undefined where it is empty. */
  pop(): T | undefined {
    const first = this.#items[0]
    const last = this.#items.pop()
    if (last !== undefined && this.#items.length > 0) {
      this.#items[0] = last
      this.#sink(0)
    }
    return first
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1
      if (!this.#swapIfBefore(at, parent)) return
      at = parent
    }
  }

  #sink(from: number): void {
    for (let at = from; ;) {
      const left = 2 * at + 1
      if (left >= this.#items.length) return
      const right = left + 1
      const first = right < this.#items.length && this.#isBefore(this.#items[right]!, this.#items[left]!) ? right : left
      if (!this.#swapIfBefore(first, at)) return
      at = first
    }
  }

  #swapIfBefore(lower: number, upper: number): boolean {
    const [low, high] = [this.#items[lower]!, this.#items[upper]!]
    if (!this.#isBefore(low, high)) return false
    this.#items[lower] = high
    this.#items[upper] = low
    return true
  }
}
