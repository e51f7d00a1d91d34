// Wakes up the page that the server has drawn.
import { hydrateRoot } from 'react-dom/client'
import { App } from './app.tsx'

const place = document.getElementById('app')
if (place) hydrateRoot(place, <App />)
