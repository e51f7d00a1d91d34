// The code that docs/identity.md has, too: a test holds the two together, and runs the one for Node.
type Sample = { title: string; code: string }

export const SAMPLES: [Sample, ...Sample[]] = [
  {
    title: 'Node',
    code: `import { createHmac } from 'node:crypto'

export function batonToken(user) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const header = { alg: 'HS256', typ: 'JWT', kid: process.env.BATON_IDENTITY_KID }
  const claims = {
    sub: String(user.id),
    email: user.email,
    name: user.name,
    aud: 'baton:identity',
    exp: Math.floor(Date.now() / 1000) + 600,
  }
  const signed = \`\${part(header)}.\${part(claims)}\`
  const hmac = createHmac('sha256', process.env.BATON_IDENTITY_SECRET)
  return \`\${signed}.\${hmac.update(signed).digest('base64url')}\`
}`,
  },
  {
    title: 'Python',
    code: `import os, time
import jwt  # PyJWT

def baton_token(user):
    claims = {
        "sub": str(user.id),
        "email": user.email,
        "name": user.name,
        "aud": "baton:identity",
        "exp": int(time.time()) + 600,
    }
    headers = {"kid": os.environ["BATON_IDENTITY_KID"]}
    secret = os.environ["BATON_IDENTITY_SECRET"]
    return jwt.encode(claims, secret, algorithm="HS256", headers=headers)`,
  },
  {
    title: 'PHP',
    code: `use Firebase\\JWT\\JWT;

function batonToken($user): string {
    $claims = [
        'sub' => (string) $user->id,
        'email' => $user->email,
        'name' => $user->name,
        'aud' => 'baton:identity',
        'exp' => time() + 600,
    ];
    return JWT::encode($claims, getenv('BATON_IDENTITY_SECRET'), 'HS256', getenv('BATON_IDENTITY_KID'));
}`,
  },
  {
    title: 'Ruby',
    code: `require "jwt"

def baton_token(user)
  claims = {
    sub: user.id.to_s,
    email: user.email,
    name: user.name,
    aud: "baton:identity",
    exp: Time.now.to_i + 600
  }
  JWT.encode(claims, ENV.fetch("BATON_IDENTITY_SECRET"), "HS256", { kid: ENV.fetch("BATON_IDENTITY_KID") })
end`,
  },
]
