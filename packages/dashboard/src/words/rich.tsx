import { Fragment, type ReactNode } from 'react'
import { t } from './translate.ts'

/** `rich('Read {link} first.', { link: <a …/> })`: a sentence with parts of the page in it, wherever a language puts them. */
export function rich(english: string, parts: Readonly<Record<string, ReactNode>>): ReactNode {
  // Without values the places stay as they are, and what is put into them cannot be taken for one.
  return t(english)
    .split(/\{(\w+)\}/)
    .map((text, index) => {
      const part = index % 2 === 0 ? text : (parts[text] ?? `{${text}}`)
      return <Fragment key={index}>{part}</Fragment>
    })
}
