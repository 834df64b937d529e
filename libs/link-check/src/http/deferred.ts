/** A promise settled from outside. */
export class Deferred<T> {
  private settle: { resolve: (value: T) => void; reject: (reason: Error) => void } | null = null;
  readonly promise = new Promise<T>((resolve, reject) => {
    this.settle = { resolve, reject };
  });

  resolve(value: T): void {
    this.settle?.resolve(value);
  }

  reject(reason: Error): void {
    this.settle?.reject(reason);
  }
}
