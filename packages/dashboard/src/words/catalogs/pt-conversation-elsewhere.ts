import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'In other desks': 'Em outros sistemas',
  'Asking the other desks…': 'Perguntando aos outros sistemas…',
  'The address of this customer is not verified, so the other desks are not asked.':
    'O endereço deste cliente não foi verificado, por isso os outros sistemas não são consultados.',
  'Other desks are asked by e-mail address. This customer has given none.':
    'Os outros sistemas são consultados pelo endereço de e-mail. Este cliente não informou nenhum.',
  'No desk is connected that can be asked.': 'Nenhum sistema conectado pode ser consultado.',
  'No subject': 'Sem assunto',
  'Try again: {desk}': 'Tentar de novo: {desk}',
  '{desk} could not be asked.': 'Não foi possível consultar {desk}.',
  Ticket: 'Ticket',
  'Live chat': 'Chat ao vivo',
  Messages: 'Mensagens',
}
