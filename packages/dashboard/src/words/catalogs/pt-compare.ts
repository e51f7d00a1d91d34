// Portuguese: two answers side by side in the playground.
import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  Compare: 'Comparar',
  'Side {name}': 'Lado {name}',
  'Stop side {name}': 'Parar o lado {name}',
  'Nothing has been asked yet.': 'Ainda nada foi perguntado.',
  'Ask again': 'Perguntar de novo',
  'The customer reads nothing.': 'O cliente não lê nada.',
  'Go on from here': 'Continuar daqui',
  'Differs:': 'Diferente:',
  'Both sides are the same': 'Os dois lados são iguais',
  'Set one of them up with another policy, model, instructions or knowledge.':
    'Configure um deles com outra política, modelo, instruções ou conhecimento.',
  'Ask both the same': 'Pergunte o mesmo aos dois',
  'Each answers as it would, after the same talk. Nothing is kept, nobody is told, and actions that change something are not done.':
    'Cada um responde como responderia, depois da mesma conversa. Nada é guardado, ninguém é avisado, e ações que mudam algo não são feitas.',
  'The question:': 'A pergunta:',
  'Both decided the same, for the same reason and from the same sources.':
    'Os dois decidiram o mesmo, pelo mesmo motivo e a partir das mesmas fontes.',
  'They differ in: {join}': 'Diferem em: {join}',
  'Stop comparing': 'Parar de comparar',
  'What was said before, to both': 'O que foi dito antes, aos dois',
  none: 'nenhuma',
  Tokens: 'Tokens',
  'Some of the knowledge alone': 'Só parte do conhecimento',
  'As the provider calls it. Empty: the one that answers customers.':
    'Como o provedor o chama. Vazio: o que responde aos clientes.',
  'There is no source yet.': 'Ainda não há nenhuma fonte.',
  'Answer from these. None ticked: from nothing at all.':
    'Responder a partir destas. Nenhuma marcada: de nada.',
  'Another one of the same provider': 'Outro do mesmo provedor',
  'model: {name}': 'modelo: {name}',
  '{n} sources alone': { one: 'só {n} fonte', other: 'só {n} fontes' },
}
