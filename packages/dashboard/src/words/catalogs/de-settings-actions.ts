import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Title: 'Titel',
  Answer: 'Antwort',
  Reply: 'Antwort',
  Enabled: 'Eingeschaltet',
  Actions: 'Aktionen',
  Try: 'Ausprobieren',
  Off: 'Aus',
  Value: 'Wert',
  Text: 'Text',
  Number: 'Zahl',
  'Yes or no': 'Ja oder nein',
  Date: 'Datum',
  Type: 'Art',
  Description: 'Beschreibung',
  Example: 'Beispiel',
  Required: 'Nötig',
  Address: 'Adresse',
  'MCP servers': 'MCP-Server',
}
