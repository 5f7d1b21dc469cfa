//! The modules of `events`, each a template.

use askama::Template;

use super::payment::{C2B_CONFIRMATION, C2B_VALIDATION, PaymentView};
use super::{EventsView, ReplyView};
use crate::files::FileSet;
use crate::target::RenderError;
use crate::target::rust::package::{PackageView, add as add_file};

/// Adds the files of the channels that the catalogue declares.
///
/// # Errors
/// Where a template fails, or a file is there already.
pub(in crate::target::rust) fn add(
    package: &PackageView,
    events: &EventsView,
    files: &mut FileSet,
) -> Result<(), RenderError> {
    add_file(files, "src/events.rs", &Events { package, events })?;
    add_file(files, "tests/events.rs", &EventsTest { package, events })?;
    add_modules(package, events, files)?;
    for (id, payment) in [
        ("c2b_validation", &C2B_VALIDATION),
        ("c2b_confirmation", &C2B_CONFIRMATION),
    ] {
        if events.has(id) {
            let path = format!("src/events/{id}.rs");
            add_file(
                files,
                path,
                &C2bPayment {
                    package,
                    events,
                    payment,
                },
            )?;
        }
    }
    if let Some(reply) = &events.reply {
        add_file(files, "src/events/reply.rs", &Reply { package, reply })?;
    }
    Ok(())
}

macro_rules! modules {
    ($($Module:ident $template:literal => $name:literal,)+) => {
        $(
            #[derive(Template)]
            #[template(path = $template)]
            // Not every template needs both.
            #[allow(dead_code)]
            struct $Module<'a> {
                package: &'a PackageView<'a>,
                events: &'a EventsView<'a>,
            }
        )+

        /// Adds the modules that the channels need.
        fn add_modules(
            package: &PackageView,
            events: &EventsView,
            files: &mut FileSet,
        ) -> Result<(), RenderError> {
            let needed = events.modules();
            $(
                if needed.contains(&$name) {
                    let path = concat!("src/events/", $name, ".rs");
                    add_file(files, path, &$Module { package, events })?;
                }
            )+
            Ok(())
        }
    };
}

modules! {
    Amount "rust/src/events/amount.rs" => "amount",
    Any "rust/src/events/any.rs" => "any",
    ApiAnswer "rust/src/events/api_answer.rs" => "api_answer",
    ApiError "rust/src/events/api_error.rs" => "api_error",
    ApiResponse "rust/src/events/api_response.rs" => "api_response",
    C2bValidationReply "rust/src/events/c2b_validation_reply.rs" => "c2b_validation_reply",
    Channel "rust/src/events/channel.rs" => "channel",
    Cut "rust/src/events/cut.rs" => "cut",
    DarajaResult "rust/src/events/daraja_result.rs" => "daraja_result",
    Decimal "rust/src/events/decimal.rs" => "decimal",
    Details "rust/src/events/details.rs" => "details",
    Error "rust/src/events/error.rs" => "error",
    Event "rust/src/events/event.rs" => "event",
    Key "rust/src/events/key.rs" => "key",
    NairobiTime "rust/src/events/nairobi_time.rs" => "nairobi_time",
    Node "rust/src/events/node.rs" => "node",
    Outcome "rust/src/events/outcome.rs" => "outcome",
    Parameters "rust/src/events/parameters.rs" => "parameters",
    Parser "rust/src/events/parser.rs" => "parser",
    Place "rust/src/events/place.rs" => "place",
    Raw "rust/src/events/raw.rs" => "raw",
    Read "rust/src/events/read.rs" => "read",
    Serialize "rust/src/events/serialize.rs" => "serialize",
    Status "rust/src/events/status.rs" => "status",
    StkCallback "rust/src/events/stk_callback.rs" => "stk_callback",
    StkQuery "rust/src/events/stk_query.rs" => "stk_query",
    Text "rust/src/events/text.rs" => "text",
    Timeout "rust/src/events/timeout.rs" => "timeout",
    Value "rust/src/events/value.rs" => "value",
    WireCode "rust/src/events/wire_code.rs" => "wire_code",
}

#[derive(Template)]
#[template(path = "rust/src/events.rs")]
struct Events<'a> {
    package: &'a PackageView<'a>,
    events: &'a EventsView<'a>,
}

#[derive(Template)]
#[template(path = "rust/tests/events.rs")]
struct EventsTest<'a> {
    package: &'a PackageView<'a>,
    events: &'a EventsView<'a>,
}

#[derive(Template)]
#[template(path = "rust/src/events/c2b_payment.rs")]
struct C2bPayment<'a> {
    package: &'a PackageView<'a>,
    events: &'a EventsView<'a>,
    payment: &'static PaymentView,
}

#[derive(Template)]
#[template(path = "rust/src/events/reply.rs")]
struct Reply<'a> {
    package: &'a PackageView<'a>,
    reply: &'a ReplyView<'a>,
}
