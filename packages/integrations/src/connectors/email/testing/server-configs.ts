// What Postfix and Dovecot are told in these tests.
import type { Ports } from './mail-servers.ts'

export function dovecotConf(home: string, ports: Ports): string {
  const inet = (name: string, port: number, more = '') =>
    `inet_listener ${name} {\n address = 127.0.0.1\n port = ${port}\n ${more}\n }`
  return `base_dir = ${home}/dv/run
state_dir = ${home}/dv/state
log_path = ${home}/dv/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <${home}/cert.pem
ssl_key = <${home}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
auth_failure_delay = 0
first_valid_uid = 1
first_valid_gid = 1
recipient_delimiter = +
mail_location = maildir:${home}/vmail/%d/%n
namespace inbox {
 inbox = yes
}
passdb {
 driver = oauth2
 mechanisms = xoauth2
 args = ${home}/dv/tokens.conf
}
passdb {
 driver = static
 mechanisms = plain login
 args = password=secret
}
userdb {
 driver = static
 args = allow_all_users=yes uid=mail gid=mail home=${home}/vmail/%d/%n
}
service imap-login {
 ${inet('imap', ports.imap)}
 ${inet('imaps', ports.imaps, 'ssl = yes')}
}
service lmtp {
 ${inet('lmtp', ports.lmtp)}
}
service anvil {
 unix_listener anvil-auth-penalty {
 mode = 0
 }
}
service auth {
 ${inet('sasl', ports.sasl)}
}
protocol lmtp {
 mail_plugins = $mail_plugins sieve
 postmaster_address = postmaster@desk.test
}
plugin {
 sieve = file:${home}/sieve/%u.sieve
}
submission_host = 127.0.0.1:${ports.smtp}
`
}

/** Where Dovecot asks whose a token is. */
export function tokensConf(tokenInfoUrl: string): string {
  return `tokeninfo_url = ${tokenInfoUrl}?access_token=
username_attribute = username
timeout_msecs = 5000
`
}

export function mainCf(home: string, ports: Ports): string {
  return `compatibility_level = 3.6
queue_directory = ${home}/pf/spool
data_directory = ${home}/pf/data
mail_owner = postfix
setgid_group = postdrop
maillog_file = /dev/stdout
inet_interfaces = loopback-only
inet_protocols = ipv4
myhostname = mx.desk.test
mydestination =
mynetworks = 127.0.0.0/8
alias_maps =
virtual_mailbox_domains = desk.test
virtual_mailbox_maps = static:any
virtual_transport = lmtp:inet:127.0.0.1:${ports.lmtp}
default_transport = error:5.1.2 there is no mail to other places
recipient_delimiter = +
smtpd_tls_cert_file = ${home}/cert.pem
smtpd_tls_key_file = ${home}/key.pem
smtpd_tls_security_level = may
smtpd_sasl_type = dovecot
smtpd_sasl_path = inet:127.0.0.1:${ports.sasl}
smtpd_sasl_auth_enable = yes
smtputf8_enable = no
smtpd_reject_unlisted_recipient = no
message_size_limit = 50000000
`
}

const DAEMONS = [
  'pickup unix n - n 60 1 pickup',
  'cleanup unix n - n - 0 cleanup',
  'qmgr unix n - n 300 1 qmgr',
  'tlsmgr unix - - n 1000? 1 tlsmgr',
  'rewrite unix - - n - - trivial-rewrite',
  'bounce unix - - n - 0 bounce',
  'defer unix - - n - 0 bounce',
  'trace unix - - n - 0 bounce',
  'verify unix - - n - 1 verify',
  'flush unix n - n 1000? 0 flush',
  'proxymap unix - - n - - proxymap',
  'error unix - - n - - error',
  'retry unix - - n - - error',
  'discard unix - - n - - discard',
  'lmtp unix - - n - - lmtp',
  'anvil unix - - n - 1 anvil',
  'scache unix - - n - 1 scache',
  'postlog unix-dgram n - n - 1 postlogd',
]

export function masterCf({ smtp, submission, smtps }: Ports): string {
  const signedIn = '  -o smtpd_recipient_restrictions=permit_sasl_authenticated,reject'
  const services = [
    `127.0.0.1:${smtp} inet n - n - - smtpd`,
    `127.0.0.1:${submission} inet n - n - - smtpd\n  -o smtpd_tls_security_level=encrypt\n${signedIn}`,
    `127.0.0.1:${smtps} inet n - n - - smtpd\n  -o smtpd_tls_wrappermode=yes\n${signedIn}`,
  ]
  return `${[...services, ...DAEMONS].join('\n')}\n`
}
