//! The parsers, and what their documentation says.

use super::ChannelView;
use super::bodies::{ACCEPTED, Body, EXPIRED, PAID_PUSH, PAYMENT, QUERY, REFUSED, REPLY, RESULT};
use crate::fragment::rust::Doc;
use crate::target::rust::uses;

/// A parser.
#[derive(Clone, Copy)]
pub(in crate::target::rust) struct ParserView {
    /// The channel that it is for; `None` where it is for all.
    channel: Option<&'static str>,
    pub name: &'static str,
    /// The same from a decoded value.
    pub value_name: &'static str,
    /// The module that has it.
    pub module: &'static str,
    /// The details of the event that it gives; `None` for those of any channel.
    pub details: Option<&'static str>,
    /// What it does, without a full stop.
    pub summary: &'static str,
    /// What to do with what it gives.
    pub advice: &'static str,
    /// Where its bodies come from.
    pub place: &'static str,
    /// A body, and the outcome of it.
    pub body: Option<Body>,
    pub outcome: &'static str,
}

impl ParserView {
    /// The type of what it gives.
    pub fn event(&self) -> String {
        match self.details {
            Some(details) => format!("Event<{details}>"),
            None => "Event".to_owned(),
        }
    }

    /// The head of the function that reads a body.
    pub fn signature(&self) -> String {
        self.head(self.name, "body: &(impl AsRef<[u8]> + ?Sized)")
    }

    /// The head of the function that reads a value.
    pub fn value_signature(&self) -> String {
        self.head(self.value_name, "value: &Value")
    }

    fn head(&self, name: &str, argument: &str) -> String {
        let result = format!("Result<{}, ParseError>", self.event());
        let line = format!("pub fn {name}({argument}) -> {result} {{");
        if line.len() <= uses::MAX_WIDTH {
            line
        } else {
            format!("pub fn {name}(\n    {argument},\n) -> {result} {{")
        }
    }

    /// What to do with what it gives.
    pub fn advice_doc(&self) -> Doc<'static> {
        Doc::new(0, "", self.advice)
    }

    /// Whether it reads what we send, not what Daraja does.
    pub fn is_reply(&self) -> bool {
        self.channel == Some("c2b_validation_reply")
    }

    pub fn example_import(&self) -> &'static str {
        match self.body {
            Some(_) => "Outcome",
            None => "ParseErrorKind",
        }
    }
}

/// What an example shows.
pub(in crate::target::rust) struct Example {
    pub parser: &'static str,
    /// The type of the details.
    pub details: &'static str,
    pub body: Body,
}

/// The parsers of the channels that are declared.
pub(super) fn declared(channels: &[ChannelView<'_>]) -> Vec<ParserView> {
    let is_declared = |parser: &&ParserView| match parser.channel {
        Some(id) => channels.iter().any(|channel| channel.id == id),
        None => true,
    };
    let mut parsers: Vec<ParserView> = Vec::new();
    for parser in ALL.iter().filter(is_declared) {
        // Two channels can have one parser.
        if parsers.last().is_none_or(|last| last.name != parser.name) {
            parsers.push(*parser);
        }
    }
    parsers
}

/// Every parser there is.
const ALL: &[ParserView] = &[
    ParserView {
        channel: Some("stk_callback"),
        name: "parse_stk_callback",
        value_name: "parse_stk_callback_value",
        module: "stk_callback",
        details: Some("StkCallback"),
        summary: "Reads the callback of an STK Push",
        advice: "A success alone means that the customer has paid.",
        place: "the `CallBackURL` of an STK Push.",
        body: Some(PAID_PUSH),
        outcome: "Succeeded",
    },
    ParserView {
        channel: Some("stk_query"),
        name: "parse_stk_query",
        value_name: "parse_stk_query_value",
        module: "stk_query",
        details: Some("StkQuery"),
        summary: "Reads the answer to an STK query",
        advice: "An error answer to the query says nothing of the payment, and is an error here.",
        place: "the answer to an STK query.",
        body: Some(QUERY),
        outcome: "Succeeded",
    },
    ParserView {
        channel: Some("api_response"),
        name: "parse_api_response",
        value_name: "parse_api_response_value",
        module: "api_answer",
        details: Some("ApiAnswer"),
        summary: "Reads the first answer of an API",
        advice: "It says whether Daraja took the request, never whether anybody has paid.",
        place: "the first answer of any API, good or bad.",
        body: Some(ACCEPTED),
        outcome: "Accepted",
    },
    ParserView {
        channel: Some("api_error"),
        name: "parse_api_response",
        value_name: "parse_api_response_value",
        module: "api_answer",
        details: Some("ApiAnswer"),
        summary: "Reads the first answer of an API",
        advice: "It says whether Daraja took the request, never whether anybody has paid.",
        place: "the first answer of any API, good or bad.",
        body: Some(REFUSED),
        outcome: "Rejected",
    },
    ParserView {
        channel: Some("daraja_result"),
        name: "parse_daraja_result",
        value_name: "parse_daraja_result_value",
        module: "daraja_result",
        details: Some("DarajaResult"),
        summary: "Reads the result of a B2C, account balance, transaction status or reversal request",
        advice: "The outcome is that of the operation: a status query that succeeded has the state of the \
                 payment in its parameters.",
        place: "the `ResultURL` of every other API.",
        body: Some(RESULT),
        outcome: "Succeeded",
    },
    ParserView {
        channel: Some("timeout"),
        name: "parse_timeout",
        value_name: "parse_timeout_value",
        module: "timeout",
        details: Some("Timeout"),
        summary: "Reads whatever arrives at the queue-timeout URL",
        advice: "It is no result: that may still come, and overrides this.",
        place: "the `QueueTimeOutURL`.",
        body: Some(EXPIRED),
        outcome: "TimedOut",
    },
    ParserView {
        channel: Some("c2b_validation"),
        name: "parse_c2b_validation",
        value_name: "parse_c2b_validation_value",
        module: "c2b_validation",
        details: Some("C2bValidation"),
        summary: "Reads a C2B payment that waits for your word",
        advice: "Nobody has paid yet. A confirmation has the same shape, so only the URL tells.",
        place: "the `ValidationURL` of C2B.",
        body: Some(PAYMENT),
        outcome: "Pending",
    },
    ParserView {
        channel: Some("c2b_confirmation"),
        name: "parse_c2b_confirmation",
        value_name: "parse_c2b_confirmation_value",
        module: "c2b_confirmation",
        details: Some("C2bConfirmation"),
        summary: "Reads a C2B payment that is done",
        advice: "A validation has the same shape, so only the URL tells.",
        place: "the `ConfirmationURL` of C2B.",
        body: Some(PAYMENT),
        outcome: "Succeeded",
    },
    ParserView {
        channel: Some("c2b_validation_reply"),
        name: "parse_c2b_validation_reply",
        value_name: "parse_c2b_validation_reply_value",
        module: "c2b_validation_reply",
        details: Some("C2bValidationReply"),
        summary: "Reads a reply to a C2B validation",
        advice: "That is what a validation URL answers, in a log for instance.",
        place: "what a validation URL has answered.",
        body: Some(REPLY),
        outcome: "Accepted",
    },
    ParserView {
        channel: None,
        name: "parse_any",
        value_name: "parse_any_value",
        module: "any",
        details: None,
        summary: "Reads a body whose channel its shape tells",
        advice: "For logs and archives: at a URL, take the parser of that URL, which cannot mistake one channel \
                 for another.",
        place: "any of them that its shape tells.",
        body: None,
        outcome: "",
    },
];
