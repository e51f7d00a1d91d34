-- Teammates. The tables are better-auth's (sessions, passwords, organisations), under our names; an organisation is a
-- workspace and has its id.

create table users (
  "id" text not null primary key, "name" text not null, "email" text not null unique,
  "emailVerified" boolean not null, "image" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);

create table sessions (
  "id" text not null primary key, "expiresAt" timestamptz not null, "token" text not null unique,
  "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null,
  "ipAddress" text, "userAgent" text,
  "userId" text not null references users ("id") on delete cascade,
  "activeOrganizationId" text
);
create index sessions_user on sessions ("userId");

create table accounts (
  "id" text not null primary key, "accountId" text not null, "providerId" text not null,
  "userId" text not null references users ("id") on delete cascade,
  "accessToken" text, "refreshToken" text, "idToken" text,
  "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz,
  "scope" text, "password" text,
  "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null
);
create index accounts_user on accounts ("userId");

create table verifications (
  "id" text not null primary key, "identifier" text not null, "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index verifications_identifier on verifications ("identifier");

create table organizations (
  "id" text not null primary key references workspaces (id) on delete cascade,
  "name" text not null, "slug" text not null unique, "logo" text,
  "createdAt" timestamptz not null default current_timestamp, "metadata" text
);

create table members (
  "id" text not null primary key,
  "organizationId" text not null references organizations ("id") on delete cascade,
  "userId" text not null references users ("id") on delete cascade,
  "role" text not null, "createdAt" timestamptz not null default current_timestamp,
  unique ("organizationId", "userId")
);
create index members_user on members ("userId");

create table invitations (
  "id" text not null primary key,
  "organizationId" text not null references organizations ("id") on delete cascade,
  "email" text not null, "role" text, "status" text not null, "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "inviterId" text not null references users ("id") on delete cascade
);
create index invitations_organization on invitations ("organizationId");
create index invitations_email on invitations ("email");
