import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Title: 'Titre',
  Answer: 'Réponse',
  Reply: 'Réponse',
  Enabled: 'Activée',
  Actions: 'Actions',
  Try: 'Essayer',
  Off: 'Désactivée',
  Value: 'Valeur',
  Text: 'Texte',
  Number: 'Nombre',
  'Yes or no': 'Oui ou non',
  Date: 'Date',
  Type: 'Type',
  Description: 'Description',
  Example: 'Exemple',
  Required: 'Obligatoire',
  Address: 'Adresse',
  'MCP servers': 'Serveurs MCP',
}
