// {{ package.generated_by }}
//! What Daraja sends, read into events.
//!
//! There is a parser for each URL that you give Daraja, and for each answer of its APIs:
//!
{%- for parser in events.parsers %}
//! - [`{{ parser.name }}`]: {{ parser.place }}
{%- endfor %}
//!
//! Each takes the body as it came, text or bytes, and gives an [`Event`]: what the body says of the
//! payment ([`outcome`](Event::outcome)), which payment that is
//! ([`idempotency_key`](Event::idempotency_key)), and what only that channel has
//! ([`details`](Event::details)). [`merge_status`] adds the outcome to the status of the payment,
//! whatever came before it.
//!
//! A body that cannot be read is a [`ParseError`], and **never a failed payment**: keep the body,
//! answer Daraja as usual, and have a person or a status query look.
//!
//! # Examples
//!
//! ```
//! use {{ package.crate_name }}::events::{merge_status, {{ events.example.parser }}, PaymentStatus};
//!
//! let body = r#"
{%- for line in events.example.body %}
//!     {{ line }}
{%- endfor %}
//! "#;
//! match {{ events.example.parser }}(body) {
//!     Ok(event) => {
//!         // What you have stored under event.idempotency_key().
//!         let stored = PaymentStatus::Pending;
//!         let status = merge_status(stored, event.outcome());
//!         println!("{:?} is {status}", event.idempotency_key());
//!     }
//!     Err(error) => println!("keep the body, have a person look at it: {error}"),
//! }
//! ```
{% for module in events.modules() %}
mod {{ module }};
{%- endfor %}
{% for line in events.exports() %}
{{ line }}
{%- endfor %}
