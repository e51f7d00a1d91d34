// What is known of a customer, held against what a rule asks for: of the policy, or of the assignment.
import type { Attributes } from '@baton/contract'

type Value = Attributes[string]

export type AttributeTest = {
  is: 'equal' | 'not-equal' | 'at-least' | 'at-most'
  value: Value
}

/** What is known of one attribute; `undefined` where nothing is, and for names that every object has. */
export function attributeOf(attributes: Attributes, name: string): Value | undefined {
  return Object.hasOwn(attributes, name) ? attributes[name] : undefined
}

/** A number never equals a word, nor is it more or less than one. */
export function passes(known: Value, { is, value }: AttributeTest): boolean {
  switch (is) {
    case 'equal':
      return known === value
    case 'not-equal':
      return known !== value
    case 'at-least':
      return typeof known === typeof value && known >= value
    case 'at-most':
      return typeof known === typeof value && known <= value
  }
}
