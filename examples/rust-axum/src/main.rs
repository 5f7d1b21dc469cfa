//! Receives Daraja's callbacks and keeps the status of payments: rust-axum PORT DATABASE

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{StatusCode, Uri};
use axum::{Json, Router, body::Bytes, routing::get, routing::post};
use daraja_codes::events::*;
use rusqlite::{Connection, OptionalExtension, TransactionBehavior};
use tokio::{net::TcpListener, sync::Mutex, task::block_in_place};

const SCHEMA: &str = "
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL; -- What is committed is on the disk.
CREATE TABLE IF NOT EXISTS bodies (id INTEGER PRIMARY KEY, path TEXT, body BLOB, problem TEXT);
CREATE TABLE IF NOT EXISTS payments (key TEXT PRIMARY KEY, status TEXT NOT NULL);
";
type Result<T, E = Box<dyn std::error::Error + Send + Sync>> = std::result::Result<T, E>;
type Answer<T> = Result<Json<T>, StatusCode>;
type Reply = C2bValidationResponse<'static>;
type Map = HashMap<&'static str, String>;
type Database = Arc<Mutex<Connection>>;

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, port, path] = &*arguments else {
        return Err("usage: rust-axum PORT DATABASE".into());
    };
    let database = Connection::open(path)?;
    database.execute_batch(SCHEMA)?;
    let app = Router::new()
        .route("/stk", post(receive::<StkCallback>))
        .route("/result", post(receive::<DarajaResult>))
        .route("/timeout", post(receive::<Timeout>))
        .route("/c2b/validation", post(receive::<C2bValidation>))
        .route("/c2b/confirmation", post(receive::<C2bConfirmation>))
        .route("/payments/{key}", get(payment))
        .layer(DefaultBodyLimit::max(Parser::MAX_BYTES))
        .with_state(Arc::new(Mutex::new(database)));
    let listener = TcpListener::bind(("127.0.0.1", port.parse()?)).await?;
    Ok(axum::serve(listener, app).await?)
}

/// Serves one of Daraja's URLs; it is answered when all is kept.
async fn receive<D: EventDetails>(db: State<Database>, uri: Uri, body: Bytes) -> Answer<Reply> {
    let mut db = db.lock().await;
    let is_read = block_in_place(|| keep::<D>(&mut db, uri.path(), &body)).map_err(failed)?;
    // Reject what cannot be read. Here belongs your own look at the account and the amount.
    Ok(Json(match uri.path() {
        "/c2b/validation" if !is_read => C2B_VALIDATION_REJECT,
        _ => C2B_VALIDATION_ACCEPT,
    }))
}

/// Keeps the raw body, whatever it holds; then merges what it says into its payment.
fn keep<D: EventDetails>(db: &mut Connection, path: &str, body: &[u8]) -> Result<bool> {
    db.execute("INSERT INTO bodies VALUES (NULL, ?, ?, NULL)", (path, body))?;
    let event = match Parser::new().parse::<D>(body) {
        Ok(event) => event,
        Err(error) => {
            // No failed payment: a person has to look, or a status query.
            let update = "UPDATE bodies SET problem = ? WHERE id = ?";
            db.execute(update, (error.to_string(), db.last_insert_rowid()))?;
            return Ok(false);
        }
    };
    if let Some(key) = event.idempotency_key() {
        // Nobody else writes from here to the commit.
        let db = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let status = find(&db, &key)?.unwrap_or(PaymentStatus::Pending);
        let status = merge_status(status, event.outcome()).as_str();
        db.execute("REPLACE INTO payments VALUES (?, ?)", (key, status))?;
        db.commit()?;
    }
    Ok(true)
}

/// Looks up the status of a payment.
fn find(db: &Connection, key: &str) -> Result<Option<PaymentStatus>> {
    let select = "SELECT status FROM payments WHERE key = ?";
    let name: Option<String> = db.query_row(select, [key], |row| row.get(0)).optional()?;
    Ok(name.map(|name| name.parse()).transpose()?)
}

/// Tells the status of a payment.
async fn payment(db: State<Database>, Path(key): Path<String>) -> Answer<Map> {
    let db = db.lock().await;
    let status = block_in_place(|| find(&db, &key)).map_err(failed)?;
    let status = status.ok_or(StatusCode::NOT_FOUND)?.to_string();
    Ok(Json(Map::from([("key", key), ("status", status)])))
}

/// What could not be kept is Daraja's to send again.
fn failed(failure: impl std::fmt::Display) -> StatusCode {
    eprintln!("{failure}");
    StatusCode::INTERNAL_SERVER_ERROR
}
