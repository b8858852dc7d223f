-- Days are ISO texts, moments Unix milliseconds UTC, flags 0 or 1. What PostgreSQL spells otherwise is translated in one place.

create table document (
    no integer primary key,
    id text not null unique,
    body text not null
);

create table college (
    no integer primary key,
    id text not null unique,
    legal_form text not null,
    name text not null,
    short text,
    folded text not null,
    zone text,
    is_college integer not null check (is_college in (0, 1))
);

-- «filed» is what the catalog's file said last; where «body» differs from it, somebody changed it in the chat.
create table obligation (
    no integer primary key,
    document integer not null references document (no),
    id text not null,
    body text not null,
    filed text,
    report_to text,
    published_at bigint not null,
    written_to text,
    stopped_at bigint,
    ground text,
    unique (document, id),
    check ((stopped_at is null) = (ground is null))
);
create index obligation_by_time on obligation (published_at);

-- One obligation × one college × one legal date. What follows «extended» is derived: it always equals what the facts fold to.
create table duty (
    id integer primary key,
    obligation integer not null references obligation (no),
    college integer not null references college (no),
    due text not null,
    role integer not null check (role between 0 and 3),
    period_from text,
    period_to text,
    scheduled text not null,
    expected text not null,
    extended text,
    asked text,
    state text not null default 'open' check (state in ('open', 'reported', 'returned', 'accepted', 'waived')),
    moved_at bigint,
    made_at bigint not null,
    wake_on text,
    unique (obligation, college, due),
    check ((period_from is null) = (period_to is null)),
    check (expected = coalesce(extended, scheduled)),
    check (asked is null or state in ('open', 'returned')),
    check (wake_on is null or state in ('open', 'returned'))
);
create index duty_of_college on duty (college, expected);
create index duty_wakes on duty (wake_on) where state in ('open', 'returned') and wake_on is not null;
create index duty_owed on duty (expected) where state in ('open', 'returned');
create index duty_waits on duty (moved_at) where state = 'reported';
create index duty_asks on duty (id) where asked is not null;

-- What happened to a duty, in order. Each row is an arrow of the state machine, and only its arrows can be written.
create table fact (
    duty integer not null references duty (id),
    number integer not null,
    kind text not null,
    by_person bigint not null,
    at bigint not null,
    before text not null,
    after text not null,
    body text not null,
    primary key (duty, number),
    check (
        (kind = 'reported' and before in ('open', 'returned') and after = 'reported')
        or (kind = 'withdrawn' and before = 'reported' and after in ('open', 'returned'))
        or (kind = 'accepted' and before = 'reported' and after = 'accepted')
        or (kind = 'acceptance-undone' and before = 'accepted' and after = 'reported')
        or (kind = 'returned' and before = 'reported' and after = 'returned')
        or (kind in ('extension-asked', 'extended', 'extension-refused') and before in ('open', 'returned') and after = before)
        or (kind = 'waived' and before in ('open', 'reported', 'returned') and after = 'waived')
        or (kind = 'restored' and before = 'waived' and after in ('open', 'reported', 'returned'))
        or (kind = 'noticed' and after = before)
    )
);
create index fact_by_time on fact (at);

create table person (
    id integer primary key,
    chat bigint not null,
    name text not null,
    folded text not null,
    role text not null check (role in ('head', 'deputy', 'coordinator', 'administrator')),
    college text,
    reachable integer not null default 1 check (reachable in (0, 1)),
    unreachable_why text,
    morning text,
    away_until text,
    silent integer not null default 0 check (silent in (0, 1)),
    bound_at bigint not null,
    unbound_at bigint,
    erased_at bigint,
    check (role not in ('head', 'deputy') or college is not null),
    check (reachable = 1 or unreachable_why is not null),
    check (erased_at is null or unbound_at is not null)
);
create unique index person_of_chat on person (chat) where unbound_at is null;
create index person_of_college on person (college) where unbound_at is null;

create table invite (
    id integer primary key,
    token_hash text not null unique,
    college text,
    role text not null check (role in ('head', 'deputy', 'coordinator', 'administrator')),
    made_at bigint not null,
    made_by bigint not null,
    expires_at bigint not null,
    used_at bigint,
    used_by bigint,
    revoked_at bigint,
    replaces bigint,
    check ((used_at is null) = (used_by is null)),
    check (used_at is null or revoked_at is null)
);

create table talk (
    chat bigint primary key,
    version integer not null,
    question text,
    body text,
    anchor bigint
);

create table inbox (
    update_id bigint primary key,
    at bigint not null
);

create table poison (
    update_id bigint primary key,
    at bigint not null,
    body text not null,
    why text not null
);

-- One outgoing message. due_at is at once «not before», the next try and the end of a lease.
create table outbox (
    id integer primary key,
    key text not null unique,
    chat bigint not null,
    lane integer not null check (lane between 0 and 2),
    content text not null,
    attachment blob,
    status text not null default 'waiting' check (status in (
        'waiting', 'claimed', 'sending', 'delivered', 'refused', 'unknown', 'expired', 'replaced', 'cancelled')),
    attempts integer not null default 0,
    unknowns integer not null default 0,
    due_at bigint not null,
    queued_at bigint not null,
    expires_at bigint,
    settled_at bigint,
    message_id bigint,
    reason text,
    why text,
    person bigint,
    campaign text,
    check ((settled_at is not null) = (status in ('delivered', 'refused', 'unknown', 'expired', 'replaced', 'cancelled'))),
    check ((reason is not null) = (status = 'refused'))
);
create index outbox_unsettled on outbox (lane, id, due_at) where status in ('waiting', 'claimed', 'sending');
create index outbox_of_chat on outbox (chat, id) where status in ('waiting', 'claimed', 'sending');
create index outbox_of_campaign on outbox (campaign, status) where campaign is not null;
create index outbox_settled on outbox (settled_at) where settled_at is not null;

-- Which duties a letter speaks of: a reminder is cancelled when the last of them is closed.
create table letter_duty (
    duty text not null,
    letter bigint not null references outbox (id) on delete cascade,
    closed integer not null default 0 check (closed in (0, 1)),
    primary key (duty, letter)
);
create index letter_duty_of_letter on letter_duty (letter);

create table campaign (
    id text primary key,
    made_at bigint not null,
    made_by bigint not null,
    body text not null,
    stopped_at bigint,
    finished_at bigint
);

-- A file that a coordinator asked for; it is made beside the chat and then sent.
create table export (
    id text primary key,
    person bigint not null,
    chat bigint not null,
    body text not null,
    asked_at bigint not null,
    made_at bigint
);
create index export_waits on export (asked_at) where made_at is null;

create table round (
    zone text primary key,
    at bigint not null
);

create table journal (
    id integer primary key,
    at bigint not null,
    by_person bigint not null,
    what text not null,
    about text not null,
    before text,
    after text
);
create index journal_about on journal (about, id);
create index journal_by_time on journal (at);

create table setting (
    name text primary key,
    value text not null
);
