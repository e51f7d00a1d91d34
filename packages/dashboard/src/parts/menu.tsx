import { Menu as Base } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { Kbd } from './kbd.tsx'

/** A button that opens a list of actions. `trigger` must be one button element. */
export function Menu({
  trigger,
  children,
  side = 'bottom',
  ...controlled
}: {
  trigger: ReactElement
  children: ReactNode
  side?: 'top' | 'bottom'
  /** Where something else opens it as well, such as a key. */
  open?: boolean
  onOpenChange?: (open: boolean) => void
}) {
  return (
    <Base.Root {...controlled}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align="start" sideOffset={6} className="z-30 outline-none">
          <Base.Popup className={POPUP}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}

export function MenuItem({
  icon,
  hint,
  children,
  onClick,
}: {
  icon?: ReactNode
  /** The single key that does the same. */
  hint?: string
  children: ReactNode
  onClick: () => void
}) {
  return (
    <Base.Item className={ITEM} onClick={onClick}>
      <span className="inline-flex w-4 justify-center">{icon}</span>
      {children}
      {hint ? (
        <span className="ms-auto ps-3">
          <Kbd>{hint}</Kbd>
        </span>
      ) : null}
    </Base.Item>
  )
}

/** Goes to another page, in the same tab unless `href` leaves the desk. */
export function MenuLink({
  icon,
  href,
  children,
}: {
  icon?: ReactNode
  href: string
  children: ReactNode
}) {
  return (
    <Base.LinkItem className={ITEM} href={href} target="_blank" rel="noreferrer">
      <span className="inline-flex w-4 justify-center">{icon}</span>
      {children}
    </Base.LinkItem>
  )
}

/** One of several that exclude each other. */
export function MenuChoice<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}) {
  return (
    <Base.RadioGroup value={value} onValueChange={(next) => onChange(next as Value)}>
      <Base.Group>
        <Base.GroupLabel className="px-2 pt-1.5 pb-1 text-xs text-ink-faint">
          {label}
        </Base.GroupLabel>
        {options.map((option) => (
          <Base.RadioItem
            key={option.value}
            value={option.value}
            closeOnClick={false}
            className={ITEM}
          >
            <span className="inline-flex w-4 justify-center">
              <Base.RadioItemIndicator>
                <Check size={14} aria-hidden />
              </Base.RadioItemIndicator>
            </span>
            {option.label}
          </Base.RadioItem>
        ))}
      </Base.Group>
    </Base.RadioGroup>
  )
}

/** On or off. */
export function MenuSwitch({
  checked,
  onChange,
  children,
}: {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
}) {
  return (
    <Base.CheckboxItem
      checked={checked}
      onCheckedChange={onChange}
      closeOnClick={false}
      className={ITEM}
    >
      <span className="inline-flex w-4 justify-center">
        <Base.CheckboxItemIndicator>
          <Check size={14} aria-hidden />
        </Base.CheckboxItemIndicator>
      </span>
      {children}
    </Base.CheckboxItem>
  )
}

export function MenuLine() {
  return <Base.Separator className="my-1 h-px bg-line" />
}

const POPUP =
  'max-h-(--available-height) overflow-y-auto min-w-52 rounded-xl border border-line bg-raised p-1 text-sm text-ink shadow-lift outline-none transition-opacity ' +
  'data-ending-style:opacity-0 data-starting-style:opacity-0'
const ITEM =
  'flex min-h-8 select-none items-center gap-2 rounded-lg px-2 outline-none data-highlighted:bg-sunken ' +
  'pointer-coarse:min-h-10'
