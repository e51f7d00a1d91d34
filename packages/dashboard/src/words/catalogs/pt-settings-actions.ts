import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Title: 'Título',
  Answer: 'Resposta',
  Reply: 'Resposta',
  Enabled: 'Ligada',
  Actions: 'Ações',
  Try: 'Testar',
  Off: 'Desligada',
  Value: 'Valor',
  Text: 'Texto',
  Number: 'Número',
  'Yes or no': 'Sim ou não',
  Date: 'Data',
  Type: 'Tipo',
  Description: 'Descrição',
  Example: 'Exemplo',
  Required: 'Obrigatório',
  Address: 'Endereço',
  'MCP servers': 'Servidores MCP',
}
