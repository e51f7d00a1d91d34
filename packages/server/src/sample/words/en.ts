import type { SampleWords } from './words.ts'

export const en: SampleWords = {
  locale: 'en',
  names: [
    'Maya Thompson',
    'Oliver Grant',
    'Priya Nair',
    'Liam Walsh',
    'Zoe Carter',
    'Samuel Reed',
    'Hannah Brooks',
    'Noah Ellis',
    'Ruth Okafor',
    'Daniel Kim',
  ],
  products: [
    'desk lamp',
    'coffee grinder',
    'rain jacket',
    'kettle',
    'office chair',
    'running shoes',
  ],
  topics: {
    refund: {
      ask: [
        'Where is my refund for order {order}? I sent the {product} back two weeks ago.',
        'I returned the {product} and still have no refund, order {order}.',
      ],
      answer:
        'A refund reaches your account within 10 working days after the parcel has arrived at our warehouse.',
      further: 'It arrived on the 3rd according to tracking. That is longer than ten days.',
    },
    delivery: {
      ask: [
        'My {product} should have arrived yesterday. Order {order}.',
        'Tracking for order {order} has not moved for days, where is my {product}?',
      ],
      answer:
        'Orders arrive within three working days. You find the tracking link in the message we sent you when it left.',
      further: 'The tracking page only says it is being prepared.',
    },
    password: {
      ask: [
        'I cannot sign in, the password link has expired.',
        'How do I reset my password? The message never arrives.',
      ],
      answer: 'Open the sign-in page and choose Forgotten password. The link works for one hour.',
      further: 'I did that three times and nothing came, not even in spam.',
    },
    invoice: {
      ask: [
        'Can I get an invoice with our VAT number for order {order}?',
        'The invoice for order {order} shows the wrong company name.',
      ],
      answer:
        'You can download invoices under Orders in your account. The company name is taken from your billing address.',
      further: 'It has been issued already, I cannot change it there.',
    },
    cancel: {
      ask: [
        'I want to cancel order {order} please.',
        'Can I still cancel the {product} I ordered this morning, {order}?',
      ],
      answer:
        'An order can be cancelled until it has been packed: open it under Orders and choose Cancel.',
      further: 'There is no such button on my order.',
    },
    broken: {
      ask: [
        'The {product} arrived broken. Order {order}.',
        'My {product} stopped working after a week, what now?',
      ],
      answer:
        'We are sorry to hear that. Within two years we repair or replace it; please send us a photo of the damage.',
      further: 'I attached the photo last time already.',
    },
    address: {
      ask: [
        'I moved. How do I change the delivery address of order {order}?',
        'Wrong street number on order {order}, can you fix it?',
      ],
      answer:
        'The address of an order can be changed until it leaves us, under Orders in your account.',
      further: 'It says it has left already, but it still stands in your warehouse.',
    },
    discount: {
      ask: [
        'My discount code does not work for the {product}.',
        'Is there a student discount on the {product}?',
      ],
      answer:
        'Codes apply to products at full price, one for each order. The {product} may be on sale already.',
      further: 'It is not on sale, I checked.',
    },
  },
  person: [
    'I want to talk to a human, please.',
    'Can a real person look at this?',
    'Please connect me to an agent.',
  ],
  hello: [
    'Hi, I am looking into order {order} for you now.',
    'Hello, thanks for waiting. Let me check this.',
  ],
  solved: [
    'I have arranged it; you will get a confirmation within the hour.',
    'Done. The amount will be back on your card by Friday.',
  ],
  note: [
    'Warehouse confirmed the parcel. Refund by hand if it is not there tomorrow.',
    'Second time this month for this customer, be generous.',
  ],
  thanks: ['Thank you, that helps a lot!', 'Great, thanks.', 'Perfect, have a nice day.'],
}
