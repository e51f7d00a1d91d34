import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Title: 'Título',
  Answer: 'Respuesta',
  Reply: 'Respuesta',
  Enabled: 'Activada',
  Actions: 'Acciones',
  Try: 'Probar',
  Off: 'Desactivada',
  Value: 'Valor',
  Text: 'Texto',
  Number: 'Número',
  'Yes or no': 'Sí o no',
  Date: 'Fecha',
  Type: 'Tipo',
  Description: 'Descripción',
  Example: 'Ejemplo',
  Required: 'Obligatorio',
  Address: 'Dirección',
  'MCP servers': 'Servidores MCP',
}
