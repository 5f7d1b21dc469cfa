// Receives Daraja's callbacks and keeps the status of payments: app.js PORT DATABASE
import {
  C2B_VALIDATION_ACCEPT,
  C2B_VALIDATION_REJECT,
  type DarajaEvent,
  ParseError,
  type PaymentStatus,
  mergeStatus,
  parseC2bConfirmation,
  parseC2bValidation,
  parseDarajaResult,
  parseStkCallback,
  parseTimeout,
} from "daraja-codes";
import express from "express";
import Database from "libsql";

const [port, file = ":memory:"] = process.argv.slice(2);
const database = new Database(file);
database.pragma("journal_mode = WAL");
// What is committed is on the disk: a 200 promises it.
database.pragma("synchronous = FULL");
database.exec(`
  CREATE TABLE IF NOT EXISTS bodies (id INTEGER PRIMARY KEY, path TEXT, body BLOB, problem TEXT);
  CREATE TABLE IF NOT EXISTS payments (key TEXT PRIMARY KEY, status TEXT NOT NULL);
`);
const insertBody = database.prepare(
  "INSERT INTO bodies (path, body) VALUES (?, ?)",
);
const noteProblem = database.prepare(
  "UPDATE bodies SET problem = ? WHERE id = ?",
);
const selectPayment = database.prepare(
  "SELECT status FROM payments WHERE key = ?",
);
const upsertPayment = database.prepare(
  "INSERT OR REPLACE INTO payments (key, status) VALUES (?, ?)",
);

type Parser = (body: Uint8Array) => DarajaEvent;

/** Keeps the raw body, whatever it holds; then merges what it says into its payment. */
function keep(
  path: string,
  body: Buffer,
  parse: Parser,
): DarajaEvent | undefined {
  const { lastInsertRowid } = insertBody.run(path, body);
  try {
    const event = parse(body);
    if (event.idempotencyKey !== undefined) merge(event.idempotencyKey, event);
    return event;
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    // No failed payment: a person has to look, or a status query.
    noteProblem.run(error.message, lastInsertRowid);
    return undefined;
  }
}

/** Gives a payment its new status: nobody else writes from BEGIN to the commit. */
const merge = database.transaction((key: string, { outcome }: DarajaEvent) => {
  upsertPayment.run(key, mergeStatus(find(key) ?? "pending", outcome));
}).immediate;

function find(key: string): PaymentStatus | undefined {
  const row = selectPayment.get(key) as { status: PaymentStatus } | undefined;
  return row?.status;
}

const app = express();
// The raw bytes of any type, before anything has parsed them; 413 for more than 1 MiB.
app.use(express.raw({ type: () => true, limit: "1mb", inflate: false }));

/** Serves one of Daraja's URLs; it is answered when all is kept. */
function receive(path: string, parse: Parser): void {
  app.post(path, ({ body }, response) => {
    const event = keep(path, body ?? Buffer.alloc(0), parse);
    // Reject what cannot be read. Here belongs your own look at the account and the amount.
    const isRefused = event === undefined && path === "/c2b/validation";
    response.json(isRefused ? C2B_VALIDATION_REJECT : C2B_VALIDATION_ACCEPT);
  });
}

receive("/stk", parseStkCallback);
receive("/result", parseDarajaResult);
receive("/timeout", parseTimeout);
receive("/c2b/validation", parseC2bValidation);
receive("/c2b/confirmation", parseC2bConfirmation);

app.get("/payments/:key", (request, response) => {
  const { key } = request.params;
  const status = find(key);
  response.status(status ? 200 : 404).json({ key, status });
});

app.listen(Number(port), "127.0.0.1");
