// What a text means, ready to be drawn. Holds text and checked addresses, never markup.

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong' | 'emphasis' | 'strike'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] }
  /** A mark such as [1], which points to a source by its number. */
  | { kind: 'mark'; number: number }
  | { kind: 'break' }

export type Block =
  | { kind: 'paragraph'; children: Inline[] }
  | { kind: 'heading'; children: Inline[] }
  | { kind: 'code'; language: string; text: string }
  | { kind: 'list'; start: number | null; items: Block[][] }
  | { kind: 'quote'; children: Block[] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][]; align: Align[] }
  | { kind: 'rule' }

export type Align = 'start' | 'center' | 'end'

export type Reading = {
  /** More is to come: a mark that has not been closed yet counts as closed at the end, a half-open one is not shown. */
  streaming: boolean
  /** A line break is a line break, as people who chat mean it; otherwise it is a space, as in documents. */
  breaks: boolean
}
