// A part of the chat whose file comes when it is first needed.
import type { ComponentType, VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Store } from '../store.ts'

/** Until the file has come, and without it, `instead` stands there. */
export function later<Props extends { store: Store }>(
  load: () => Promise<ComponentType<Props>>,
  instead: (props: Props) => VNode | null = () => null,
) {
  return function Later(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(null)
    useEffect(() => {
      props.store.part(load).then(
        (part) => setPart(() => part),
        () => {},
      )
    }, [])
    return Part ? <Part {...props} /> : instead(props)
  }
}
