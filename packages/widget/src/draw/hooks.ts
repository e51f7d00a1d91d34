// What a component remembers between two drawings, under the names Preact and React give it.
import { after, again, type Hook, now } from './render.ts'

export function useState<State>(
  first: State | (() => State),
): [State, (next: State | ((before: State) => State)) => void] {
  const { mount } = now
  const hook = nextHook(() => {
    const set = (next: State | ((before: State) => State)) => {
      const value = typeof next === 'function' ? (next as (of: State) => State)(state[0]) : next
      if (Object.is(value, state[0])) return
      // Drawn twice, a component must not find that what it was given has changed in between.
      state = [value, set]
      made.value = state
      if (mount) again(mount)
    }
    let state: [State, typeof set] = [
      typeof first === 'function' ? (first as () => State)() : first,
      set,
    ]
    const made: Hook = { value: state }
    return made
  })
  return hook.value as ReturnType<typeof useState<State>>
}

export function useRef<Value>(current: Value): { current: Value } {
  return nextHook(() => ({ value: { current } })).value as { current: Value }
}

export function useMemo<Value>(make: () => Value, deps: readonly unknown[]): Value {
  const hook = nextHook(() => ({}))
  if (isChanged(hook, deps)) hook.value = make()
  return hook.value as Value
}

/** Runs once what was drawn stands on the page; what it returns ends it. */
export function useLayoutEffect(run: () => unknown, deps?: readonly unknown[]): void {
  const hook = nextHook(() => ({}))
  const { mount } = now
  if (!isChanged(hook, deps)) return
  after.push(() => {
    if (mount?.gone) return
    if (typeof hook.end === 'function') hook.end()
    hook.end = run()
  })
}

/** Nothing here is so slow that it had to wait for the screen. */
export { useLayoutEffect as useEffect }

function nextHook(make: () => Hook): Hook {
  const hooks = now.mount?.hooks ?? []
  const at = now.hook++
  const hook = hooks[at] ?? make()
  hooks[at] = hook
  return hook
}

function isChanged(hook: Hook, deps: readonly unknown[] | undefined): boolean {
  const before = hook.deps
  hook.deps = deps
  return !before || !deps || deps.some((dep, index) => !Object.is(dep, before[index]))
}
