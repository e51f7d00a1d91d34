// Token buckets: a minute's worth may come at once, then as fast as it refills. Kept in this process alone, so that asking
// costs nothing: with N processes a customer may have up to N times as much, which the documentation says.

/** `minutes`: how many minutes' worth may come at once, where that is not one. */
export type Rate = { key: string; perMinute: number; minutes?: number }

/** `retryAfterSeconds`: when the one that refused has room again. */
export type Taken = { ok: boolean; left: number; rate: Rate; retryAfterSeconds: number }

export type Buckets = {
  /** From all of them or from none: who is refused by one does not use up another. Narrowest first. */
  take(rates: readonly [Rate, ...Rate[]]): Taken
}

type Bucket = { level: number; at: number }

/** `capacity`: the one that was touched longest ago is forgotten, and is full when it comes again. */
export function createBuckets(now: () => number, capacity = 50_000): Buckets {
  const buckets = new Map<string, Bucket>()

  function filled({ key, perMinute, minutes = 1 }: Rate): Bucket {
    const at = now()
    const most = perMinute * minutes
    const known = buckets.get(key) ?? { level: most, at }
    const gained = (Math.max(0, at - known.at) / 60_000) * perMinute
    const bucket = { level: Math.min(most, known.level + gained), at }
    buckets.delete(key)
    buckets.set(key, bucket)
    const oldest = buckets.size > capacity ? buckets.keys().next().value : undefined
    if (oldest !== undefined) buckets.delete(oldest)
    return bucket
  }

  return {
    take(rates) {
      const all = rates.map((rate) => ({ rate, bucket: filled(rate) }))
      const empty = all.find(({ bucket }) => bucket.level < 1)
      if (empty) {
        const { rate, bucket } = empty
        const seconds = Math.ceil(((1 - bucket.level) * 60) / rate.perMinute)
        return { ok: false, left: 0, rate, retryAfterSeconds: Math.max(1, seconds) }
      }
      for (const { bucket } of all) bucket.level -= 1
      const tightest = all.reduce((a, b) => (b.bucket.level < a.bucket.level ? b : a))
      const left = Math.floor(tightest.bucket.level)
      return { ok: true, left, rate: tightest.rate, retryAfterSeconds: 0 }
    },
  }
}
