import type { SampleWords } from './words.ts'

export const es: SampleWords = {
  locale: 'es',
  names: ['Lucía Fernández', 'Mateo García', 'Carmen Ruiz', 'Diego Álvarez', 'Inés Molina'],
  products: ['lámpara', 'cafetera', 'chaqueta', 'silla de oficina'],
  topics: {
    refund: {
      ask: ['¿Dónde está mi reembolso del pedido {order}? Devolví la {product} hace dos semanas.'],
      answer: 'El reembolso llega en diez días laborables desde que recibimos el paquete.',
      further: 'Según el seguimiento llegó el día 3.',
    },
    delivery: {
      ask: ['Mi pedido {order} tenía que llegar ayer. ¿Dónde está?'],
      answer:
        'Los pedidos llegan en tres días laborables; el enlace de seguimiento está en nuestro mensaje.',
      further: 'La página solo dice que se está preparando.',
    },
    password: {
      ask: ['No puedo entrar, el enlace de la contraseña ha caducado.'],
      answer: 'En la página de acceso elija «He olvidado mi contraseña». El enlace dura una hora.',
      further: 'Lo hice tres veces y no llega nada.',
    },
    invoice: {
      ask: ['Necesito una factura con NIF del pedido {order}.'],
      answer: 'Puede descargar las facturas en su cuenta, en Pedidos.',
      further: 'El nombre de la empresa está mal.',
    },
    cancel: {
      ask: ['Quiero cancelar el pedido {order}.'],
      answer: 'Se puede cancelar hasta que se prepara, en Pedidos.',
      further: 'No veo ese botón.',
    },
    broken: {
      ask: ['La {product} llegó rota. Pedido {order}.'],
      answer: 'Lo sentimos. La reparamos o cambiamos; envíenos una foto.',
      further: 'Ya envié la foto la otra vez.',
    },
    address: {
      ask: ['Me mudé, ¿cómo cambio la dirección del pedido {order}?'],
      answer: 'La dirección se puede cambiar hasta que el pedido sale.',
      further: 'Dice que ya salió.',
    },
    discount: {
      ask: ['Mi código de descuento no funciona con la {product}.'],
      answer: 'Los códigos valen para productos sin rebaja, uno por pedido.',
      further: 'No está rebajada.',
    },
  },
  person: ['Quiero hablar con una persona.', '¿Puede atenderme un agente, por favor?'],
  hello: ['Hola, estoy mirando el pedido {order}.'],
  solved: ['Ya está arreglado; recibirá la confirmación en una hora.'],
  note: ['El almacén confirma el paquete. Reembolsar a mano si mañana no está.'],
  thanks: ['¡Muchas gracias!', 'Perfecto, gracias.'],
}
