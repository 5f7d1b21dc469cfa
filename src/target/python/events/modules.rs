//! Every module of the events part: for which channels it is there, and what it exports.

use askama::Template;

use super::{C2B, Events, FIRST_ANSWERS, TOLD_BY_SHAPE};
use crate::files::FileSet;
use crate::fragment::python::Paragraph;
use crate::target::RenderError;
use crate::target::python::layout::File as _;
use crate::target::python::package::Names;
use crate::target::python::replies;

/// A module, and when it is there.
pub struct Module {
    template: &'static str,
    /// The channels that need it; none: any will do.
    pub channels: &'static [&'static str],
    /// What it exports, in ruff's order.
    pub exports: &'static [&'static str],
    render: fn(&Names<'_>, &Events<'_>) -> askama::Result<String>,
}

impl Module {
    /// Its path in the import package.
    fn path(&self) -> &str {
        self.template.trim_start_matches("python/src/")
    }

    /// Its name, inside the import package.
    pub fn import_path(&self) -> String {
        self.path().trim_end_matches(".py").replace('/', ".")
    }
}

/// Adds the modules whose channels the catalogue has.
pub fn render(names: &Names<'_>, files: &mut FileSet) -> Result<(), RenderError> {
    let Some(events) = &names.events else {
        return Ok(());
    };
    for module in MODULES
        .iter()
        .filter(|module| events.has_any(module.channels))
    {
        let text = (module.render)(names, events)?;
        files.add(names.module.path(module.path()), text)?;
    }
    replies::render(names, events, files)
}

/// The channels that tell of money.
const WITH_MONEY: &[&str] = &["stk_callback", "c2b_validation", "c2b_confirmation"];

/// The channels that carry lists of names and values.
const WITH_PARAMETERS: &[&str] = &["stk_callback", "daraja_result"];

/// Declares the template of each module, and the list of all.
macro_rules! modules {
    ($($view:ident: $template:literal, for $channels:expr, exports $exports:expr;)+) => {
        $(
            #[derive(Template)]
            #[template(path = $template)]
            struct $view<'a> {
                names: &'a Names<'a>,
                #[allow(dead_code, reason = "most modules are the same for all channels")]
                events: &'a Events<'a>,
            }
        )+

        /// Every module, in the order of their names.
        pub const MODULES: &[Module] = &[$(
            Module {
                template: $template,
                channels: $channels,
                exports: $exports,
                render: |names, events| $view { names, events }.render_file(),
            },
        )+];
    };
}

modules! {
    Init: "python/src/_events/__init__.py", for &[], exports &[];
    Amount: "python/src/_events/amount.py", for WITH_MONEY, exports &["Amount"];
    AnyChannel: "python/src/_events/any_channel.py", for TOLD_BY_SHAPE, exports &[
        "AnyEvent",
        "parse_any",
        "parse_any_value",
    ];
    ApiError: "python/src/_events/api_error.py", for &["api_error"], exports &["ApiErrorEvent"];
    ApiResponse: "python/src/_events/api_response.py", for &["api_response"], exports &["ApiResponseEvent"];
    Body: "python/src/_events/body.py", for &[], exports &["MAX_BYTES", "MAX_DEPTH"];
    C2bConfirmation: "python/src/_events/c2b_confirmation.py", for &["c2b_confirmation"], exports &[
        "C2bConfirmationEvent",
        "parse_c2b_confirmation",
        "parse_c2b_confirmation_value",
    ];
    C2bPayment: "python/src/_events/c2b_payment.py", for C2B, exports &["C2bPaymentEvent"];
    C2bValidation: "python/src/_events/c2b_validation.py", for &["c2b_validation"], exports &[
        "C2bValidationEvent",
        "parse_c2b_validation",
        "parse_c2b_validation_value",
    ];
    C2bValidationReply: "python/src/_events/c2b_validation_reply.py", for &["c2b_validation_reply"], exports &[
        "C2bValidationReplyEvent",
        "parse_c2b_validation_reply",
        "parse_c2b_validation_reply_value",
    ];
    ChannelModule: "python/src/_events/channel.py", for &[], exports &["Channel"];
    DarajaResult: "python/src/_events/daraja_result.py", for &["daraja_result"], exports &[
        "DarajaResultEvent",
        "parse_daraja_result",
        "parse_daraja_result_value",
        "result_parameters_map",
    ];
    Date: "python/src/_events/date.py", for WITH_MONEY, exports &[];
    Error: "python/src/_events/error.py", for &[], exports &["ErrorKind", "ParseError"];
    Event: "python/src/_events/event.py", for &[], exports &["Event"];
    FirstAnswer: "python/src/_events/first_answer.py", for FIRST_ANSWERS, exports &[
        "parse_api_response",
        "parse_api_response_value",
    ];
    Number: "python/src/_events/number.py", for &[], exports &[];
    Parameters: "python/src/_events/parameters.py", for WITH_PARAMETERS, exports &["Parameters"];
    Scalars: "python/src/_events/scalars.py", for &[], exports &[];
    Status: "python/src/_events/status.py", for &[], exports &["Outcome", "PaymentStatus", "merge_status"];
    StkCallback: "python/src/_events/stk_callback.py", for &["stk_callback"], exports &[
        "StkCallbackEvent",
        "parse_stk_callback",
        "parse_stk_callback_value",
    ];
    StkQuery: "python/src/_events/stk_query.py", for &["stk_query"], exports &[
        "StkQueryEvent",
        "parse_stk_query",
        "parse_stk_query_value",
    ];
    Timeout: "python/src/_events/timeout.py", for &["timeout"], exports &[
        "TimeoutEvent",
        "parse_timeout",
        "parse_timeout_value",
    ];
    Value: "python/src/_events/value.py", for &[], exports &[];
}
