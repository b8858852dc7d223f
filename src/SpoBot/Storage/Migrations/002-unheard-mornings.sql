-- Morning letters that outlived themselves on the way: each morning's round asks for those of the last days.
create index outbox_expired on outbox (settled_at) where status = 'expired';
