import type { SampleWords } from './words.ts'

export const pt: SampleWords = {
  locale: 'pt-BR',
  names: ['Beatriz Souza', 'Rafael Costa', 'João Pereira', 'Marina Lopes'],
  products: ['luminária', 'cafeteira', 'jaqueta', 'cadeira'],
  topics: {
    refund: {
      ask: ['Cadê o reembolso do pedido {order}? Devolvi a {product} há duas semanas.'],
      answer: 'O reembolso chega em dez dias úteis depois que recebemos o pacote.',
      further: 'Pelo rastreio chegou no dia 3.',
    },
    delivery: {
      ask: ['Meu pedido {order} devia chegar ontem. Onde está?'],
      answer: 'Os pedidos chegam em três dias úteis; o link de rastreio está na nossa mensagem.',
      further: 'A página só diz que está sendo preparado.',
    },
    password: {
      ask: ['Não consigo entrar, o link da senha expirou.'],
      answer: 'Na página de entrada escolha «Esqueci a senha». O link vale uma hora.',
      further: 'Fiz três vezes e não chega nada.',
    },
    invoice: {
      ask: ['Preciso da nota fiscal do pedido {order}.'],
      answer: 'As notas estão na sua conta, em Pedidos.',
      further: 'O nome da empresa está errado.',
    },
    cancel: {
      ask: ['Quero cancelar o pedido {order}.'],
      answer: 'Dá para cancelar até o pedido ser embalado, em Pedidos.',
      further: 'Não vejo esse botão.',
    },
    broken: {
      ask: ['A {product} chegou quebrada. Pedido {order}.'],
      answer: 'Sentimos muito. Consertamos ou trocamos; mande uma foto.',
      further: 'Já mandei a foto da outra vez.',
    },
    address: {
      ask: ['Eu me mudei, como mudo o endereço do pedido {order}?'],
      answer: 'O endereço pode ser mudado até o pedido sair.',
      further: 'Diz que já saiu.',
    },
    discount: {
      ask: ['Meu código de desconto não funciona na {product}.'],
      answer: 'Os códigos valem para produtos sem promoção, um por pedido.',
      further: 'Ela não está em promoção.',
    },
  },
  person: ['Quero falar com uma pessoa.', 'Um atendente pode ver isso?'],
  hello: ['Olá, estou vendo o pedido {order}.'],
  solved: ['Está resolvido; a confirmação chega em uma hora.'],
  note: ['O depósito confirmou o pacote.'],
  thanks: ['Muito obrigada!', 'Valeu, obrigado.'],
}
