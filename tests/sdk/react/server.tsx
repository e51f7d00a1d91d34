// Draws the same page where there is no browser.
import { version } from 'react'
import { renderToString } from 'react-dom/server'
import { App } from './page.tsx'

export const drawn = { version, html: renderToString(<App />) }
